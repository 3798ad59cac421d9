import type { Dice } from '../../bench/matching/dice.ts';
import { openTelegram, SECRET } from '../adapters/telegram/open.ts';
import { createPerson, type TelegramPerson } from '../platforms/telegram/people.ts';
import { judgeTelegram, naiveTelegram } from './judge.ts';
import { nameOf, PEOPLE, type Target } from './target.ts';
import { codeGuess, hostileText, JUNK, mutated } from './texts.ts';

const GROUP = -500;
const KINDS = [
  'voice',
  'sticker',
  'video',
  'location',
  'contact',
  'poll',
  'dice',
  'story',
  'x_new',
];
const TYPES = [
  'text/csv',
  'application/zip',
  'text/html',
  'application/x-msdownload',
  '',
  'image/png',
];

/** Telegram by webhook, so that bodies of any shape can be brought. */
export async function openTelegramTarget(words: readonly string[]): Promise<Target> {
  const { server, adapter, url, stop } = await openTelegram('webhook');
  const people = Array.from({ length: PEOPLE }, (_, n) =>
    createPerson(server, 2_000 + n, nameOf(n)),
  );
  server.chats.open(GROUP, 'group');
  let posted = 10_000_000;

  const someone = (dice: Dice): TelegramPerson => {
    const person = people[dice.below(people.length)];
    if (!person) throw new Error('nobody');
    return person;
  };

  async function post(body: string, secret = SECRET): Promise<string> {
    const headers = { 'x-telegram-bot-api-secret-token': secret };
    const { status } = await fetch(url, { method: 'POST', headers, body });
    if (status >= 500) throw new Error(`${status} for ${body.slice(0, 200)}`);
    return `${status}`;
  }

  const text = (dice: Dice) => {
    const said = hostileText(dice);
    const kind = dice.below(10);
    if (kind < 3) return `${dice.pick(words)} ${said}`;
    if (kind < 5) return `/${dice.pick(words)} ${said}`;
    return said;
  };

  const envelope = ({ user }: TelegramPerson, chat: object) => ({
    message_id: server.chats.nextMessageId(),
    date: Math.floor(Date.now() / 1000),
    from: user,
    chat,
  });
  const group = { id: GROUP, type: 'group' };

  /** What Telegram itself would bring, said by somebody who pretends. */
  async function pretends(dice: Dice, person: TelegramPerson): Promise<void> {
    const direct = { id: person.id, type: 'private' };
    const said = text(dice);
    const anonymous = {
      id: 1_087_968_824,
      is_bot: true,
      first_name: 'Group',
      username: 'GroupAnonymousBot',
    };
    const shapes: readonly object[] = [
      { edited_message: { ...envelope(person, direct), text: said, edit_date: 1 } },
      {
        message: {
          ...envelope(person, direct),
          text: said,
          forward_origin: { type: 'user', sender_user: people[0]?.user },
        },
      },
      { message: { ...envelope(person, group), text: `/hilfe ${said}`, sender_chat: group } },
      {
        message: {
          ...envelope(person, group),
          from: anonymous,
          sender_chat: group,
          text: '/zugang koordination',
        },
      },
      {
        message: {
          ...envelope(person, direct),
          from: { ...person.user, is_bot: true },
          text: said,
        },
      },
      { message: { ...envelope(person, direct), via_bot: anonymous, text: said } },
      { channel_post: { ...envelope(person, { id: -7, type: 'channel' }), text: said } },
      { message: { ...envelope(person, direct), from: undefined, text: said } },
      {
        message: {
          ...envelope(person, group),
          text: `@HotlineTestBot ${said}`,
          entities: [{ type: 'mention', offset: dice.below(9), length: dice.below(500) }],
        },
      },
      {
        my_chat_member: {
          chat: direct,
          from: person.user,
          date: 1,
          new_chat_member: { status: dice.pick(['kicked', 'member', 'x']) },
        },
      },
    ];
    const shape = dice.pick(shapes) ?? {};
    await server.updates.add({ ...shape });
  }

  /** A button of somebody, of some time, or of nobody. */
  async function presses(dice: Dice, person: TelegramPerson): Promise<void> {
    const chat = dice.chance(60) ? person : someone(dice);
    const shown = chat.shown();
    const message =
      shown[dice.chance(50) ? shown.length - 1 : dice.below(Math.max(shown.length, 1))];
    if (!message) return void (await person.writes('hilfe'));
    const real = dice.pick(message.buttons.flat())?.callback_data ?? 'x.0';
    const forged = [
      '__proto__.0',
      'constructor.1',
      `${real}9`,
      real.replace('.', '..'),
      '.',
      'x'.repeat(4_000),
      '\u0000',
      hostileText(dice).slice(0, 200),
    ];
    await person.presses(message, dice.chance(70) ? real : (dice.pick(forged) ?? ''));
  }

  async function malformed(dice: Dice, person: TelegramPerson): Promise<string> {
    const update_id = ++posted;
    const message = {
      ...envelope(person, { id: person.id, type: 'private' }),
      text: text(dice).slice(0, 20_000),
    };
    const whole = dice.chance(60)
      ? { update_id, message }
      : { update_id, callback_query: { id: 'q', from: person.user, message, data: 'x.0' } };
    return post(JSON.stringify(mutated(dice, whole)) ?? '');
  }

  return {
    adapter,
    accounts: people.map(({ id }) => ({ platform: 'telegram', space: '', user: String(id) })),
    secrets: [server.token, SECRET],
    async connected() {
      while (!adapter.health().ok) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    async greet() {
      for (const said of ['hilfe', 'Wer zahlt das Feuerwehrhaus?'])
        for (const person of people) await person.writes(said);
    },
    async attack(dice) {
      const person = someone(dice);
      const kind = dice.below(100);
      if (kind < 48) return person.writes(text(dice)).then(() => 'text');
      if (kind < 54)
        return person.writesIn(GROUP, `@HotlineTestBot ${text(dice)}`).then(() => 'group');
      if (kind < 72) return presses(dice, person).then(() => 'press');
      if (kind < 80) return pretends(dice, person).then(() => 'pretended');
      if (kind < 84) {
        const bytes = Buffer.from(hostileText(dice));
        await person.sends(hostileText(dice).slice(0, 300), dice.pick(TYPES) ?? '', bytes);
        return 'file';
      }
      if (kind < 86) return person.message({ [dice.pick(KINDS) ?? 'x']: {} }).then(() => 'other');
      if (kind < 89) return person.writes(codeGuess(dice)).then(() => 'code');
      if (kind < 98) return malformed(dice, person).then(() => 'malformed');
      const secret = dice.chance(50) ? SECRET : dice.pick(['', 'x', `${SECRET}y`]);
      return post(dice.pick(JUNK) ?? '', secret).then(() => 'junk');
    },
    sent: () =>
      server.calls
        .filter(({ method }) => method === 'sendMessage' || method === 'editMessageText')
        .map(({ payload }) => payload),
    judge: judgeTelegram,
    naive: naiveTelegram,
    stop: async () => {
      await adapter.stop();
      await stop();
    },
  };
}
