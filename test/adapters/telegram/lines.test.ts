import { AbortSignal as OldSignal } from 'abort-controller';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Incoming } from '../../../src/chat/incoming.ts';
import { createPerson } from '../../platforms/telegram/people.ts';
import { openTelegram, SECRET, type Way } from './open.ts';

let telegram: Awaited<ReturnType<typeof openTelegram>>;
afterEach(async () => {
  await telegram.adapter.stop();
  await telegram.stop();
});

async function listen(way: Way, fails: () => boolean = () => false) {
  const received: Incoming[] = [];
  telegram = await openTelegram(way);
  await telegram.adapter.start(async (incoming) => {
    if (fails()) throw new Error('the disk is full');
    received.push(incoming);
    return 'taken';
  });
  await expect.poll(() => telegram.adapter.health().ok).toBe(true);
  return received;
}

describe('somebody who blocks us', () => {
  it.each<Way>(['polling', 'webhook'])('is told of, and so is who comes back (%s)', async (way) => {
    const received = await listen(way);
    const person = createPerson(telegram.server, 17);
    await person.blocks();
    await person.comesBack();
    expect(received.map(({ kind }) => kind)).toEqual(['left', 'back']);
  });
});

describe('what is not recorded', () => {
  it.each<Way>(['polling', 'webhook'])(
    'comes again (%s)',
    async (way) => {
      let broken = 2;
      const received = await listen(way, () => broken-- > 0);
      await createPerson(telegram.server, 17).writes('Kommt das an?');
      expect(received).toHaveLength(1);
    },
    12_000,
  );
});

describe('what cannot be read', () => {
  it.each<Way>(['polling', 'webhook'])('stands in nobody’s way (%s)', async (way) => {
    const received = await listen(way);
    await telegram.server.updates.add({ message: { odd: true } });
    await createPerson(telegram.server, 17).writes('Und das?');
    expect(received).toHaveLength(1);
  });
});

describe('polling', () => {
  it('leaves no listener behind, however often it asks', async () => {
    const added = vi.spyOn(OldSignal.prototype, 'addEventListener');
    onTestFinished(() => added.mockRestore());
    await listen('polling');
    const person = createPerson(telegram.server, 17);
    for (let n = 0; n < 5; n++) await person.writes(`Frage ${n}`);
    const signals = added.mock.contexts;
    expect(signals.length).toBeGreaterThan(5);
    expect(new Set(signals).size).toBe(signals.length);
  });

  it('keeps the order, and confirms no further than what was recorded', async () => {
    const received = await listen('polling', () => received.length === 5 && blocked);
    let blocked = true;
    const person = createPerson(telegram.server, 17);
    const all = Array.from({ length: 10 }, (_, i) => person.writes(String(i)));
    await all[4];
    blocked = false;
    await Promise.all(all);
    const texts = received.map((one) => (one.kind === 'text' ? one.text : ''));
    expect([...new Set(texts)]).toEqual(Array.from({ length: 10 }, (_, i) => String(i)));
  }, 12_000);

  it('works where webhooks are unknown', async () => {
    telegram = await openTelegram('polling');
    telegram.server.fail('/deleteWebhook', {
      status: 404,
      body: '{"ok":false,"error_code":404,"description":"Not Found"}',
    });
    await telegram.adapter.start(async () => 'taken');
    await expect.poll(() => telegram.adapter.health().ok).toBe(true);
  });

  it.each([
    'garbage' as const,
    'cut after' as const,
    { status: 200, body: '{"ok":true}' },
    { status: 502, body: 'Bad Gateway' },
  ])('goes on after an answer that is none: %o', async (fault) => {
    telegram = await openTelegram('polling');
    for (const method of ['/getMe', '/deleteWebhook', '/getUpdates'])
      telegram.server.fail(method, fault);
    const received: Incoming[] = [];
    await telegram.adapter.start(async (incoming) => {
      received.push(incoming);
      return 'taken';
    });
    await createPerson(telegram.server, 17).writes('Hört mich jemand?');
    expect(received.map(({ kind }) => kind)).toEqual(['text']);
  });

  it('takes an old webhook away, however often it must ask', async () => {
    telegram = await openTelegram('polling');
    telegram.server.updates.setWebhook({ url: telegram.server.url, secret: '' });
    telegram.server.fail('/deleteWebhook', {
      status: 500,
      body: '{"ok":false,"error_code":500,"description":"Internal Server Error"}',
    });
    await telegram.adapter.start(async () => 'taken');
    await expect.poll(() => telegram.adapter.health().ok, { timeout: 3_000 }).toBe(true);
  });

  it('goes on when Telegram comes back', async () => {
    const received = await listen('polling');
    await telegram.server.goDown();
    await expect.poll(() => telegram.adapter.health().ok).toBe(false);
    await telegram.server.comeUp();
    await createPerson(telegram.server, 17).writes('Wieder da?');
    expect(received).toHaveLength(1);
    await expect.poll(() => telegram.adapter.health().ok).toBe(true);
  }, 12_000);

  it('ends the little clock on a button, also when that fails', async () => {
    const received = await listen('polling');
    const person = createPerson(telegram.server, 17);
    const shown = { id: 1, text: '', entities: [], buttons: [] };
    telegram.server.fail('/answerCallbackQuery', 'cut before');
    await person.presses(shown, 'a.0');
    await person.presses(shown, 'a.1');
    expect(received.map(({ kind }) => kind)).toEqual(['press', 'press']);
    await expect.poll(() => telegram.server.openQueries.size).toBe(1);
  });
});

