import { Bot, InputFile } from 'grammy';
import type { Adapter, Fetched, MenuEntry, Outcome, Place } from '../../src/chat/index.ts';
import { createConnection } from './connection.ts';
import { cannotEdit, isUnchanged, outcomeOf } from './errors.ts';
import { incomingFrom } from './incoming.ts';
import { CALL_TIMEOUT, CHAT_PACE, GROUP_PACE, limits } from './limits.ts';
import { type Part, render } from './render.ts';
import { oldSignal } from './signal.ts';
import { texts } from './texts.ts';

export type TelegramOptions = {
  readonly token: string;
  readonly apiRoot: string | undefined;
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  /** Messages a second over all chats. */
  readonly pace: number;
  readonly now: () => number;
};

const USUAL_ROOT = 'https://api.telegram.org';

/** Telegram's commands know only a to z, digits and the low line. */
const commandName = (word: string) =>
  word
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9_]/g, '')
    .slice(0, 32);

export function createTelegramAdapter(options: TelegramOptions): Adapter<Part> {
  const { token, webhook, pace, now } = options;
  const apiRoot = (options.apiRoot ?? USUAL_ROOT).replace(/\/+$/, '');
  // Nothing but its own calls: no handlers, no plugins, and nobody who retries.
  const { api } = new Bot(token, { client: { apiRoot, timeoutSeconds: CALL_TIMEOUT } });
  const connection = createConnection({ api, webhook, now });
  /** Messages that could not be replaced: the next try writes a new one. */
  const notEditable = new Set<string>();

  async function request(to: Place, part: Part, until: AbortSignal): Promise<string> {
    const signal = oldSignal(until);
    const thread = to.thread === undefined ? {} : { message_thread_id: Number(to.thread) };
    if (part.kind === 'file') {
      const { name, type, bytes } = part.file;
      const file = new InputFile(bytes, name);
      const asPhoto = /^image\/(png|jpeg)$/.test(type) && bytes.length <= limits.photoBytes;
      const sent = asPhoto
        ? await api.sendPhoto(to.chat, file, thread, signal)
        : await api.sendDocument(to.chat, file, thread, signal);
      return String(sent.message_id);
    }
    const { html, keyboard, replaces } = part;
    const looks = {
      parse_mode: 'HTML' as const,
      link_preview_options: { is_disabled: true },
      ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
    };
    if (replaces !== null && !notEditable.has(`${to.chat} ${replaces}`)) {
      await api.editMessageText(to.chat, Number(replaces), html, looks, signal);
      return replaces;
    }
    const sent = await api.sendMessage(to.chat, html, { ...thread, ...looks }, signal);
    return String(sent.message_id);
  }

  async function send(to: Place, part: Part, _: string, signal: AbortSignal): Promise<Outcome> {
    try {
      return { kind: 'sent', receipt: await request(to, part, signal) };
    } catch (error) {
      const replaces = part.kind === 'text' ? part.replaces : null;
      if (replaces !== null && isUnchanged(error)) return { kind: 'sent', receipt: replaces };
      if (replaces !== null && cannotEdit(error)) {
        notEditable.add(`${to.chat} ${replaces}`);
        return { kind: 'later' };
      }
      const outcome = outcomeOf(error, to);
      if (outcome.kind === 'refused' && outcome.fatal) connection.lost(texts.badToken);
      return outcome;
    }
  }

  async function download(path: string, limit: number): Promise<Fetched> {
    const signal = AbortSignal.timeout(CALL_TIMEOUT * 1000);
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal });
    if (!response.ok || !response.body) return 'gone';
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > limit) return 'too large';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  return {
    platform: 'telegram',
    capabilities: { buttons: true, edits: true, dialogs: false },
    pace: {
      perSecond: pace,
      inFlight: Math.max(6, Math.ceil(pace * 0.3)),
      chat: CHAT_PACE,
      group: GROUP_PACE,
    },
    routes: connection.routes,
    health: connection.health,
    render,
    send,
    async start(receive) {
      void connection.open(async (update, me) => {
        const incoming = incomingFrom(update, me);
        const query = update.callback_query?.id;
        if (incoming) await receive(incoming);
        // A courtesy: it ends the little clock on the button.
        if (query !== undefined) api.answerCallbackQuery(query).catch(() => {});
      });
    },
    async fetchFile(ref, limit) {
      const { file_path: path, file_size: size = 0 } = await api.getFile(ref);
      if (size > limit) return 'too large';
      return path === undefined ? 'gone' : download(path, limit);
    },
    async menu(entries: readonly MenuEntry[], to?: Place) {
      await connection.ready;
      const commands = entries
        .map(({ word, about }) => ({ command: commandName(word), description: about }))
        .filter(({ command, description }) => command !== '' && description !== '')
        .slice(0, limits.commands);
      const scope = to && ({ type: 'chat', chat_id: Number(to.chat) } as const);
      await api.setMyCommands(commands, scope ? { scope } : {});
    },
    async stop() {
      connection.close();
    },
  };
}
