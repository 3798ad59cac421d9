import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { sources } from '../people/texts-sources.ts';
import { nameOf } from '../places/lookup.ts';
import type { Answering } from './answering.ts';
import { concerned, openSurveys, responseOf } from './concerned.ts';
import type { Desk } from './desk.ts';
import { OfSurvey } from './letters.ts';
import { fieldOf } from './question.ts';
import type { Reminding } from './reminding.ts';
import { forDesk, mayRecord } from './rights.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';
import type { Words } from './words.ts';

const OfTown = z.object({ survey: z.string(), town: z.string() });
const RECORD = 'surveys.record';
const PICK = 'surveys.record-other';
const MOST_SHOWN = 30;
/** Which of the towns that owe an answer has given it. */
export const PICK_TOWN = { name: 'surveys.record-pick', args: OfSurvey } as const;

/** The coordination enters what a town has said by telephone or mail. */
export function createRecording(
  desk: Desk,
  words: Words,
  { keep }: Answering,
  { missing }: Reminding,
) {
  const recordForm = form(RECORD, {
    args: OfTown,
    async load(turn, { survey: id, town }) {
      const survey = await mayRecord(desk, turn, id, town);
      if (!survey) return undefined;
      const old = await responseOf(turn.tx, id, town, turn.person.id);
      const standing = old && (await words.standing(turn.tx, town, old, turn.person.id));
      const { source: label } = say.fields;
      return {
        title: say.recordTitle(nameOf(desk, town)),
        intro: [
          ...say.recordIntro(nameOf(desk, town)),
          ...(standing === undefined ? [] : texts.formIntro(standing)),
        ],
        fields: [
          { id: 'source', kind: 'one', label, options: sources },
          ...survey.questions.map(fieldOf),
        ],
        values: {
          ...(old?.values ?? {}),
          ...(old?.source !== null && old?.source !== undefined && { source: old.source }),
        },
        review: old !== undefined && old.source !== null,
      };
    },
    async done(turn, { source, ...values }, { survey: id, town }) {
      const survey = await mayRecord(desk, turn, id, town);
      if (!survey) return;
      const given = { values, source: String(source), state: 'final' } as const;
      const { leftOut } = await keep(turn, survey, town, given);
      turn.say({
        blocks: [...say.recorded(nameOf(desk, town)), ...(leftOut ? [texts.leftOut()] : [])],
        choices: [[toAction(say.record, pick, { survey: id })]],
        to: 'person',
      });
    },
  });

  const record = action(RECORD, {
    for: 'coordinator',
    args: OfTown,
    run: (turn, args) => turn.fill(RECORD, args),
  });

  const otherForm = form(PICK, {
    args: OfSurvey,
    async load(turn, { survey: id }) {
      const survey = await forDesk(turn, id);
      if (!survey) return undefined;
      const { town: label } = say.fields;
      return { title: say.otherTownTitle, fields: [{ id: 'town', kind: 'town', label }] };
    },
    async done(turn, values, { survey }) {
      await turn.fill(RECORD, { survey, town: String(values['town']) });
    },
  });

  const other = action(PICK, {
    for: 'coordinator',
    args: OfSurvey,
    run: (turn, args) => turn.fill(PICK, args),
  });

  const pick = action(PICK_TOWN.name, {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await forDesk(turn, id);
      if (!survey) return;
      const { towns } = await missing(turn, survey);
      const named = towns
        .map((town) => ({ town, name: nameOf(desk, town) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
      turn.say({
        blocks: say.whichTown(),
        choices: [
          ...named
            .slice(0, MOST_SHOWN)
            .map(({ town, name }) => [toAction(name, record, { survey: id, town })]),
          [toAction(say.otherTown, other, { survey: id })],
        ],
        to: 'person',
      });
    },
  });

  /** What can be recorded for a town, among what others have for it. */
  async function entries(turn: Turn, town: string): Promise<readonly Choice[]> {
    const found: Choice[] = [];
    for (const survey of await openSurveys(turn.tx, turn.now))
      if ((await concerned(desk, turn.tx, survey)).towns.includes(town))
        found.push(toAction(say.recordAnswer(survey.title), record, { survey: survey.id, town }));
    return found;
  }

  return { pick, entries, actions: [record, other, pick], forms: [recordForm, otherForm] };
}
export type Recording = ReturnType<typeof createRecording>;
