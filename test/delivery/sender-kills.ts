import { resolve } from 'node:path';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { createNursery, freshFolder } from './children.ts';
import { createDice } from './platform/dice.ts';
import { outboxTables, records, writeLetters } from './platform/letters.ts';
import { openPlatform } from './platform/server.ts';
import { telegramSpeech } from './platform/telegram.ts';

const CHILD = resolve(import.meta.dirname, 'sender-child.ts');
export const PACE = 100;
const LETTERS_A_LIFE = 12;
const ROUND_TRIP = 20;

export type SenderReport = {
  readonly letters: number;
  readonly kills: number;
  /** Requests on their way at a kill, over all kills, of letters that are sent again then. */
  readonly inFlight: number;
  readonly lost: number;
  readonly double: number;
  /** Of letters that are rather not sent than sent twice. */
  readonly doubleNever: number;
  readonly unknown: number;
  /** Requests for which no attempt was on record, found at any kill. */
  readonly unrecorded: number;
  readonly wrong: number;
};

/** Even letters are sent again when in doubt, odd ones never. */
const doubtOf = (n: number) => (n % 2 === 0 ? ('again' as const) : ('never' as const));

/** Kills a sender again and again; what the platform saw is held against what was recorded. */
export async function runSenderKills(kills: number, seed: number): Promise<SenderReport> {
  const dir = freshFolder();
  const dice = createDice(seed);
  const server = await openPlatform({
    speech: () => telegramSpeech().speech,
    roundTrip: ROUND_TRIP,
  });
  const nursery = createNursery(CHILD, [server.url, dir]);
  /** Attempts on record at the last kill: what has grown since was on its way at this one. */
  const begun = new Map<number, number>();
  let [letters, inFlight, unrecorded] = [0, 0, 0];

  async function look<T>(work: (store: Store) => Promise<T>) {
    const store = await openFileStore({ dir, tables: outboxTables });
    const found = await work(store);
    await store.close();
    return found;
  }

  async function check(store: Store) {
    const requests = server.ledger.requests();
    for (const [n, row] of await records(store)) {
      const fresh = row.state === 'sending' && (begun.get(n) ?? 0) < row.tries;
      if (fresh && row.doubt === 'again') inFlight++;
      begun.set(n, row.tries);
      unrecorded += Math.max(0, (requests.get(n) ?? 0) - row.tries);
    }
  }

  for (let life = 0; life <= kills; life++) {
    const fresh = Array.from({ length: LETTERS_A_LIFE }, (_, i) => letters + i);
    const batch = { platform: 'telegram', letters: fresh, doubt: doubtOf } as const;
    await look((store) => writeLetters(store, systemClock, batch));
    letters += fresh.length;
    const child = nursery.next();
    const last = life === kills;
    child.send(last ? 0 : 1 + Math.floor(dice() * LETTERS_A_LIFE));
    await (last ? child.hears('done') : child.gone);
    await child.kill();
    await look(check);
  }
  await nursery.close();
  const rows = await look(records);
  await server.stop();

  const arrivals = server.ledger.arrivals();
  const all = Array.from({ length: letters }, (_, n) => n);
  const stateOf = (n: number) => rows.get(n)?.state;
  const copies = (doubt: string) =>
    all
      .filter((n) => doubtOf(n) === doubt)
      .reduce((sum, n) => sum + Math.max(0, (arrivals.get(n) ?? 0) - 1), 0);
  return {
    ...{ letters, kills, inFlight, unrecorded },
    lost: all.filter((n) => !arrivals.has(n) && stateOf(n) !== 'unknown').length,
    double: copies('again'),
    doubleNever: copies('never'),
    unknown: all.filter((n) => stateOf(n) === 'unknown').length,
    wrong: all
      .filter((n) => stateOf(n) !== (arrivals.has(n) ? 'sent' : 'unknown'))
      .filter((n) => !(doubtOf(n) === 'never' && stateOf(n) === 'unknown')).length,
  };
}
