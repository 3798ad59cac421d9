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

  it('lose none either when Slack renews both at once', async () => {
    const received = await listen('socket');
    await slack.server.standing(2);
    const person = createPerson(slack.server, 'U17');
    slack.server.refresh();
    slack.server.refresh();
    for (let i = 0; i < 40; i++) await person.types(`Nummer ${i}`);
    expect(received).toHaveLength(40);
    await slack.server.standing(2);
  });

  it('come back when Slack takes a call and never answers it', async () => {
    slack = await openSlack('socket');
    slack.server.fail('/apps.connections.open', 'silence', 2);
    await slack.adapter.start(async () => 'taken');
    await slack.server.standing(2);
    expect(slack.adapter.health()).toMatchObject({ ok: true });
  }, 12_000);

  it('take no harm from a kind of event that nobody knows', async () => {
    const received = await listen('socket');
    await slack.server.standing(2);
    void slack.server.deliver('events_api', { type: 'app_rate_limited' });
    void slack.server.deliver('events_api', {});
    void slack.server.deliver('news_from_slack', { type: 'disconnect' });
    await createPerson(slack.server, 'U17').writes('Noch da?');
    expect(received).toHaveLength(1);
    expect(slack.server.connections()).toBe(2);
  });

  it('leave nothing open that was being opened when the hotline stopped', async () => {
    slack = await openSlack('socket');
    slack.server.fail('/apps.connections.open', { delay: 200 }, 2);
    await slack.adapter.start(async () => 'taken');
    await expect.poll(() => slack.server.callsOf('auth.test')).toHaveLength(1);
    await slack.adapter.stop();
    await expect.poll(() => slack.server.callsOf('apps.connections.open')).toHaveLength(2);
    await expect.poll(() => slack.server.connections()).toBe(0);
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

describe('health', () => {
  const health = () => slack.adapter.health();
  const refused = (error: string) => ({
    status: 200,
    body: JSON.stringify({ ok: false, error }),
  });

  it('says which token Slack does not know', async () => {
    slack = await openSlack('socket');
    slack.server.fail('/apps.connections.open', refused('invalid_auth'), 2);
    await slack.adapter.start(async () => 'taken');
    await expect.poll(() => health().what).toContain('SLACK_APP_TOKEN');
    expect(health().ok).toBe(false);
  });

  it('says what else keeps a line down, and that only one of two stands', async () => {
    slack = await openSlack('socket');
    slack.server.fail('/apps.connections.open', refused('missing_scope'), 3);
    await slack.adapter.start(async () => 'taken');
    await expect.poll(() => health().what).toContain('missing_scope');
    await expect.poll(health).toMatchObject({ ok: true, what: expect.stringMatching(/^1 von 2/) });
    await slack.server.standing(2);
    await expect.poll(health).not.toHaveProperty('what');
  });

  it('does not call well what was taken out of the workspace', async () => {
    await listen('socket');
    await slack.server.standing(2);
    const person = createPerson(slack.server, 'U17');
    await person.brings(person.eventBody({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }));
    expect(health().ok).toBe(true);
    await person.brings(person.eventBody({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }));
    expect(health().ok).toBe(false);
    slack.server.refresh();
    await slack.server.standing(2);
    expect(health()).toMatchObject({ ok: false, what: expect.stringContaining('entfernt') });
  });
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

  it('that asks whether anybody is there gets an answer', async () => {
    await listen('http');
    const check = 'ssl_check=1&token=x';
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await ask({ ...slack.server.signed(check), ...type }, check)).status).toBe(200);
  });

  it.each([
    'kein JSON',
    '[]',
    'null',
    '{"payload":1',
    '{"type":"url_verification","challenge":{}}',
  ])('that is signed but cannot be read (%s) is refused', async (body) => {
    const received = await listen('http');
    expect((await ask(slack.server.signed(body), body)).status).toBe(400);
    expect(received).toEqual([]);
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
    const large = 'x'.repeat(1100 * 1024);
    const answer = await ask(slack.server.signed(large, undefined, SIGNING_SECRET), large);
    expect(answer.status).toBe(413);
  });
});
