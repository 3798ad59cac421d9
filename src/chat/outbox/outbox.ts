import type { Logger } from '../../log.ts';
import type { Store } from '../../store/store.ts';
import type { Clock } from '../../time/clock.ts';
import type { Instant } from '../../time/instant.ts';
import { pause, type Timer } from '../../time/timer.ts';
import type { Adapter } from '../adapter.ts';
import { type Letter, Outbox as Letters } from '../rows.ts';
import { deliver, lookUp, type Means } from './deliver.ts';
import { createPace } from './pace.ts';
import { HEARTBEAT, type Lane, take } from './take.ts';

/** Answers in flight at once: enough for everybody who may ask in the same second. */
const ANSWERS_IN_FLIGHT = 64;
const LANES: readonly Letter['lane'][] = ['answer', 'notice'];
const PATIENCE_AT_STOP = 4_000;

export type OutboxParts = Means & {
  readonly store: Store;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Logger;
  readonly adapters: readonly Adapter[];
};

/** Sends what has been written down to be sent. Whoever writes a letter calls `wake`. */
export type Outbox = {
  start(): Promise<void>;
  wake(): void;
  /** Resolves when nothing is due and nothing is on its way. */
  idle(): Promise<void>;
  /** Begins no more; what is on its way is waited for, and cut off after some seconds. */
  stop(): Promise<void>;
};

export function createOutbox(parts: OutboxParts): Outbox {
  const desks = parts.adapters.map((adapter) => platformDesk(parts, adapter));
  return {
    async start() {
      for (const desk of desks) await desk.start();
    },
    wake() {
      for (const desk of desks) desk.wake();
    },
    async idle() {
      for (const desk of desks) await desk.idle();
    },
    async stop() {
      await Promise.all(desks.map((desk) => desk.stop()));
    },
  };
}

/** Leases of an earlier run of the only process are void: what it was sending is in doubt now. */
async function reclaim(store: Store, platform: string, now: Instant) {
  if (!store.exclusive) return;
  await store.tx(async (tx) => {
    for (const letter of await tx.find(Letters, { platform, state: 'sending' }))
      await tx.put(Letters, { ...letter, due: now });
  });
}

/** One platform: its two lanes share the pace and the chats. */
function platformDesk(parts: OutboxParts, adapter: Adapter) {
  const { store, clock, timer, log } = parts;
  const { platform } = adapter;
  const pace = createPace(adapter.pace);
  const busy = new Set<string>();
  const notBefore = new Map<string, Instant>();
  const flights = new Map<Letter['lane'], Set<Promise<void>>>(LANES.map((l) => [l, new Set()]));
  const cut = new AbortController();
  let running = false;
  let halted = false;
  let wakeLanes: (() => void)[] = [];
  let loops: Promise<void>[] = [];
  const quiet = new Set<Letter['lane']>();

  const inFlight = (lane: Letter['lane']) => flights.get(lane) ?? new Set();

  function wake() {
    quiet.clear();
    const waiting = wakeLanes;
    wakeLanes = [];
    for (const go of waiting) go();
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = timer.after(ms, resolve);
      wakeLanes.push(() => {
        cancel();
        resolve();
      });
    });
  }

  async function fly(letter: Letter, checking: boolean) {
    if (checking) return lookUp(parts, adapter, letter);
    busy.add(letter.chat);
    try {
      const outcome = await deliver(parts, adapter, pace, letter, cut.signal);
      if (outcome.kind === 'sent') return;
      const { kind } = outcome;
      log.warn('outbox.outcome', { platform, lane: letter.lane, kind, letter: letter.id });
      if (kind === 'refused' && outcome.fatal) {
        halted = true;
        log.error('outbox.halted', { platform });
      }
    } finally {
      busy.delete(letter.chat);
      notBefore.delete(letter.chat);
    }
  }

  function launch(lane: Letter['lane'], letter: Letter, checking: boolean) {
    const flight = fly(letter, checking)
      .catch(() => log.error('outbox.failed', { platform, letter: letter.id }))
      .finally(() => {
        inFlight(lane).delete(flight);
        wake();
      });
    inFlight(lane).add(flight);
  }

  /** One round of a lane; returns how long it may sleep. */
  async function round(lane: Lane): Promise<number> {
    const now = clock.now();
    const most = lane.lane === 'answer' ? ANSWERS_IN_FLIGHT : adapter.pace.inFlight;
    const free = most - inFlight(lane.lane).size;
    const room = Math.min(free, lane.lane === 'answer' ? free : pace.room(now));
    if (room <= 0) return Math.max(pace.pausedUntil() - now, 10);
    const taken = await store.tx((tx) =>
      take(tx, lane, { pace, busy, notBefore }, room, now, adapter.lookUp !== undefined),
    );
    for (const letter of taken.begin) pace.started(letter.chat, now);
    for (const letter of taken.begin) launch(lane.lane, letter, false);
    for (const letter of taken.check) launch(lane.lane, letter, true);
    if (taken.next === undefined) quiet.add(lane.lane);
    return Math.min(taken.next === undefined ? HEARTBEAT : taken.next - now, HEARTBEAT);
  }

  async function loop(lane: Lane) {
    while (running && !halted) {
      const rest = await round(lane).catch(() => {
        log.error('outbox.round', { platform });
        return HEARTBEAT;
      });
      if (running && rest > 0) await sleep(rest);
    }
  }

  return {
    wake,
    async start() {
      await reclaim(store, platform, clock.now());
      running = true;
      loops = LANES.map((lane) => loop({ platform, lane }));
    },
    async idle() {
      while (running && !halted && (quiet.size < LANES.length || busy.size > 0)) {
        await Promise.race([...LANES.flatMap((lane) => [...inFlight(lane)]), pause(timer, 5)]);
      }
    },
    async stop() {
      running = false;
      wake();
      const cancel = timer.after(PATIENCE_AT_STOP, () => cut.abort());
      await Promise.all(LANES.flatMap((lane) => [...inFlight(lane)]));
      cancel();
      await Promise.all(loops);
    },
  };
}
