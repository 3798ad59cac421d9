import { aboutError, type Logger } from './log.ts';
import { createScrubber } from './privacy/erase.ts';
import { dailyBackup } from './store/daily-backup.ts';
import { applyRetention } from './store/retention.ts';
import type { Store } from './store/store.ts';
import type { AnyTable } from './store/table.ts';
import type { Clock } from './time/clock.ts';
import { HOUR, MINUTE } from './time/instant.ts';
import type { Timer } from './time/timer.ts';

export type HousekeepingParts = {
  readonly store: Store;
  readonly tables: readonly AnyTable[];
  readonly dir: string;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Logger;
};

export type Housekeeping = { start(): void; stop(): Promise<void> };

/**
 * Once an hour: what has been kept long enough goes, and there is a backup of the day; once a day
 * what went leaves the files.
 * Every minute: what somebody has had erased leaves the files as well.
 */
export function createHousekeeping(parts: HousekeepingParts): Housekeeping {
  const { store, tables, dir, clock, timer, log } = parts;
  const cancels = new Map<string, () => void>();
  const scrubErased = createScrubber(store);
  let working = Promise.resolve();

  async function work() {
    for (const { table, deleted, blanked } of await applyRetention(store, tables, clock.now()))
      log.info('retention.applied', { table, deleted, blanked });
    if (!(await dailyBackup(dir, clock.now()))) return;
    log.info('backup.written');
    // What has gone from the tables still stands in the files.
    await store.scrub();
  }

  async function scrub() {
    const erased = await scrubErased(clock.now());
    if (erased > 0) log.info('erasure.scrubbed', { erased });
  }

  /** One after the other: both write. */
  function every(ms: number, name: string, run: () => Promise<void>) {
    working = working
      .then(run)
      .catch((error) => log.error('housekeeping.failed', aboutError(error)));
    cancels.set(
      name,
      timer.after(ms, () => every(ms, name, run)),
    );
  }

  return {
    start() {
      every(HOUR, 'work', work);
      every(MINUTE, 'scrub', scrub);
    },
    async stop() {
      for (const cancel of cancels.values()) cancel();
      await working;
    },
  };
}
