import { once } from 'node:events';
import { createServer } from 'node:net';
import { GrammyError } from 'grammy';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { restAfter } from '../../../adapters/telegram/errors.ts';
import { paragraph } from '../../../src/chat/blocks.ts';
import type { Place } from '../../../src/people/address.ts';
import { emptyMessage } from '../../contracts/adapter-contract.ts';
import { createPerson, type TelegramPerson } from '../../platforms/telegram/people.ts';
import { makeTelegram, openTelegram } from './open.ts';

let telegram: Awaited<ReturnType<typeof openTelegram>>;
let person: TelegramPerson;
const place: Place = { platform: 'telegram', space: '', chat: '17', kind: 'direct' };

beforeEach(async () => {
  telegram = await openTelegram('polling');
  person = createPerson(telegram.server, 17);
});
afterEach(() => telegram.stop());

async function send(more: Partial<typeof emptyMessage> = {}, to = place) {
  const { adapter } = telegram;
  const [part] = adapter.render({ ...emptyMessage, blocks: [paragraph('Guten Tag')], ...more });
  if (!part) throw new Error('nothing to send');
  return adapter.send(to, part, 'k', AbortSignal.timeout(400));
}

const failure = (code: number, description: string, parameters?: object) => ({
  status: code,
  body: JSON.stringify({ ok: false, error_code: code, description, parameters }),
});

describe('what becomes of a message', () => {
  it.each([
    [
      '429 with a time',
      failure(429, 'Too Many Requests', { retry_after: 7 }),
      { kind: 'later', seconds: 7 },
    ],
    ['429 without a time', failure(429, 'Too Many Requests'), { kind: 'later' }],
    ['blocked', failure(403, 'Forbidden: bot was blocked by the user'), { kind: 'unreachable' }],
    ['no such chat', failure(400, 'Bad Request: chat not found'), { kind: 'unreachable' }],
    ['another 400', failure(400, 'Bad Request: something else'), { kind: 'refused' }],
    ['an unknown token', failure(401, 'Unauthorized'), { kind: 'refused', fatal: true }],
    ['500', failure(500, 'Internal Server Error'), { kind: 'unknown' }],
    ['502 in HTML', { status: 502, body: '<html>' }, { kind: 'unknown' }],
    ['403 of a gateway', { status: 403, body: '<html>' }, { kind: 'later' }],
    ['404 of a gateway', { status: 404, body: '<html>' }, { kind: 'later' }],
    ['408 of a gateway', { status: 408, body: '<html>' }, { kind: 'unknown' }],
    ['413 of a gateway', { status: 413, body: '{"error":"too large"}' }, { kind: 'later' }],
    ['cut before it was read', 'cut before' as const, { kind: 'unknown' }],
    ['cut after it was accepted', 'cut after' as const, { kind: 'unknown' }],
    ['an answer that is none', 'garbage' as const, { kind: 'unknown' }],
    ['no answer in time', 'silence' as const, { kind: 'unknown' }],
  ])('%s', async (_, fault, outcome) => {
    telegram.server.fail('/sendMessage', fault);
    expect(await send()).toMatchObject(outcome);
    expect(telegram.server.callsOf('sendMessage').length).toBeLessThanOrEqual(1);
    expect(await send()).toMatchObject({ kind: 'sent' });
  });

  it('waits while Telegram has never known the token: it is mistyped', async () => {
    const wrong = failure(404, 'Not Found');
    telegram.server.fail('/sendMessage', wrong);
    expect(await send()).toEqual({ kind: 'later' });
    await telegram.adapter.start(async () => 'taken');
    await expect.poll(() => telegram.adapter.health().ok).toBe(true);
    telegram.server.fail('/sendMessage', wrong);
    expect(await send()).toMatchObject({ kind: 'refused' });
    await telegram.adapter.stop();
  });

  it('waits when nobody listens', async () => {
    await telegram.server.goDown();
    expect(await send()).toMatchObject({ kind: 'later' });
    await telegram.server.comeUp();
    expect(await send()).toMatchObject({ kind: 'sent' });
  });

  it.each([
    ['answers in plain text', () => telegram.server.url],
    [
      'hangs up',
      async () => {
        const deaf = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
        await once(deaf, 'listening');
        onTestFinished(() => void deaf.close());
        const address = deaf.address();
        return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
      },
    ],
  ])('waits when the other side of a safe line %s: nothing was said yet', async (_, open) => {
    const apiRoot = (await open()).replace('http:', 'https:');
    const adapter = makeTelegram({ apiRoot });
    const [part] = adapter.render({ ...emptyMessage, blocks: [paragraph('Guten Tag')] });
    if (!part) throw new Error('nothing to send');
    expect(await adapter.send(place, part, 'k', AbortSignal.timeout(2_000))).toEqual({
      kind: 'later',
    });
  });

  it('goes where the group has moved', async () => {
    const group = telegram.server.chats.open(-55, 'group');
    group.movedTo = -1_000_055;
    expect(await send({}, { ...place, chat: '-55', kind: 'group' })).toMatchObject({
      kind: 'moved',
      to: { chat: '-1000055', kind: 'group' },
    });
  });
});

