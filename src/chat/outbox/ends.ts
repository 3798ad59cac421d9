import type { Tx } from '../../store/store.ts';
import type { Instant } from '../../time/instant.ts';
import { countsOf, countToday } from '../counters.ts';
import type { Span } from '../figures.ts';
import { type Letter, Outbox } from '../rows.ts';

const WHAT = 'outbox.ended';

/** How what the hotline wrote of itself has ended. */
export type Ends = { readonly sent: number; readonly failed: number; readonly unknown: number };

/**
 * An answer that has arrived is of no more use: its update is done and never answered again. A
 * farewell is none, however it ended.
 */
const isOver = ({ lane, state, ended, farewell }: Letter): boolean =>
  ended !== null && (farewell !== undefined || (lane === 'answer' && state === 'sent'));

/** As it stands after a request. The letters themselves go after a while; ends are counted. */
export async function keepLetter(
  tx: Tx,
  letter: Letter,
  zone: string,
  now: Instant,
): Promise<void> {
  if (isOver(letter)) await tx.delete(Outbox, letter.id);
  else await tx.put(Outbox, letter);
  const { lane, state, ended } = letter;
  if (lane === 'notice' && ended !== null) await countToday({ tx, now }, zone, WHAT, state);
}

export async function endsOf(tx: Tx, days: Pick<Span, 'first' | 'last'>): Promise<Ends> {
  const counts = await countsOf(tx, WHAT, days);
  const of = (state: Letter['state']) => counts.get(state) ?? 0;
  return { sent: of('sent'), failed: of('failed'), unknown: of('unknown') };
}
