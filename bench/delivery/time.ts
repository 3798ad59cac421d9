import { openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { instantOf } from '../../src/time/wall-time.ts';
import { freshFolder } from '../../test/delivery/children.ts';
import { notingHeartbeat, notingTables, setNotes } from '../../test/delivery/noting.ts';
import { changeDays, firstInstants } from '../../test/time/clock-changes.ts';

/** Milliseconds between the instant at which all alarms are due and each row being safe on disk. */
export async function runOnTime(alarms: number): Promise<{ first: number; last: number }> {
  const written: number[] = [];
  const store = await openFileStore({ dir: freshFolder(), tables: notingTables });
  const due = Math.ceil(Date.now() / 1000) * 1000 + 3_000;
  await setNotes(store, systemClock, new Map(Array.from({ length: alarms }, (_, n) => [n, due])));
  const watched: Store = {
    ...store,
    async tx(work) {
      const found = await store.tx(work);
      if (found === true) written.push(Date.now() - due);
      return found;
    },
  };
  const beats = notingHeartbeat(watched, systemClock, systemTimer);
  beats.start();
  while (written.length < alarms) await new Promise((resolve) => setTimeout(resolve, 200));
  await beats.stop();
  await store.close();
  return { first: Math.min(...written), last: Math.max(...written) };
}

/** Every minute around every change of the clocks, held against brute force over Intl. */
export function checkWallTimes(zone: string, from: number, to: number) {
  const days = changeDays(zone, from, to);
  let [minutes, wrong] = [0, 0];
  for (const day of days)
    for (const [wall, first] of firstInstants(zone, day)) {
      minutes++;
      if (instantOf(wall, zone) !== first) wrong++;
    }
  return { changes: days.length, minutes, wrong };
}
