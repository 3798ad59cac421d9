import { BOT, BOT_TOKEN, TEAM } from '../../platforms/slack/methods.ts';
import type { Entry } from './ledger.ts';
import { isAccepted } from './ledger.ts';
import type { Speech } from './speech.ts';

const ok = (body: object) => ({ status: 200, body: { ok: true, ...body } });

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Slack's Web API, as far as sending and looking up need it. */
export function slackSpeech(entries: () => readonly Entry[]) {
  const speech: Speech = {
    sends: 'chat.postMessage',
    read(path, _, body) {
      const [, method] = /^\/api\/([\w.]+)/.exec(path) ?? [];
      if (method === undefined) return undefined;
      const fields = [...new URLSearchParams(body)];
      const payload = Object.fromEntries(
        fields.map(([key, value]) => [key, /^[[{]/.test(value) ? jsonOr(value) : value]),
      );
      return { method, payload };
    },
    message: ({ channel, text, metadata }) => ({
      chat: String(channel),
      text: String(text),
      metadata,
    }),
    accepted: (id, { channel }) => ok({ channel, ts: `${Math.floor(Date.now() / 1000)}.${id}` }),
    limited: (told) => ({
      status: 429,
      ...(told !== undefined && { headers: { 'retry-after': String(told) } }),
      body: { ok: false, error: 'ratelimited' },
    }),
    blocked: () => ({ status: 200, body: { ok: false, error: 'channel_not_found' } }),
    async other({ method, payload }) {
      if (method === 'auth.test') return ok({ team_id: TEAM, user_id: BOT, bot_id: 'B0BOT' });
      if (method !== 'conversations.history') return ok({});
      const messages = entries()
        .filter((entry) => entry.chat === payload['channel'] && isAccepted(entry))
        .filter(({ at }) => at / 1000 >= Number(payload['oldest'] ?? 0))
        .map(({ at, metadata }) => ({
          type: 'message',
          ts: String(at / 1000),
          text: '',
          metadata,
        }));
      return ok({ messages, has_more: false });
    },
  };
  return { speech, token: BOT_TOKEN };
}
