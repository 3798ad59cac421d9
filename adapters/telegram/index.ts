import { Bot } from 'grammy';
import type { Adapter, MenuEntry, Place } from '../../src/chat/index.ts';
import { ask } from './ask.ts';
import { createCheck } from './check.ts';
import { createConnection } from './connection.ts';
import { createFetchFile } from './fetch-file.ts';
import { incomingFrom } from './incoming.ts';
import { CALL_TIMEOUT, CHAT_PACE, GROUP_PACE, limits } from './limits.ts';
import { type Part, render } from './render.ts';
import { createSend } from './send.ts';
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
  const { api } = new Bot(token, { client: { apiRoot, timeoutSeconds: CALL_TIMEOUT, fetch: ask } });
  const connection = createConnection({ api, webhook, now });
  return {
    platform: 'telegram',
    capabilities: { buttons: true, edits: true, dialogs: false, strangers: true },
    pace: {
      perSecond: pace,
      inFlight: Math.max(6, Math.ceil(pace * 0.3)),
      chat: CHAT_PACE,
      group: GROUP_PACE,
    },
    routes: connection.routes,
    health: connection.health,
    render,
    send: createSend(api, {
      isKnown: connection.isKnown,
      badToken: () => connection.lost(texts.badToken),
    }),
    fetchFile: createFetchFile(api, `${apiRoot}/file/bot${token}`),
    async start(receive) {
      void connection.open(async (update, me) => {
        const incoming = incomingFrom(update, me);
        const query = update.callback_query?.id;
        if (incoming) await receive(incoming);
        // A courtesy: it ends the little clock on the button.
        if (query !== undefined) api.answerCallbackQuery(query).catch(() => {});
      });
    },
    check: createCheck(api, webhook),
    async menu(entries: readonly MenuEntry[], to?: Place) {
      await connection.ready;
      const commands = entries
        .map(({ word, about }) => ({
          command: commandName(word),
          description: about.slice(0, limits.about),
        }))
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
