import { afterEach, describe, expect, it } from 'vitest';
import { paragraph } from '../../../src/chat/blocks.ts';
import type { Incoming } from '../../../src/chat/incoming.ts';
import { emptyMessage } from '../../contracts/adapter-contract.ts';
import { createPerson } from '../../platforms/slack/people.ts';
import { connected, openSlack, type Way } from './open.ts';

let slack: Awaited<ReturnType<typeof openSlack>>;
afterEach(async () => {
  await slack.adapter.stop();
  await slack.stop();
});

/** `full` says when nothing can be recorded. */
async function listen(way: Way, full: () => boolean = () => false) {
  const received: Incoming[] = [];
  slack = await openSlack(way);
  await slack.adapter.start(async (incoming) => {
    if (full()) throw new Error('the disk is full');
    received.push(incoming);
    return 'taken';
  });
  await connected(slack);
  return { received, person: createPerson(slack.server, 'U17') };
}

const choices = [[{ label: 'Weiter', wire: 'abc.0', say: '1' }]];

async function ask(place: Incoming['place']) {
  const { adapter } = slack;
  const message = { ...emptyMessage, blocks: [paragraph('Weiter?')], choices };
  const [part] = adapter.render(message);
  if (!part) throw new Error('nothing to send');
  return adapter.send(place, part, 'k', AbortSignal.timeout(2_000));
}

function lastShown({ shown, look }: ReturnType<typeof createPerson>) {
  const message = shown().at(-1);
  const [button] = message ? look(message).buttons : [];
  if (!message || !button) throw new Error('no button');
  return { message, button };
}

describe('a command while Slack is slow to name the direct chat', () => {
  it('is acknowledged in time, and the buttons below its answer work', async () => {
    const { received, person } = await listen('socket');
    slack.server.fail('/conversations.open', 'silence');
    await person.types('Wer zahlt das?');
    const [command] = received;
    if (!command) throw new Error('nothing came');
    expect(command.place).toMatchObject({ chat: 'U17', kind: 'direct' });
    const sent = await ask(command.place);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    const { message, button } = lastShown(person);
    await person.presses(message, button);
    expect(received[1]).toMatchObject({ kind: 'press', place: command.place });
    const part = slack.adapter.render({
      ...emptyMessage,
      ...{ blocks: [paragraph('Ja')], replaces: sent.receipt },
    })[0];
    expect(
      part && (await slack.adapter.send(command.place, part, 'k2', AbortSignal.timeout(2_000))),
    ).toEqual(sent);
    expect(await slack.adapter.lookUp?.(command.place, 'k', Date.now() - 5_000)).toBe(sent.receipt);
  });

  it('asks Slack only about people it does not know', async () => {
    const { received, person } = await listen('socket');
    await person.writes('Guten Tag');
    await person.types('Wer zahlt das?');
    expect(received.map(({ place }) => place.chat)).toEqual(['DU17', 'DU17']);
    expect(slack.server.callsOf('conversations.open')).toHaveLength(0);
    const other = createPerson(slack.server, 'U18');
    await other.types('eins');
    await other.types('zwei');
    expect(slack.server.callsOf('conversations.open')).toHaveLength(1);
  });
});

describe.each<Way>(['socket', 'http'])('what cannot be recorded is said (%s)', (way) => {
  it('to who typed a command', async () => {
    const { person } = await listen(way, () => true);
    expect(await person.types('Hallo')).toMatchObject({ response_type: 'ephemeral' });
  });

  it('to who pressed a button', async () => {
    const { received, person } = await listen(way, () => received.length > 0);
    await person.writes('Hallo');
    const [first] = received;
    if (!first) throw new Error('nothing came');
    await ask(first.place);
    const { message, button } = lastShown(person);
    await person.presses(message, button);
    expect(person.shown().map((one) => person.look(one).text)).toEqual([
      'Weiter?',
      expect.stringContaining('nicht angekommen'),
    ]);
  });

  it('to who sent off a dialog, which keeps what was filled in', async () => {
    let full = false;
    const { received, person } = await listen(way, () => full);
    await person.types('ausfüllen');
    const [command] = received;
    const fields = [{ id: 'name', label: 'Wie heißt es?', kind: 'text' as const, max: 40 }];
    if (command) await slack.adapter.openForm?.(command, { id: 'f', title: 'Neu', fields });
    full = true;
    expect(await person.submits({ name: 'Markt' })).toEqual({
      name: expect.stringContaining('nicht angekommen'),
    });
    full = false;
    expect(await person.submits({ name: 'Markt' })).toBeUndefined();
    expect(received.at(-1)).toMatchObject({ kind: 'form', values: { name: 'Markt' } });
  });
});

describe.each<Way>(['socket', 'http'])('what cannot be read (%s)', (way) => {
  it('is acknowledged, or it would come for ever', async () => {
    const { received, person } = await listen(way);
    const odd = { type: 'message', channel: 'DU17', channel_type: 'im', text: 5 };
    await person.brings(person.eventBody(odd));
    const once = { type: 'block_actions', actions: [{ action_id: 'x' }], user: {} };
    await slack.server.once('interactive', once);
    for (const type of ['view_submission', 'shortcut', 'block_actions', 'x'])
      await slack.server.once('interactive', { type, view: {}, actions: [null] });
    expect(received).toEqual([]);
  });
});
