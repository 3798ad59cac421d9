import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { type Field, form, type Values } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { OfSurvey } from './letters.ts';
import { faultOf, moved, nextId, readOptions } from './question.ts';
import { draftOf } from './rights.ts';
import { type Question, type QuestionKind, type Survey, Surveys } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';
import type { Words } from './words.ts';

const LONGEST_QUESTION = 300;
const LONGEST_OPTIONS = 1500;
const LONGEST_END = 30;
const MOST_QUESTIONS = 20;
const MOST_POINTS = 100;
const USUAL_POINTS = '10';

const KINDS = ['yesno', 'one', 'several', 'points', 'scale', 'number', 'text'] as const;
const Kind = z.enum(KINDS);

const OfQuestion = z.object({ survey: z.string(), question: z.string() });
const OfForm = z.object({ survey: z.string(), question: z.string().nullable(), kind: Kind });
const FORM = 'surveys.question';

function fieldsFor(kind: QuestionKind): Field[] {
  const { fields } = say;
  const label: Field = {
    ...{ id: 'label', kind: 'text', label: fields.question, max: LONGEST_QUESTION },
    asks: true,
  };
  const must: Field = { id: 'must', kind: 'yesno', label: fields.must };
  const options: Field = {
    ...{ id: 'options', kind: 'long', label: fields.options, hint: fields.optionsHint },
    max: LONGEST_OPTIONS,
  };
  switch (kind) {
    case 'one':
    case 'several':
      return [label, options, must];
    case 'points': {
      const of = { min: 1, max: MOST_POINTS };
      return [label, options, { id: 'total', kind: 'number', label: fields.total, ...of }, must];
    }
    case 'scale': {
      const end = { kind: 'text', max: LONGEST_END } as const;
      const low: Field = { id: 'low', label: fields.low, ...end };
      return [label, low, { id: 'high', label: fields.high, ...end }, must];
    }
    default:
      return [label, must];
  }
}

function valuesOf(question: Question | undefined, kind: QuestionKind): Values {
  if (!question) return kind === 'points' ? { total: USUAL_POINTS } : {};
  const base = { label: question.label, must: question.optional ? 'nein' : 'ja' };
  switch (question.kind) {
    case 'one':
    case 'several':
      return { ...base, options: question.options.join('\n') };
    case 'points':
      return { ...base, options: question.options.join('\n'), total: String(question.total) };
    case 'scale':
      return { ...base, low: question.low, high: question.high };
    default:
      return base;
  }
}

function questionFrom(id: string, kind: QuestionKind, values: Values): Question {
  const text = (field: string) => String(values[field] ?? '');
  const base = { id, label: text('label'), optional: values['must'] === 'nein' };
  const options = readOptions(text('options'));
  switch (kind) {
    case 'one':
    case 'several':
      return { ...base, kind, options };
    case 'points':
      return { ...base, kind, options, total: Math.round(Number(text('total'))) };
    case 'scale':
      return { ...base, kind, low: text('low'), high: text('high') };
    default:
      return { ...base, kind };
  }
}

/** The questions of a draft: added one after another, put in order, changed, taken out. */
export function createEditing(words: Words, show: (turn: Turn, survey: Survey) => Promise<void>) {
  const questionForm = form(FORM, {
    args: OfForm,
    async load(turn, { survey: id, question, kind }) {
      const survey = await draftOf(turn, id);
      if (!survey) return undefined;
      const old = survey.questions.find((one) => one.id === question);
      const values = valuesOf(old, kind);
      const title = say.questionTitle(texts.kinds[kind]);
      return { title, fields: fieldsFor(kind), values, review: old !== undefined };
    },
    check(values) {
      const { options } = values;
      const fault = typeof options === 'string' ? faultOf(readOptions(options)) : undefined;
      return fault ? { options: say.faults[fault] } : {};
    },
    async done(turn, values, { survey: id, question: old, kind }) {
      const survey = await draftOf(turn, id);
      if (!survey) return;
      const { questions } = survey;
      if (old === null && questions.length >= MOST_QUESTIONS)
        return turn.say(say.tooManyQuestions(MOST_QUESTIONS));
      const question = questionFrom(old ?? nextId(questions), kind, values);
      const changed =
        old === null
          ? [...questions, question]
          : questions.map((one) => (one.id === old ? question : one));
      await save(turn, survey, changed);
    },
  });

  async function save(turn: Turn, survey: Survey, questions: readonly Question[]) {
    const changed: Survey = { ...survey, questions: [...questions] };
    await turn.tx.put(Surveys, changed);
    await show(turn, changed);
  }

  const fill = action(FORM, {
    for: 'coordinator',
    args: OfForm,
    run: (turn, args) => turn.fill(FORM, args),
  });

  const add = action('surveys.add-question', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await draftOf(turn, id);
      if (!survey) return;
      const choices = KINDS.map((kind) => [
        toAction(texts.kinds[kind], fill, { survey: id, question: null, kind }),
      ]);
      turn.say({ blocks: say.whichKind(), choices, to: 'person' });
    },
  });

  const order = action('surveys.questions', {
    for: 'coordinator',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await draftOf(turn, id);
      if (!survey) return;
      const choices = survey.questions.map(({ id: question, label }, i) => [
        toAction(`${i + 1}. ${label}`, one, { survey: id, question }),
      ]);
      turn.say({ blocks: say.whichQuestion(), choices, to: 'person' });
    },
  });

  const one = action('surveys.one-question', {
    for: 'coordinator',
    args: OfQuestion,
    async run(turn, { survey: id, question: wanted }) {
      const survey = await draftOf(turn, id);
      const question = survey?.questions.find((other) => other.id === wanted);
      if (!survey || !question) return;
      const of = { survey: id, question: wanted };
      turn.say({
        blocks: say.questionCard(words.question(question)),
        choices: [
          [
            toAction(say.edit, fill, { ...of, kind: question.kind }),
            toAction(say.remove, remove, of),
          ],
          [toAction(say.up, up, of), toAction(say.down, down, of)],
        ],
        to: 'person',
      });
    },
  });

  const changing = (
    name: string,
    change: (questions: readonly Question[], id: string) => readonly Question[],
  ) =>
    action(name, {
      for: 'coordinator',
      args: OfQuestion,
      async run(turn, { survey: id, question }) {
        const survey = await draftOf(turn, id);
        if (survey) await save(turn, survey, change(survey.questions, question));
      },
    });
  const up = changing('surveys.up', (questions, id) => moved(questions, id, -1));
  const down = changing('surveys.down', (questions, id) => moved(questions, id, 1));
  const remove = changing('surveys.remove', (questions, id) =>
    questions.filter((question) => question.id !== id),
  );

  const choices = ({ id, questions }: Survey): Choice[][] => [
    [toAction(say.addQuestion, add, { survey: id })],
    ...(questions.length > 0 ? [[toAction(say.editQuestions, order, { survey: id })]] : []),
  ];

  return { choices, actions: [fill, add, order, one, up, down, remove], forms: [questionForm] };
}
export type Editing = ReturnType<typeof createEditing>;
