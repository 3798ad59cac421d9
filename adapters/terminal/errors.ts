import type { Outcome } from '../../src/chat/index.ts';

/** Writing to a closed window is the only thing that can go wrong here. */
export function outcomeOf(error: unknown): Outcome {
  const why = error instanceof Error ? error.name : 'error';
  return { kind: 'unreachable', why };
}
