import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Health, Route } from '../src/chat/adapter.ts';
import { silent } from '../src/log.ts';
import { type Server, startServer } from '../src/server.ts';

let server: Server;
const states = new Map<string, Health>();
const bodies: Buffer[] = [];
const route: Route = {
  path: '/hook',
  async handle({ body, headers }) {
    if (headers.get('x-secret') !== 'right') return { status: 401 };
    if (body.toString() === 'bug') throw new Error('secret text');
    bodies.push(body);
    return { status: 200, body: 'ok' };
  },
};

async function start() {
  server = await startServer({ port: 0, routes: [route], health: () => states, log: silent });
}
afterEach(() => server.stop());

const url = (path: string) => `http://127.0.0.1:${server.port}${path}`;
const post = (body: string | Buffer, headers = { 'x-secret': 'right' }) =>
  fetch(url('/hook'), { method: 'POST', body, headers });

describe('the HTTP server', () => {
  it('says that all is well once every platform is connected', async () => {
    await start();
    states.set('a', { ok: true, since: 0 }).set('b', { ok: false, since: 0, what: 'kein Netz.' });
    const ill = await fetch(url('/health'));
    expect(ill.status).toBe(503);
    expect(await ill.json()).toEqual({
      ok: false,
      platforms: { a: true, b: false },
      why: { b: 'kein Netz.' },
    });
    states.set('b', { ok: true, since: 0 });
    const well = await fetch(url('/health'));
    expect(well.status).toBe(200);
    expect(await well.json()).toEqual({ ok: true, platforms: { a: true, b: true } });
    expect((await fetch(url('/health'), { method: 'HEAD' })).status).toBe(200);
  });

  it('hands a body on raw, and knows only its own paths', async () => {
    await start();
    expect((await post('{"a": 1}')).status).toBe(200);
    expect(bodies.at(-1)?.toString()).toBe('{"a": 1}');
    expect((await post('x', { 'x-secret': 'wrong' })).status).toBe(401);
    expect((await fetch(url('/hook'))).status).toBe(405);
    expect((await fetch(url('/../etc/passwd'))).status).toBe(404);
    expect(await said('GET // HTTP/1.1\r\nhost: hotline\r\n\r\n')).toContain(' 404 ');
  });

  it('refuses what is larger than 1 MB, announced or not', async () => {
    await start();
    expect((await post(Buffer.alloc(1024 * 1024))).status).toBe(200);
    expect((await post(Buffer.alloc(1024 * 1024 + 1))).status).toBe(413);
    expect(await chunked(1100)).toContain(' 413 ');
  });

  it('waits for nobody who sends a little at a time, nor for more lines than there can be', async () => {
    await start();
    const began = performance.now();
    const trickle = said('POST /hook HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\n', 'a');
    const idle = Array.from({ length: 300 }, () => connect(server.port, '127.0.0.1'));
    const closed = idle.map((line) => once(line.resume(), 'close'));
    await Promise.any(closed);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await trickle).toContain(' 408 ');
    expect(performance.now() - began).toBeLessThan(15_000);
    await Promise.all(closed);
  });

  it('keeps a line longer than webservers in front of it do', async () => {
    await start();
    expect(await said('GET /health HTTP/1.1\r\nhost: x\r\n\r\n')).toMatch(/timeout=150\b/);
  });

  it('answers a bug with 500 and none of its words', async () => {
    await start();
    const answer = await post('bug');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('');
  });
});

/** What the server answers to these bytes, as a hostile client sends them. */
function said(...bytes: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
      if (answer.includes('\r\n\r\n')) {
        socket.destroy();
        resolve(answer);
      }
    });
    socket.on('error', (error) => (answer ? resolve(answer) : reject(error)));
    for (const some of bytes) socket.write(some);
  });
}

/** A body of so many KB without a length. */
const chunked = (kilobytes: number): Promise<string> =>
  said(
    'POST /hook HTTP/1.1\r\nhost: x\r\nx-secret: right\r\ntransfer-encoding: chunked\r\n\r\n',
    ...Array.from({ length: kilobytes }, () => `400\r\n${'a'.repeat(1024)}\r\n`),
  );
