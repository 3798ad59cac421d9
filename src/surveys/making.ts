import { z } from 'zod';
import { note } from '../chat/blocks.ts';
import { action } from '../chat/feature.ts';
import { type Field, form, type Values } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import {
  audienceFaults,
  audienceFields,
  audienceIn,
  audienceInWords,
  audienceValues,
} from '../delivery/audience-field.ts';
import { instantOf } from '../time/wall-time.ts';
import type { Desk } from './desk.ts';
import { type Letters, OfSurvey } from './letters.ts';
import { draftOf, forDesk } from './rights.ts';
import { type Survey, Surveys } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';
import { TEMPLATES } from './texts-templates.ts';
import type { Words } from './words.ts';

const LONGEST_TITLE = 80;
const LONGEST_INTRO = 1000;
const MOST_ANSWERS = 3000;

const OfMaking = z.object({ survey: z.string().nullable(), template: z.string().nullable() });
const FORM = 'surveys.make';

/** What the draft's own view needs from rooms that build upon this one. */
export type DraftChoices = (survey: Survey) => Choice[][];

const textIn = (values: Values, id: string): string => String(values[id] ?? '');

async function factFields(turn: Turn, desk: Desk): Promise<Field[]> {
  const { fields } = say;
  return [
    { id: 'title', kind: 'text', label: fields.title, max: LONGEST_TITLE, asks: true },
    { id: 'intro', kind: 'long', label: fields.intro, max: LONGEST_INTRO, optional: true },
    ...(await audienceFields(turn, desk, 'towns')),
    { id: 'each', kind: 'one', label: fields.each, options: say.eachOptions },
    {
      ...{ id: 'closes', kind: 'date', label: fields.closes, hint: fields.closesHint },
      ...{ time: true, ahead: true },
    },
    { id: 'goal', kind: 'number', label: fields.goal, min: 1, max: MOST_ANSWERS, optional: true },
    { id: 'results', kind: 'one', label: fields.results, options: say.resultsOptions },
    { id: 'release', kind: 'yesno', label: fields.release },
  ];
}

/** A survey is drawn up: what it is, for whom, until when. */
export function createMaking(desk: Desk, words: Words, { text }: Letters, more: DraftChoices) {
  function factsIn(values: Values) {
    const wall = textIn(values, 'closes');
    const goal = values['goal'];
    return {
      title: textIn(values, 'title'),
      intro: textIn(values, 'intro'),
      each: values['each'] === 'person' ? ('person' as const) : ('town' as const),
      wall,
      zone: desk.zone,
      closes: instantOf(wall, desk.zone),
      goal: goal === undefined ? null : Number(goal),
      results: values['results'] === 'all' ? ('all' as const) : ('coordinators' as const),
      release: values['release'] === 'ja',
    };
  }

  function valuesOf(survey: Survey): Values {
    return {
      ...{ title: survey.title, each: survey.each, closes: survey.wall, results: survey.results },
      release: survey.release ? 'ja' : 'nein',
      ...(survey.intro !== '' && { intro: survey.intro }),
      ...(survey.goal !== null && { goal: String(survey.goal) }),
      ...audienceValues(survey.audience, desk),
    };
  }

  const makeForm = form(FORM, {
    args: OfMaking,
    async load(turn, { survey: id, template }) {
      const fields = await factFields(turn, desk);
      if (id !== null) {
        const survey = await draftOf(turn, id);
        if (!survey) return undefined;
        return { title: say.changeTitle, fields, values: valuesOf(survey), review: true };
      }
      const from = TEMPLATES.find((one) => one.id === template);
      // What a template brings along can be changed afterwards.
      const asked = fields.filter(
        (field) => !from || (field.id !== 'title' && field.id !== 'intro'),
      );
      return { title: from?.title ?? say.makeTitle, fields: asked };
    },
    check: (values) => audienceFaults(values, desk),
    async done(turn, values, { survey: id, template }) {
      if (!turn.roles.has('coordinator')) return turn.say(texts.notYours());
      const old = id === null ? undefined : await draftOf(turn, id);
      if (id !== null && !old) return;
      const from = TEMPLATES.find((one) => one.id === template);
      const given = from ? { title: from.title, intro: from.intro, ...values } : values;
      const survey: Survey = {
        ...(old ?? {
          ...{ id: turn.newId(), state: 'draft', sendOut: null, by: turn.person.id },
          ...{
            made: turn.now,
            closed: null,
            announced: null,
            questions: [...(from?.questions ?? [])],
          },
        }),
        ...factsIn(given),
        audience: await audienceIn(turn, given, desk),
      };
      await turn.tx.put(Surveys, survey);
      await show(turn, survey);
    },
  });

  const make = action(FORM, {
    for: 'coordinator',
    args: OfMaking,
    run: (turn, args) => turn.fill(FORM, args),
  });

  const choose = action('surveys.new', {
    for: 'coordinator',
    args: z.null(),
    async run(turn) {
      const begin = (label: string, template: string | null) => [
        toAction(label, make, { survey: null, template }),
      ];
      turn.say({
        blocks: say.chooseTemplate(),
        choices: [...TEMPLATES.map(({ id, label }) => begin(label, id)), begin(say.blank, null)],
        to: 'person',
      });
    },
  });

  /** The draft as it stands, and what can be done with it. */
  async function show(turn: Turn, survey: Survey): Promise<void> {
    const of = { survey: survey.id };
    const audience = await audienceInWords(turn, survey.audience);
    const lines = words.questions(survey);
    turn.say({
      blocks: [
        ...say.draft(survey, audience, words.closes(survey)),
        lines.length > 0 ? texts.questions(lines) : say.noQuestions(),
        ...(survey.closes <= turn.now ? say.passed() : []),
      ],
      choices: [
        ...more(survey),
        ...(survey.state === 'draft'
          ? [[toAction(say.changeFacts, make, { survey: survey.id, template: null })]]
          : []),
        [toAction(say.preview, preview, of), toAction(say.discard, discard, of)],
      ],
      to: 'person',
    });
  }

  const preview = action('surveys.preview', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await forDesk(turn, id);
      if (!survey) return;
      const blocks = [note(texts.invite.toPass), texts.questions(words.questions(survey))];
      turn.say({ blocks, files: [text(survey)], to: 'person' });
    },
  });

  const discard = action('surveys.discard', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await draftOf(turn, id);
      if (!survey) return;
      await turn.tx.delete(Surveys, id);
      turn.say({ blocks: say.discarded(), to: 'person' });
    },
  });

  return { show, choose, actions: [make, choose, preview, discard], forms: [makeForm] };
}
export type Making = ReturnType<typeof createMaking>;
