import { setMaxListeners } from 'node:events';
import { aboutError } from '../../log.ts';
import { type Instant, SECOND } from '../../time/instant.ts';
import { pause } from '../../time/timer.ts';
import type { Adapter, Outcome } from '../adapter.ts';
import { LANES, type Letter } from '../rows.ts';
import { type Bell, createBell } from './bell.ts';
import { deliver, lookUp, type Means } from './deliver.ts';
import { createPace } from './pace.ts';
import { beginHeld, putBack, reclaim } from './queue.ts';
import { type Lane, take } from './take.ts';

/** Answers in flight at once: enough for everybody who may ask in the same second. */
const ANSWERS_IN_FLIGHT = 64;
const HEARTBEAT = SECOND;
/** Several letters at a time are less work than one by one. */
const AT_MOST_EVERY = 15;
const PATIENCE_AT_STOP = 4 * SECOND;

type LaneState = {
  readonly lane: Lane;
  readonly bell: Bell;
  readonly flights: Set<Promise<void>>;
  /** Rings so far: a look that a ring overtook proves nothing. */
  rings: number;
  /** Nothing could begin when it looked last. */
  quiet: boolean;
  /** No more may be in flight: the next that lands makes room. */
  full: boolean;
};

/** All that is sent on one platform: two lanes that share the pace and the chats. */
export function createDesk(parts: Means, adapter: Adapter) {
  const { store, clock, timer, log } = parts;
  const { platform } = adapter;
  const pace = createPace(adapter.pace);
  const queues = new Map<string, Letter[]>();
  const cut = new AbortController();
  // Each request on its way listens to it, and there may be many.
  setMaxListeners(0, cut.signal);
  const lanes = LANES.map(
    (lane): LaneState => ({
      lane: { platform, lane },
      bell: createBell(timer),
      flights: new Set(),
      rings: 0,
      quiet: false,
      full: false,
    }),
  );
  let running = false;
  let halted = false;
  let loops: Promise<void>[] = [];
  const waiting: (() => void)[] = [];

  const isIdle = () =>
    !running || halted || lanes.every(({ quiet, flights }) => quiet && flights.size === 0);

  function tellIdle() {
    if (!isIdle()) return;
    for (const resolve of waiting.splice(0)) resolve();
  }

  function wake() {
    for (const state of lanes) {
      state.rings++;
      state.quiet = false;
      state.bell.ring();
    }
  }

  function note(letter: Letter, outcome: Outcome) {
    if (outcome.kind === 'sent') return;
    const { kind } = outcome;
    log.warn('outbox.outcome', { platform, lane: letter.lane, kind, letter: letter.id });
    if (kind !== 'refused' || !outcome.fatal) return;
    halted = true;
    log.error('outbox.halted', { platform });
  }

  /**
   * Sends the letters of one chat, one after the other, until none is left or one must wait.
   * Resolves to whether any is to be taken again.
   */
  async function workOff(chat: string, queue: Letter[]): Promise<boolean> {
    let later: Instant | undefined;
    let again = false;
    try {
      for (let letter = queue[0]; letter; letter = queue[0]) {
        if (later !== undefined || cut.signal.aborted) {
          await putBack(store, queue.splice(0), later ?? clock.now());
          again = true;
          continue;
        }
        const wait = pace.chatFree(letter, clock.now()) - clock.now();
        // Not even for a moment where nothing is waited for: what starts is to be counted at once.
        if (wait > 0) await pause(timer, wait);
        const begun =
          letter.state === 'sending' ? letter : await beginHeld(store, letter.id, clock.now());
        if (begun) {
          pace.started(letter, clock.now());
          const { outcome, letter: after } = await deliver(parts, adapter, pace, begun, cut.signal);
          note(letter, outcome);
          if (after?.state === 'planned') later = after.due ?? clock.now();
          again ||= after?.due != null;
        }
        queue.shift();
      }
    } finally {
      // Nobody works it off any more, also where something failed: what is left comes up anew.
      queues.delete(chat);
    }
    return again;
  }

  function fly(state: LaneState, work: Promise<boolean>) {
    const flight = work
      .catch((error) => {
        log.error('outbox.failed', { platform, ...aboutError(error) });
        return true;
      })
      .then((again) => {
        state.flights.delete(flight);
        // Most letters arrive, and nobody needs to look for them again.
        if (again || state.full) wake();
        else tellIdle();
      });
    state.flights.add(flight);
  }

  function launch(state: LaneState, letter: Letter) {
    const queue = queues.get(letter.chat);
    if (queue) return void queue.push(letter);
    const fresh = [letter];
    queues.set(letter.chat, fresh);
    fly(state, workOff(letter.chat, fresh));
  }

  /** One round of a lane; returns how long it may sleep. */
  async function round(state: LaneState): Promise<number> {
    const { lane, flights } = state;
    const now = clock.now();
    const answers = lane.lane === 'answer';
    const free = (answers ? ANSWERS_IN_FLIGHT : adapter.pace.inFlight) - flights.size;
    const room = answers ? free : Math.min(free, pace.room(now));
    state.full = free <= 0;
    if (room <= 0) {
      state.quiet = true;
      return Math.max(pace.roomAt(now) - now, AT_MOST_EVERY);
    }
    const canLookUp = adapter.lookUp !== undefined;
    const { rings } = state;
    const taken = await store.tx((tx) => take(tx, lane, queues, room, now, canLookUp, parts.zone));
    for (const letter of [...taken.begun, ...taken.held]) launch(state, letter);
    for (const letter of taken.doubtful)
      fly(
        state,
        lookUp(parts, adapter, letter).then(() => true),
      );
    const next = taken.next ?? Number.POSITIVE_INFINITY;
    state.quiet = next > now && state.rings === rings;
    return Math.min(next - now, HEARTBEAT);
  }

  async function loop(state: LaneState) {
    while (running && !halted) {
      const rest = await round(state).catch((error) => {
        log.error('outbox.round', { platform, ...aboutError(error) });
        return HEARTBEAT;
      });
      tellIdle();
      if (running && rest > 0) await state.bell.sleep(rest);
    }
    tellIdle();
  }

  return {
    wake,
    async start() {
      await reclaim(store, platform, clock.now());
      running = true;
      loops = lanes.map(loop);
    },
    idle: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        tellIdle();
      }),
    async stop() {
      running = false;
      wake();
      const cancel = timer.after(PATIENCE_AT_STOP, () => cut.abort());
      // First the loops: a round that has just taken something still sends it off.
      await Promise.all(loops);
      await Promise.all(lanes.flatMap(({ flights }) => [...flights]));
      cancel();
    },
  };
}
