import { type Agent, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
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
  readonly body: string | NodeJS.ReadableStream;
  readonly agent?: Agent;
  readonly signal: OldSignal;
};

const Answer = z.looseObject({ ok: z.boolean() });

/**
 * grammY's own way of asking forgets the number of an answer that is none of Telegram's; Node's
 * `fetch` takes so much of the processor that questions wait longer while thousands are written to.
 */
export async function ask(url: string, asked: Asked) {
  const response = await answerTo(url, asked);
  const { data } = Answer.safeParse(parsed(await text(response)));
  if (!data) throw new NotTelegram(response.statusCode ?? 0);
  return { json: async () => data };
}

function answerTo(url: string, { body, signal, ...rest }: Asked): Promise<IncomingMessage> {
  const cut = new AbortController();
  if (signal.aborted) cut.abort();
  signal.addEventListener('abort', () => cut.abort());
  const open = url.startsWith('https:') ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const request = open(url, { ...rest, signal: cut.signal });
    request.on('response', resolve).on('error', reject);
    if (typeof body === 'string') request.end(body);
    else pipeline(body, request).catch(reject);
  });
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
