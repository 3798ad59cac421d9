import { finish, type Steps } from '../time/steps.ts';
import { analyserSteps } from './analyser.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** What two texts can share, and how often: stems, parts of compounds, meanings. */
export type Features = ReadonlyMap<string, number>;

/** A request is a sentence or two; what comes after that is not read. */
const LONGEST = 2000;

export const contentOf = (text: string): readonly string[] =>
  wordsOf(text.slice(0, LONGEST))
    .map(({ folded }) => folded)
    .filter((word) => !isStopWord(word));

type Vocabulary = readonly (readonly string[])[];
type FeatureFinder = (words: readonly string[]) => Features;

/** Finds features with the words of the knowledge at hand. */
export function* featuresSteps(
  known: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Steps<FeatureFinder> {
  const analyser = yield* analyserSteps(known, vocabulary);
  return (words) => {
    const found = new Map<string, number>();
    const add = (name: string, weight: number) => found.set(name, (found.get(name) ?? 0) + weight);
    for (const word of words) {
      const [itself, slip] = analyser.readings(word);
      for (const { name, weight } of analyser.features(slip?.word ?? itself?.word ?? word))
        add(name, weight);
    }
    for (const { name, weight } of analyser.phrases(words)) add(name, weight);
    return found;
  };
}

export const createFeatures = (known: ReadonlySet<string>, vocabulary: Vocabulary): FeatureFinder =>
  finish(featuresSteps(known, vocabulary));

/** Frequent features say less. */
export function createRarity(texts: readonly Features[]): (name: string) => number {
  const counts = new Map<string, number>();
  for (const features of texts)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => Math.log(1 + texts.length / (1 + (counts.get(name) ?? 0)));
}

/** Features by what they say, together of length 1. */
export function weighed(features: Features, rarity: (name: string) => number): Features {
  const weights = new Map<string, number>();
  let square = 0;
  for (const [name, count] of features) {
    const weight = Math.log(1 + count) * rarity(name);
    weights.set(name, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [name, weight] of weights) weights.set(name, weight / length);
  return weights;
}
