import type { AbortSignal as OldSignal } from 'abort-controller';
import { z } from 'zod';

/** Somebody on the way has answered, or what answers is not Telegram. */
export class NotTelegram extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`answer ${status}`);
    this.status = status;
  }
}

type Asked = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | AsyncIterable<Uint8Array>;
  readonly signal: OldSignal;
};

const Answer = z.looseObject({ ok: z.boolean() });

/** grammY's own way of asking forgets the number of an answer that is none of Telegram's. */
export async function ask(url: string, { method, headers, body, signal }: Asked) {
  const cut = new AbortController();
  if (signal.aborted) cut.abort();
  signal.addEventListener('abort', () => cut.abort());
  const request = { method, headers, body, duplex: 'half', signal: cut.signal } as const;
  const response = await fetch(url, request);
  const text = await response.text();
  const { data } = Answer.safeParse(parsed(text));
  if (!data) throw new NotTelegram(response.status);
  return { json: async () => data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
