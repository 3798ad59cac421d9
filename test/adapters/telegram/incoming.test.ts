import { describe, expect, it } from 'vitest';
import { incomingFrom } from '../../../adapters/telegram/incoming.ts';
import { Update } from '../../../adapters/telegram/update.ts';

const me = { id: 9, username: 'HotlineBot' };
const from = { id: 17, is_bot: false, first_name: 'Karin', last_name: 'K.' };
const direct = { id: 17, type: 'private' };
const group = { id: -5, type: 'group' };
const base = { message_id: 3, date: 100, from, chat: direct };

const read = (content: object) => incomingFrom(Update.parse({ update_id: 1, ...content }), me);
const said = (content: object) => read({ message: { ...base, ...content } });
const mention = (offset: number) => [{ type: 'mention', offset, length: 11 }];

describe('a message in the direct chat', () => {
  it('is text, with who wrote it', () => {
    expect(said({ text: 'Wer zahlt das?' })).toEqual({
      ...{ id: '1', at: 100_000, name: 'Karin K.', message: '3' },
      from: { platform: 'telegram', space: '', user: '17' },
      place: { platform: 'telegram', space: '', chat: '17', kind: 'direct' },
      ...{ kind: 'text', text: 'Wer zahlt das?' },
    });
  });

  it.each([
    ['/start abc-def', 'start', 'abc-def'],
    ['/loeschen', 'loeschen', ''],
    ['/löschen', 'löschen', ''],
    ['/stadt@HotlineBot  Bad Sülze', 'stadt', 'Bad Sülze'],
  ])('%s is a command', (text, word, rest) => {
    expect(said({ text })).toMatchObject({ kind: 'command', word, rest });
  });

  it.each(['voice', 'sticker', 'video', 'location', 'poll', 'contact'])(
    'is nothing that can be read when it is a %s',
    (kind) => {
      expect(said({ [kind]: { file_id: 'x' } })).toMatchObject({ kind: 'other' });
    },
  );

  it('is a file', () => {
    const document = { file_id: 'f', file_name: 'liste.csv', mime_type: 'text/csv', file_size: 5 };
    const file = { ref: 'f', name: 'liste.csv', type: 'text/csv', size: 5 };
    expect(said({ document, caption: 'hier' })).toMatchObject({ kind: 'file', file });
    const photo = [{ file_id: 'klein' }, { file_id: 'groß', file_size: 9 }];
    expect(said({ photo })).toMatchObject({ file: { ref: 'groß', type: 'image/jpeg', size: 9 } });
  });

  it('means nothing when only the chat itself has changed', () => {
    expect(said({ pinned_message: {} })).toBeUndefined();
  });

  it('is not read again when it was changed', () => {
    expect(read({ edited_message: { ...base, text: 'anders' } })).toMatchObject({ edited: true });
  });

  it('is not worth a word when it changes by itself: a place on the move', () => {
    expect(read({ edited_message: { ...base, location: {} } })).toBeUndefined();
  });

  it('is what the person says who passes it on', () => {
    const forward_origin = { type: 'user', sender_user: { id: 4, first_name: 'Chef' } };
    expect(said({ text: '/stopp', forward_origin })).toMatchObject({
      ...{ kind: 'command', word: 'stopp', from: { user: '17' } },
    });
  });
});

describe('a message in a group', () => {
  it.each([
    ['without our name', { text: 'Wer zahlt das?' }],
    ['for another bot', { text: '/hilfe@AndererBot' }],
    ['for somebody else', { text: '@Anderer_Bot was?', entities: mention(0) }],
    ['changed', { text: 'x', edited: true }],
  ])('%s is not for us', (_, content) => {
    expect(said({ chat: group, ...content })).toBeUndefined();
  });

  it.each([
    ['by name', { text: '@HotlineBot wer zahlt das?', entities: mention(0) }, 'wer zahlt das?'],
    [
      'by name at the end',
      { text: 'Wer zahlt das? @HotlineBot', entities: mention(15) },
      'Wer zahlt das?',
    ],
    [
      'by an answer to us',
      { text: 'Wer zahlt das?', reply_to_message: { from: { id: 9 } } },
      'Wer zahlt das?',
    ],
  ])('is for us %s', (_, content, text) => {
    const incoming = said({ chat: group, ...content });
    expect(incoming).toMatchObject({ kind: 'text', place: { chat: '-5', kind: 'group' } });
    expect(incoming?.kind === 'text' && incoming.text.trim()).toBe(text);
  });

  it('keeps to its topic', () => {
    const topic = { is_topic_message: true, message_thread_id: 4, text: '/hilfe' };
    expect(said({ chat: group, ...topic })).toMatchObject({ place: { thread: '4' } });
  });

  it('keeps to its topic when a button is pressed there', () => {
    const message = { message_id: 8, chat: group, is_topic_message: true, message_thread_id: 4 };
    expect(read({ callback_query: { id: 'q', from, message, data: 'abc.1' } })).toMatchObject({
      ...{ kind: 'press', place: { chat: '-5', thread: '4' } },
    });
  });

  it('moves with its group', () => {
    expect(said({ chat: group, migrate_to_chat_id: -1_000_005 })).toMatchObject({
      kind: 'moved',
      place: { chat: '-5' },
      to: { chat: '-1000005', kind: 'group' },
    });
  });
});

describe('who is not spoken with', () => {
  it.each([
    ['a bot', { from: { ...from, is_bot: true }, text: '/hilfe' }],
    ['an admin who hides as the group', { sender_chat: { id: -5 }, chat: group, text: '/hilfe' }],
    ['a channel', { chat: { id: -9, type: 'channel' }, text: '/hilfe' }],
  ])('%s', (_, content) => {
    expect(said(content)).toBeUndefined();
  });
});

describe('a person', () => {
  const membership = (status: string, chat: object = direct) =>
    read({ my_chat_member: { chat, from, date: 1, new_chat_member: { status } } });

  it('who blocks us is gone, and back when they lift it', () => {
    expect(membership('kicked')).toMatchObject({ kind: 'left', from: { user: '17' } });
    expect(membership('member')).toMatchObject({ kind: 'back' });
  });

  it('who throws us out of a group has not left themselves', () => {
    expect(membership('kicked', group)).toBeUndefined();
  });

  it('presses a button', () => {
    const message = { message_id: 8, chat: group };
    expect(read({ callback_query: { id: 'q', from, message, data: 'abc.1' } })).toMatchObject({
      ...{ kind: 'press', choice: 'abc.1', message: '8', place: { chat: '-5' } },
    });
  });
});

describe('an update that Telegram would never bring', () => {
  it.each([
    ['a day beyond all days', { date: 1e308 }],
    ['half a person', { from: { ...from, id: 1.5 } }],
    ['a chat of no kind', { chat: { id: 17, type: 'x' } }],
  ])('%s cannot be read', (_, content) => {
    expect(Update.safeParse({ update_id: 1, message: { ...base, ...content } }).success).toBe(
      false,
    );
  });
});

describe('an update of a kind that we do not know', () => {
  it('means nothing', () => {
    expect(read({ message_reaction: {} })).toBeUndefined();
    expect(read({ channel_post: { ...base, text: 'x' } })).toBeUndefined();
  });
});
