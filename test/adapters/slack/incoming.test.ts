import { describe, expect, it } from 'vitest';
import { fromCommand, fromEvent, fromPress, fromSubmit } from '../../../adapters/slack/incoming.ts';
import { type EventBody, PressBody, SubmitBody } from '../../../adapters/slack/payloads.ts';
import { readText } from '../../../adapters/slack/words.ts';

const me = { team: 'T1', user: 'U0BOT' };
const event = (what: Partial<EventBody['event']>): EventBody => ({
  event_id: 'Ev1',
  team_id: 'T1',
  event: { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', ts: '17.5', ...what },
});
const said = (what: Partial<EventBody['event']>) => fromEvent(event(what), me);

describe('an event', () => {
  it.each([
    ['a message of a bot', { text: 'x', bot_id: 'B1' }],
    ['our own', { text: 'x', user: 'U0BOT' }],
    ['a deleted message', { subtype: 'message_deleted', hidden: true }],
    ['somebody who joined', { subtype: 'channel_join', text: '<@U1> has joined' }],
    ['what is said in a channel', { channel: 'C1', channel_type: 'channel', text: 'x' }],
    ['another kind', { type: 'reaction_added' }],
    ['nothing written', { text: '  ' }],
  ])('means nothing when it is %s', (_, what) => {
    expect(said(what)).toBeUndefined();
  });

  it('is a question in the direct chat', () => {
    expect(said({ text: 'Wer zahlt A &amp; B &lt;3?' })).toMatchObject({
      id: 'Ev1',
      kind: 'text',
      text: 'Wer zahlt A & B <3?',
      from: { space: 'T1', user: 'U1' },
      place: { chat: 'D1', kind: 'direct' },
    });
  });

  it('is answered in its thread when it names us in a channel', () => {
    const mention = { type: 'app_mention', channel: 'C1', text: '<@U0BOT> Wer zahlt das?' };
    expect(said(mention)).toMatchObject({
      text: 'Wer zahlt das?',
      place: { chat: 'C1', kind: 'group', thread: '17.5' },
    });
    expect(said({ ...mention, thread_ts: '3.1' })).toMatchObject({ place: { thread: '3.1' } });
    expect(said({ ...mention, text: '<@U0BOT>' })).toMatchObject({
      kind: 'command',
      word: 'hilfe',
    });
  });

  it.each(['x'.repeat(5_000), '', '1e999', '-'])('has a time, whatever stands there: %#', (ts) => {
    expect(said({ text: 'x', ts })?.at).toBe(0);
  });

  it('of a guest keeps the guest’s own workspace', () => {
    expect(said({ text: 'x', user_team: 'T9' })).toMatchObject({
      from: { space: 'T9', user: 'U1' },
      place: { space: 'T1' },
    });
  });

  it('of a guest who changed it is still the guest’s', () => {
    const message = { user: 'U1', text: 'neu', user_team: 'T9' };
    const changed = { subtype: 'message_changed', message, previous_message: { text: 'alt' } };
    expect(said(changed)).toMatchObject({ edited: true, from: { space: 'T9' } });
  });

  it('is a file, or a change', () => {
    const files = [{ id: 'F1', name: 'liste.csv', mimetype: 'text/csv', size: 5 }];
    expect(said({ subtype: 'file_share', text: '', files })).toMatchObject({
      kind: 'file',
      file: { ref: 'F1', name: 'liste.csv', type: 'text/csv', size: 5 },
    });
    const message = { user: 'U1', text: 'neu' };
    const changed = { subtype: 'message_changed', message };
    expect(said({ ...changed, previous_message: { text: 'alt' } })).toMatchObject({ edited: true });
    expect(said({ ...changed, previous_message: { text: 'neu' } })).toBeUndefined();
  });
});

describe('a command', () => {
  const command = { command: '/hotline', team_id: 'T1', user_id: 'U1', trigger_id: 't1' };

  it('is answered in the direct chat, bare it is a call for help', () => {
    const place = { chat: 'D1', kind: 'direct' };
    expect(fromCommand({ ...command, text: 'Wer zahlt das?' }, me, 'D1')).toMatchObject({
      kind: 'text',
      trigger: 't1',
      place,
    });
    expect(fromCommand({ ...command, text: '' }, me, 'D1')).toMatchObject({ word: 'hilfe', place });
  });
});

describe('a press', () => {
  it.each([
    ['a button', { value: 'abc.1' }],
    ['a list', { selected_option: { value: 'abc.1' } }],
  ])('of %s brings what stood on it', (_, action) => {
    const body = PressBody.parse({
      user: { id: 'U1', team_id: 'T1' },
      channel: { id: 'D1' },
      message: { ts: '5.1' },
      trigger_id: 't2',
      actions: [action],
    });
    expect(fromPress(body, me, (channel) => channel)).toMatchObject({
      kind: 'press',
      choice: 'abc.1',
      message: '5.1',
    });
  });
});

describe('a guest of another workspace', () => {
  const user = { id: 'U1', team_id: 'T9' };

  it('presses and sends off as somebody of that workspace, not as ours of the same id', () => {
    const press = PressBody.parse({
      ...{ user, team: { id: 'T1' }, channel: { id: 'D1' }, message: { ts: '5.1' } },
      ...{ trigger_id: 't', actions: [{ value: 'abc.1' }] },
    });
    expect(fromPress(press, me, (channel) => channel)?.from).toMatchObject({ space: 'T9' });
    const submit = SubmitBody.parse({
      ...{ user, team: { id: 'T1' }, trigger_id: 't' },
      view: { id: 'V1', private_metadata: '{"form":"f","chat":"D1"}', state: { values: {} } },
    });
    expect(fromSubmit(submit, me)?.from).toMatchObject({ space: 'T9' });
  });
});

describe('what people wrote', () => {
  it.each([
    ['Siehe <https://example.org/a|example.org>', 'Siehe https://example.org/a'],
    ['Schreiben Sie <mailto:a@example.org|a@example.org>', 'Schreiben Sie a@example.org'],
    ['<!channel> <!here|here>', '@channel @here'],
    ['in <#C1|allgemein>', 'in #allgemein'],
    ['&lt;b&gt; &amp;amp;', '<b> &amp;'],
  ])('%s is read as %s', (written, read) => {
    expect(readText(written)).toBe(read);
  });
});
