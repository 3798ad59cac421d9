import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBucket, type Limit } from './bucket.ts';
import { createLedger, type Fate, type Ledger, letterIn } from './ledger.ts';
import type { Answer, Payload, Speech } from './speech.ts';

export type PlatformOptions = {
  readonly speech: (ledger: Ledger) => Speech;
  readonly limit?: Limit;
  /** Milliseconds from a request to its answer. */
  readonly roundTrip?: number;
  /** What becomes of the next request to send. */
  readonly fate?: (chat: string) => Fate;
  readonly now?: () => number;
};

const FINE: Fate = { kind: 'accepted' };

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A platform on loopback that keeps a ledger, has a limit, and fails as it is told to. */
export async function openPlatform(options: PlatformOptions) {
  const { limit, roundTrip = 0, fate: fateOf = () => FINE, now = Date.now } = options;
  const ledger = createLedger();
  const speech = options.speech(ledger);
  const bucket = limit && createBucket(limit);
  const sockets = new Set<Socket>();

  function decide(chat: string): Fate {
    if (bucket && !bucket.take()) return { kind: 'limited', told: limit?.told };
    return fateOf(chat);
  }

  /** Undefined: the line is cut instead. */
  function answerSend(payload: Payload): Answer | undefined {
    const { chat, text, metadata } = speech.message(payload);
    const fate = decide(chat);
    ledger.entries.push({ at: now(), chat, n: letterIn(text), fate: fate.kind, metadata });
    if (fate.kind === 'limited') return speech.limited(fate.told);
    if (fate.kind === 'blocked') return speech.blocked();
    if (fate.kind === 'cut' || fate.kind === 'vanished') return undefined;
    if (fate.kind === 'broken') return { status: 502, body: '<html>Bad Gateway</html>' };
    return speech.accepted(ledger.entries.length, payload);
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const body = await bodyOf(request);
    const call = speech.read(request.url ?? '/', request.headers, body);
    if (!call) return void response.writeHead(404).end();
    const sends = call.method === speech.sends;
    if (sends && roundTrip > 0) await sleep(roundTrip / 2);
    const answer = sends ? answerSend(call.payload) : await speech.other(call);
    if (sends && roundTrip > 0) await sleep(roundTrip / 2);
    if (!answer) return void request.socket.destroy();
    const json = typeof answer.body === 'object';
    const type = json ? 'application/json' : 'text/html';
    response
      .writeHead(answer.status, { 'content-type': type, ...answer.headers })
      .end(json ? JSON.stringify(answer.body) : answer.body);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  // Else a line that is closed for having been idle would look like one that was cut.
  server.keepAliveTimeout = 600_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    ledger,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
export type Platform = Awaited<ReturnType<typeof openPlatform>>;
