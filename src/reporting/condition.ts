import type { Health } from '../chat/adapter.ts';
import { type Letter, Outbox } from '../chat/rows.ts';
import type { Turn } from '../chat/turn.ts';
import { Alarms } from '../delivery/rows.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { Fault } from '../knowledge/fault.ts';
import { isOld, isPassed } from '../knowledge/hints.ts';
import type { Storage } from '../store/storage.ts';
import type { Tx } from '../store/store.ts';
import { DAY, type Instant, MINUTE } from '../time/instant.ts';
import { type Desk, todayOf } from './desk.ts';

/** Within a minute what is due may wait for its turn. */
const LATE = MINUTE;
const SOON_DAYS = 60;

/** What waits in a row; `oldest`: what has been due the longest, if it should be gone by now. */
type Queue = { readonly waiting: number; readonly oldest: Instant | undefined };

type Connection = Queue & { readonly platform: string; readonly health: Health };

export type Condition = {
  readonly connections: readonly Connection[];
  readonly jobs: Queue & { readonly failed: number };
  readonly entries: number;
  readonly old: number;
  readonly passed: number;
  readonly soon: readonly { readonly title: string; readonly date: string }[];
  readonly faults: readonly Fault[];
  readonly storage: Storage;
};

const lateOnly = (due: Instant | undefined, now: Instant): Instant | undefined =>
  due !== undefined && due < now - LATE ? due : undefined;

async function queueOf(tx: Tx, platform: string, now: Instant): Promise<Queue> {
  const letters: Letter[] = [];
  for (const state of ['planned', 'held', 'sending', 'checking'] as const)
    letters.push(...(await tx.find(Outbox, { platform, state })));
  // What is tried again and again falls due later each time: it waits since the first try.
  const oldest = letters.reduce<number>(
    (min, { began, due }) => Math.min(min, began ?? due ?? min),
    now,
  );
  return { waiting: letters.length, oldest: lateOnly(oldest, now) };
}

/** The day on which a programme closes next, if it names one. */
function closesOn(entry: Entry, today: string): string | undefined {
  if (entry.kind !== 'programme' || !entry.deadline) return undefined;
  const { date, yearly } = entry.deadline;
  if (date !== undefined) return date >= today ? date : undefined;
  if (yearly === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const soon = `${year}-${yearly}`;
  return soon >= today ? soon : `${year + 1}-${yearly}`;
}

/** How things stand at this moment. */
export async function conditionOf(
  desk: Desk,
  { tx, now, platforms }: Pick<Turn, 'tx' | 'now' | 'platforms'>,
): Promise<Condition> {
  const today = todayOf(desk, now);
  const { entries } = desk.knowledge();
  const connections: Connection[] = [];
  for (const [platform, health] of platforms())
    connections.push({ platform, health, ...(await queueOf(tx, platform, now)) });
  const alarms = await tx.all(Alarms);
  const latest = todayOf(desk, now + SOON_DAYS * DAY);
  const soon = entries.flatMap((entry) => {
    const date = closesOn(entry, today);
    return date !== undefined && date <= latest ? [{ title: entry.title, date }] : [];
  });
  return {
    connections,
    jobs: {
      waiting: alarms.length,
      oldest: lateOnly(await tx.nextDue(Alarms, {}), now),
      failed: alarms.filter(({ failed }) => failed > 0).length,
    },
    entries: entries.length,
    old: entries.filter((entry) => isOld(entry, new Date(now))).length,
    passed: entries.filter((entry) => isPassed(entry, today)).length,
    soon: soon.toSorted((a, b) => a.date.localeCompare(b.date)),
    faults: desk.faults(),
    storage: desk.storage(),
  };
}
