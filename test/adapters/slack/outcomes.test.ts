import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/chat/blocks.ts';
import type { Place } from '../../../src/people/address.ts';
import { emptyMessage } from '../../contracts/adapter-contract.ts';
import { TEAM } from '../../platforms/slack/methods.ts';
import { createPerson, type SlackPerson } from '../../platforms/slack/people.ts';
import { openSlack } from './open.ts';

let slack: Awaited<ReturnType<typeof openSlack>>;
let person: SlackPerson;
const place: Place = { platform: 'slack', space: TEAM, chat: 'DU17', kind: 'direct' };

beforeEach(async () => {
  slack = await openSlack('socket');
  person = createPerson(slack.server, 'U17');
});
afterEach(() => slack.stop());

async function send(
  more: Partial<typeof emptyMessage> = {},
  key = 'k',
  to = place,
  signal = AbortSignal.timeout(400),
) {
  const { adapter } = slack;
  const [part] = adapter.render({ ...emptyMessage, blocks: [paragraph('Guten Tag')], ...more });
  if (!part) throw new Error('nothing to send');
  return adapter.send(to, part, key, signal);
}

const refused = (error: string) => ({ status: 200, body: JSON.stringify({ ok: false, error }) });
const limited = (headers?: Record<string, string>) => ({
  status: 429,
  body: '',
  ...(headers && { headers }),
});

describe('what becomes of a message', () => {
  it.each([
    ['429 with a time', limited({ 'retry-after': '7' }), { kind: 'later', seconds: 7 }],
    ['429 without a time', limited(), { kind: 'later' }],
    ['429 with nonsense', limited({ 'retry-after': 'bald' }), { kind: 'later' }],
    ['ratelimited', refused('ratelimited'), { kind: 'later' }],
    ['a person who has left', refused('user_disabled'), { kind: 'unreachable' }],
    ['no such channel', refused('channel_not_found'), { kind: 'unreachable' }],
    ['another refusal', refused('invalid_blocks'), { kind: 'refused' }],
    ['a void token', refused('invalid_auth'), { kind: 'refused', fatal: true }],
    ['503', { status: 503, body: '' }, { kind: 'unknown' }],
    ['403 of a gateway', { status: 403, body: '<html>' }, { kind: 'later' }],
    ['404 of a gateway', { status: 404, body: '<html>' }, { kind: 'later' }],
    ['408 of a gateway', { status: 408, body: '<html>' }, { kind: 'unknown' }],
    ['413 of a gateway', { status: 413, body: '{"error":"too large"}' }, { kind: 'later' }],
    ['cut before it was read', 'cut before' as const, { kind: 'unknown' }],
    ['cut after it was accepted', 'cut after' as const, { kind: 'unknown' }],
    ['an answer that is none', 'garbage' as const, { kind: 'unknown' }],
    ['no answer in time', 'silence' as const, { kind: 'unknown' }],
  ])('%s', async (_, fault, outcome) => {
    slack.server.fail('/chat.postMessage', fault);
    expect(await send()).toMatchObject(outcome);
    expect(slack.server.callsOf('chat.postMessage').length).toBeLessThanOrEqual(1);
    expect(await send()).toMatchObject({ kind: 'sent' });
  });

  it('waits when nobody listens', async () => {
    await slack.server.goDown();
    expect(await send()).toMatchObject({ kind: 'later' });
    await slack.server.comeUp();
    expect(await send()).toMatchObject({ kind: 'sent' });
  });

  it('waits in a chat that Slack finds too busy, and only there', async () => {
    const busy = slack.server.channels.open('DU17');
    busy.limited = 9;
    expect(await send()).toEqual({ kind: 'later', seconds: 9 });
    createPerson(slack.server, 'U18');
    expect(await send({}, 'k', { ...place, chat: 'DU18' })).toMatchObject({ kind: 'sent' });
  });

  it('is not begun when there is no time left', async () => {
    expect(await send({}, 'k', place, AbortSignal.abort())).toEqual({ kind: 'later' });
    expect(slack.server.calls).toEqual([]);
  });

  it('is found by its key behind many others', async () => {
    const since = Date.now();
    const sent = await send({}, 'first');
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    for (let i = 0; i < 450; i++) await send({}, `later ${i}`);
    expect(await slack.adapter.lookUp?.(place, 'first', since)).toBe(sent.receipt);
    expect(await slack.adapter.lookUp?.(place, 'another', since)).toBe('absent');
  });

  it('is not looked for where nobody is any more', async () => {
    slack.server.channels.open('DU17').closed = 'channel_not_found';
    expect(await slack.adapter.lookUp?.(place, 'k', 0)).toBe('absent');
    slack.server.fail('/conversations.history', limited({ 'retry-after': '7' }));
    await expect(slack.adapter.lookUp?.(place, 'k', 0)).rejects.toThrow();
  });

  it('can be looked up also where the chat is only known by its person', async () => {
    slack.server.fail('/chat.postMessage', 'cut after');
    const to = { ...place, chat: 'U17' };
    expect(await send({}, 'in-doubt', to)).toMatchObject({ kind: 'unknown' });
    const since = Date.now() - 1_000;
    expect(await slack.adapter.lookUp?.(to, 'in-doubt', since)).toBe(person.shown()[0]?.ts);
  });

  it('can be looked up by its key when nobody knows', async () => {
    slack.server.fail('/chat.postMessage', 'cut after');
    expect(await send({}, 'in-doubt')).toMatchObject({ kind: 'unknown' });
    const since = Date.now() - 1_000;
    expect(await slack.adapter.lookUp?.(place, 'in-doubt', since)).toBe(person.shown()[0]?.ts);
    expect(await slack.adapter.lookUp?.(place, 'another', since)).toBe('absent');
  });
});

