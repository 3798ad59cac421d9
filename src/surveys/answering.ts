import { z } from 'zod';
import { action, type Work } from '../chat/feature.ts';
import { form, type Values } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import { Forms } from '../chat/rows.ts';
import type { Turn } from '../chat/turn.ts';
import { addresseesOf, worksFor } from '../people/staff.ts';
import { stateOf } from '../places/lookup.ts';
import { type Party, responseOf } from './concerned.ts';
import type { Desk } from './desk.ts';
import { matterOf } from './due-jobs.ts';
import { answerInWords, cleaned, fieldOf } from './question.ts';
import { mayAnswer, speaksFor } from './rights.ts';
import { type Response, Responses, type Survey } from './rows.ts';
import { texts } from './texts.ts';
import type { Words } from './words.ts';

export const OfParty = z.object({ survey: z.string(), town: z.string().nullable() });
const OfResponse = z.object({ response: z.string() });

const FORM = 'surveys.answer';

/** Whether something was left out of it, since it points to a person. */
type Kept = { readonly response: Response; readonly leftOut: boolean };

/** Towns (and people) answer, change their answer, and release it. */
export function createAnswering(desk: Desk, words: Words) {
  const partyIn = (args: z.infer<typeof OfParty>, survey: string, town: Party) =>
    args.survey === survey && args.town === town;

  /** What the colleague who began has filled in so far, where it is asked step by step. */
  async function halfFilled({ tx }: Work, response: Response): Promise<Values> {
    if (response.person === null) return {};
    const begun = await tx.find(Forms, { person: response.person });
    const progress = begun.find(({ form: id, args }) => {
      const of = OfParty.safeParse(args);
      return id === FORM && of.success && partyIn(of.data, response.survey, response.town);
    });
    return progress?.values ?? {};
  }

  async function begin(turn: Turn, survey: Survey, town: Party): Promise<void> {
    const self = town === null ? turn.person.id : null;
    await turn.tx.insert(Responses, {
      ...{ id: turn.newId(), survey: survey.id, town, self, person: turn.person.id },
      ...{ state: 'begun', values: {}, source: null, at: turn.now, closed: null },
    });
  }

  /** The last answer counts, whoever gave it. */
  async function keep(
    turn: Turn,
    survey: Survey,
    town: Party,
    given: Pick<Response, 'values' | 'source' | 'state'>,
  ): Promise<Kept> {
    const values = cleaned(survey.questions, given.values);
    const old = await responseOf(turn.tx, survey.id, town, turn.person.id);
    const self = town === null ? turn.person.id : null;
    // Of what the coordination has recorded nobody of the town is the author.
    const person = given.source === null ? turn.person.id : null;
    const row: Response = {
      ...{ id: old?.id ?? turn.newId(), survey: survey.id, town, self, person },
      ...{ ...given, values, at: turn.now, closed: null },
    };
    await turn.tx.put(Responses, row);
    return { response: row, leftOut: JSON.stringify(values) !== JSON.stringify(given.values) };
  }

  const answerForm = form(FORM, {
    args: OfParty,
    async load(turn, { survey: id, town }) {
      const survey = await mayAnswer(desk, turn, id, town);
      if (!survey) return undefined;
      const old = await responseOf(turn.tx, id, town, turn.person.id);
      if (!old) await begin(turn, survey, town);
      const reader = turn.person.id;
      const standing = old && (await words.standing(turn.tx, town, old, reader));
      const answered = old !== undefined && old.state !== 'begun';
      const values = answered ? old.values : old ? await halfFilled(turn, old) : {};
      return {
        title: texts.formTitle(survey.title, words.town(town)),
        intro: texts.formIntro(standing),
        fields: survey.questions.map(fieldOf),
        values,
        review: answered ? true : 'rest',
      };
    },
    async done(turn, values, { survey: id, town }) {
      const survey = await mayAnswer(desk, turn, id, town);
      if (!survey) return;
      const free = !survey.release || town === null || (await speaksFor(turn, town));
      const state = free ? 'final' : 'provisional';
      const kept = await keep(turn, survey, town, { values, source: null, state });
      const { response } = kept;
      if (!free && town !== null) await askRelease(turn, survey, town, response);
      turn.say({
        blocks: [
          ...texts.thanks(words.town(town), words.closes(survey)),
          ...(free ? [] : [texts.waitsForRelease()]),
          ...(kept.leftOut ? [texts.leftOut()] : []),
        ],
        choices: [[answerChoice(survey, town, response)]],
        to: 'person',
      });
    },
  });

  async function askRelease(turn: Turn, survey: Survey, town: string, response: Response) {
    const reply = releaseReply(survey, town, response);
    const key = `surveys.release:${response.id}:${turn.now}`;
    const state = stateOf(desk, town);
    const matter = matterOf(survey.id);
    for (const person of await addresseesOf(turn.tx, town, turn.now))
      await desk.post(turn, { kind: 'reminder', key, person, state, reply, matter });
  }

  const releaseReply = (survey: Survey, town: string, response: Response) => ({
    blocks: [
      ...texts.askRelease(survey.title, words.town(town) ?? town),
      said(survey, response.values),
    ],
    choices: [
      [toAction(texts.release(words.town(town) ?? town), release, { response: response.id })],
      [answerChoice(survey, town, response)],
    ],
    waits: true,
  });

  const said = (survey: Survey, values: Values) =>
    texts.said(survey.questions.map((one) => [one.label, answerInWords(one, values)] as const));

  const release = action('surveys.release', {
    for: 'visitor',
    args: OfResponse,
    async run(turn, { response: id }) {
      const response = await turn.tx.get(Responses, id);
      const { town } = response ?? {};
      if (!response || !town || !(await worksFor(turn.tx, turn.person.id, town)))
        return turn.say(texts.notYours());
      if (!(await mayAnswer(desk, turn, response.survey, town))) return;
      if (!(await speaksFor(turn, town))) return turn.say(texts.onlyAddressees());
      if (response.state === 'provisional')
        await turn.tx.put(Responses, { ...response, state: 'final' });
      turn.say(texts.released(words.town(town) ?? town));
    },
  });

  const answer = action(FORM, {
    for: 'visitor',
    args: OfParty,
    run: (turn, args) => turn.fill(FORM, args),
  });

  /** The button to an answer, with the town's name where it matters. */
  function answerChoice(survey: Survey, town: Party, response: Response | undefined): Choice {
    const answered = response !== undefined && response.state !== 'begun';
    const label = (answered ? texts.change : texts.answer)(words.town(town));
    return toAction(label, answer, { survey: survey.id, town });
  }

  return {
    keep,
    said,
    answerChoice,
    releaseReply,
    actions: [answer, release],
    forms: [answerForm],
  };
}
export type Answering = ReturnType<typeof createAnswering>;
