import { type Hint, isNumber } from './whereabouts.ts';

/** A stretch of the words that may be the name; the others may say where it lies. */
export type Span = { readonly from: number; readonly to: number };

const LONGEST_NAME = 6;

const startingAt = (from: number, end: number): readonly Span[] =>
  Array.from({ length: Math.min(LONGEST_NAME, end - from) }, (_, i) => ({
    from,
    to: from + i + 1,
  }));

export const allSpans = (end: number): readonly Span[] =>
  Array.from({ length: end }, (_, from) => startingAt(from, end)).flat();

/** Where people put the name: first, or behind „01844“ or „die Stadt“. */
export function likelySpans(hints: readonly Hint[]): readonly Span[] {
  const name = hints.findIndex(({ word, telling }) => telling && !isNumber(word));
  const starts = new Set([0, Math.max(0, name)]);
  return [...starts]
    .flatMap((from) => startingAt(from, hints.length))
    .filter(({ from, to }) => hints.slice(from, to).some(({ telling }) => telling));
}
