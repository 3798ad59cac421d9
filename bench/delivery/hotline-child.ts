import { createSlackAdapter } from '../../adapters/slack/index.ts';
import { createTelegramAdapter } from '../../adapters/telegram/index.ts';
import { createHotline, tablesOf } from '../../src/hotline.ts';
import { silent } from '../../src/log.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { openLetters, writeLetters } from '../../test/delivery/platform/letters.ts';
import { BOT_TOKEN, SIGNING_SECRET } from '../../test/platforms/slack/methods.ts';
import { TOKEN } from '../../test/platforms/telegram/methods.ts';
import { directory, realFeatures } from '../../test/support/house.ts';

/** The whole hotline in a process of its own; told to, it writes to so many people. */
const [, , name = '', root = '', dir = '', pace = '30'] = process.argv;
const platform = name === 'slack' ? 'slack' : 'telegram';
const rest = { pace: Number(pace), now: Date.now };
const adapter =
  platform === 'slack'
    ? createSlackAdapter({
        ...rest,
        botToken: BOT_TOKEN,
        apiUrl: `${root}/api/`,
        way: { kind: 'http', signingSecret: SIGNING_SECRET },
      })
    : createTelegramAdapter({ ...rest, token: TOKEN, apiRoot: root, webhook: undefined });
const features = realFeatures();
const store = await openFileStore({ dir, tables: tablesOf(features) });
const chat = createHotline({
  ...{ features, store, directory, log: silent, zone: 'Europe/Berlin' },
  ...{ clock: systemClock, timer: systemTimer, random: Math.random },
  ...{ ready: Promise.resolve(), coordinators: [], adapters: [adapter] },
});
await chat.start();
while (!adapter.health().ok) await new Promise((resolve) => setTimeout(resolve, 5));

process.on('message', async (count: number) => {
  const letters = Array.from({ length: count }, (_, n) => n);
  await writeLetters(store, systemClock, { platform, letters, doubt: () => 'again' });
  chat.wake();
  while ((await openLetters(store, platform)).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 500));
  process.send?.('done');
});
process.send?.('ready');
