import { isValidSlackRequest } from '@slack/bolt';
import { z } from 'zod';
import type { Route } from '../../src/chat/index.ts';
import { STALE_AFTER } from './limits.ts';
import { parseJson } from './payloads.ts';
import { quiet } from './quiet.ts';
import type { Process } from './sockets.ts';

const Body = z.record(z.string(), z.unknown());

function parse(type: string, text: string): Record<string, unknown> | undefined {
  if (!type.includes('application/x-www-form-urlencoded'))
    return Body.safeParse(parseJson(text)).data;
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  if (payload === null) return Object.fromEntries(form);
  return Body.safeParse(parseJson(payload)).data;
}

/** Everything that Slack brings over HTTP. Nothing is read before the signature is right. */
export function createHttpRoute(signingSecret: string, now: () => number, process: Process): Route {
  function isSlack(headers: ReadonlyMap<string, string>, body: string): boolean {
    const at = Number(headers.get('x-slack-request-timestamp') ?? Number.NaN);
    const signed = {
      'x-slack-signature': headers.get('x-slack-signature') ?? '',
      'x-slack-request-timestamp': at,
    };
    const fresh = Math.abs(now() / 1000 - at) <= STALE_AFTER;
    const asked = { signingSecret, body, headers: signed, nowMilliseconds: now(), logger: quiet };
    return fresh && isValidSlackRequest(asked);
  }

  return {
    path: '/slack/events',
    async handle({ headers, body }) {
      const text = body.toString('utf8');
      if (!isSlack(headers, text)) return { status: 401 };
      const read = parse(headers.get('content-type') ?? '', text);
      if (!read) return { status: 400 };
      const { type, challenge } = read;
      if (type === 'url_verification')
        return typeof challenge === 'string' ? { status: 200, body: challenge } : { status: 400 };
      if (read['ssl_check'] !== undefined) return { status: 200 };
      const answer = await process(read).catch(() => undefined);
      if (answer === undefined) return { status: 500 };
      const empty = answer === '' || JSON.stringify(answer) === '{}';
      return empty
        ? { status: 200 }
        : { status: 200, body: JSON.stringify(answer), type: 'application/json' };
    },
  };
}
