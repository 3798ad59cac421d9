import { createAnalyser } from '../../german/analyser.ts';
import { isStopWord } from '../../german/stop-words.ts';
import { wordsOf } from '../../german/words.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Knowledge } from '../../knowledge/read.ts';

/** A text by what it is about: words, and the entries that speak of the same. */
export type Meaning = {
  readonly words: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<number, number>;
};

const CONCEPTS = 24;
const VOTERS = 12;
/** A theme counts beside the first only if it is nearly as strong. */
const NEARLY = 0.62;
const MOST_THEMES = 2;
/** A theme's own words say more than an entry that happens to share one. */
const NAMED = 1.5;

const contentOf = (text: string) =>
  wordsOf(text.slice(0, 2000))
    .map(({ folded }) => folded)
    .filter((word) => !isStopWord(word));

function normalised<K>(weights: ReadonlyMap<K, number>): Map<K, number> {
  let square = 0;
  for (const value of weights.values()) square += value * value;
  const length = Math.sqrt(square) || 1;
  return new Map([...weights].map(([key, value]) => [key, value / length]));
}

export function cosine<K>(a: ReadonlyMap<K, number>, b: ReadonlyMap<K, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, value] of small) sum += value * (large.get(key) ?? 0);
  return sum;
}

const textOf = ({ title, short = '', aliases = [], questions = [], summary = '' }: Entry) =>
  [title, short, ...aliases, ...questions, summary].join('. ');

/** Reads what people write with the words, and through the entries, of the knowledge. */
export function createReader({
  entries,
  themes,
  vocabulary,
}: Pick<Knowledge, 'entries' | 'themes' | 'vocabulary'>) {
  const documents = [
    ...entries.map((entry) => ({ text: textOf(entry), themes: entry.themes ?? [], weight: 1 })),
    ...themes.map(({ id, name, synonyms = [] }) => ({
      text: [name, ...synonyms].join('. '),
      themes: [id],
      weight: NAMED,
    })),
  ];
  const contents = documents.map(({ text }) => contentOf(text));
  const analyser = createAnalyser(new Set(contents.flat()), vocabulary);

  function featuresOf(words: readonly string[]): Map<string, number> {
    const found = new Map<string, number>();
    const add = (name: string, weight: number) => found.set(name, (found.get(name) ?? 0) + weight);
    for (const word of words) {
      const [known, slip] = analyser.readings(word);
      for (const { name, weight } of analyser.features(slip?.word ?? known?.word ?? word))
        add(name, weight);
    }
    for (const { name, weight } of analyser.phrases(words)) add(name, weight);
    return found;
  }

  const counts = new Map<string, number>();
  const raw = contents.map(featuresOf);
  for (const features of raw)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rarity = (name: string) => Math.log(1 + documents.length / (1 + (counts.get(name) ?? 0)));
  const weighed = (features: ReadonlyMap<string, number>) =>
    normalised(new Map([...features].map(([n, w]) => [n, Math.log(1 + w) * rarity(n)] as const)));

  const postings = new Map<string, [document: number, weight: number][]>();
  for (const [document, features] of raw.entries())
    for (const [name, weight] of weighed(features))
      postings.set(name, [...(postings.get(name) ?? []), [document, weight]]);

  function nearest(words: ReadonlyMap<string, number>): [number, number][] {
    const scores = new Float32Array(documents.length);
    for (const [name, weight] of words)
      for (const [document, value] of postings.get(name) ?? [])
        scores[document] = (scores[document] ?? 0) + weight * value;
    return [...scores.entries()]
      .filter(([, score]) => score > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, CONCEPTS);
  }

  return {
    read(text: string): Meaning {
      const words = weighed(featuresOf(contentOf(text)));
      return { words, concepts: normalised(new Map(nearest(words))) };
    },
    /** What a text is about where nobody has said it. */
    themesOf({ concepts }: Meaning): readonly string[] {
      const votes = new Map<string, number>();
      for (const [document, score] of [...concepts].slice(0, VOTERS)) {
        const { themes: ids = [], weight = 1 } = documents[document] ?? {};
        // Squared: two close entries outvote many far ones. The first theme is the main one.
        for (const [place, id] of ids.entries())
          votes.set(id, (votes.get(id) ?? 0) + (weight * score * score) / (1 + place));
      }
      const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const best = ranked[0]?.[1] ?? 0;
      return ranked
        .filter(([, vote]) => vote >= NEARLY * best)
        .slice(0, MOST_THEMES)
        .map(([id]) => id);
    },
  };
}
export type Reader = ReturnType<typeof createReader>;
