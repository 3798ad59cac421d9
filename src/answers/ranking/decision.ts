import type { Evidence } from './evidence.ts';
import type { Voice } from './voice.ts';

/** Sure: the answer. Near: up to three guesses, called so. Far: nothing of ours. */
export type Zone = 'sure' | 'near' | 'far';

/** What is known of the best result, all of it comparable from folder to folder. */
export type Grounds = {
  readonly words: number;
  readonly letters: number;
  readonly topic: number;
  /** The best single way of asking: near 1 where somebody asks just so. */
  readonly way: number;
  /** How far the first is ahead of the fourth, as a share of its score. */
  readonly lead: number;
  readonly voice: Voice;
  /** Money, an example, somebody who helps was asked for. */
  readonly kindAsked: boolean;
  readonly evidence: Evidence;
};

/**
 * A logistic model: right answers to ways of asking that were left out of their entries, against
 * questions that no entry answers. What it was fitted on and what not: `bench/answers`.
 */
const MODEL = {
  base: -2.77,
  /** Negative beside the others: a short question is soon covered. */
  covered: -3.74,
  /** Of the logarithm: the first rare word says most. */
  amount: 5.07,
  words: 0.79,
  letters: 2.94,
  topic: 3.49,
  /** Far ahead of all others mostly means that one odd word has met. */
  lead: -1.22,
  private: -2.03,
  town: 1.93,
  /** Who asks for money, an example or help asks what we are here for. */
  kind: 1.59,
};
const SURE = 1.4;
const NEAR = -1.6;
const JUST_SO = 0.97;

/** How sure it is that the best result answers the question; above 0 it is likelier than not. */
export const certaintyOf = (best: Grounds): number =>
  MODEL.base +
  MODEL.covered * best.evidence.covered +
  MODEL.amount * Math.log(best.evidence.amount + 0.1) +
  MODEL.words * best.words +
  MODEL.letters * best.letters +
  MODEL.topic * best.topic +
  MODEL.lead * best.lead +
  (best.voice === 'unknown' ? 0 : MODEL[best.voice]) +
  (best.kindAsked ? MODEL.kind : 0);

export function decide(best: Grounds | undefined): Zone {
  if (!best) return 'far';
  if (best.way >= JUST_SO) return 'sure';
  const certainty = certaintyOf(best);
  if (certainty >= SURE) return 'sure';
  return certainty >= NEAR ? 'near' : 'far';
}
