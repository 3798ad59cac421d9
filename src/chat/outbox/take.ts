import { Accounts } from '../../people/rows.ts';
import type { Tx } from '../../store/store.ts';
import { type Instant, SECOND } from '../../time/instant.ts';
import { type Letter, Outbox } from '../rows.ts';
import { LEASE, settle } from './settle.ts';

export type Lane = { readonly platform: string; readonly lane: Letter['lane'] };

/** What runs at the moment: one letter at a time in each chat, in order. */
export type Running = {
  /** Letters on their way or waiting, for each chat that is busy. */
  readonly queues: ReadonlyMap<string, readonly Letter[]>;
  /** After a pause that the platform asked for, nothing in the chat overtakes what waits. */
  readonly notBefore: ReadonlyMap<string, Instant>;
};

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
  running: Running,
  room: number,
  now: Instant,
  canLookUp: boolean,
): Promise<Taken> {
  const begun: Letter[] = [];
  const held: Letter[] = [];
  const doubtful: Letter[] = [];
  const settled = { now, parts: Number.POSITIVE_INFINITY, canLookUp, chance: 0 };
  for (const letter of await tx.claim(Outbox, { ...lane }, now, room, LEASE)) {
    const { chat } = letter;
    const wait = running.notBefore.get(chat) ?? 0;
    const queue = running.queues.get(chat)?.length ?? 0;
    const ahead = queue + [...begun, ...held].filter((other) => other.chat === chat).length;
    const busy = running.queues.has(chat) || ahead > 0;
    if (letter.state === 'sending') {
      // Its sender is gone: nobody knows whether the part arrived.
      await tx.put(Outbox, settle(letter, { kind: 'unknown', why: 'interrupted' }, settled));
    } else if (letter.state === 'checking') {
      doubtful.push(letter);
    } else if (lane.lane === 'notice' && (await isUnreachable(tx, letter))) {
      await tx.put(Outbox, settle(letter, { kind: 'unreachable', why: 'has left' }, settled));
    } else if (wait > now) {
      await tx.put(Outbox, { ...letter, state: 'planned', due: wait });
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
