import { createTermIndex, type Weights } from './term-index.ts';

/** The best single way of asking of each entry, from 0 (nothing shared) to about 1 (the same). */
export type WaysIndex = { best(question: Weights, entries: number): Float32Array };

/** Each way is a small document; a long way is not better for being long. */
export function createWaysIndex(
  ways: readonly { readonly entry: number; readonly terms: Weights }[],
): WaysIndex {
  const index = createTermIndex(ways.map(({ terms }) => terms));
  const owner = Int32Array.from(ways, ({ entry }) => entry);
  const own = Float32Array.from(ways, ({ terms }) => mass(terms, index.rarity));
  const shared = new Float32Array(ways.length);
  return {
    best(question, entries) {
      shared.fill(0);
      const best = new Float32Array(entries);
      const asked = mass(question, index.rarity);
      if (asked === 0) return best;
      index.score(question, shared);
      for (let i = 0; i < shared.length; i++) {
        const value = shared[i] ?? 0;
        if (value === 0) continue;
        // Mostly how much of the question is there, a little how much of the way was asked.
        const likeness = value / (0.7 * asked + 0.3 * (own[i] ?? 0));
        const entry = owner[i] ?? 0;
        if (likeness > (best[entry] ?? 0)) best[entry] = likeness;
      }
      return best;
    },
  };
}

export function mass(terms: Weights, rarity: (term: string) => number): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += weight * rarity(term);
  return sum;
}
