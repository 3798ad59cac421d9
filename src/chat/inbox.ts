import { aboutError, type Logger } from '../log.ts';
import { chatKey } from '../people/address.ts';
import type { Role } from '../people/roles.ts';
import type { NewId } from '../store/id.ts';
import type { Store, Tx } from '../store/store.ts';
import type { Clock } from '../time/clock.ts';
import type { Fetched } from './fetch.ts';
import type { Verdict } from './flood.ts';
import { createGate } from './gate.ts';
import type { Incoming } from './incoming.ts';
import { type UpdateRow, Updates } from './rows.ts';

/** Turns in hand at once. Where more wait, those with a role go first: strangers may be many. */
const AT_ONCE = 32;

/** `flood`: nothing more is read for so long. */
export type Excuse = 'failed' | 'aside' | { readonly flood: number };

export type InboxParts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Logger;
  /** Handling waits for this (the knowledge is being read); taking does not. */
  readonly ready: Promise<void>;
  /** Who floods is held back. */
  brake(incoming: Incoming): Verdict;
  /** Whether somebody has a role here. */
  isRegular(tx: Tx, incoming: Incoming): Promise<boolean>;
  /** What the turn needs from outside, since it must not reach there itself. */
  fetch(incoming: Incoming): Promise<Fetched | undefined>;
  /** Effects and answers, all in this transaction; runs again when the transaction does. */
  handle(tx: Tx, incoming: Incoming, file: Fetched | undefined): Promise<ReadonlySet<Role>>;
  /** A few words instead of an answer: `handle` has failed, or is not tried. */
  apologise(tx: Tx, incoming: Incoming, why: Excuse): Promise<void>;
  /** Called after each update that is done, e.g. to wake the outbox. */
  handled(incoming: Incoming, roles: ReadonlySet<Role>): void;
};

/** Takes each update once and has it handled once: in order in a chat, chats beside each other. */
export type Inbox = {
  take(incoming: Incoming): Promise<'taken' | 'known'>;
  /** Goes on with what an earlier run has taken and not done. */
  recover(): Promise<void>;
  /** Resolves when all that was taken is done. */
  idle(): Promise<void>;
};

export function createInbox(parts: InboxParts): Inbox {
  const { store, clock, newId, log } = parts;
  const chats = new Map<string, Promise<void>>();
  const gate = createGate(AT_ONCE);

  /** The end of the queue of a chat; forgotten when nothing came behind it. */
  function enqueue(chat: string, work: () => Promise<void>): Promise<void> {
    const done = (chats.get(chat) ?? parts.ready).then(work).finally(() => {
      if (chats.get(chat) === done) chats.delete(chat);
    });
    chats.set(chat, done);
    return done;
  }

  async function finish(tx: Tx, row: UpdateRow, state: 'done' | 'aside') {
    // Only that it was here is kept, not whose it was.
    await tx.put(Updates, { ...row, state, chat: '', incoming: null });
  }

  async function work(row: UpdateRow) {
    const { incoming } = row;
    if (!incoming) return;
    let roles: ReadonlySet<Role> = new Set();
    try {
      const file = await parts.fetch(incoming);
      const goesFirst = () => store.tx((tx) => parts.isRegular(tx, incoming));
      roles = await gate.pass(goesFirst, () =>
        store.tx(async (tx) => {
          const found = await parts.handle(tx, incoming, file);
          await finish(tx, row, 'done');
          return found;
        }),
      );
    } catch (error) {
      log.error('update.failed', { update: row.id, kind: incoming.kind, ...aboutError(error) });
      await store.tx(async (tx) => {
        await parts.apologise(tx, incoming, 'failed');
        await finish(tx, row, 'done');
      });
    }
    parts.handled(incoming, roles);
  }

  /** Was begun when the process went down, perhaps because of it: counted before it is begun. */
  async function workAgain(row: UpdateRow) {
    if (!row.incoming) return;
    const { incoming } = row;
    if (row.tries === 0) {
      const counted = { ...row, tries: 1 };
      await store.tx((tx) => tx.put(Updates, counted));
      return work(counted);
    }
    log.error('update.aside', { update: row.id, kind: incoming.kind });
    await store.tx(async (tx) => {
      await parts.apologise(tx, incoming, 'aside');
      await finish(tx, row, 'aside');
    });
    parts.handled(incoming, new Set());
  }

  /** Told once; what comes behind it is acknowledged and leaves no trace. */
  async function hold(row: UpdateRow, incoming: Incoming, flood: number) {
    log.warn('flood.held', { platform: incoming.place.platform, update: row.id });
    await store.tx(async (tx) => {
      await parts.apologise(tx, incoming, { flood });
      await finish(tx, row, 'done');
    });
    parts.handled(incoming, new Set());
  }

  return {
    async take(incoming) {
      const verdict = parts.brake(incoming);
      if (verdict === 'drop') return 'taken';
      const chat = chatKey(incoming.place);
      const row: UpdateRow = {
        id: newId(),
        update: `${incoming.place.platform}:${incoming.id}`,
        chat,
        at: clock.now(),
        state: 'new',
        tries: 0,
        incoming,
      };
      const taken = await store.tx((tx) => tx.insert(Updates, row));
      if (taken === 'exists') return 'known';
      const next = () => (verdict === 'serve' ? work(row) : hold(row, incoming, verdict.warn));
      enqueue(chat, next).catch((error) =>
        log.error('update.lost', { update: row.id, ...aboutError(error) }),
      );
      return 'taken';
    },
    async recover() {
      const left = await store.tx((tx) => tx.find(Updates, { state: 'new' }));
      // One after the other, so that the count of one update is never raised by another's crash.
      for (const row of left) await enqueue(row.chat, () => workAgain(row));
    },
    async idle() {
      while (chats.size > 0) await Promise.allSettled([...chats.values()]);
    },
  };
}
