import type { Feature } from '../../german/analyser.ts';

/** How much each term, or each word, of something weighs. */
export type Weights = ReadonlyMap<string, number>;

/** A text as weighted words, and what several of its words mean together. */
export type WeightedText = { readonly words: Weights; readonly phrases: readonly Feature[] };

/** A text as weighted terms, by number. */
export type TermRow = { readonly terms: Int32Array; readonly weights: Float32Array };

export type TermTable = {
  readonly ids: ReadonlyMap<string, number>;
  readonly rows: readonly TermRow[];
};

type Numbered = { readonly ids: readonly number[]; readonly weights: readonly number[] };

/**
 * Turns words into terms. Each distinct word is taken apart once, and sums are kept in one flat
 * array: with thousands of texts this is what the time of indexing goes into.
 */
export function createTermTable(
  texts: readonly WeightedText[],
  parts: (word: string) => readonly Feature[],
): TermTable {
  const ids = new Map<string, number>();
  const known = new Map<string, Numbered>();
  let sums = new Float32Array(4096);
  let touched = new Int32Array(sums.length);

  const numberOf = (name: string): number => {
    let id = ids.get(name);
    if (id === undefined) {
      id = ids.size;
      ids.set(name, id);
    }
    return id;
  };
  const numbered = (word: string): Numbered => {
    let made = known.get(word);
    if (!made) {
      const features = parts(word);
      made = {
        ids: features.map(({ name }) => numberOf(name)),
        weights: features.map(({ weight }) => weight),
      };
      known.set(word, made);
    }
    return made;
  };

  const rows = texts.map(({ words, phrases }): TermRow => {
    let count = 0;
    const add = (id: number, weight: number): void => {
      if (id >= sums.length) {
        sums = enlarged(sums, new Float32Array(id * 2));
        touched = enlarged(touched, new Int32Array(id * 2));
      }
      const sum = sums[id] ?? 0;
      if (sum === 0) touched[count++] = id;
      sums[id] = sum + weight;
    };
    for (const [word, weight] of words) {
      const { ids: terms, weights } = numbered(word);
      for (let i = 0; i < terms.length; i++) add(terms[i] ?? 0, weight * (weights[i] ?? 0));
    }
    for (const { name, weight } of phrases) add(numberOf(name), weight);
    const terms = touched.slice(0, count);
    const weights = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      const id = terms[i] ?? 0;
      weights[i] = sums[id] ?? 0;
      sums[id] = 0;
    }
    return { terms, weights };
  });
  return { ids, rows };
}

function enlarged<T extends Float32Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
