import { createPostings } from './postings.ts';
import type { TermTable, Weights } from './term-table.ts';

export type TermIndex = {
  readonly size: number;
  /** How telling a term is: the rarer the more. Unknown terms are the most telling of all. */
  rarity(term: string): number;
  has(term: string): boolean;
  /** Whether this document has the term. */
  contains(term: string, document: number): boolean;
  /** Adds to `into` what each document shares with the question. */
  score(question: Weights, into: Float32Array): void;
};

/** BM25's saturation: the second mention says less than the first. */
const SATURATION = 1.2;

const rarityOf = (count: number, of: number): number =>
  Math.log(1 + (of - count + 0.5) / (count + 0.5));

/**
 * BM25 over documents whose term frequencies are already weighted by field and field length.
 * Terms that more than `common` of the documents have are left out: they cost most and say least.
 */
export function createTermIndex({ ids, rows }: TermTable, common = 1): TermIndex {
  const size = rows.length;
  const { starts, places, values } = createPostings(rows, ids.size, (weight) => {
    return (weight * (SATURATION + 1)) / (SATURATION + weight);
  });
  const most = Math.max(3, common * size);
  const rarest = rarityOf(0, size);
  const countOf = (id: number): number => (starts[id + 1] ?? 0) - (starts[id] ?? 0);

  return {
    size,
    has: (term) => ids.has(term),
    rarity(term) {
      const id = ids.get(term);
      return id === undefined ? rarest : rarityOf(countOf(id), size);
    },
    contains(term, document) {
      const id = ids.get(term);
      if (id === undefined) return false;
      let low = starts[id] ?? 0;
      let high = (starts[id + 1] ?? 0) - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const place = places[middle] ?? 0;
        if (place === document) return true;
        if (place < document) low = middle + 1;
        else high = middle - 1;
      }
      return false;
    },
    score(question, into) {
      for (const [term, weight] of question) {
        const id = ids.get(term);
        if (id === undefined || countOf(id) > most) continue;
        const factor = weight * rarityOf(countOf(id), size);
        const end = starts[id + 1] ?? 0;
        for (let i = starts[id] ?? 0; i < end; i++) {
          const place = places[i] ?? 0;
          into[place] = (into[place] ?? 0) + factor * (values[i] ?? 0);
        }
      }
    },
  };
}

/** What a text would share with a document that has all of it. */
export function mass(terms: Weights, rarity: (term: string) => number): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += weight * rarity(term);
  return sum;
}
