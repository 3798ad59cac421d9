import type { TermRow } from './term-table.ts';

/** For each term where it occurs and how much that counts, in flat arrays: small and fast. */
export type Postings = {
  /** Where the places of each term begin; one more than there are terms. */
  readonly starts: Int32Array;
  /** The documents of each term, rising. */
  readonly places: Places;
  readonly values: Float32Array;
};

type Places = Uint16Array | Int32Array;

/** Half the size, as long as there are not too many documents. */
const placesFor = (documents: number, count: number): Places =>
  documents <= 0xffff ? new Uint16Array(count) : new Int32Array(count);

export function createPostings(
  rows: readonly TermRow[],
  terms: number,
  impactOf: (weight: number) => number,
): Postings {
  const starts = new Int32Array(terms + 1);
  for (const row of rows) {
    for (const term of row.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let t = 0; t < terms; t++) starts[t + 1] = (starts[t + 1] ?? 0) + (starts[t] ?? 0);
  const free = starts.slice();
  const places = placesFor(rows.length, starts[terms] ?? 0);
  const values = new Float32Array(places.length);
  for (const [document, row] of rows.entries()) {
    for (let i = 0; i < row.terms.length; i++) {
      const term = row.terms[i] ?? 0;
      const at = free[term] ?? 0;
      free[term] = at + 1;
      places[at] = document;
      values[at] = impactOf(row.weights[i] ?? 0);
    }
  }
  return { starts, places, values };
}
