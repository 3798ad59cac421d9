import { afterEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/chat/incoming.ts';
import { SIGNING_SECRET } from '../../platforms/slack/methods.ts';
import { createPerson } from '../../platforms/slack/people.ts';
import { connected, openSlack, type Way } from './open.ts';

let slack: Awaited<ReturnType<typeof openSlack>>;
afterEach(async () => {
  await slack.adapter.stop();
  await slack.stop();
});

async function listen(way: Way, fails: () => boolean = () => false) {
  const received: Incoming[] = [];
  slack = await openSlack(way);
  await slack.adapter.start(async (incoming) => {
    if (fails()) throw new Error('the disk is full');
    received.push(incoming);
    return 'taken';
  });
  await connected(slack);
  return received;
}

describe('two lines', () => {
  it('lose no command while one of them is renewed', async () => {
    const received = await listen('socket');
    await slack.server.standing(2);
    const person = createPerson(slack.server, 'U17');
    for (let i = 0; i < 20; i++) {
      if (i % 5 === 2) {
        await slack.server.standing(2);
        slack.server.refresh();
      }
      await person.types(`Nummer ${i}`);
    }
    expect(received).toHaveLength(20);
    await slack.server.standing(2);
  });

  it('come back when Slack was gone, and take up what waited', async () => {
    const received = await listen('socket');
    await slack.server.goDown();
    await expect.poll(() => slack.adapter.health().ok).toBe(false);
    await slack.server.comeUp();
    await expect.poll(() => slack.adapter.health().ok, { timeout: 8_000 }).toBe(true);
    await createPerson(slack.server, 'U17').writes('Wieder da?');
    expect(received).toHaveLength(1);
  }, 12_000);
});

describe('what is not recorded', () => {
  it.each<Way>(['socket', 'http'])(
    'comes again (%s)',
    async (way) => {
      let broken = 2;
      const received = await listen(way, () => broken-- > 0);
      const person = createPerson(slack.server, 'U17');
      await person.writes('Kommt das an?');
      expect(received).toHaveLength(1);
    },
    12_000,
  );

  it.each<Way>(['socket', 'http'])('is said to who typed a command (%s)', async (way) => {
    await listen(way, () => true);
    expect(await createPerson(slack.server, 'U17').types('Hallo')).toMatchObject({
      response_type: 'ephemeral',
    });
  });
});

describe('a request over HTTP', () => {
  const event = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
  const old = () => Math.floor(Date.now() / 1000) - 301;
  const ask = (headers: Record<string, string>, body = event) =>
    fetch(slack.url, { method: 'POST', headers, body });

  it('shows that the address is ours', async () => {
    await listen('http');
    const answer = await ask(slack.server.signed(event));
    expect([answer.status, await answer.text()]).toEqual([200, 'abc']);
  });

  it.each([
    ['without a signature', () => ({})],
    ['with a wrong secret', () => slack.server.signed(event, undefined, 'another')],
    ['that is stale', () => slack.server.signed(event, old())],
    ['from the future', () => slack.server.signed(event, old() + 900)],
    ['for another body', () => slack.server.signed(`${event} `)],
  ])('%s is turned away', async (_, headers) => {
    const received = await listen('http');
    expect((await ask(headers())).status).toBe(401);
    expect(received).toEqual([]);
  });

  it('larger than anything Slack sends is not read', async () => {
    await listen('http');
    const large = 'x'.repeat(300 * 1024);
    const answer = await ask(slack.server.signed(large, undefined, SIGNING_SECRET), large);
    expect(answer.status).toBe(413);
  });
});
