import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Incoming } from '../../src/chat/incoming.ts';
import { createPerson } from '../platforms/telegram/people.ts';
import { openSlack } from './slack/open.ts';
import { openTelegram } from './telegram/open.ts';

// A minute is too long for a test.
vi.mock('../../adapters/telegram/limits.ts', async (load) => ({
  ...(await load<object>()),
  LOOK_EVERY: 50,
  CONFLICT: { first: 100, longest: 400, calm: 600 },
}));
vi.mock('../../adapters/slack/limits.ts', async (load) => ({
  ...(await load<object>()),
  LOOK_EVERY: 50,
}));

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

describe.each([
  ['Telegram', () => openTelegram('webhook')],
  ['Slack', () => openSlack('http')],
] as const)('where %s brings the updates', (_, open) => {
  it('the line is seen to be down, and up again', async () => {
    const { server, adapter, stop } = await open();
    stops.push(adapter.stop, stop);
    await adapter.start(async () => 'taken');
    await expect.poll(() => adapter.health().ok).toBe(true);
    await server.goDown();
    await expect.poll(() => adapter.health().ok).toBe(false);
    expect(adapter.health().what).toBeDefined();
    await server.comeUp();
    await expect.poll(() => adapter.health().ok, { timeout: 8_000 }).toBe(true);
  }, 15_000);
});

describe('where somebody else fetches with the same token', () => {
  async function listen() {
    const { server, adapter, stop } = await openTelegram('polling');
    stops.push(adapter.stop, stop);
    const received: Incoming[] = [];
    await adapter.start(async (incoming) => {
      received.push(incoming);
      return 'taken';
    });
    await expect.poll(() => adapter.health().ok).toBe(true);
    const tries = () => server.callsOf('getUpdates').length;
    return { server, adapter, received, tries, person: createPerson(server, 17) };
  }

  it('Telegram is left to it for longer and longer, with the reason', async () => {
    const { server, adapter, tries } = await listen();
    const before = tries();
    const began = Date.now();
    while (Date.now() - began < 1_500) {
      await server.updates.fetch(0, 1, 0);
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (Date.now() - began > 100) expect(adapter.health().ok).toBe(false);
    }
    expect(adapter.health()).toMatchObject({
      sends: true,
      what: expect.stringMatching(/anderes Programm.*von selbst weiter/),
    });
    // After 100, 200, 400, 400 ms, twice each: a short look, and the long one that is disturbed.
    expect(tries() - before).toBeLessThanOrEqual(10);
  });

  it('the hotline goes on by itself once that has ended, and says so when it lasts', async () => {
    const { server, adapter, received, person } = await listen();
    await server.updates.fetch(0, 1, 0);
    await expect.poll(() => adapter.health().ok).toBe(false);
    await person.writes('Hört mich wieder jemand?');
    expect(received).toHaveLength(1);
    expect(adapter.health().ok).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await person.writes('Und jetzt?');
    await expect.poll(() => adapter.health()).toEqual({ ok: true, since: expect.any(Number) });
    expect(received).toHaveLength(2);
  });

  it('or has them brought to itself, it is said that this does not end by itself', async () => {
    const { server, adapter, received, person } = await listen();
    await server.updates.fetch(0, 1, 0);
    server.updates.setWebhook({ url: 'http://127.0.0.1:1/', secret: '' });
    void person.writes('Wer bekommt das?');
    await expect.poll(() => adapter.health().what).toMatch(/eingetragen.*starten Sie/);
    server.updates.setWebhook(undefined);
    await expect.poll(() => received.length).toBe(1);
  });
});
