import type { Adapter } from '../../src/chat/index.ts';
import { createApp } from './app.ts';
import { createCheck } from './check.ts';
import { createConnection } from './connection.ts';
import { dialogFor } from './dialog.ts';
import { createDirectChats } from './direct.ts';
import { createHttpRoute } from './http.ts';
import { CHAT_PACE } from './limits.ts';
import { type Part, render } from './render.ts';
import { createSender } from './send.ts';
import { texts } from './texts.ts';
import { createWeb } from './web.ts';

export type SlackOptions = {
  readonly botToken: string;
  readonly way:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  readonly apiUrl: string | undefined;
  /** Messages a second over all chats. */
  readonly pace: number;
  readonly now: () => number;
};

export function createSlackAdapter(options: SlackOptions): Adapter<Part> {
  const { botToken: token, way, pace, now } = options;
  const web = createWeb(token, options.apiUrl);
  const direct = createDirectChats(web.directChat);
  const appToken = way.kind === 'socket' ? way.appToken : undefined;
  const connection = createConnection({ web, appToken, now });
  const { me, health } = connection;
  const lost = () => connection.lost(texts.badToken);
  const { send, lookUp, tell } = createSender({ web, direct, lost });
  const removed = () => connection.lost(texts.removed);
  const app = createApp({ token, me, direct, tell, removed });

  return {
    platform: 'slack',
    capabilities: { buttons: true, edits: true, dialogs: true, strangers: true },
    pace: { perSecond: pace, inFlight: Math.max(6, Math.ceil(pace * 0.3)), chat: CHAT_PACE },
    home: () => me()?.team ?? '',
    routes: way.kind === 'http' ? [createHttpRoute(way.signingSecret, now, app.process)] : [],
    health,
    render,
    send,
    lookUp,
    fetchFile: web.fetchFile,
    async start(receive) {
      app.listen(receive);
      void connection.open(app.process);
    },
    check: createCheck(web, appToken),
    async openForm({ trigger, place, from }, form) {
      if (trigger === undefined) return 'expired';
      const chat = place.kind === 'direct' ? place.chat : await direct.of(from.user);
      const view = dialogFor(form, chat);
      return view && (await web.openView(trigger, view)) ? 'opened' : 'expired';
    },
    async stop() {
      connection.close();
    },
  };
}
