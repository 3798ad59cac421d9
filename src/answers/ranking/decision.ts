import type { Asked } from './question.ts';
import type { Result } from './ranking.ts';
import type { TermIndex } from './term-index.ts';

/** Sure: the answer. Near: up to three guesses, called so. Far: nothing of ours. */
export type Zone = 'sure' | 'near' | 'far';

export function decide(_asked: Asked, results: readonly Result[], _terms: TermIndex): Zone {
  return results.length > 0 ? 'sure' : 'far';
}
