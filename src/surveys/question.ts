import type { Field, Option, Value, Values } from '../chat/forms/form.ts';
import { valueInWords } from '../chat/forms/show.ts';
import { withoutPersonal } from '../german/personal.ts';
import type { Question } from './rows.ts';

const LONGEST_TEXT = 2000;
const HIGHEST_NUMBER = 1_000_000_000;
export const SCALE = { min: 1, max: 5 } as const;

/** Options are known by their place: the words may be long. */
export const optionsOf = (labels: readonly string[]): Option[] =>
  labels.map((label, i) => ({ id: `o${i + 1}`, label }));

/** A question as the form asks it. */
export function fieldOf(question: Question): Field {
  const { id, label, optional } = question;
  const base = { id, label, ...(optional && { optional }) };
  switch (question.kind) {
    case 'yesno':
      return { ...base, kind: 'yesno' };
    case 'number':
      return { ...base, kind: 'number', min: 0, max: HIGHEST_NUMBER };
    case 'text':
      return { ...base, kind: 'long', max: LONGEST_TEXT };
    case 'one':
      return { ...base, kind: 'one', options: optionsOf(question.options) };
    case 'several': {
      const options = optionsOf(question.options);
      return { ...base, kind: 'several', options, max: options.length };
    }
    case 'points': {
      const { total } = question;
      return { ...base, kind: 'points', options: optionsOf(question.options), total };
    }
    case 'scale': {
      const { low, high } = question;
      return { ...base, kind: 'scale', ...SCALE, low, high };
    }
  }
}

/** Free texts without what points to a person: it is not kept. */
export function cleaned(questions: readonly Question[], values: Values): Values {
  const free = new Set(questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  const clean = (id: string, value: Value): Value =>
    free.has(id) && typeof value === 'string' ? withoutPersonal(value) : value;
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, clean(id, value)] as const),
  );
}

/** What was answered to a question, in the words it was chosen by. */
export const answerInWords = (question: Question, values: Values): string =>
  valueInWords(fieldOf(question), values[question.id]);

/** The next free id: those of removed questions are not given again in one survey. */
export function nextId(questions: readonly Question[]): string {
  const numbers = questions.map(({ id }) => Number(id.slice(1)) || 0);
  return `q${Math.max(0, ...numbers) + 1}`;
}

/** One place up or down; at the ends it stays. */
export function moved(questions: readonly Question[], id: string, by: -1 | 1): Question[] {
  const from = questions.findIndex((question) => question.id === id);
  const to = from + by;
  const [here, there] = [questions[from], questions[to]];
  if (!here || !there) return [...questions];
  return questions.map((question, i) => (i === from ? there : i === to ? here : question));
}

const MOST_OPTIONS = 20;
const LONGEST_OPTION = 70;

/** Options as they are typed: a line each, or with a semicolon between. */
export const readOptions = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);

export type OptionFault = 'few' | 'many' | 'long' | 'twice';

export function faultOf(options: readonly string[]): OptionFault | undefined {
  if (options.length < 2) return 'few';
  if (options.length > MOST_OPTIONS) return 'many';
  if (options.some((option) => [...option].length > LONGEST_OPTION)) return 'long';
  const names = options.map((option) => option.toLowerCase());
  return new Set(names).size < names.length ? 'twice' : undefined;
}
