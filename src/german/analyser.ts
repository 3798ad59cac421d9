import { finish, type Steps } from '../time/steps.ts';
import { splitterSteps } from './compounds.ts';
import { everydayWords, sensesOf } from './meanings.ts';
import { createSpeller } from './spelling.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Something that two texts can share: a stem, a part of a compound, a meaning. */
export type Feature = { readonly name: string; readonly weight: number };

/** One reading of a word that was typed; what was corrected is less certain. */
export type Reading = { readonly word: string; readonly certainty: number };

export type Analyser = {
  /** What a folded word contributes; nothing for stop words. */
  features(folded: string): readonly Feature[];
  /** The word itself or, if nobody knows it, the words it may have been meant to be. */
  readings(folded: string): readonly Reading[];
  /** Meanings that only several words together have („leeres Haus“); without stop words. */
  phrases(folded: readonly string[]): readonly Feature[];
  /** Whether such a phrase can begin with this word. */
  begins(folded: string): boolean;
  knows(folded: string): boolean;
};

const PART = 0.7;
const MEANING = 1;
const SLIP = 0.8;
const NONE: readonly string[] = [];

type Groups = readonly (readonly string[])[];
type Phrases = ReadonlyMap<string, readonly string[]>;

/** Groups of words that mean the same, by stem; those of several words by their stems in order. */
function groupsByStem(groups: Groups): Phrases {
  const senses = new Map<string, string[]>();
  for (const [i, group] of groups.entries()) {
    for (const phrase of group) {
      const key = stems(wordsOf(phrase).map(({ folded }) => folded)).join(' ');
      if (key) senses.set(key, [...(senses.get(key) ?? []), `~group.${i}`]);
    }
  }
  return senses;
}

/** How many words the longest phrase has that begins with this one. */
function reachOf(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const phrase of phrases) {
    const [first = '', ...more] = phrase.split(' ');
    const size = more.length + 1;
    if (size > Math.max(1, reach.get(first) ?? 0)) reach.set(first, size);
  }
  return reach;
}

const stems = (folded: readonly string[]): readonly string[] =>
  folded.filter((word) => !isStopWord(word)).map(stem);

/**
 * The one analyser for entries and questions. It knows the words of the entries at hand, the
 * everyday words of the language, and the groups of words that curators keep.
 */
export function* analyserSteps(
  entryWords: ReadonlySet<string>,
  groups: Groups = [],
): Steps<Analyser> {
  const curated = groupsByStem(groups);
  const reach = reachOf(curated.keys());
  const grouped = groups.flat().flatMap((phrase) => wordsOf(phrase).map(({ folded }) => folded));
  const all = new Set([...entryWords, ...everydayWords, ...grouped]);
  const known = (word: string): boolean => all.has(word);
  const words = [...all].filter((word) => !isStopWord(word));
  const split = yield* splitterSteps(words);
  const correct = createSpeller(words);
  const remembered = new Map<string, readonly Feature[]>();

  /** Adds what a stem means; false where it means nothing known. */
  const addMeanings = (into: Feature[], stemmed: string, weight: number): boolean => {
    const general = sensesOf(stemmed);
    const own = curated.get(stemmed) ?? NONE;
    const count = general.length + own.length;
    // A word of many meanings says less about each.
    const each = (MEANING * weight) / Math.sqrt(count || 1);
    for (const name of general) addFeature(into, name, each);
    for (const name of own) addFeature(into, name, each);
    return count > 0;
  };

  const analyse = (folded: string): readonly Feature[] => {
    if (isStopWord(folded)) return [];
    const own = stem(folded);
    const features: Feature[] = [{ name: own, weight: 1 }];
    const parts = split(folded).map(stem);
    for (const part of parts) addFeature(features, part, PART);
    if (addMeanings(features, own, 1)) return features;
    for (const part of parts) addMeanings(features, part, PART);
    return features;
  };

  return {
    features(folded) {
      let made = remembered.get(folded);
      if (!made) {
        made = analyse(folded);
        if (entryWords.has(folded)) remembered.set(folded, made);
      }
      return made;
    },
    readings(folded) {
      const itself = { word: folded, certainty: 1 };
      if (known(folded) || split(folded).length > 0) return [itself];
      const near = correct(folded);
      return [itself, ...near.map(({ word, distance }) => ({ word, certainty: SLIP ** distance }))];
    },
    phrases(folded) {
      if (reach.size === 0) return [];
      const inOrder = folded.map(stem);
      const found: Feature[] = [];
      for (const [from, first] of inOrder.entries()) {
        const most = Math.min(reach.get(first) ?? 0, inOrder.length - from);
        for (let size = 2; size <= most; size++) {
          const senses = curated.get(inOrder.slice(from, from + size).join(' ')) ?? [];
          for (const name of senses) found.push({ name, weight: MEANING });
        }
      }
      return found;
    },
    begins: (folded) => reach.has(stem(folded)),
    knows: known,
  };
}

export const createAnalyser = (entryWords: ReadonlySet<string>, groups?: Groups): Analyser =>
  finish(analyserSteps(entryWords, groups));

/** Each name once, with its greatest weight; there are only a few, so looking along is fastest. */
function addFeature(features: Feature[], name: string, weight: number): void {
  const at = features.findIndex((feature) => feature.name === name);
  if (at < 0) features.push({ name, weight });
  else if (weight > (features[at]?.weight ?? 0)) features[at] = { name, weight };
}
