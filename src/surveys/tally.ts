import type { Values } from '../chat/forms/form.ts';
import { optionsOf, SCALE } from './question.ts';
import type { Question, Response } from './rows.ts';

export type Count = { readonly label: string; readonly count: number; readonly share: number };
export type Sum = { readonly label: string; readonly sum: number; readonly mean: number };
type Said = { readonly town: string | null; readonly text: string };

/** What came out for one question. */
export type Tally = {
  readonly label: string;
  /** How many answered it. */
  readonly answered: number;
} & (
  | { readonly kind: 'counts'; readonly counts: readonly Count[] }
  | { readonly kind: 'points'; readonly sums: readonly Sum[] }
  | {
      readonly kind: 'numbers';
      readonly mean: number;
      readonly lowest: number;
      readonly highest: number;
      /** How often each step of a scale was chosen. */
      readonly counts: readonly Count[];
    }
  | { readonly kind: 'texts'; readonly said: readonly Said[] }
  /** Of so few people that it would tell of single ones; `least` would be enough. */
  | { readonly kind: 'few'; readonly least: number }
);

type Answer = Pick<Response, 'town' | 'values'>;

const listOf = (values: Values, id: string): readonly string[] => [values[id] ?? []].flat();
const sumOf = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const meanOf = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : sumOf(numbers) / numbers.length;

function countsOf(
  options: readonly { readonly id: string; readonly label: string }[],
  chosen: readonly (readonly string[])[],
): Count[] {
  return options.map(({ id, label }) => {
    const count = chosen.filter((ids) => ids.includes(id)).length;
    return { label, count, share: chosen.length === 0 ? 0 : count / chosen.length };
  });
}

export type YesNoWords = { readonly yes: string; readonly no: string };

/** One question over all answers; who left it out does not count. */
export function tallyOne(
  question: Question,
  answers: readonly Answer[],
  { yes, no }: YesNoWords,
): Tally {
  const given = answers.filter(({ values }) => listOf(values, question.id).length > 0);
  const chosen = given.map(({ values }) => listOf(values, question.id));
  const base = { label: question.label, answered: given.length };
  switch (question.kind) {
    case 'yesno': {
      const options = [
        { id: 'ja', label: yes },
        { id: 'nein', label: no },
      ];
      return { ...base, kind: 'counts', counts: countsOf(options, chosen) };
    }
    case 'one':
    case 'several':
      return { ...base, kind: 'counts', counts: countsOf(optionsOf(question.options), chosen) };
    case 'points': {
      const sums = optionsOf(question.options).map(({ id, label }) => {
        const points = chosen.map((parts) => pointsFor(parts, id));
        return { label, sum: sumOf(points), mean: meanOf(points) };
      });
      return { ...base, kind: 'points', sums };
    }
    case 'number':
    case 'scale': {
      const numbers = chosen.map(([number]) => Number(number)).filter(Number.isFinite);
      const lowest = numbers.length === 0 ? 0 : Math.min(...numbers);
      const highest = numbers.length === 0 ? 0 : Math.max(...numbers);
      const counts = question.kind === 'scale' ? countsOf(stepsOf(question), chosen) : [];
      return { ...base, kind: 'numbers', mean: meanOf(numbers), lowest, highest, counts };
    }
    case 'text': {
      const said = given.map(({ town, values }) => ({
        town,
        text: listOf(values, question.id).join(', '),
      }));
      return { ...base, kind: 'texts', said };
    }
  }
}

const pointsFor = (parts: readonly string[], id: string): number =>
  sumOf(
    parts.filter((part) => part.startsWith(`${id}=`)).map((part) => Number(part.split('=')[1])),
  );

function stepsOf({ low, high }: { readonly low: string; readonly high: string }) {
  const steps = Array.from({ length: SCALE.max - SCALE.min + 1 }, (_, i) => SCALE.min + i);
  const named = new Map<number, string>([
    [SCALE.min, low],
    [SCALE.max, high],
  ]);
  return steps.map((step) => {
    const name = named.get(step);
    return { id: String(step), label: name ? `${step} (${name})` : String(step) };
  });
}

/** The same of people: what fewer than `least` of them have answered is not told. */
export const ofEnough = (one: Tally, least: number): Tally =>
  one.answered < least ? { label: one.label, answered: 0, kind: 'few', least } : one;

/** Every question over all answers that count: what was only begun does not. */
export const tally = (
  questions: readonly Question[],
  responses: readonly Response[],
  words: YesNoWords,
): readonly Tally[] => {
  const answers = responses.filter(({ state }) => state !== 'begun');
  return questions.map((question) => tallyOne(question, answers, words));
};
