import type { Adapter } from '../../src/chat/adapter.ts';
import { createOutbox } from '../../src/chat/outbox/outbox.ts';
import { type Letter, Outbox } from '../../src/chat/rows.ts';
import { silent } from '../../src/log.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { createHandClock } from '../support/clock.ts';
import { adapterAt } from './adapters.ts';
import { createDice } from './platform/dice.ts';
import { type Fate, lossOf } from './platform/ledger.ts';
import {
  chatOf,
  outboxTables,
  type PlatformName,
  records,
  writeLetters,
} from './platform/letters.ts';
import { openPlatform } from './platform/server.ts';
import { slackSpeech } from './platform/slack.ts';
import { telegramSpeech } from './platform/telegram.ts';

export type FaultRun = {
  readonly platform: PlatformName;
  readonly seed: number;
  readonly letters: number;
  readonly doubt: Letter['doubt'];
  /** Shares of all requests: too many; no connection; accepted or not, and nobody is told. */
  readonly limited: number;
  readonly unconnected: number;
  readonly untold: number;
};

export type FaultReport = {
  readonly requests: number;
  readonly faults: number;
  /** Accepted without being told: what may come twice. */
  readonly cuts: number;
  readonly vanished: number;
  readonly lost: number;
  readonly double: number;
  /** Rows that end in doubt. */
  readonly unknown: number;
  /** Rows whose state does not say what has become of the letter. */
  readonly wrong: number;
  /** Letters with more requests than attempts were recorded. */
  readonly unrecorded: number;
  readonly virtualSeconds: number;
};

const BLOCKED_EVERY = 33;
const isBlocked = (n: number) => n % BLOCKED_EVERY === 7;
/** What platforms and what stands before them have been seen to tell. */
const TOLD: readonly unknown[] = [1, 3, undefined, 0, -5, 1_000_000_000, 'bald', 86_400];

/** Some requests never get a line: nobody listens there, or the name is not known. */
function withBadLines(good: Adapter, bad: readonly Adapter[], share: number, dice: () => number) {
  let failed = 0;
  const adapter: Adapter = {
    ...good,
    send(...request) {
      const line = dice() < share ? bad[Math.floor(dice() * bad.length)] : undefined;
      if (line) failed++;
      return (line ?? good).send(...request);
    },
  };
  return { adapter, failed: () => failed };
}

/** Sends letters over a bad line, in time that passes as fast as it can; the ledger is the truth. */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const { platform, seed, doubt } = run;
  const letters = Array.from({ length: run.letters }, (_, n) => n);
  const dice = createDice(seed);
  const clock = createHandClock();
  const blocked = new Set(letters.filter(isBlocked).map((n) => chatOf(platform, n)));

  function fate(chat: string): Fate {
    if (blocked.has(chat)) return { kind: 'blocked' };
    if (dice() < run.limited)
      return { kind: 'limited', told: TOLD[Math.floor(dice() * TOLD.length)] };
    if (dice() >= run.untold) return { kind: 'accepted' };
    return { kind: dice() < 0.4 ? 'cut' : dice() < 0.6 ? 'broken' : 'vanished' };
  }

  const server = await openPlatform({
    speech: ({ entries }) =>
      platform === 'slack' ? slackSpeech(() => entries).speech : telegramSpeech().speech,
    fate,
    now: clock.now,
  });
  const at = (root: string) => adapterAt(platform, root, 1_000);
  const bad = [at('http://127.0.0.1:9'), at('http://hotline.invalid')];
  const { adapter, failed } = withBadLines(at(server.url), bad, run.unconnected, dice);
  const store = openMemoryStore({ tables: outboxTables });
  await writeLetters(store, clock, { platform, letters, doubt: () => doubt });
  const parts = { store, clock, timer: clock, random: dice, log: silent, papers: new Map() };
  const zone = 'Europe/Berlin';
  const outbox = createOutbox({ ...parts, zone, adapters: [adapter] });
  const began = clock.now();
  await outbox.start();
  for (;;) {
    await outbox.idle();
    const next = await store.tx((tx) => tx.nextDue(Outbox, { platform, lane: 'notice' }));
    if (next === undefined) break;
    clock.pass(Math.max(50, next - clock.now()));
  }
  await outbox.stop();
  await server.stop();

  const rows = await records(store);
  const { ledger } = server;
  const [arrivals, requests] = [ledger.arrivals(), ledger.requests()];
  const stateFits = (n: number) => {
    const state = rows.get(n)?.state;
    if (isBlocked(n)) return state === 'failed' && !arrivals.has(n);
    return state === 'unknown' || (state === 'sent' && arrivals.has(n));
  };
  const inDoubt = letters.filter((n) => rows.get(n)?.state === 'unknown');
  // What vanished and must not be sent again is not lost unseen: it is listed as in doubt.
  const awaited = letters.filter((n) => !isBlocked(n) && !inDoubt.includes(n));
  const { lost } = lossOf(ledger, awaited);
  const [cut, broken] = [ledger.of('cut').length, ledger.of('broken').length];
  const vanished = ledger.of('vanished').length;
  return {
    requests: ledger.entries.length + failed(),
    faults: ledger.of('limited').length + ledger.of('blocked').length + failed(),
    cuts: cut + broken,
    vanished,
    lost,
    double: lossOf(ledger, letters).double,
    unknown: inDoubt.length,
    wrong: letters.filter((n) => !stateFits(n)).length,
    unrecorded: letters.filter((n) => (requests.get(n) ?? 0) > (rows.get(n)?.tries ?? 0)).length,
    virtualSeconds: Math.round((clock.now() - began) / 1000),
  };
}
