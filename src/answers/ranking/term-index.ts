import { createPostingsBuilder } from './postings.ts';

/** How much each term of something weighs. */
export type Weights = ReadonlyMap<string, number>;

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
export function createTermIndex(documents: Iterable<Weights>, common = 1): TermIndex {
  const ids = new Map<string, number>();
  const builder = createPostingsBuilder();
  let size = 0;
  for (const document of documents) {
    for (const [term, weight] of document) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
      }
      builder.add(id, size, (weight * (SATURATION + 1)) / (SATURATION + weight));
    }
    size++;
  }
  const { starts, places, values } = builder.build(ids.size);
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
