import { aboutError, type Logger } from '../../log.ts';
import { chatKey } from '../../people/address.ts';
import { Accounts } from '../../people/rows.ts';
import type { Store, Tx } from '../../store/store.ts';
import type { Clock } from '../../time/clock.ts';
import { SECOND } from '../../time/instant.ts';
import { pause, type Timer } from '../../time/timer.ts';
import type { Adapter, Outcome } from '../adapter.ts';
import type { File, Paper } from '../files.ts';
import type { Message, Written } from '../message.ts';
import { type Letter, Outbox } from '../rows.ts';
import { keepLetter } from './ends.ts';
import type { Pace } from './pace.ts';
import { isTold, settle, settleLookUp, type World } from './settle.ts';

const SEND_TIMEOUT = 20 * SECOND;

export type Means = {
  readonly store: Store;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly random: () => number;
  readonly log: Logger;
  /** The kinds of files there are, by id. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** Whose days the report counts. */
  readonly zone: string;
};

/** The key that goes out with a part: the same one however often it is tried. */
const partKey = (letter: Letter) => `${letter.id}.${letter.out.length}`;

/** Files are made now. One that cannot be made is left out; the words still go. */
async function withFiles({ store, papers, log }: Means, written: Written): Promise<Message> {
  const files: File[] = [];
  for (const { name, paper, args } of written.files) {
    const of = papers.get(paper);
    const made = await store
      .tx((tx) => of?.make(tx, args) ?? Promise.resolve(undefined))
      .catch((error) => log.error('file.failed', { paper, ...aboutError(error) }));
    if (of && made) files.push({ name, type: of.type, bytes: made });
  }
  return { ...written, files };
}

/** None where it cannot be shown: one such letter must not keep all behind it. */
async function partsOf<P>(
  means: Means,
  adapter: Adapter<P>,
  { id, message }: Letter,
): Promise<readonly P[]> {
  if (!message) return [];
  const whole = await withFiles(means, message);
  try {
    return adapter.render(whole);
  } catch (error) {
    means.log.error('outbox.unshown', { letter: id, ...aboutError(error) });
    return [];
  }
}

async function request<P>(
  adapter: Adapter<P>,
  parts: readonly P[],
  letter: Letter,
  stop: AbortSignal,
): Promise<Outcome> {
  const part = parts[letter.out.length];
  if (part === undefined) return { kind: 'refused', why: 'nothing to send' };
  if (stop.aborted) return { kind: 'later' };
  // Not `AbortSignal.any`: it forgets its timeouts when memory is cleared up, and never its sources.
  const cut = new AbortController();
  const giveUp = () => cut.abort();
  const timeout = setTimeout(giveUp, SEND_TIMEOUT);
  stop.addEventListener('abort', giveUp);
  try {
    return await adapter.send(letter.place, part, partKey(letter), cut.signal);
  } catch (error) {
    return { kind: 'unknown', why: error instanceof Error ? error.name : 'error' };
  } finally {
    clearTimeout(timeout);
    stop.removeEventListener('abort', giveUp);
  }
}

async function keepAccountsTrue(tx: Tx, letter: Letter, outcome: Outcome, now: number) {
  if (outcome.kind === 'unreachable' && letter.person !== null) {
    for (const account of await tx.find(Accounts, { person: letter.person })) {
      const here = account.place && chatKey(account.place) === letter.chat;
      if (here) await tx.put(Accounts, { ...account, unreachable: now });
    }
  }
}

export type Delivered = {
  readonly outcome: Outcome;
  /** As it stands now; undefined: it is gone (erased while it was on its way). */
  readonly letter: Letter | undefined;
};

/** Sends what is left of a letter, part by part; each request is recorded before and after. */
export async function deliver(
  means: Means,
  adapter: Adapter,
  pace: Pace,
  letter: Letter,
  stop: AbortSignal,
): Promise<Delivered> {
  const { store, clock, timer, random } = means;
  const parts = await partsOf(means, adapter, letter);
  const canLookUp = adapter.lookUp !== undefined;
  let current = letter;
  for (;;) {
    const outcome = await request(adapter, parts, current, stop);
    const now = clock.now();
    if (outcome.kind === 'sent') pace.accepted();
    const world: World = { now, parts: parts.length, canLookUp, chance: random() };
    const next = await store.tx(async (tx) => {
      await keepAccountsTrue(tx, current, outcome, now);
      const row = await tx.get(Outbox, current.id);
      if (!row) return undefined;
      const settled = settle(row, outcome, world);
      await keepLetter(tx, settled, means.zone, now);
      return settled;
    });
    if (outcome.kind === 'later')
      pace.slowDown(letter, { now, until: next?.due ?? now, told: isTold(outcome.seconds) });
    if (next?.state !== 'sending') return { outcome, letter: next };
    const wait = pace.chatFree(letter, now) - now;
    if (wait > 0) await pause(timer, wait);
    pace.started(letter, clock.now());
    current = next;
  }
}

/** Asks the platform whether a part in doubt arrived, and goes on from there. */
export async function lookUp(means: Means, adapter: Adapter, letter: Letter) {
  const { store, clock, random } = means;
  const parts = (await partsOf(means, adapter, letter)).length;
  const found = await adapter
    .lookUp?.(letter.place, partKey(letter), letter.began ?? 0)
    .catch(() => undefined);
  if (found === undefined) return;
  const now = clock.now();
  const world: World = { now, parts, canLookUp: true, chance: random() };
  await store.tx(async (tx) => {
    const row = await tx.get(Outbox, letter.id);
    // Another look-up may have been quicker: what it began must not be begun again.
    const same = row?.state === 'checking' && row.out.length === letter.out.length;
    if (same) await keepLetter(tx, settleLookUp(row, found, world), means.zone, now);
  });
}
