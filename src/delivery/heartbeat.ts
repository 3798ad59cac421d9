import { type Adapter, healthOf } from '../chat/adapter.ts';
import type { Coordinators } from '../chat/coordinators.ts';
import { type Feature, keepUp, type Work } from '../chat/feature.ts';
import { aboutError, type Logger } from '../log.ts';
import type { NewId } from '../store/id.ts';
import type { Store, Tx } from '../store/store.ts';
import type { AnyTable } from '../store/table.ts';
import type { Clock } from '../time/clock.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../time/instant.ts';
import type { Timer } from '../time/timer.ts';
import { createFault } from './faults.ts';
import { createRounds } from './rounds.ts';
import { Alarms } from './rows.ts';

/** Looks at least this often; a due instant that is known is met to the millisecond. */
const BEAT = SECOND / 2;
/** Alarms that go off beside each other: each waits for the disk, and they wait together. */
const TOGETHER = 64;
const LEASE = MINUTE;
const LONGEST_PAUSE = 6 * HOUR;

type HeartbeatParts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Logger;
  readonly newId: NewId;
  readonly features: readonly Feature[];
  readonly tables: readonly AnyTable[];
  readonly coordinators: Coordinators;
  readonly adapters: readonly Adapter[];
  /** Something may have been written into the outbox. */
  readonly wake: () => void;
};

export type Heartbeat = {
  start(): void;
  idle(): Promise<void>;
  /** Resolves when what was last put into the knowledge is answered from. */
  upToDate(): Promise<void>;
  stop(): Promise<void>;
};

/** Beside all else, one at a time; what fails rests before it is tried again. */
function createRenewal(renew: () => Promise<void>, fault: ReturnType<typeof createFault>) {
  let busy = false;
  return {
    renew,
    tryOnce(): void {
      if (busy || fault.rests()) return;
      busy = true;
      renew()
        .then(fault.went, fault.failed)
        .finally(() => {
          busy = false;
        });
    },
  };
}

/** What is due is done. An alarm and all that its job writes are one transaction. */
export function createHeartbeat(parts: HeartbeatParts): Heartbeat {
  const { store, clock, timer, log, newId, features, tables, coordinators, adapters, wake } = parts;
  const rounds = createRounds(features);
  const jobs = new Map(
    [...features.flatMap(({ jobs = [] }) => jobs), ...rounds.jobs].map((one) => [one.name, one]),
  );
  let running = false;
  let set = false;
  let beating = Promise.resolve();
  let looked = 0;
  let cancel = () => {};

  const work = (tx: Tx, now: Instant): Work => ({
    ...{ tx, now, newId, features, tables },
    platforms: () => healthOf(adapters),
    coordinators: () => coordinators.all(tx),
  });

  const beats = createFault('heartbeat', { log, clock });
  const renewals = features.flatMap(({ name, renew }) =>
    renew ? [createRenewal(renew, createFault('renewal', { log, clock }, { feature: name }))] : [],
  );

  /** Has one alarm go off; false: none is due. */
  async function goOff(): Promise<boolean> {
    let id: string | undefined;
    try {
      return await store.tx(async (tx) => {
        const now = clock.now();
        const [alarm] = await tx.claim(Alarms, {}, now, 1, LEASE);
        id = alarm?.id;
        if (!alarm) return false;
        await tx.delete(Alarms, alarm.id);
        await keepUp(features, tx);
        await jobs.get(alarm.job)?.run(work(tx, now), alarm.args);
        return true;
      });
    } catch (error) {
      if (id === undefined) throw error;
      log.error('job.failed', { alarm: id, ...aboutError(error) });
      await putOff(id);
      return true;
    }
  }

  const putOff = (id: string) =>
    store.tx(async (tx) => {
      const alarm = await tx.get(Alarms, id);
      if (!alarm) return;
      const failed = alarm.failed + 1;
      const pause = Math.min(MINUTE * 2 ** failed, LONGEST_PAUSE);
      await tx.put(Alarms, { ...alarm, failed, due: clock.now() + pause });
    });

  async function row() {
    while (running && (await goOff()));
  }

  async function beat() {
    if (!(await goOff())) return;
    const rows = await Promise.allSettled(Array.from({ length: TOGETHER }, row));
    wake();
    const failed = rows.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }

  /** Resolves to how long there is nothing to do. */
  const rest = async () => {
    const next = await store.tx(async (tx) => {
      await keepUp(features, tx);
      return tx.nextDue(Alarms, {});
    });
    for (const renewal of renewals) renewal.tryOnce();
    return Math.min((next ?? Number.POSITIVE_INFINITY) - clock.now(), BEAT);
  };

  /** At the start everything is only about to connect. */
  async function look() {
    const now = clock.now();
    // Whatever the clock is set to, the next look is a minute away.
    if (Math.abs(now - looked) < MINUTE) return;
    looked = now;
    for (const feature of features)
      if (feature.watch) await store.tx(async (tx) => feature.watch?.(work(tx, now)));
    wake();
  }

  async function round() {
    if (!set) await store.tx((tx) => rounds.set(tx, newId, clock.now()));
    set = true;
    let pause = 0;
    while (running && pause <= 0) {
      await beat();
      pause = await rest();
    }
    if (running) await look();
    return pause;
  }

  function go() {
    beating = round()
      .then((pause) => {
        beats.went();
        return pause;
      }, beats.failed)
      .then((pause) => {
        if (running) cancel = timer.after(pause, go);
      });
  }

  return {
    start() {
      running = true;
      looked = clock.now();
      go();
    },
    idle: () => beating,
    async upToDate() {
      await store.tx((tx) => keepUp(features, tx));
      await Promise.all(renewals.map(({ renew }) => renew()));
    },
    async stop() {
      running = false;
      cancel();
      await beating;
    },
  };
}
