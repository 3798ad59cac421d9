import { z } from 'zod';
import { ME, TOKEN } from '../../platforms/telegram/methods.ts';
import { createUpdates } from '../../platforms/telegram/updates.ts';
import type { Speech } from './speech.ts';

const Payload = z.record(z.string(), z.unknown());
const Polling = z.object({ offset: z.number().default(0), timeout: z.number().default(0) });

const ok = (result: unknown) => ({ status: 200, body: { ok: true, result } });
const refused = (error_code: number, description: string, parameters?: object) => ({
  status: error_code,
  body: { ok: false, error_code, description, ...(parameters && { parameters }) },
});

/** The Bot API, as far as sending and being asked need it. */
export function telegramSpeech() {
  const updates = createUpdates();
  let last = 0;
  const speech: Speech = {
    sends: 'sendMessage',
    read(path, _, body) {
      const method = path.split(`/bot${TOKEN}/`)[1];
      return method === undefined
        ? undefined
        : { method, payload: body === '' ? {} : Payload.parse(JSON.parse(body)) };
    },
    message: ({ chat_id, text }) => ({ chat: String(chat_id), text: String(text) }),
    accepted: (message_id) => ok({ message_id }),
    limited: (told) =>
      refused(
        429,
        `Too Many Requests: retry after ${String(told)}`,
        told === undefined ? undefined : { retry_after: told },
      ),
    blocked: () => refused(403, 'Forbidden: bot was blocked by the user'),
    async other({ method, payload }) {
      if (method === 'getMe') return ok(ME);
      if (method !== 'getUpdates') return ok(true);
      const { offset, timeout } = Polling.parse(payload);
      return ok(await updates.fetch(offset, 100, timeout));
    },
  };
  return {
    speech,
    token: TOKEN,
    /** Somebody writes to the bot; resolves when it has taken that. */
    ask(user: number, text: string): Promise<void> {
      const from = { id: user, is_bot: false, first_name: `Person ${user}` };
      const chat = { id: user, type: 'private' };
      const message = { message_id: ++last, date: Math.floor(Date.now() / 1000), from, chat, text };
      return updates.add({ message });
    },
    end: updates.end,
  };
}
