import { openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { notesIn, notingHeartbeat, notingTables } from './noting.ts';

/** A heartbeat in a process of its own that dies amid the tick, at the transaction it is told. */
const [, , dir = ''] = process.argv;

function dyingAt(store: Store, last: number): Store {
  let count = 0;
  return {
    ...store,
    tx(work) {
      if (++count === last) setImmediate(() => process.kill(process.pid, 'SIGKILL'));
      return store.tx(work);
    },
  };
}

process.once('message', async (last: number) => {
  const store = await openFileStore({ dir, tables: notingTables });
  notingHeartbeat(dyingAt(store, last), systemClock, systemTimer).start();
  if (last > 0) return;
  while ((await notesIn(store)).left > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  process.send?.('done');
});
