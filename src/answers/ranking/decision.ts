import type { Evidence } from './evidence.ts';

/** Sure: the answer. Near: up to three guesses, called so. Far: nothing of ours. */
export type Zone = 'sure' | 'near' | 'far';

/** What is known of the best result, all of it comparable from folder to folder. */
export type Grounds = {
  readonly words: number;
  readonly letters: number;
  readonly topic: number;
  /** The best single way of asking: near 1 where somebody asks just so. */
  readonly way: number;
  readonly evidence: Evidence;
};

/**
 * A logistic model, fitted on three folders at once (two of them not ours): right answers to
 * held-out questions against questions that no entry answers.
 */
const MODEL = {
  base: -5.69,
  /** Negative beside the others: a short question is soon covered. */
  covered: -4.71,
  /** Of the logarithm: the first rare word says most. */
  amount: 4.34,
  words: 2.77,
  letters: 4.12,
  topic: 4.59,
};
const SURE = -0.5;
const NEAR = -2.2;
const JUST_SO = 0.97;

export function decide(best: Grounds | undefined): Zone {
  if (!best) return 'far';
  if (best.way >= JUST_SO) return 'sure';
  const certainty =
    MODEL.base +
    MODEL.covered * best.evidence.covered +
    MODEL.amount * Math.log(best.evidence.amount + 0.1) +
    MODEL.words * best.words +
    MODEL.letters * best.letters +
    MODEL.topic * best.topic;
  if (certainty >= SURE) return 'sure';
  return certainty >= NEAR ? 'near' : 'far';
}
