import { createTermIndex, mass } from './term-index.ts';
import type { TermTable, Weights } from './term-table.ts';

/** The best single way of asking of each entry, from 0 (nothing shared) to about 1 (the same). */
export type WaysIndex = { best(question: Weights, entries: number): Float32Array };

/** Each way is a small document; `owners` says whose. */
export function createWaysIndex(ways: TermTable, owners: Int32Array): WaysIndex {
  const index = createTermIndex(ways);
  const own = ownMasses(ways, index.rarity);
  const shared = new Float32Array(owners.length);
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
        const entry = owners[i] ?? 0;
        if (likeness > (best[entry] ?? 0)) best[entry] = likeness;
      }
      return best;
    },
  };
}

/** What a way would share with itself. */
function ownMasses({ ids, rows }: TermTable, rarity: (term: string) => number): Float32Array {
  const rarities = Float32Array.from(ids.keys(), rarity);
  return Float32Array.from(rows, ({ terms, weights }) => {
    let sum = 0;
    for (let i = 0; i < terms.length; i++)
      sum += (weights[i] ?? 0) * (rarities[terms[i] ?? 0] ?? 0);
    return sum;
  });
}
