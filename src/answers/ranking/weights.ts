/**
 * How much each sign counts. The first four were fitted on held-out ways of asking (each removed
 * from its entry, then asked) and on foreign question–answer pairs; see `bench/answers`.
 */
export const WEIGHTS = {
  /** Words, parts of compounds and meanings that the entry shares with the question. */
  words: 1,
  /** Pieces of four letters: what stems and corrections miss. */
  letters: 2,
  /** The same topic in other words. */
  topic: 1.3,
  /** The best single way of asking. */
  way: 0.3,
  /** The kind that the question asks for („Beispiel“, „wer hilft“). */
  kind: 0.35,
  /** Only where one kind was asked for: what the best entries of any kind are linked with. */
  companion: 0.8,
  /** It holds in the very state that was named. */
  there: 0.7,
  /** It holds in one state only, and nobody said which: it is one of sixteen. */
  oneState: -0.1,
  /** An example from another state still is one; an office of another state seldom helps. */
  exampleElsewhere: -0.05,
};

export type RankingWeights = typeof WEIGHTS;
