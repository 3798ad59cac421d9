import { z } from 'zod';
import { ApiError } from './api-error.ts';
import { foundIn, parseHtml, type TextEntity } from './html.ts';

export const BLOCKED = 'Forbidden: bot was blocked by the user';

export type Button = { readonly text: string; readonly callback_data: string };

/** A message of the bot as a chat shows it. */
export type Shown = {
  readonly id: number;
  text: string;
  entities: readonly TextEntity[];
  buttons: readonly (readonly Button[])[];
  readonly file?: { readonly name: string; readonly type: string; readonly bytes: Buffer };
};

export type Chat = {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup';
  readonly shown: Shown[];
  /** Why the bot may not write here. */
  closed?: { readonly code: number; readonly why: string };
  movedTo?: number;
};

const json = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' ? JSON.parse(value) : value), schema);

const Keyboard = json(
  z.object({
    inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
  }),
);

const id = z.coerce.number();

export const TextPayload = z.object({
  chat_id: id,
  message_id: id.optional(),
  message_thread_id: id.optional(),
  text: z.string(),
  parse_mode: z.literal('HTML').optional(),
  link_preview_options: z.unknown().optional(),
  reply_markup: Keyboard.optional(),
});
type TextPayload = z.output<typeof TextPayload>;

const LONGEST = 4096;
const LONGEST_RAW = 32_768;

function checkedText({ text: raw, parse_mode }: TextPayload) {
  if (Buffer.byteLength(raw) > LONGEST_RAW)
    throw new ApiError(400, 'Bad Request: message is too long');
  const parsed = parse_mode ? parseHtml(raw) : { text: raw.trim(), entities: [] };
  if (parsed.text === '') throw new ApiError(400, 'Bad Request: message text is empty');
  if ([...parsed.text].length > LONGEST)
    throw new ApiError(400, 'Bad Request: message is too long');
  const { text, entities } = parsed;
  return { text, entities: [...entities, ...foundIn(text, entities)] };
}

function checkedButtons({ reply_markup }: Pick<TextPayload, 'reply_markup'>) {
  const rows = reply_markup?.inline_keyboard ?? [];
  for (const { text, callback_data } of rows.flat()) {
    const size = Buffer.byteLength(callback_data);
    if (size < 1 || size > 64) throw new ApiError(400, 'Bad Request: BUTTON_DATA_INVALID');
    if (text.trim() === '')
      throw new ApiError(400, "Bad Request: can't parse inline keyboard button: Text is empty");
  }
  if (rows.some((row) => row.length > 12))
    throw new ApiError(400, 'Bad Request: BUTTON_ROW_INVALID');
  return rows;
}

/** What the chats show, under Telegram's rules. */
export function createChats() {
  const chats = new Map<number, Chat>();
  let messages = 100;

  function open(id: number, type: Chat['type']): Chat {
    const chat = chats.get(id) ?? { id, type, shown: [] };
    chats.set(id, chat);
    return chat;
  }

  function writable(id: number): Chat {
    const chat = chats.get(id);
    if (!chat) throw new ApiError(400, 'Bad Request: chat not found');
    if (chat.movedTo !== undefined)
      throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: chat.movedTo,
      });
    if (chat.closed) throw new ApiError(chat.closed.code, chat.closed.why);
    return chat;
  }

  return {
    open,
    get: (id: number) => chats.get(id),
    nextMessageId: () => ++messages,
    write(payload: TextPayload): Shown {
      const chat = writable(payload.chat_id);
      const shown: Shown = {
        id: ++messages,
        ...checkedText(payload),
        buttons: checkedButtons(payload),
      };
      chat.shown.push(shown);
      return shown;
    },
    edit(payload: TextPayload): Shown {
      const chat = writable(payload.chat_id);
      const shown = chat.shown.find((one) => one.id === payload.message_id);
      if (!shown) throw new ApiError(400, 'Bad Request: message to edit not found');
      if (shown.file)
        throw new ApiError(400, 'Bad Request: there is no text in the message to edit');
      const { text, entities } = checkedText(payload);
      const buttons = checkedButtons(payload);
      const look = JSON.stringify([text, entities, buttons]);
      if (look === JSON.stringify([shown.text, shown.entities, shown.buttons]))
        throw new ApiError(
          400,
          'Bad Request: message is not modified: specified new message content and reply markup ' +
            'are exactly the same as a current content and reply markup of the message',
        );
      Object.assign(shown, { text, entities, buttons });
      return shown;
    },
    bring(chatId: number, file: NonNullable<Shown['file']>): Shown {
      const chat = writable(chatId);
      if (file.bytes.length === 0) throw new ApiError(400, 'Bad Request: file must be non-empty');
      const shown: Shown = { id: ++messages, text: '', entities: [], buttons: [], file };
      chat.shown.push(shown);
      return shown;
    },
  };
}
