import type { Tx } from '../../store/store.ts';
import type { Instant } from '../../time/instant.ts';
import { countsOf, countToday } from '../counters.ts';
import type { Span } from '../figures.ts';
import type { Letter } from '../rows.ts';

const WHAT = 'outbox.ended';

/** How what the hotline wrote of itself has ended. */
export type Ends = { readonly sent: number; readonly failed: number; readonly unknown: number };

/** The letters themselves go after a while; that one came to an end is counted. */
export async function countEnd(
  tx: Tx,
  { lane, state, ended }: Letter,
  zone: string,
  now: Instant,
): Promise<void> {
  if (lane === 'notice' && ended !== null) await countToday({ tx, now }, zone, WHAT, state);
}

export async function endsOf(tx: Tx, days: Pick<Span, 'first' | 'last'>): Promise<Ends> {
  const counts = await countsOf(tx, WHAT, days);
  const of = (state: Letter['state']) => counts.get(state) ?? 0;
  return { sent: of('sent'), failed: of('failed'), unknown: of('unknown') };
}