describe('the webhook', () => {
  const update = JSON.stringify({ update_id: 1, message: {} });
  const ask = (headers: Record<string, string>, body = update) =>
    fetch(telegram.url, { method: 'POST', headers, body }).then(({ status }) => status);
  const secret = { 'x-telegram-bot-api-secret-token': SECRET };

  it('reads nothing without the secret', async () => {
    const received = await listen('webhook');
    expect(await ask({})).toBe(401);
    expect(await ask({ 'x-telegram-bot-api-secret-token': `${SECRET}x` })).toBe(401);
    expect(await ask({}, 'not even JSON')).toBe(401);
    expect(received).toEqual([]);
  });

  it('turns away what is too large, or no update', async () => {
    await listen('webhook');
    expect(await ask(secret, 'x'.repeat(1100 * 1024))).toBe(413);
    expect(await ask(secret, 'no JSON')).toBe(400);
    expect(await ask(secret, '{}')).toBe(400);
  });

  it('is set again and again, with the reason, while Telegram does not take it', async () => {
    telegram = await openTelegram('webhook');
    telegram.server.fail('/setWebhook', {
      status: 400,
      body: '{"ok":false,"error_code":400,"description":"Bad Request: bad webhook: HTTPS URL must be provided for webhook"}',
    });
    await telegram.adapter.start(async () => 'taken');
    await expect.poll(() => telegram.adapter.health().what).toMatch(/öffentliche Adresse/);
    await expect.poll(() => telegram.adapter.health().ok, { timeout: 3_000 }).toBe(true);
  });
});

describe('a file that somebody sent', () => {
  it('is fetched, unless it is too large or gone', async () => {
    await listen('polling');
    const person = createPerson(telegram.server, 17);
    await person.sends('liste.csv', 'text/csv', Buffer.from('Barth;ja'));
    const [ref = ''] = telegram.server.files.keys();
    const { adapter } = telegram;
    expect(Buffer.from((await adapter.fetchFile?.(ref, 100)) ?? '').toString()).toBe('Barth;ja');
    expect(await adapter.fetchFile?.(ref, 3)).toBe('too large');
    telegram.server.fail('/getFile', {
      status: 400,
      body: '{"ok":false,"error_code":400,"description":"Bad Request: file is too big"}',
    });
    expect(await adapter.fetchFile?.(ref, 100)).toBe('too large');
    telegram.server.files.clear();
    expect(await adapter.fetchFile?.(ref, 100)).toBe('gone');
  });
});
