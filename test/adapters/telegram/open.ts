import { createTelegramAdapter } from '../../../adapters/telegram/index.ts';
import type { Route } from '../../../src/chat/adapter.ts';
import { silent } from '../../../src/log.ts';
import { startServer } from '../../../src/server.ts';
import { TOKEN } from '../../platforms/telegram/methods.ts';
import { openTelegramServer } from '../../platforms/telegram/server.ts';

export const SECRET = 'a-secret-of-the-webhook';

export type Way = 'polling' | 'webhook';

/** The real adapter, wherever it speaks to. */
export const makeTelegram = ({ apiRoot, url }: { apiRoot: string; url?: string | undefined }) =>
  createTelegramAdapter({
    token: TOKEN,
    apiRoot,
    webhook: url === undefined ? undefined : { url, secret: SECRET },
    pace: 30,
    now: Date.now,
  });

/** The same against the local server, by either way. */
export async function openTelegram(way: Way, { perSecond }: { perSecond?: number } = {}) {
  const server = await openTelegramServer(perSecond === undefined ? {} : { perSecond });
  const make = (url?: string) => makeTelegram({ apiRoot: server.url, url });
  if (way === 'polling') return { server, adapter: make(), url: '', stop: server.stop };

  // The port is known only once the server stands, and the adapter must know it.
  const routes: Route[] = [];
  const http = await startServer({
    port: 0,
    routes: [
      {
        path: '/telegram',
        handle: (request) => routes[0]?.handle(request) ?? Promise.resolve({ status: 503 }),
      },
    ],
    health: () => new Map(),
    log: silent,
  });
  const url = `http://127.0.0.1:${http.port}/telegram`;
  const adapter = make(url);
  routes.push(...(adapter.routes ?? []));
  return {
    server,
    adapter,
    url,
    async stop() {
      await server.stop();
      await http.stop();
    },
  };
}
