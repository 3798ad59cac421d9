import { z } from 'zod';
import { ApiError } from './api-error.ts';
import { type createChats, TextPayload } from './chats.ts';
import type { createUpdates } from './updates.ts';

export const TOKEN = '4711000:AAlocal-Bot_Token-for-tests-only-x1';
export const ME = { id: 4711000, is_bot: true, first_name: 'Hotline', username: 'HotlineTestBot' };

type Payload = Readonly<Record<string, unknown>>;
export type Upload = { readonly name: string; readonly type: string; readonly bytes: Buffer };

export type World = {
  readonly chats: ReturnType<typeof createChats>;
  readonly updates: ReturnType<typeof createUpdates>;
  /** Menus by scope: '' for everybody, else the chat's id. */
  readonly menus: Map<string, readonly { command: string; description: string }[]>;
  readonly files: Map<string, { readonly path: string; readonly bytes: Buffer }>;
  readonly openQueries: Set<string>;
};

/** Lists come as such, or as text in a form. */
const Kinds = z
  .preprocess(
    (given) => (typeof given === 'string' ? JSON.parse(given) : given),
    z.array(z.string()),
  )
  .default([]);
const Commands = z.array(z.object({ command: z.string(), description: z.string() }));
const Scope = z.object({ type: z.string(), chat_id: z.coerce.string().optional() }).optional();
const Polling = z.object({
  offset: z.coerce.number().default(0),
  limit: z.coerce.number().min(1).max(100).default(100),
  timeout: z.coerce.number().default(0),
  allowed_updates: Kinds,
});
const SetWebhook = z.object({
  url: z.string(),
  secret_token: z.string().default(''),
  allowed_updates: Kinds,
});

function setMyCommands(world: World, { commands, scope }: Payload) {
  const list = Commands.parse(commands);
  if (list.length > 100) throw new ApiError(400, 'Bad Request: BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of list) {
    if (!/^[a-z0-9_]{1,32}$/.test(command))
      throw new ApiError(400, 'Bad Request: BOT_COMMAND_INVALID');
    if (description.length < 1 || description.length > 256)
      throw new ApiError(400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
  }
  world.menus.set(Scope.parse(scope)?.chat_id ?? '', list);
  return true;
}

function setWebhook(world: World, payload: Payload) {
  const { url, secret_token: secret, allowed_updates: kinds } = SetWebhook.parse(payload);
  if (!/^[\w-]{0,256}$/.test(secret))
    throw new ApiError(400, 'Bad Request: secret token contains unallowed characters');
  world.updates.want(kinds);
  world.updates.setWebhook(url === '' ? undefined : { url, secret });
  return true;
}

function sendFile(world: World, payload: Payload, uploads: readonly Upload[]) {
  const [file] = uploads;
  if (!file) throw new ApiError(400, 'Bad Request: there is no document in the request');
  const shown = world.chats.bring(Number(payload['chat_id']), file);
  return { message_id: shown.id };
}

/** A picture whose measures Telegram accepts; only PNG is looked into. */
function checkPicture(bytes: Buffer) {
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG' && bytes.length >= 24;
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isPng && !isJpeg) throw new ApiError(400, 'Bad Request: IMAGE_PROCESS_FAILED');
  const [width, height] = isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [1, 1];
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (width + height > 10_000 || ratio > 20)
    throw new ApiError(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS');
}

type Method = (world: World, payload: Payload, uploads: readonly Upload[]) => unknown;

/** The part of the Bot API that the hotline may use; a call of anything else is a fault. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: () => ME,
  getUpdates(world, payload) {
    const { offset, limit, timeout, allowed_updates: kinds } = Polling.parse(payload);
    world.updates.want(kinds);
    return world.updates.fetch(offset, limit, timeout);
  },
  setWebhook,
  getWebhookInfo({ updates }) {
    const status = updates.statuses.at(-1) ?? 200;
    const why = `Wrong response from the webhook: ${status}`;
    return {
      ...{ url: updates.webhook()?.url ?? '', pending_update_count: updates.waiting() },
      ...(status !== 200 && { last_error_message: why }),
    };
  },
  deleteWebhook: (world) => setWebhook(world, { url: '' }),
  setMyCommands,
  sendMessage: ({ chats }, payload) => ({ message_id: chats.write(TextPayload.parse(payload)).id }),
  editMessageText: ({ chats }, payload) => ({
    message_id: chats.edit(TextPayload.parse(payload)).id,
  }),
  sendDocument: sendFile,
  sendPhoto(world, payload, uploads) {
    checkPicture(uploads[0]?.bytes ?? Buffer.alloc(0));
    return sendFile(world, payload, uploads);
  },
  answerCallbackQuery({ openQueries }, payload) {
    if (!openQueries.delete(String(payload['callback_query_id'])))
      throw new ApiError(400, 'Bad Request: query is too old and response timeout expired');
    return true;
  },
  getFile({ files }, payload) {
    const found = files.get(String(payload['file_id']));
    if (!found) throw new ApiError(400, 'Bad Request: invalid file_id');
    return { file_id: payload['file_id'], file_path: found.path, file_size: found.bytes.length };
  },
};
