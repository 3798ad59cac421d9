import type { Adapter } from '../../src/chat/adapter.ts';
import { createOutbox } from '../../src/chat/outbox/outbox.ts';
import { silent } from '../../src/log.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { adapterAt } from './adapters.ts';
import { openLetters, outboxTables } from './platform/letters.ts';
import { PACE } from './sender-kills.ts';

/** An outbox in a process of its own that dies while it sends, at the request it is told. */
const [, , root = '', dir = ''] = process.argv;

const die = () => process.kill(process.pid, 'SIGKILL');

/** Dies before a request is made, while it is on its way, or when it is answered. */
function dyingAt(adapter: Adapter, last: number): Adapter {
  let count = 0;
  return {
    ...adapter,
    async send(...request) {
      const doomed = ++count === last;
      if (doomed && last % 4 === 0) die();
      const outcome = adapter.send(...request);
      if (doomed && last % 4 === 1) setImmediate(die);
      if (doomed && last % 4 === 2) setTimeout(die, last % 7);
      const found = await outcome;
      if (doomed) die();
      return found;
    },
  };
}

process.once('message', async (last: number) => {
  const store = await openFileStore({ dir, tables: outboxTables });
  const outbox = createOutbox({
    ...{ store, clock: systemClock, timer: systemTimer, random: Math.random, log: silent },
    ...{ papers: new Map(), zone: 'Europe/Berlin' },
    adapters: [dyingAt(adapterAt('telegram', root, PACE), last)],
  });
  await outbox.start();
  if (last > 0) return;
  while ((await openLetters(store, 'telegram')).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
  process.send?.('done');
});
