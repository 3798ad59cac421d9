import { createHmac } from 'node:crypto';
import { type Answer, type Exchange, openHttp } from '../http.ts';
import { createChannels } from './chats.ts';
import { APP_TOKEN, BOT_TOKEN, methods, SIGNING_SECRET, type World } from './methods.ts';
import { SlackError } from './slack-error.ts';
import { createSockets } from './sockets.ts';

export type Call = {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: number;
};

const ACK_WITHIN = 3_000;
const TRIES = 4;

function jsonOr(text: string): unknown {
  try {
    return /^[[{]|^(true|false)$/.test(text) ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

const payloadOf = ({ body }: Exchange) =>
  Object.fromEntries([...new URLSearchParams(body.toString())].map(([k, v]) => [k, jsonOr(v)]));

const reply = (body: object): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export type SlackServerOptions = {
  /** Where requests are sent to; without it, over sockets. */
  readonly requestUrl?: string;
  readonly random?: () => number;
};

/** A Slack of our own on loopback, strict where Slack is. */
export async function openSlackServer({ random = Math.random }: SlackServerOptions = {}) {
  const calls: Call[] = [];
  let requestUrl: string | undefined;

  async function call(exchange: Exchange, method: string): Promise<Answer> {
    const { token, ...payload } = payloadOf(exchange);
    const bearer = exchange.headers.authorization?.replace('Bearer ', '') ?? token;
    const wanted = method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN;
    calls.push({ method, payload, at: Date.now() });
    try {
      if (bearer !== wanted) throw new SlackError('invalid_auth');
      const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
      if (!run) throw new SlackError('unknown_method');
      return reply({ ok: true, ...run(world, payload) });
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      const messages = error.details;
      if (error.message === 'ratelimited')
        return { status: 429, headers: { 'retry-after': messages[0] ?? '1' }, body: '' };
      return reply({ ok: false, error: error.message, response_metadata: { messages } });
    }
  }

  const http = await openHttp(async (exchange) => {
    const { pathname } = new URL(exchange.path, 'http://local');
    const [, what = '', name = ''] = /^\/(api|upload|files)\/(.+)$/.exec(pathname) ?? [];
    if (what === 'api') return call(exchange, name);
    const upload = world.uploads.get(name);
    if (what === 'upload' && upload) {
      upload.bytes = exchange.body;
      return { status: 200, body: 'OK' };
    }
    const file = world.files.get(name);
    return file ? { status: 200, body: file.bytes } : { status: 404, body: '' };
  });
  const sockets = createSockets(http.server, random);

  const world: World = {
    channels: createChannels(),
    direct: new Map(),
    triggers: new Map(),
    views: new Map(),
    uploads: new Map(),
    files: new Map(),
    url: () => http.url,
    socketUrl: () => `${http.url.replace('http', 'ws')}/socket`,
  };

  function signed(body: string, at = Math.floor(Date.now() / 1000), secret = SIGNING_SECRET) {
    const hash = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
    return {
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${hash}`,
    };
  }

  async function push(type: string, payload: object): Promise<unknown> {
    const json = JSON.stringify(payload);
    const body =
      type === 'events_api'
        ? json
        : type === 'slash_commands'
          ? new URLSearchParams(Object.entries(payload)).toString()
          : new URLSearchParams({ payload: json }).toString();
    const contentType =
      type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded';
    const response = await fetch(requestUrl ?? '', {
      method: 'POST',
      headers: { 'content-type': contentType, ...signed(body) },
      body,
      signal: AbortSignal.timeout(ACK_WITHIN),
    });
    if (response.status !== 200) throw new Error(String(response.status));
    return jsonOr(await response.text());
  }

  const inTime = (answer: Promise<unknown>) =>
    new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('not acknowledged')), ACK_WITHIN);
      answer.then((given) => {
        clearTimeout(timer);
        resolve(given);
      });
    });

  /** Once, as Slack does with commands, presses and dialogs. Rejects: not acknowledged. */
  async function once(type: string, payload: object, retry = 0): Promise<unknown> {
    if (requestUrl !== undefined) return push(type, payload);
    const answer = sockets.deliver(type, payload, retry);
    if (!answer) throw new Error('no connection');
    return inTime(answer);
  }

  return {
    ...world,
    ...sockets,
    apiUrl: `${http.url}/api/`,
    calls,
    callsOf: (method: string) => calls.filter((one) => one.method === method),
    fail: http.fail,
    goDown: async () => {
      sockets.cutAll();
      await http.goDown();
    },
    comeUp: http.comeUp,
    signed,
    once,
    /** Again until it is acknowledged, as Slack does with events. */
    async event(payload: object): Promise<void> {
      for (let attempt = 0; ; attempt++) {
        try {
          await once('events_api', payload, attempt);
          return;
        } catch (error) {
          if (attempt >= TRIES - 1) throw error;
        }
      }
    },
    sendTo(url: string) {
      requestUrl = url;
    },
    async stop() {
      sockets.stop();
      await http.stop();
    },
  };
}
export type SlackServer = Awaited<ReturnType<typeof openSlackServer>>;
