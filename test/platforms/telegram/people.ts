import { BLOCKED, type Shown } from './chats.ts';
import { ME } from './methods.ts';
import type { TelegramServer } from './server.ts';

const now = () => Math.floor(Date.now() / 1000);

let queries = 0;
let files = 0;

/** A person on Telegram: writes, presses, blocks, and sees what the chat shows. */
export function createPerson(server: TelegramServer, id: number, firstName = `Person ${id}`) {
  const user = { id, is_bot: false, first_name: firstName };
  const chat = server.chats.open(id, 'private');
  const envelope = (place: { id: number; type: string }) => ({
    message_id: server.chats.nextMessageId(),
    date: now(),
    from: user,
    chat: { id: place.id, type: place.type },
  });

  const brings = (content: Readonly<Record<string, unknown>>) => server.updates.add(content);
  const membership = (status: string) =>
    brings({
      my_chat_member: {
        chat: { id, type: 'private' },
        from: user,
        date: now(),
        old_chat_member: { status: 'member', user: ME },
        new_chat_member: { status, user: ME },
      },
    });

  return {
    id,
    user,
    shown: (): readonly Shown[] => chat.shown,
    /** Any update; resolves when the bot has confirmed it. */
    brings,
    message: (content: Readonly<Record<string, unknown>>) =>
      brings({ message: { ...envelope(chat), ...content } }),
    writes: (text: string) => brings({ message: { ...envelope(chat), text } }),
    edits: (text: string) =>
      brings({ edited_message: { ...envelope(chat), edit_date: now(), text } }),
    writesIn(group: number, text: string, more: Readonly<Record<string, unknown>> = {}) {
      const place = server.chats.open(group, group < -1_000_000 ? 'supergroup' : 'group');
      const entities = [...text.matchAll(/@\w+/g)].map(({ 0: name, index }) => ({
        type: 'mention',
        offset: index,
        length: name.length,
      }));
      return brings({ message: { ...envelope(place), text, entities, ...more } });
    },
    presses(message: Shown, data: string) {
      const query = `q${++queries}`;
      server.openQueries.add(query);
      return brings({
        callback_query: {
          id: query,
          from: user,
          message: { message_id: message.id, date: now(), chat: { id, type: 'private' } },
          data,
        },
      });
    },
    sends(name: string, type: string, bytes: Buffer) {
      const file_id = `f${++files}`;
      server.files.set(file_id, { path: `documents/${file_id}`, bytes });
      const document = { file_id, file_name: name, mime_type: type, file_size: bytes.length };
      return brings({ message: { ...envelope(chat), document } });
    },
    async blocks() {
      chat.closed = { code: 403, why: BLOCKED };
      await membership('kicked');
    },
    async comesBack() {
      delete chat.closed;
      await membership('member');
    },
  };
}
export type TelegramPerson = ReturnType<typeof createPerson>;
