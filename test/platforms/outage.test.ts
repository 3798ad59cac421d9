import { afterEach, describe, expect, it } from 'vitest';
import { openSlack, connected as slackConnected } from '../adapters/slack/open.ts';
import { openTelegram } from '../adapters/telegram/open.ts';
import { openHotline } from '../support/house.ts';
import { createPerson as createSlackPerson } from './slack/people.ts';
import { createPerson as createTelegramPerson } from './telegram/people.ts';

const HOUR = 3_600_000;
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function openBoth() {
  const telegram = await openTelegram('polling');
  const slack = await openSlack('socket');
  const house = openHotline({ bare: true, adapters: [telegram.adapter, slack.adapter] });
  stops.push(telegram.stop, slack.stop, house.stop);
  await house.chat.start();
  await slackConnected(slack);
  await expect.poll(() => telegram.adapter.health().ok).toBe(true);
  return { telegram, slack, ...house };
}

describe('one platform unreachable for an hour', () => {
  it('leaves the other unharmed, and catches up afterwards, each answer once', async () => {
    const { telegram, slack, clock } = await openBoth();
    const tess = createTelegramPerson(telegram.server, 17);
    const sam = createSlackPerson(slack.server, 'U17');
    await tess.writes('hilfe');
    await expect.poll(() => tess.shown().length).toBe(1);

    // The question arrives, the answer cannot leave any more.
    telegram.server.fail('/sendMessage', {
      status: 429,
      body: '{"ok":false,"error_code":429,"description":"Too Many Requests"}',
    });
    await tess.writes('datenschutz');
    await telegram.server.goDown();
    for (let minute = 0; minute < 60; minute++) {
      if (minute % 20 === 0) {
        const before = sam.shown().length;
        await sam.writes('hilfe');
        await expect.poll(() => sam.shown().length).toBe(before + 1);
      }
      clock.pass(HOUR / 60);
    }
    expect(telegram.adapter.health().ok).toBe(false);
    expect(tess.shown()).toHaveLength(1);

    await telegram.server.comeUp();
    const waiting = tess.writes('stopp');
    await expect
      .poll(
        () => {
          clock.pass(10_000);
          return tess.shown().length;
        },
        { timeout: 15_000 },
      )
      .toBe(3);
    await waiting;
    expect(
      tess
        .shown()
        .map(({ text }) => text)
        .filter((text) => text.includes('Datenschutz in Kürze')),
    ).toHaveLength(1);
  }, 40_000);
});
