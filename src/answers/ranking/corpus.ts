import { type Analyser, createAnalyser, type Feature } from '../../german/analyser.ts';
import { ngramsOf } from '../../german/ngrams.ts';
import { isStopWord } from '../../german/stop-words.ts';
import { wordsOf } from '../../german/words.ts';
import type { Entry } from '../../knowledge/entry.ts';
import { fieldsOf, waysOf } from './entry-text.ts';
import type { Weights } from './term-index.ts';

/** The entries as the indexes need them: words counted once, then turned into terms. */
export type Corpus = {
  readonly analyser: Analyser;
  readonly terms: readonly Weights[];
  readonly letters: readonly Weights[];
  readonly ways: readonly { readonly entry: number; readonly terms: Weights }[];
};

/** How much a long field is discounted (BM25's b). */
const LENGTH = 0.5;

type Counted = { readonly weight: number; readonly words: readonly string[] };

const contentOf = (text: string): readonly string[] =>
  wordsOf(text).flatMap(({ folded }) => (isStopWord(folded) ? [] : [folded]));

export function createCorpus(
  entries: readonly Entry[],
  vocabulary: readonly (readonly string[])[],
): Corpus {
  // Ways of asking are read twice, alone and as a field.
  const contentWords = remember(contentOf);
  const counted = entries.map((entry) =>
    fieldsOf(entry).map(
      ({ texts, weight }): Counted => ({ weight, words: texts.flatMap(contentWords) }),
    ),
  );
  const known = new Set(counted.flatMap((fields) => fields.flatMap(({ words }) => words)));
  const analyser = createAnalyser(known, vocabulary);
  const usual = usualLengths(counted);
  const pieces = remember(lettersOf);
  const wordWeights = counted.map((fields) => weighWords(fields, usual));
  return {
    analyser,
    terms: wordWeights.map((words, i) => {
      const terms = expand(words, analyser.features);
      for (const { words: text, weight } of counted[i] ?? []) {
        for (const { name, weight: part } of analyser.phrases(text)) {
          add(terms, name, part * weight);
        }
      }
      return terms;
    }),
    letters: wordWeights.map((words) => expand(words, pieces)),
    ways: entries.flatMap((entry, i) =>
      waysOf(entry).map((way) => ({ entry: i, terms: termsOf(contentWords(way), analyser) })),
    ),
  };
}

export const lettersOf = (word: string): readonly Feature[] =>
  ngramsOf(word).map((name) => ({ name, weight: 1 }));

/** Each term once, with the greatest weight that a word of the text gives it. */
export function termsOf(words: readonly string[], analyser: Analyser): Map<string, number> {
  const terms = new Map<string, number>();
  const raise = ({ name, weight }: Feature): void => {
    if (weight > (terms.get(name) ?? 0)) terms.set(name, weight);
  };
  for (const word of words) analyser.features(word).forEach(raise);
  analyser.phrases(words).forEach(raise);
  return terms;
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

function usualLengths(counted: readonly (readonly Counted[])[]): readonly number[] {
  const fields = counted[0]?.length ?? 0;
  return Array.from({ length: fields }, (_, f) => {
    const lengths = counted.map((entry) => entry[f]?.words.length ?? 0).filter(Boolean);
    return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  });
}

function weighWords(fields: readonly Counted[], usual: readonly number[]): Weights {
  const weights = new Map<string, number>();
  for (const [f, { weight, words }] of fields.entries()) {
    const each = weight / (1 - LENGTH + (LENGTH * words.length) / (usual[f] || 1));
    for (const word of words) add(weights, word, each);
  }
  return weights;
}

function expand(words: Weights, parts: (word: string) => readonly Feature[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [word, weight] of words) {
    for (const part of parts(word)) add(terms, part.name, part.weight * weight);
  }
  return terms;
}

function add(weights: Map<string, number>, name: string, weight: number): void {
  weights.set(name, (weights.get(name) ?? 0) + weight);
}
