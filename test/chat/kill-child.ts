import type { Adapter } from '../../src/chat/adapter.ts';
import { plainText } from '../../src/chat/blocks.ts';
import type { Incoming } from '../../src/chat/incoming.ts';
import type { Message } from '../../src/chat/message.ts';
import { createHotline, tablesOf } from '../../src/hotline.ts';
import { silent } from '../../src/log.ts';
import { followDirectory } from '../../src/places/directory.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { realFeatures } from '../support/house.ts';
import { sample } from '../support/sample.ts';

/** The hotline in a process of its own, to be killed; the parent plays the platform. */
const [, , dir = ''] = process.argv;
const features = [...realFeatures(), sample];
const tables = tablesOf(features);
const store = await openFileStore({ dir, tables });
const waiting = new Map<string, () => void>();

const adapter: Adapter<Message> = {
  platform: 'test',
  capabilities: { buttons: true, edits: false, dialogs: false, strangers: false },
  pace: { perSecond: 1_000, inFlight: 20, chat: { burst: 1_000, pause: 0 } },
  async start(receive) {
    process.on('message', async (message: { update?: Incoming; accepted?: string }) => {
      if (message.accepted !== undefined) waiting.get(message.accepted)?.();
      if (!message.update) return;
      await receive(message.update);
      process.send?.({ acknowledged: message.update.id });
    });
    process.send?.({ ready: true });
  },
  render: (message) => [message],
  async send(_to, part, key) {
    const accepted = new Promise<void>((resolve) => waiting.set(key, resolve));
    process.send?.({ key, text: part.blocks.map(plainText).join('\n') });
    await accepted;
    return { kind: 'sent', receipt: key };
  },
  health: () => ({ ok: true, since: 0 }),
  async stop() {},
};

const hotline = createHotline({
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
  directory: followDirectory(() => []),
});
await hotline.start();
