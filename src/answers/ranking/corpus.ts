import { type Analyser, analyserSteps, type Feature } from '../../german/analyser.ts';
import { ngramsOf } from '../../german/ngrams.ts';
import { remember } from '../../german/remember.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Steps } from '../../time/steps.ts';
import { fieldsOf, waysOf } from './entry-text.ts';
import { createLexicon } from './lexicon.ts';
import { createTermMaker, type Stretch, type TermRow, type TermTable } from './term-table.ts';

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

type Words = readonly number[];
type ReadField = { readonly weight: number; readonly texts: readonly Words[] };
type PhraseFinder = (words: Words) => readonly Feature[];

/** Few words begin a phrase: the others are passed over by their number. */
function createPhraseFinder(words: readonly string[], { phrases, begins }: Analyser): PhraseFinder {
  const begin = Uint8Array.from(words, (word) => (begins(word) ? 1 : 0));
  return (text) =>
    text.some((word) => begin[word] === 1) ? phrases(text.map((word) => words[word] ?? '')) : [];
}

export function* readCorpus(
  entries: readonly Entry[],
  vocabulary: readonly (readonly string[])[],
): Steps<Corpus> {
  const lexicon = createLexicon();
  const read: { readonly fields: readonly ReadField[]; readonly ways: readonly Words[] }[] = [];
  for (const entry of entries) {
    // Ways of asking are looked at twice, alone and as a field.
    const readOnce = remember((text) => lexicon.read(text));
    const fields = fieldsOf(entry).map(({ weight, texts }) => {
      return { weight, texts: texts.map(readOnce) };
    });
    read.push({ fields, ways: waysOf(entry).map(readOnce) });
    yield;
  }
  const analyser = yield* analyserSteps(new Set(lexicon.words), vocabulary);
  const phrasesIn = createPhraseFinder(lexicon.words, analyser);

  const usual = usualLengths(read.map(({ fields }) => fields));
  const byTerm = createTermMaker(lexicon.words, analyser.features);
  const byLetter = createTermMaker(lexicon.words, lettersOf);
  const terms: TermRow[] = [];
  const letters: TermRow[] = [];
  const wayTerms: TermRow[] = [];
  const owners: number[] = [];
  for (const [owner, { fields, ways }] of read.entries()) {
    const text = fields.flatMap((field, f) => weigh(field, usual[f], phrasesIn));
    terms.push(byTerm.row(text));
    letters.push(byLetter.row(text.map((stretch) => ({ ...stretch, phrases: [] }))));
    for (const way of ways) {
      const words = [...new Set(way)];
      wayTerms.push(byTerm.row([{ words, weight: 1, phrases: phrasesIn(way) }]));
      owners.push(owner);
    }
    yield;
  }
  return {
    analyser,
    terms: { ids: byTerm.ids, rows: terms },
    letters: { ids: byLetter.ids, rows: letters },
    ways: { ids: byTerm.ids, rows: wayTerms },
    owners: Int32Array.from(owners),
  };
}

export const lettersOf = (word: string): readonly Feature[] =>
  ngramsOf(word).map((name) => ({ name, weight: 1 }));

const lengthOf = (field: ReadField | undefined): number =>
  (field?.texts ?? []).reduce((sum, words) => sum + words.length, 0);

function usualLengths(entries: readonly (readonly ReadField[])[]): readonly number[] {
  const fields = entries[0]?.length ?? 0;
  return Array.from({ length: fields }, (_, f) => {
    const lengths = entries.map((entry) => lengthOf(entry[f])).filter(Boolean);
    return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  });
}

function weigh(field: ReadField, usual = 1, phrasesIn: PhraseFinder): readonly Stretch[] {
  const weight = field.weight / (1 - LENGTH + (LENGTH * lengthOf(field)) / (usual || 1));
  return field.texts.map((words) => ({
    words,
    weight,
    phrases: phrasesIn(words).map(({ name, weight: each }) => {
      return { name, weight: each * field.weight };
    }),
  }));
}
