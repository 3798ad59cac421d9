import { Accounts } from '../../people/rows.ts';
import type { Tx } from '../../store/store.ts';
import { type Instant, SECOND } from '../../time/instant.ts';
import { type Letter, Outbox } from '../rows.ts';
import { keepLetter } from './ends.ts';
import { LEASE, settle } from './settle.ts';

export type Lane = { readonly platform: string; readonly lane: Letter['lane'] };

/** Letters on their way or waiting in memory, for each chat that is busy. */
export type Queues = ReadonlyMap<string, readonly Letter[]>;

const LONGEST_QUEUE = 20;
const QUEUE_FULL = 5 * SECOND;

export type Taken = {
  /** Begun, and recorded as such: to be sent now. */
  readonly begun: readonly Letter[];
  /** Wait for others of their chat. */
  readonly held: readonly Letter[];
  /** In doubt: to be looked up. */
  readonly doubtful: readonly Letter[];
  readonly next: Instant | undefined;
};

/** Takes letters that are due and records that they are begun, before anything is sent. */
export async function take(
  tx: Tx,
  lane: Lane,
  queues: Queues,
  room: number,
  now: Instant,
  canLookUp: boolean,
  zone: string,
): Promise<Taken> {
  const begun: Letter[] = [];
  const held: Letter[] = [];
  const doubtful: Letter[] = [];
  const settled = { now, parts: Number.POSITIVE_INFINITY, canLookUp, chance: 0 };
  const claimed = await tx.claim(Outbox, { ...lane }, now, room, LEASE);
  for (const letter of claimed.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { chat } = letter;
    // Its lease ran out, or the clock was set, while it is with us: claiming it was a new lease.
    if (queues.get(chat)?.some(({ id }) => id === letter.id)) continue;
    const queue = queues.get(chat)?.length ?? 0;
    const ahead = queue + [...begun, ...held].filter((other) => other.chat === chat).length;
    const busy = queues.has(chat) || ahead > 0;
    const older = await waitingBefore(tx, letter, now);
    if (letter.state === 'sending') {
      // Its sender is gone: nobody knows whether the part arrived.
      const interrupted = settle(letter, { kind: 'unknown', why: 'interrupted' }, settled);
      await keepLetter(tx, interrupted, zone, now);
    } else if (letter.state === 'checking') {
      doubtful.push(letter);
    } else if (lane.lane === 'notice' && (await isUnreachable(tx, letter))) {
      const failed = settle(letter, { kind: 'unreachable', why: 'has left' }, settled);
      await keepLetter(tx, failed, zone, now);
    } else if (older) {
      await tx.put(Outbox, { ...letter, state: 'planned', due: older.due });
    } else if (ahead > LONGEST_QUEUE) {
      await tx.put(Outbox, { ...letter, state: 'planned', due: now + QUEUE_FULL });
    } else if (busy) {
      const row: Letter = { ...letter, state: 'held' };
      await tx.put(Outbox, row);
      held.push(row);
    } else {
      begun.push(await begin(tx, letter, now));
    }
  }
  return { begun, held, doubtful, next: await tx.nextDue(Outbox, { ...lane }) };
}

/**
 * A letter of the same chat that was put off: what was written later does not overtake it. One whose
 * own moment has not come yet (office hours, the limit of a week) holds nothing back.
 */
async function waitingBefore(
  tx: Tx,
  { chat, lane, id }: Letter,
  now: Instant,
): Promise<Letter | undefined> {
  const planned = await tx.find(Outbox, { chat, lane, state: 'planned' });
  const putOff = planned.find(
    ({ began, due }) => began !== null || (due !== null && due <= now + QUEUE_FULL),
  );
  return putOff && putOff.id < id ? putOff : undefined;
}

/** Records a request before it is made. */
export async function begin(tx: Tx, letter: Letter, now: Instant): Promise<Letter> {
  const row: Letter = {
    ...letter,
    state: 'sending',
    tries: letter.tries + 1,
    began: letter.began ?? now,
    due: now + LEASE,
  };
  await tx.put(Outbox, row);
  return row;
}

async function isUnreachable(tx: Tx, { person, platform }: Letter): Promise<boolean> {
  if (person === null) return false;
  const accounts = await tx.find(Accounts, { person });
  const here = accounts.filter((account) => account.place?.platform === platform);
  return here.length > 0 && here.every((account) => account.unreachable !== null);
}