describe('a message that takes the place of another', () => {
  it('is the same message afterwards', async () => {
    const first = await send();
    if (first.kind !== 'sent') throw new Error(first.kind);
    const other = { blocks: [paragraph('Neu')], replaces: first.receipt };
    expect(await send(other)).toEqual(first);
    expect(person.shown().map((one) => person.look(one).text)).toEqual(['Neu']);
  });

  it('is written anew when there is nothing to replace', async () => {
    expect(await send({ replaces: '1.0' })).toMatchObject({ kind: 'later' });
    expect(await send({ replaces: '1.0' })).toMatchObject({ kind: 'sent' });
    expect(person.shown()).toHaveLength(1);
  });
});

describe('a file', () => {
  const message = {
    blocks: [],
    files: [{ name: 'Grüße.txt', type: 'text/plain', bytes: Buffer.from('Grüße') }],
  };

  it('arrives with name and content', async () => {
    expect(await send(message)).toMatchObject({ kind: 'sent' });
    const [shown] = person.shown();
    expect(shown?.file?.name).toBe('Grüße.txt');
    expect(shown?.file?.bytes.toString()).toBe('Grüße');
  });

  it.each([
    ['a void token', refused('invalid_auth'), { kind: 'refused', fatal: true }],
    ['another refusal', refused('missing_scope'), { kind: 'refused', why: 'missing_scope' }],
    ['too many of them', limited({ 'retry-after': '7' }), { kind: 'later', seconds: 7 }],
    ['no answer in time', 'silence' as const, { kind: 'later' }],
  ])('is not begun by its first step: %s', async (_, fault, outcome) => {
    slack.server.fail('/files.getUploadURLExternal', fault);
    expect(await send(message)).toMatchObject(outcome);
    expect(person.shown()).toEqual([]);
  });

  it('given up on its way is not shown after all', async () => {
    slack.server.fail('/files.getUploadURLExternal', { delay: 600 });
    expect(await send(message)).toEqual({ kind: 'later' });
    await expect.poll(() => slack.server.callsOf('files.getUploadURLExternal')).toHaveLength(1);
    expect(await send(message)).toMatchObject({ kind: 'sent' });
    expect(person.shown()).toHaveLength(1);
  });

  it.each(['/files.getUploadURLExternal', '/upload/F', '/files.completeUploadExternal'])(
    'in doubt only at its last step: %s',
    async (step) => {
      slack.server.fail(step, 'cut before');
      const last = step.includes('complete');
      if (step !== '/upload/F')
        expect(await send(message)).toMatchObject({ kind: last ? 'unknown' : 'later' });
      expect(await send(message)).toMatchObject({ kind: 'sent' });
      expect(person.shown()).toHaveLength(1);
    },
  );
});
