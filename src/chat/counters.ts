import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { dayIn } from '../time/zone.ts';
import type { Span } from './figures.ts';
import { Counters } from './rows.ts';

type Counting = { readonly tx: Tx; readonly now: Instant };

/** Ids sort by what is counted, then by when: a span of days is one page. */
const idOf = (what: string, when: string, of: string) => `${what} ${when} ${of}`;

async function add({ tx, now }: Counting, what: string, when: string, of: string): Promise<void> {
  const id = idOf(what, when, of);
  const old = await tx.get(Counters, id);
  await tx.put(Counters, { id, count: (old?.count ?? 0) + 1, at: old?.at ?? now });
}

/** One more of something today: figures that outlive what they count, and name no person. */
export const countToday = (work: Counting, zone: string, what: string, of = ''): Promise<void> =>
  add(work, what, dayIn(work.now, zone).toString(), of);

/** One more of something this year. */
export const countThisYear = (
  work: Counting,
  zone: string,
  what: string,
  of: string,
): Promise<void> => add(work, what, String(dayIn(work.now, zone).year), of);

const monthOf = (day: string): string => day.slice(0, 7);

/** One more of something for towns, by the month: by the day it would show what single people do. */
export async function countForTowns(
  work: Counting,
  zone: string,
  what: string,
  towns: readonly string[],
): Promise<void> {
  const month = monthOf(dayIn(work.now, zone).toString());
  for (const town of towns) await add(work, what, month, town);
}

const PAGE = 500;

/** How many there were from one day to another, by what they were of. */
export async function countsOf(
  tx: Tx,
  what: string,
  { first, last }: Pick<Span, 'first' | 'last'>,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const end = `${what} ${last}~`;
  let after = `${what} ${first}`;
  for (;;) {
    const rows = await tx.all(Counters, { after, limit: PAGE });
    for (const { id, count } of rows) {
      if (id > end) return counts;
      const of = id.split(' ').slice(2).join(' ');
      counts.set(of, (counts.get(of) ?? 0) + count);
    }
    const next = rows.at(-1)?.id;
    if (next === undefined) return counts;
    after = next;
  }
}

export const totalOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** What was counted for a town in the months from one day to another. */
export async function countForTown(
  tx: Tx,
  what: string,
  { first, last }: Pick<Span, 'first' | 'last'>,
  town: string,
): Promise<number> {
  const months = { first: monthOf(first), last: monthOf(last) };
  return (await countsOf(tx, what, months)).get(town) ?? 0;
}
