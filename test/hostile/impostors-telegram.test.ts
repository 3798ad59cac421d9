import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTelegram, SECRET } from '../adapters/telegram/open.ts';
import { createPerson } from '../platforms/telegram/people.ts';
import { openRoom, people, type Room } from './room.ts';

describe('on Telegram', () => {
  const GROUP = -500;
  const group = { id: GROUP, type: 'group' };
  const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
  /** As which Telegram itself passes on what stands in a linked channel. */
  const telegram = { id: 777_000, is_bot: false, first_name: 'Telegram' };
  let telegramHall: Awaited<ReturnType<typeof openTelegram>>;
  let room: Room;
  let updates = 50_000_000;
  const personOf = (id: number, name: string) => createPerson(telegramHall.server, id, name);
  let chief: ReturnType<typeof personOf>;
  let guest: ReturnType<typeof personOf>;

  beforeEach(async () => {
    telegramHall = await openTelegram('webhook');
    const { adapter, server } = telegramHall;
    const coordinators = [{ platform: 'telegram', space: '', user: '1' }];
    room = await openRoom({ adapters: [adapter], coordinators });
    while (!adapter.health().ok) await new Promise((resolve) => setTimeout(resolve, 2));
    server.chats.open(GROUP, 'group');
    [chief, guest] = [personOf(1, 'Koordination'), personOf(2, 'Gast')];
    for (const one of [chief, guest]) await one.writes('hilfe');
    await room.settled();
  });
  afterEach(async () => {
    await room.stop();
    await telegramHall.stop();
  });

  const replies = () => telegramHall.server.calls.filter(({ method }) => method === 'sendMessage');

  /** Past the server of the test: also what Telegram brings only to who has asked for it. */
  async function brings(update: object): Promise<string> {
    const before = replies().length;
    const { status } = await fetch(telegramHall.url, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify({ update_id: ++updates, ...update }),
    });
    expect(status).toBe(200);
    await room.settled();
    return replies()
      .slice(before)
      .map(({ payload }) => String(payload['text']))
      .join('\n');
  }

  const says = (from: object, chat: object, text: string, more: object = {}) => ({
    ...{ message_id: ++updates, date: 1, from, chat, text },
    entities: [{ type: 'mention', offset: 0, length: '@HotlineTestBot'.length }],
    ...more,
  });
  const direct = { id: 1, type: 'private' };
  const WANTED = '@HotlineTestBot zugang koordination';

  it.each([
    [
      'an admin who hides as the group',
      () => says(anonymous, group, WANTED, { sender_chat: group }),
    ],
    [
      'the post of a linked channel',
      () => says(telegram, group, WANTED, { sender_chat: { id: -7 }, is_automatic_forward: true }),
    ],
    [
      'who writes as their channel',
      () => says(chief.user, group, WANTED, { sender_chat: { id: -8 } }),
    ],
    ['a bot', () => says({ ...chief.user, is_bot: true }, direct, 'zugang koordination')],
  ])('%s is not answered', async (_, message) => {
    expect(await brings({ message: message() })).toBe('');
    expect(await people(room)).toBe(2);
  });

  it.each([
    ['a message of a business account', 'business_message'],
    ['one that was changed', 'edited_business_message'],
    ['a post of a channel', 'channel_post'],
  ])('%s means nothing', async (_, kind) => {
    const message = says(chief.user, direct, 'zugang koordination', {
      business_connection_id: 'b',
    });
    expect(await brings({ [kind]: message })).toBe('');
  });

  it('what is typed elsewhere for an inline bot, and buttons there, mean nothing', async () => {
    expect(await brings({ inline_query: { id: 'i', from: chief.user, query: 'löschen' } })).toBe(
      '',
    );
    const press = { id: 'q', from: chief.user, inline_message_id: 'm', data: 'x.0' };
    expect(await brings({ callback_query: press })).toBe('');
  });

  it('what somebody passes on is what they say themselves, with their own rights', async () => {
    const forward_origin = { type: 'user', sender_user: chief.user };
    const place = { id: 2, type: 'private' };
    const told = await brings({ message: says(guest.user, place, '/eingang', { forward_origin }) });
    expect(told).not.toContain('Eingang');
  });

  it('words that another bot has put together do nothing', async () => {
    await guest.writes('löschen');
    await room.settled();
    const place = { id: 2, type: 'private' };
    const via_bot = { id: 99, is_bot: true, first_name: 'Anderer' };
    const message = says(guest.user, place, 'Ja, alles löschen', { via_bot });
    expect(await brings({ message })).not.toContain('Gelöscht.');
    expect(await people(room)).toBe(2);
  });

  it('a message that is changed into the dangerous words does not do what they say', async () => {
    await guest.writes('löschen');
    await room.settled();
    const before = await people(room);
    await guest.edits('Ja, alles löschen');
    await room.settled();
    expect(await people(room)).toBe(before);
  });

  it('in a group buttons are for who asked, also when it has become another chat', async () => {
    await guest.writesIn(GROUP, '@HotlineTestBot hilfe');
    await room.settled();
    const shown = telegramHall.server.chats.open(GROUP, 'group').shown;
    const message = shown.at(-1);
    const button = message?.buttons.flat()[0];
    expect(button).toBeDefined();
    const press = (from: object, chat: object) =>
      brings({
        callback_query: {
          ...{ id: `q${++updates}`, from, data: button?.callback_data },
          message: { message_id: message?.id, date: 1, chat },
        },
      });
    expect(await press(chief.user, group)).toContain('jemand anderen');
    expect(await press(guest.user, { id: -501, type: 'group' })).toContain('gilt nicht mehr');
    const later = { id: -1_000_000_500, type: 'supergroup' };
    telegramHall.server.chats.open(later.id, 'supergroup');
    await brings({ message: { ...says(anonymous, group, ''), migrate_to_chat_id: later.id } });
    expect(await press(chief.user, later)).toContain('jemand anderen');
    expect(await press(guest.user, later)).not.toMatch(/jemand anderen|gilt nicht mehr/);
  });
});
