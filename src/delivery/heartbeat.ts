import type { Coordinators } from '../chat/coordinators.ts';
import type { Feature, Work } from '../chat/feature.ts';
import { aboutError, type Logger } from '../log.ts';
import type { NewId } from '../store/id.ts';
import type { Store, Tx } from '../store/store.ts';
import type { AnyTable } from '../store/table.ts';
import type { Clock } from '../time/clock.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../time/instant.ts';
import type { Timer } from '../time/timer.ts';
import { Alarms } from './rows.ts';

const BEAT = SECOND;
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
  /** Something may have been written into the outbox. */
  readonly wake: () => void;
};

export type Heartbeat = { start(): void; idle(): Promise<void>; stop(): Promise<void> };

/** Every second: what is due is done. An alarm and all that its job writes are one transaction. */
export function createHeartbeat(parts: HeartbeatParts): Heartbeat {
  const { store, clock, timer, log, newId, features, tables, coordinators, wake } = parts;
  const jobs = new Map(features.flatMap(({ jobs = [] }) => jobs).map((one) => [one.name, one]));
  let running = false;
  let beating = Promise.resolve();
  let cancel = () => {};

  /** Names the alarm that is going off, so that one that fails can be put off. */
  let current: string | undefined;

  const work = (tx: Tx, now: Instant): Work => ({
    ...{ tx, now, newId, features, tables },
    coordinators: () => coordinators.all(tx),
  });

  const goOff = () =>
    store.tx(async (tx) => {
      const now = clock.now();
      const [alarm] = await tx.claim(Alarms, {}, now, 1, LEASE);
      current = alarm?.id;
      if (!alarm) return false;
      await tx.delete(Alarms, alarm.id);
      await jobs.get(alarm.job)?.run(work(tx, now), alarm.args);
      return true;
    });

  const putOff = (id: string) =>
    store.tx(async (tx) => {
      const alarm = await tx.get(Alarms, id);
      if (!alarm) return;
      const failed = alarm.failed + 1;
      const pause = Math.min(MINUTE * 2 ** failed, LONGEST_PAUSE);
      await tx.put(Alarms, { ...alarm, failed, due: clock.now() + pause });
    });

  async function beat() {
    let did = false;
    for (let more = true; more && running; ) {
      try {
        more = await goOff();
        did ||= more;
      } catch (error) {
        log.error('job.failed', { alarm: current ?? '', ...aboutError(error) });
        if (current === undefined) break;
        await putOff(current);
      }
    }
    if (did) wake();
  }

  function round() {
    beating = beat().catch((error) => log.error('heartbeat.failed', aboutError(error)));
    cancel = timer.after(BEAT, round);
  }

  return {
    start() {
      running = true;
      round();
    },
    idle: () => beating,
    async stop() {
      running = false;
      cancel();
      await beating;
    },
  };
}
