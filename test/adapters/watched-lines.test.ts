import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSlack } from './slack/open.ts';
import { openTelegram } from './telegram/open.ts';

// A minute is too long for a test.
vi.mock('../../adapters/telegram/limits.ts', async (load) => ({
  ...(await load<object>()),
  LOOK_EVERY: 50,
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
