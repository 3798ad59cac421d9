import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Health, Route } from './chat/adapter.ts';
import { aboutError, type Logger } from './log.ts';
import { SECOND } from './time/instant.ts';

/** Where somebody brings updates and no other port is set. */
export const USUAL_PORT = 8080;

/** The longest message there is, with twelve bytes for each sign. */
const LARGEST_BODY = 1024 * 1024;
const PATIENCE = 10 * SECOND;
/** Webservers in front keep a line for two minutes: closed sooner, they would send into nothing. */
const LINE_KEPT = 150 * SECOND;
/** More than the platforms open; each may hold a body in memory. */
const MOST_LINES = 256;
const HERE = 'http://hotline';

export type ServerParts = {
  readonly port: number;
  readonly routes: readonly Route[];
  /** By platform. */
  readonly health: () => ReadonlyMap<string, Health>;
  readonly log: Logger;
};

export type Server = { readonly port: number; stop(): Promise<void> };

type Answer = { readonly status: number; readonly body?: string; readonly type?: string };

/** The raw body, or undefined when it is larger than anything a platform sends. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function healthAnswer(health: ReadonlyMap<string, Health>): Answer {
  const ok = [...health.values()].every((one) => one.ok);
  const platforms = Object.fromEntries([...health].map(([name, one]) => [name, one.ok]));
  const down = [...health].filter(([, one]) => !one.ok);
  const why = Object.fromEntries(down.map(([name, { what = '' }]) => [name, what]));
  return {
    status: ok ? 200 : 503,
    body: JSON.stringify(ok ? { ok, platforms } : { ok, platforms, why }),
    type: 'application/json',
  };
}

/** The one HTTP server: health, and the platforms that bring their updates themselves. */
export async function startServer({ port, routes, health, log }: ServerParts): Promise<Server> {
  const byPath = new Map(routes.map((route) => [route.path, route]));

  async function answer(request: IncomingMessage): Promise<Answer> {
    // What is no address at all (`//`) is none of ours either.
    const { url = '/' } = request;
    const path = URL.canParse(url, HERE) ? new URL(url, HERE).pathname : '';
    const looks = request.method === 'GET' || request.method === 'HEAD';
    if (path === '/health' && looks) return healthAnswer(health());
    const route = byPath.get(path);
    if (!route) return { status: 404 };
    if (request.method !== 'POST') return { status: 405 };
    const body = await readBody(request);
    if (!body) return { status: 413 };
    const headers = new Map(
      Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join()]),
    );
    return route.handle({ method: 'POST', headers, body });
  }

  function reply(response: ServerResponse, { status, body = '', type = 'text/plain' }: Answer) {
    // A refused body is not read to its end.
    if (status === 413) response.setHeader('connection', 'close');
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  }

  const server = createServer(
    {
      ...{ requestTimeout: PATIENCE, headersTimeout: PATIENCE },
      ...{ connectionsCheckingInterval: SECOND, keepAliveTimeout: LINE_KEPT },
    },
    (req, res) => {
      answer(req).then(
        (given) => reply(res, given),
        (error) => {
          log.error('http.failed', aboutError(error));
          if (!res.headersSent) reply(res, { status: 500 });
        },
      );
    },
  );

  server.maxConnections = MOST_LINES;

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  log.info('http.listening', { port: bound });
  return {
    port: bound,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), SECOND).unref();
      }),
  };
}
