import { Accounts } from '../../people/rows.ts';
import type { Tx } from '../../store/store.ts';
import { type Instant, SECOND } from '../../time/instant.ts';
import { type Letter, Outbox } from '../rows.ts';
import type { Pace } from './pace.ts';
import { LEASE, settle } from './settle.ts';

export type Lane = { readonly platform: string; readonly lane: Letter['lane'] };

/** What runs at the moment: one letter at a time in each chat, in order. */
export type Chats = {
  readonly pace: Pace;
  readonly busy: ReadonlySet<string>;
  /** Letters put back wait until then; those behind them in the same chat too. */
  readonly notBefore: Map<string, Instant>;
};

const TRY_AGAIN = 50;

export type Taken = {
  readonly begin: readonly Letter[];
  readonly check: readonly Letter[];
  readonly next: Instant | undefined;
};

/** Takes letters that are due and records that they are begun, before anything is sent. */
export async function take(
  tx: Tx,
  lane: Lane,
  chats: Chats,
  room: number,
  now: Instant,
  canLookUp: boolean,
): Promise<Taken> {
  const begin: Letter[] = [];
  const check: Letter[] = [];
  const taking = new Set<string>();
  for (const letter of await tx.claim(Outbox, { ...lane }, now, room, LEASE)) {
    if (letter.state === 'sending') {
      // Its sender is gone: nobody knows whether the part arrived.
      const gone = { kind: 'unknown', why: 'interrupted' } as const;
      await tx.put(Outbox, settle(letter, gone, { now, parts: Infinity, canLookUp, chance: 0 }));
    } else if (letter.state === 'checking') {
      check.push(letter);
    } else if (lane.lane === 'notice' && (await isUnreachable(tx, letter))) {
      const outcome = { kind: 'unreachable', why: 'has left' } as const;
      await tx.put(Outbox, settle(letter, outcome, { now, parts: 1, canLookUp, chance: 0 }));
    } else {
      const free = freeAt(chats, taking, letter.chat, now);
      if (free > now) await tx.put(Outbox, { ...letter, due: free });
      else begin.push(await begun(tx, letter, now));
      taking.add(letter.chat);
    }
  }
  return { begin, check, next: await tx.nextDue(Outbox, { ...lane }) };
}

async function begun(tx: Tx, letter: Letter, now: Instant): Promise<Letter> {
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

/** When the chat can take its next letter. Who waits pushes those behind it in front of nobody. */
function freeAt(chats: Chats, taking: Set<string>, chat: string, now: Instant): Instant {
  const waiting = chats.notBefore.get(chat) ?? 0;
  const busy = chats.busy.has(chat) || taking.has(chat);
  const free = Math.max(chats.pace.chatFree(chat, now), waiting, busy ? now + TRY_AGAIN : now);
  if (free > now) chats.notBefore.set(chat, free);
  else chats.notBefore.delete(chat);
  return free;
}

async function isUnreachable(tx: Tx, { person, platform }: Letter): Promise<boolean> {
  if (person === null) return false;
  const accounts = await tx.find(Accounts, { person });
  const here = accounts.filter((account) => account.place?.platform === platform);
  return here.length > 0 && here.every((account) => account.unreachable !== null);
}

export const HEARTBEAT = SECOND;
