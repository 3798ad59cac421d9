import { z } from 'zod';
import { type Answer, type Exchange, openHttp } from '../http.ts';
import { readMultipart } from '../multipart.ts';
import { ApiError } from './api-error.ts';
import { createChats } from './chats.ts';
import { methods, TOKEN, type Upload, type World } from './methods.ts';
import { createUpdates } from './updates.ts';

export type Call = {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: number;
};

const Json = z.record(z.string(), z.unknown());

function read({ headers, body }: Exchange) {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { payload: Object.fromEntries(new URLSearchParams(body.toString())), uploads: [] };
  if (!type.startsWith('multipart/')) {
    const payload = body.length === 0 ? {} : Json.parse(JSON.parse(body.toString()));
    return { payload, uploads: [] };
  }
  const parts = readMultipart(type, body);
  const fields = parts.filter(({ fileName }) => fileName === undefined);
  const uploads: Upload[] = parts.flatMap(({ fileName, type, bytes }) =>
    fileName === undefined ? [] : [{ name: fileName, type, bytes }],
  );
  return {
    payload: Object.fromEntries(fields.map(({ name, bytes }) => [name, bytes.toString()])),
    uploads,
  };
}

const reply = (status: number, body: object): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const sendsMessages = (method: string) => /^(send|edit)/.test(method);

/** A Bot API of our own on loopback, strict where Telegram is. */
export async function openTelegramServer({ perSecond = Number.POSITIVE_INFINITY } = {}) {
  const world: World = {
    chats: createChats(),
    updates: createUpdates(),
    menus: new Map(),
    files: new Map(),
    openQueries: new Set(),
  };
  const calls: Call[] = [];
  let tokens = perSecond;
  let filled = Date.now();

  function takeToken() {
    const now = Date.now();
    tokens = Math.min(perSecond, tokens + ((now - filled) / 1000) * perSecond);
    filled = now;
    if (tokens < 1) throw new ApiError(429, 'Too Many Requests: retry after 1', { retry_after: 1 });
    tokens -= 1;
  }

  async function call(method: string, exchange: Exchange): Promise<Answer> {
    const { payload, uploads } = read(exchange);
    calls.push({ method, payload, at: Date.now() });
    const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!run) throw new ApiError(404, 'Not Found');
    if (perSecond !== Number.POSITIVE_INFINITY && sendsMessages(method)) takeToken();
    return reply(200, { ok: true, result: await run(world, payload, uploads) });
  }

  const http = await openHttp(async (exchange) => {
    const { pathname } = new URL(exchange.path, 'http://local');
    const [, file, token, rest = ''] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(pathname) ?? [];
    try {
      if (token !== TOKEN) throw new ApiError(401, 'Unauthorized');
      if (!file) return await call(rest, exchange);
      const found = [...world.files.values()].find(({ path }) => path === rest);
      return found ? { status: 200, body: found.bytes } : { status: 404, body: '' };
    } catch (error) {
      const known = error instanceof ApiError;
      const code = known ? error.code : 400;
      const description = error instanceof Error ? error.message : 'Bad Request';
      const parameters =
        known && Object.keys(error.parameters).length > 0 ? { parameters: error.parameters } : {};
      return reply(code, { ok: false, error_code: code, description, ...parameters });
    }
  });

  return {
    ...world,
    token: TOKEN,
    url: http.url,
    calls,
    callsOf: (method: string) => calls.filter((one) => one.method === method),
    fail: http.fail,
    goDown: http.goDown,
    comeUp: http.comeUp,
    async stop() {
      world.updates.end();
      await http.stop();
    },
  };
}
export type TelegramServer = Awaited<ReturnType<typeof openTelegramServer>>;