describe('the pause after a failure', () => {
  const asked = (retry_after: number) =>
    new GrammyError(
      'x',
      { ok: false, error_code: 429, description: 'x', parameters: { retry_after } },
      'getUpdates',
      {},
    );

  it('is the usual one, or as long as Telegram asks for, within reason', () => {
    expect(restAfter(new Error('x'), 500)).toBe(500);
    expect(restAfter(asked(0), 500)).toBe(500);
    expect(restAfter(asked(40), 500)).toBe(40_000);
    expect(restAfter(asked(1e9), 500)).toBe(300_000);
  });
});

describe('a message that takes the place of another', () => {
  it('is the same message afterwards', async () => {
    const first = await send();
    if (first.kind !== 'sent') throw new Error(first.kind);
    const other = { blocks: [paragraph('Neu')], replaces: first.receipt };
    expect(await send(other)).toEqual(first);
    expect(await send(other)).toEqual(first);
    expect(person.shown().map(({ text }) => text)).toEqual(['Neu']);
  });

  it('is written anew when there is nothing to replace', async () => {
    expect(await send({ replaces: '99999' })).toMatchObject({ kind: 'later' });
    expect(await send({ replaces: '99999' })).toMatchObject({ kind: 'sent' });
    expect(person.shown()).toHaveLength(1);
  });

  it('is written anew when the other one is a file', async () => {
    const csv = { name: 'a.csv', type: 'text/csv', bytes: Buffer.from('a') };
    const file = await send({ blocks: [], files: [csv] });
    if (file.kind !== 'sent') throw new Error(file.kind);
    const other = { replaces: file.receipt };
    expect(await send(other)).toMatchObject({ kind: 'later' });
    expect(await send(other)).toMatchObject({ kind: 'sent' });
  });
});

describe('files', () => {
  const file = (name: string, type: string) => {
    const bytes = Buffer.from('Grüße');
    return { blocks: [], files: [{ name, type, bytes }] };
  };

  it('arrive with name and content', async () => {
    await send(file('einladung.txt', 'text/plain'));
    expect(telegram.server.calls.map(({ method }) => method)).toEqual(['sendDocument']);
    expect(person.shown()[0]?.file).toMatchObject({ name: 'einladung.txt' });
    expect(person.shown()[0]?.file?.bytes.toString()).toBe('Grüße');
  });

  const png = (width: number, height: number) => {
    const bytes = Buffer.alloc(24);
    bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return { blocks: [], files: [{ name: 'bild.png', type: 'image/png', bytes }] };
  };

  it('that are pictures are shown as such', async () => {
    expect(await send(png(800, 600))).toMatchObject({ kind: 'sent' });
    expect(telegram.server.calls.map(({ method }) => method)).toEqual(['sendPhoto']);
  });

  it('that Telegram does not take for a picture go as files, the next time', async () => {
    expect(await send(png(20_000, 10))).toMatchObject({ kind: 'later' });
    expect(await send(png(20_000, 10))).toMatchObject({ kind: 'sent' });
    expect(telegram.server.calls.map(({ method }) => method)).toEqual([
      'sendPhoto',
      'sendDocument',
    ]);
    expect(person.shown()).toHaveLength(1);
  });
});
