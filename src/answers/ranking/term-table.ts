import type { Feature } from '../../german/analyser.ts';

/** How much each term of a question weighs. */
export type Weights = ReadonlyMap<string, number>;

/** Words of a text, by number, that weigh alike, and what several of them mean together. */
export type Stretch = {
  readonly words: readonly number[];
  readonly weight: number;
  readonly phrases: readonly Feature[];
};

/** A text as weighted terms, by number. */
export type TermRow = { readonly terms: Int32Array; readonly weights: Float32Array };

export type TermTable = {
  readonly ids: ReadonlyMap<string, number>;
  readonly rows: readonly TermRow[];
};

type TermMaker = {
  readonly ids: ReadonlyMap<string, number>;
  row(text: readonly Stretch[]): TermRow;
};

type Numbered = { readonly ids: readonly number[]; readonly weights: readonly number[] };

/** Turns words into terms; each distinct word is taken apart once. */
export function createTermMaker(
  words: readonly string[],
  parts: (word: string) => readonly Feature[],
): TermMaker {
  const ids = new Map<string, number>();
  const known: Numbered[] = [];
  const wordSums = createSums();
  const termSums = createSums();

  const numberOf = (name: string): number => {
    let id = ids.get(name);
    if (id === undefined) {
      id = ids.size;
      ids.set(name, id);
    }
    return id;
  };
  const numbered = (word: number): Numbered => {
    let made = known[word];
    if (!made) {
      const features = parts(words[word] ?? '');
      made = {
        ids: features.map(({ name }) => numberOf(name)),
        weights: features.map(({ weight }) => weight),
      };
      known[word] = made;
    }
    return made;
  };

  return {
    ids,
    row(text) {
      for (const { words: all, weight } of text) for (const word of all) wordSums.add(word, weight);
      const { terms: distinct, weights: counts } = wordSums.take();
      for (let i = 0; i < distinct.length; i++) {
        const { ids: terms, weights } = numbered(distinct[i] ?? 0);
        const count = counts[i] ?? 0;
        for (let t = 0; t < terms.length; t++)
          termSums.add(terms[t] ?? 0, count * (weights[t] ?? 0));
      }
      for (const { phrases } of text)
        for (const { name, weight } of phrases) termSums.add(numberOf(name), weight);
      return termSums.take();
    },
  };
}

/** Sums by number in one flat array: with thousands of texts this is what the time goes into. */
function createSums() {
  let sums = new Float32Array(4096);
  let touched = new Int32Array(sums.length);
  let count = 0;
  return {
    add(id: number, weight: number): void {
      if (id >= sums.length) {
        sums = enlarged(sums, new Float32Array(id * 2));
        touched = enlarged(touched, new Int32Array(id * 2));
      }
      const sum = sums[id] ?? 0;
      if (sum === 0) touched[count++] = id;
      sums[id] = sum + weight;
    },
    /** The sums so far; then it begins anew. */
    take(): TermRow {
      const terms = touched.slice(0, count);
      const weights = new Float32Array(count);
      for (let i = 0; i < count; i++) {
        const id = terms[i] ?? 0;
        weights[i] = sums[id] ?? 0;
        sums[id] = 0;
      }
      count = 0;
      return { terms, weights };
    },
  };
}

function enlarged<T extends Float32Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
