import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { Socket } from 'node:net';

export type Exchange = {
  /** Path and query, below the root. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type Answer = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: string | Uint8Array;
};

/** What can go wrong with a request, on either side of its body. */
export type Fault = 'cut before' | 'cut after' | 'garbage' | 'silence' | Answer | { delay: number };

/** A platform's HTTP side on loopback, which fails when it is told to. */
export type PlatformHttp = {
  readonly url: string;
  readonly server: Server;
  /** The next requests whose path ends like this go wrong. */
  fail(method: string, fault: Fault, times?: number): void;
  /** Refuses connections, as if the platform had gone. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  stop(): Promise<void>;
};

export async function openHttp(
  answer: (exchange: Exchange) => Promise<Answer>,
): Promise<PlatformHttp> {
  const faults: { method: string; fault: Fault; times: number }[] = [];
  const sockets = new Set<Socket>();

  function faultFor(path: string): Fault | undefined {
    const one = faults.find(
      ({ method, times }) => times > 0 && path.split('?')[0]?.endsWith(method),
    );
    if (one) one.times--;
    return one?.fault;
  }

  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const fault = faultFor(path);
    if (fault === 'cut before') return void request.socket.destroy();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (fault === 'silence') return;
    if (typeof fault === 'object' && 'delay' in fault)
      await new Promise((resolve) => setTimeout(resolve, fault.delay));
    const planned = typeof fault === 'object' && 'status' in fault ? fault : undefined;
    const exchange = { path, headers: request.headers, body: Buffer.concat(chunks) };
    const given = planned ?? (await answer(exchange));
    if (fault === 'cut after') return void request.socket.destroy();
    const body = fault === 'garbage' ? '<html>oh' : given.body;
    response.writeHead(given.status, given.headers).end(body);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  let port = 0;
  const listen = () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        port = typeof address === 'object' && address ? address.port : port;
        resolve();
      });
    });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });

  await listen();
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    fail: (method, fault, times = 1) => void faults.push({ method, fault, times }),
    goDown: close,
    comeUp: listen,
    stop: () => (server.listening ? close() : Promise.resolve()),
  };
}
