import { type Analyser, createAnalyser, type Feature } from '../../german/analyser.ts';
import { ngramsOf } from '../../german/ngrams.ts';
import { remember } from '../../german/remember.ts';
import { isStopWord } from '../../german/stop-words.ts';
import { wordsOf } from '../../german/words.ts';
import type { Entry } from '../../knowledge/entry.ts';
import { fieldsOf, waysOf } from './entry-text.ts';
import { createTermTable, type TermTable, type WeightedText } from './term-table.ts';

/** The entries as the indexes need them: read once, words counted, then turned into terms. */
export type Corpus = {
  readonly analyser: Analyser;
  readonly terms: TermTable;
  readonly letters: TermTable;
  readonly ways: TermTable;
  /** Which entry each way belongs to. */
  readonly owners: Int32Array;
};

/** How much a long field is discounted (BM25's b). */
const LENGTH = 0.5;

type Counted = { readonly weight: number; readonly words: readonly string[] };

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
  const known = new Set<string>();
  for (const fields of counted) for (const { words } of fields) for (const w of words) known.add(w);
  const analyser = createAnalyser(known, vocabulary);
  const usual = usualLengths(counted);
  const texts = counted.map((fields) => weigh(fields, usual, analyser));
  const ways = entries.flatMap((entry, owner) =>
    waysOf(entry).map((way) => ({ owner, words: contentWords(way) })),
  );
  return {
    analyser,
    terms: createTermTable(texts, analyser.features),
    letters: createTermTable(
      texts.map(({ words }) => ({ words, phrases: [] })),
      lettersOf,
    ),
    ways: createTermTable(
      ways.map(({ words }) => ({
        words: onceEach(words),
        phrases: analyser.phrases(words),
      })),
      analyser.features,
    ),
    owners: Int32Array.from(ways, ({ owner }) => owner),
  };
}

export const lettersOf = (word: string): readonly Feature[] =>
  ngramsOf(word).map((name) => ({ name, weight: 1 }));

function onceEach(words: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, 1);
  return weights;
}

function contentOf(text: string): readonly string[] {
  const content: string[] = [];
  for (const { folded } of wordsOf(text)) if (!isStopWord(folded)) content.push(folded);
  return content;
}

function usualLengths(counted: readonly (readonly Counted[])[]): readonly number[] {
  const fields = counted[0]?.length ?? 0;
  return Array.from({ length: fields }, (_, f) => {
    const lengths = counted.map((entry) => entry[f]?.words.length ?? 0).filter(Boolean);
    return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  });
}

function weigh(
  fields: readonly Counted[],
  usual: readonly number[],
  analyser: Analyser,
): WeightedText {
  const words = new Map<string, number>();
  const phrases: Feature[] = [];
  for (const [f, field] of fields.entries()) {
    const each = field.weight / (1 - LENGTH + (LENGTH * field.words.length) / (usual[f] || 1));
    for (const word of field.words) words.set(word, (words.get(word) ?? 0) + each);
    for (const { name, weight } of analyser.phrases(field.words)) {
      phrases.push({ name, weight: weight * field.weight });
    }
  }
  return { words, phrases };
}
