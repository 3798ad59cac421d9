import { createSlackAdapter } from '../../adapters/slack/index.ts';
import { createTelegramAdapter } from '../../adapters/telegram/index.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import { createHotline, tablesOf } from '../../src/hotline.ts';
import { silent } from '../../src/log.ts';
import { startServer } from '../../src/server.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { SECRET } from '../adapters/telegram/open.ts';
import { directory, realFeatures } from '../support/house.ts';
import { sample } from '../support/sample.ts';
import type { Order, Report, Way } from './hotline-process.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from './slack/methods.ts';
import { TOKEN } from './telegram/methods.ts';

/** The hotline in a process of its own, on one platform: to be loaded, and to be killed. */
const [, , way = '', root = '', dir = '', port = '0'] = process.argv;

function adapterFor(way: string): Adapter {
  const now = Date.now;
  const telegram = { token: TOKEN, apiRoot: root, pace: 1_000, now };
  const slack = { botToken: BOT_TOKEN, apiUrl: root, pace: 1_000, now };
  const url = `http://127.0.0.1:${port}/telegram`;
  const ways: Record<Way, () => Adapter> = {
    'telegram-polling': () => createTelegramAdapter({ ...telegram, webhook: undefined }),
    'telegram-webhook': () =>
      createTelegramAdapter({ ...telegram, webhook: { url, secret: SECRET } }),
    'slack-socket': () =>
      createSlackAdapter({ ...slack, way: { kind: 'socket', appToken: APP_TOKEN } }),
    'slack-http': () =>
      createSlackAdapter({ ...slack, way: { kind: 'http', signingSecret: SIGNING_SECRET } }),
  };
  const make = Object.entries(ways).find(([name]) => name === way)?.[1];
  if (!make) throw new Error(way);
  return make();
}

let rejections = 0;
process.on('unhandledRejection', () => {
  rejections++;
});

const tell = (report: Report) => void process.send?.(report);
const adapter = adapterFor(way);
const features = [...realFeatures().filter(({ name }) => name === 'welcome'), sample];
const store = await openFileStore({ dir, tables: tablesOf(features) });
const chat = createHotline({
  features,
  store,
  clock: systemClock,
  timer: systemTimer,
  random: Math.random,
  log: silent,
  zone: 'Europe/Berlin',
  ready: Promise.resolve(),
  coordinators: [],
  adapters: [adapter],
  directory,
});
const { routes = [] } = adapter;
if (routes.length > 0)
  await startServer({ port: Number(port), routes, health: () => new Map(), log: silent });
await chat.start();
while (!adapter.health().ok) await new Promise((resolve) => setTimeout(resolve, 5));
tell({ kind: 'ready' });

process.on('message', async (order: Order) => {
  if (order === 'weigh') {
    globalThis.gc?.();
    tell({ kind: 'weight', heap: process.memoryUsage().heapUsed, rejections });
  } else {
    await chat.idle();
    tell({ kind: 'idle' });
  }
});
