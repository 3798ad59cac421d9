import {
  contentOf,
  createFeatures,
  createRarity,
  type Features,
  weighed,
} from '../../german/text-features.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Knowledge } from '../../knowledge/read.ts';
import { createLeanings, type Leaning } from './leanings.ts';
import { placeOf, type Sparse, sparse } from './sparse.ts';
import { FRAME_WORDS, THEME_WORDS } from './theme-words.ts';

/** A text by what it is about: words, entries that speak of the same, probable themes. */
export type Meaning = {
  readonly words: Sparse;
  readonly concepts: Sparse;
  readonly leaning: Leaning;
};

const CONCEPTS = 24;
/** What curators call a theme says more of it than a sentence in which it is spoken of. */
const NAMED = 5;
const EVERYDAY = 3;
/** Counts for every theme alike, so that it speaks for none. */
const FRAME = 30;

const textsOf = ({ title, short = '', aliases = [], questions = [], summary = '' }: Entry) => [
  [title, short, ...aliases, summary].join('. '),
  ...questions,
];

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

function together(all: readonly Features[]): Features {
  const sum = new Map<string, number>();
  for (const features of all)
    for (const [name, weight] of features) sum.set(name, (sum.get(name) ?? 0) + weight);
  return sum;
}

/** Reads what people write with the words, and through the entries, of the knowledge. */
export function createReader({
  entries,
  themes,
  vocabulary,
}: Pick<Knowledge, 'entries' | 'themes' | 'vocabulary'>) {
  const sources = [
    ...entries.map((entry) => ({ texts: textsOf(entry), themes: entry.themes ?? [], weight: 1 })),
    ...themes.map(({ id, name, synonyms = [] }) => {
      return { texts: [name, ...synonyms], themes: [id], weight: NAMED };
    }),
    ...themes.map(({ id }) => {
      return { texts: wordsIn(THEME_WORDS[id] ?? ''), themes: [id], weight: EVERYDAY };
    }),
  ].map((source) => ({ ...source, contents: source.texts.map(contentOf) }));
  const frame = wordsIn(FRAME_WORDS).map(contentOf);
  const words = [...sources.flatMap(({ contents }) => contents.flat()), ...frame.flat()];
  const featuresOf = createFeatures(new Set(words), vocabulary);
  const read = sources.map((source) => ({ ...source, read: source.contents.map(featuresOf) }));
  const documents = read.map((source) => together(source.read));
  const rarity = createRarity(documents);
  const ids = themes.map(({ id }) => id);
  const leaningOf = createLeanings(ids, [
    ...read.flatMap(({ themes: about, weight, read: all }) =>
      all.map((features) => ({ features, themes: about, weight, mainFirst: true })),
    ),
    ...frame.map((one) => {
      return { features: featuresOf(one), themes: ids, weight: FRAME, mainFirst: false };
    }),
  ]);

  const postings = new Map<string, [document: number, weight: number][]>();
  for (const [document, features] of documents.entries())
    for (const [name, weight] of weighed(features, rarity)) {
      const list = postings.get(name);
      if (list) list.push([document, weight]);
      else postings.set(name, [[document, weight]]);
    }

  function nearest(found: ReadonlyMap<string, number>): [number, number][] {
    const scores = new Float64Array(documents.length);
    for (const [name, weight] of found)
      for (const [document, value] of postings.get(name) ?? [])
        scores[document] = (scores[document] ?? 0) + weight * value;
    // Few are near: putting those in order is much quicker than sorting all.
    const best: [number, number][] = [];
    for (const [document, score] of scores.entries()) {
      if (score <= (best.length < CONCEPTS ? 0 : (best.at(-1)?.[1] ?? 0))) continue;
      const at = best.findIndex(([, other]) => other < score);
      best.splice(at < 0 ? best.length : at, 0, [document, score]);
      if (best.length > CONCEPTS) best.pop();
    }
    return best;
  }

  return {
    read(text: string): Meaning {
      const features = featuresOf(contentOf(text));
      const found = weighed(features, rarity);
      return {
        words: sparse([...found].map(([name, weight]) => [placeOf(name), weight] as const)),
        concepts: sparse(nearest(found)),
        leaning: leaningOf(features),
      };
    },
  };
}
export type Reader = ReturnType<typeof createReader>;
