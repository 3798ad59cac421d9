import { z } from 'zod';
import type { Kind } from '../delivery/kinds.ts';

/** What is said to who owes an answer, or to who comes, without a send-out. */
export const Purpose = z.enum(['owe', 'last', 'tomorrow', 'soon', 'agenda', 'minutes']);
export type Purpose = z.infer<typeof Purpose>;

export const PURPOSE_KINDS: Readonly<Record<Purpose, Kind>> = {
  ...({ owe: 'reminder', last: 'reminder', tomorrow: 'reminder', soon: 'minute' } as const),
  ...({ agenda: 'reminder', minutes: 'reminder' } as const),
};
