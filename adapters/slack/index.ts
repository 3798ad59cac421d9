import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, Health, Outcome, Place, Receipt } from '../../src/chat/index.ts';
import { createApp } from './app.ts';
import { dialogFor } from './dialog.ts';
import { cannotEdit, isBadToken, outcomeOf } from './errors.ts';
import { createHttpRoute } from './http.ts';
import type { Me } from './incoming.ts';
import { CHAT_PACE } from './limits.ts';
import { type Part, render } from './render.ts';
import { createSockets } from './sockets.ts';
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

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
const KEY = { event_type: 'hotline_message' };

export function createSlackAdapter(options: SlackOptions): Adapter<Part> {
  const { botToken: token, way, pace, now } = options;
  const web = createWeb(token, options.apiUrl);
  const { client } = web;
  let me: Me | undefined;
  let health: Health = { ok: false, since: now(), what: texts.connecting };
  /** Messages that could not be replaced: the next try writes a new one. */
  const notEditable = new Set<string>();
  const stopped = new AbortController();

  function turns(ok: boolean, what?: string) {
    if (health.ok !== ok || health.what !== what)
      health = { ok, since: now(), ...(what !== undefined && { what }) };
  }

  const app = createApp({
    token,
    me: () => me,
    directChat: web.directChat,
    removed: () => turns(false, texts.removed),
  });
  const sockets =
    way.kind === 'socket'
      ? createSockets({
          appToken: way.appToken,
          apiUrl: web.slackApiUrl,
          process: app.process,
          changed: (standing, what) => turns(standing > 0, standing > 0 ? undefined : what),
        })
      : undefined;

  /** Asks who we are until Slack answers; only a void token ends it. */
  async function connect() {
    for (
      let pause = FIRST_PAUSE;
      !stopped.signal.aborted;
      pause = Math.min(pause * 2, LONGEST_PAUSE)
    ) {
      try {
        const { team_id: team, user_id: user } = await client.auth.test();
        if (team && user) me = { team, user };
        if (sockets) sockets.open();
        else turns(true);
        return;
      } catch (error) {
        const bad = isBadToken(error);
        turns(false, bad ? texts.badToken : texts.unreachable);
        if (bad) return;
        await sleep(pause, undefined, { signal: stopped.signal }).catch(() => {});
      }
    }
  }

  async function request(to: Place, part: Part, key: string): Promise<Receipt> {
    const thread = to.thread === undefined ? {} : { thread_ts: to.thread };
    if (part.kind === 'file') {
      const id = await web.upload(part.file).catch(() => undefined);
      // Nobody has seen anything yet.
      if (id === undefined) throw new NotBegun();
      await web.share(id, part.file, to);
      return id;
    }
    const { fallback: text, blocks, replaces } = part;
    if (replaces !== null && !notEditable.has(`${to.chat} ${replaces}`)) {
      await client.chat.update({ channel: to.chat, ts: replaces, text, blocks });
      return replaces;
    }
    const sent = await client.chat.postMessage({
      ...{ channel: to.chat, text, blocks, ...thread },
      ...{ mrkdwn: false, parse: 'none', link_names: false },
      ...{ unfurl_links: false, unfurl_media: false },
      metadata: { ...KEY, event_payload: { key } },
    });
    return sent.ts ?? '';
  }

  async function send(to: Place, part: Part, key: string, signal: AbortSignal): Promise<Outcome> {
    const given = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('given up')), { once: true });
    });
    try {
      const receipt = await Promise.race([request(to, part, key), given]);
      return { kind: 'sent', receipt };
    } catch (error) {
      if (error instanceof NotBegun) return { kind: 'later' };
      if (part.kind === 'text' && part.replaces !== null && cannotEdit(error)) {
        notEditable.add(`${to.chat} ${part.replaces}`);
        return { kind: 'later' };
      }
      const outcome = outcomeOf(error);
      if (outcome.kind === 'refused' && outcome.fatal) turns(false, texts.badToken);
      return outcome;
    }
  }

  return {
    platform: 'slack',
    capabilities: { buttons: true, edits: true, dialogs: true },
    pace: { perSecond: pace, inFlight: Math.max(6, Math.ceil(pace * 0.3)), chat: CHAT_PACE },
    home: () => me?.team ?? '',
    routes: way.kind === 'http' ? [createHttpRoute(way.signingSecret, now, app.process)] : [],
    health: () => health,
    render,
    send,
    async start(receive) {
      app.listen(receive);
      void connect();
    },
    async openForm({ trigger, place, from }, form) {
      if (trigger === undefined) return 'expired';
      const chat = place.kind === 'direct' ? place.chat : await web.directChat(from.user);
      const view = dialogFor(form, chat);
      if (!view) return 'expired';
      const opened = await client.views.open({ trigger_id: trigger, view }).catch(() => undefined);
      return opened ? 'opened' : 'expired';
    },
    async lookUp(to, key, since) {
      const oldest = String(Math.floor(since / 1000) - 60);
      const asked = { channel: to.chat, oldest, include_all_metadata: true, limit: 200 };
      const { messages = [] } =
        to.thread === undefined
          ? await client.conversations.history(asked)
          : await client.conversations.replies({ ...asked, ts: to.thread });
      const found = messages.find(({ metadata }) => keyIn(metadata) === key);
      return found?.ts ?? 'absent';
    },
    fetchFile: web.fetchFile,
    async stop() {
      stopped.abort();
      sockets?.close();
    },
  };
}

/** A file that has not yet been shared: nothing can have arrived. */
class NotBegun extends Error {}

function keyIn(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null || !('event_payload' in metadata)) return;
  const { event_payload: payload } = metadata;
  return typeof payload === 'object' && payload !== null && 'key' in payload
    ? payload.key
    : undefined;
}
