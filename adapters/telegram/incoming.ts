import type { Account, Incoming, Place } from '../../src/chat/index.ts';
import { texts } from './texts.ts';
import type { Me, Message, Update } from './update.ts';

type Chat = Message['chat'];
type User = NonNullable<Message['from']>;
type Base = Pick<Incoming, 'id' | 'at' | 'from' | 'place' | 'name' | 'message'>;

const account = ({ id }: Pick<User, 'id'>): Account => ({
  platform: 'telegram',
  space: '',
  user: String(id),
});

function placeOf({ id, type }: Chat, thread?: number): Place {
  return {
    platform: 'telegram',
    space: '',
    chat: String(id),
    ...(thread !== undefined && { thread: String(thread) }),
    kind: type === 'private' ? 'direct' : 'group',
  };
}

const nameOf = ({ first_name, last_name }: User) =>
  [first_name, last_name].filter(Boolean).join(' ');

/** In groups with topics, a topic is a place of its own. */
const threadOf = (message: Pick<Message, 'is_topic_message' | 'message_thread_id'>) =>
  message.is_topic_message ? message.message_thread_id : undefined;

function baseOf(update: Update, message: Message, from: User): Base {
  const { chat, date, message_id } = message;
  const name = nameOf(from);
  return {
    id: String(update.update_id),
    at: date * 1000,
    from: account(from),
    place: placeOf(chat, threadOf(message)),
    ...(name && { name }),
    message: String(message_id),
  };
}

type Addressed = { readonly text: string; readonly command?: string };

/** The text without the bot's own name, and whether that or a command stood in it. */
function addressed(text: string, entities: Message['entities'], me: Me): Addressed | undefined {
  const own = `@${me.username}`.toLowerCase();
  const command = /^\/([^\s@]+)(@\S+)?/.exec(text);
  if (command?.[2] && command[2].toLowerCase() !== own) return undefined;
  if (command) return { text: text.slice(command[0].length), command: command[1] ?? '' };
  const mentions = (entities ?? [])
    .filter(({ type }) => type === 'mention')
    .filter(({ offset, length }) => text.slice(offset, offset + length).toLowerCase() === own);
  const rest = mentions.reduceRight(
    (left, { offset, length }) => left.slice(0, offset) + left.slice(offset + length),
    text,
  );
  return mentions.length > 0 ? { text: rest.replace(/^[\s,:]+/, '') } : undefined;
}

/** In a group the hotline is spoken to by name, by a command, or by an answer to its message. */
function heard(message: Message, me: Me): Addressed | undefined {
  const text = message.text ?? message.caption ?? '';
  const named = addressed(text, message.entities ?? message.caption_entities, me);
  if (named || message.chat.type === 'private') return named ?? { text };
  const foreign = /^\/\S+@/.test(text);
  return message.reply_to_message?.from?.id === me.id && !foreign ? { text } : undefined;
}

function fileIn({ document, photo }: Message) {
  if (document) {
    const { file_id: ref, file_name: name = texts.file, mime_type: type = '' } = document;
    return { ref, name, type, size: document.file_size ?? 0 };
  }
  const largest = photo?.at(-1);
  if (!largest) return undefined;
  const size = largest.file_size ?? 0;
  return { ref: largest.file_id, name: 'Bild.jpg', type: 'image/jpeg', size };
}

function fromMessage(update: Update, message: Message, me: Me): Incoming | undefined {
  const { from, chat } = message;
  if (message.migrate_to_chat_id !== undefined) {
    const base = baseOf(update, message, from ?? { id: chat.id });
    const to = placeOf({ id: message.migrate_to_chat_id, type: 'supergroup' });
    return { ...base, kind: 'moved', to };
  }
  // Nobody can tell who writes as a channel, or as a group; and bots are not spoken with.
  if (!from || from.is_bot || message.sender_chat || chat.type === 'channel') return undefined;
  const said = heard(message, me);
  if (!said) return undefined;
  const base = baseOf(update, message, from);
  const file = fileIn(message);
  if (file) return { ...base, kind: 'file', file };
  // What another bot has put together are not this person's own words.
  if (message.speechless || message.via_bot) return { ...base, kind: 'other' };
  if (message.text === undefined) return undefined;
  const { command, text } = said;
  if (command !== undefined) return { ...base, kind: 'command', word: command, rest: text.trim() };
  return { ...base, kind: 'text', text };
}

function fromPress(update: Update): Incoming | undefined {
  const { from, message, data } = update.callback_query ?? {};
  if (!from || !message || from.is_bot) return undefined;
  const name = nameOf(from);
  return {
    id: String(update.update_id),
    at: 0,
    from: account(from),
    place: placeOf(message.chat, threadOf(message)),
    ...(name && { name }),
    message: String(message.message_id),
    kind: 'press',
    choice: data ?? '',
  };
}

function fromMembership(update: Update): Incoming | undefined {
  const { chat, from, date, new_chat_member: now } = update.my_chat_member ?? {};
  if (!chat || !from || !now || chat.type !== 'private') return undefined;
  const base = { id: String(update.update_id), at: (date ?? 0) * 1000, from: account(from) };
  const place = placeOf(chat);
  return { ...base, place, kind: now.status === 'kicked' ? 'left' : 'back' };
}

/** What an update means to the hotline; undefined: nothing. */
export function incomingFrom(update: Update, me: Me): Incoming | undefined {
  const { message, edited_message: edited } = update;
  if (message) return fromMessage(update, message, me);
  if (update.callback_query) return fromPress(update);
  if (update.my_chat_member) return fromMembership(update);
  // A place on the move changes by itself; and in groups nobody waits for an answer to a change.
  if (!edited?.from || edited.from.is_bot || edited.chat.type !== 'private') return undefined;
  if ((edited.text ?? edited.caption) === undefined) return undefined;
  return { ...baseOf(update, edited, edited.from), kind: 'other', edited: true };
}
