import { createSlackAdapter } from '../../../adapters/slack/index.ts';
import { silent } from '../../../src/log.ts';
import { startServer } from '../../../src/server.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../../platforms/slack/methods.ts';
import { openSlackServer } from '../../platforms/slack/server.ts';

export type Way = 'socket' | 'http';

/** The real adapter against the local server, by either way. */
export async function openSlack(way: Way, { pace = 10 } = {}) {
  const server = await openSlackServer();
  const adapter = createSlackAdapter({
    botToken: BOT_TOKEN,
    way:
      way === 'socket'
        ? { kind: 'socket', appToken: APP_TOKEN }
        : { kind: 'http', signingSecret: SIGNING_SECRET },
    apiUrl: server.apiUrl,
    pace,
    now: Date.now,
  });
  if (way === 'socket') return { server, adapter, url: '', stop: server.stop };
  const routes = adapter.routes ?? [];
  const http = await startServer({ port: 0, routes, health: () => new Map(), log: silent });
  const url = `http://127.0.0.1:${http.port}/slack/events`;
  server.sendTo(url);
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

/** Resolves when the adapter is connected. */
export async function connected({
  adapter,
}: Pick<Awaited<ReturnType<typeof openSlack>>, 'adapter'>) {
  while (!adapter.health().ok) await new Promise((resolve) => setTimeout(resolve, 5));
}
