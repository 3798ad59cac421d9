import { aboutError, type Logger } from './log.ts';
import { dailyBackup } from './store/daily-backup.ts';
import { applyRetention } from './store/retention.ts';
import type { Store } from './store/store.ts';
import type { AnyTable } from './store/table.ts';
import type { Clock } from './time/clock.ts';
import { HOUR } from './time/instant.ts';
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

/** Once an hour: the backup of the day, unless it is there, and what has been kept long enough goes. */
export function createHousekeeping(parts: HousekeepingParts): Housekeeping {
  const { store, tables, dir, clock, timer, log } = parts;
  let cancel = () => {};
  let working = Promise.resolve();

  async function work() {
    for (const { table, deleted, blanked } of await applyRetention(store, tables, clock.now()))
      log.info('retention.applied', { table, deleted, blanked });
    if (await dailyBackup(dir, clock.now())) log.info('backup.written');
  }

  function round() {
    working = work().catch((error) => log.error('housekeeping.failed', aboutError(error)));
    cancel = timer.after(HOUR, round);
  }

  return {
    start: round,
    async stop() {
      cancel();
      await working;
    },
  };
}
