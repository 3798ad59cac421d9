import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Health, Route } from '../../src/chat/index.ts';
import {
  isBadToken,
  isBadWebhook,
  isConflict,
  isElsewhere,
  isNoToken,
  isRefused,
  restAfter,
} from './errors.ts';
import { CONFLICT, LOOK_EVERY, POLL_WAIT } from './limits.ts';
import { underSignal } from './signal.ts';
import { texts } from './texts.ts';
import { Envelope, KINDS, Me, Update } from './update.ts';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;

/** Resolves when the update is recorded; rejects when it is not, and must come again. */
type Take = (update: Update, me: Me) => Promise<void>;

type ConnectionParts = {
  readonly api: Api;
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  readonly now: () => number;
};

/** Without a way to go on: only a person can mend it. */
const forGood = (error: unknown): string | undefined =>
  isBadToken(error) ? texts.badToken : undefined;

function faultOf(error: unknown): string {
  if (isElsewhere(error)) return texts.elsewhere;
  if (isConflict(error)) return texts.conflict;
  return isBadWebhook(error) ? texts.badWebhook : texts.unreachable;
}

/** Hashed first, so that neither content nor length shows in the time it takes. */
function sameSecret(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}

/** The line to Telegram: asks who it is, then fetches updates, or has them brought. */
export function createConnection({ api, webhook, now }: ConnectionParts) {
  const stopped = new AbortController();
  const { signal } = stopped;
  let health: Health = { ok: false, since: now(), what: texts.connecting };
  let me: Me | undefined;
  let take: Take = async () => {};
  /** When somebody else took the updates from us last, and how long we left them to it. */
  let disturbed: { readonly at: number; readonly pause: number } | undefined;
  let connected = () => {};
  const ready = new Promise<void>((resolve) => {
    connected = resolve;
  });

  function turns(ok: boolean, what?: string) {
    if (health.ok === ok && health.what === what) return;
    const sends = what === texts.conflict || what === texts.elsewhere;
    health = { ok, since: now(), ...(what !== undefined && { what }), ...(sends && { sends }) };
  }

  function pauseForOther(): number {
    const pause = Math.min((disturbed?.pause ?? CONFLICT.first / 2) * 2, CONFLICT.longest);
    disturbed = { at: now(), pause };
    return pause;
  }

  /** Between two who fetch, each has its turns: one that works says nothing yet. */
  function polled() {
    if (disturbed && now() - disturbed.at < CONFLICT.calm) return turns(false, texts.conflict);
    disturbed = undefined;
    turns(true);
  }

  const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {});

  /** Does it until it works; only what nobody but a person can mend ends it. */
  async function insist<T>(
    work: () => Promise<T>,
    hopeless: (error: unknown) => string | undefined = forGood,
  ): Promise<T | undefined> {
    for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await work();
      } catch (error) {
        if (signal.aborted) return undefined;
        const reason = hopeless(error);
        turns(false, reason ?? faultOf(error));
        if (reason) return undefined;
        await rest(isConflict(error) ? pauseForOther() : restAfter(error, pause));
      }
    }
    return undefined;
  }

  /** What cannot be read means nothing to us, and must not come again for ever. */
  async function takeOne(raw: Envelope, self: Me) {
    const { data } = Update.safeParse(raw);
    if (data) await take(data, self);
  }

  /** Takes updates in their order; returns how far they may be confirmed. */
  async function takeAll(updates: readonly Envelope[], self: Me, from: number): Promise<number> {
    const taken = await Promise.allSettled(updates.map((raw) => takeOne(raw, self)));
    let next = from;
    for (const [i, { status }] of taken.entries()) {
      if (status === 'rejected') break;
      next = (updates[i]?.update_id ?? from - 1) + 1;
    }
    return next;
  }

  async function poll(self: Me) {
    let offset = 0;
    let answered = false;
    while (!signal.aborted) {
      // The first answer after a silence comes at once: it shows that the line stands.
      const updates = await insist(async () => {
        const timeout = answered ? POLL_WAIT : 0;
        answered = false;
        const request = { offset, timeout, limit: 100, allowed_updates: KINDS };
        return Envelope.array().parse(
          await underSignal(signal, (until) => api.getUpdates(request, until)),
        );
      });
      if (!updates) return;
      answered = true;
      polled();
      const before = offset;
      offset = await takeAll(updates, self, offset);
      // Recording failed: Telegram gives the same updates again.
      if (updates.length > 0 && offset === before) await rest(LONGEST_PAUSE / 15);
    }
  }

  const whoAmI = () => underSignal(signal, (until) => api.getMe(until));

  async function connect() {
    me = await insist(
      async () => Me.parse(await whoAmI()),
      (error) => (isNoToken(error) ? texts.badToken : forGood(error)),
    );
    if (!me) return;
    connected();
    if (!webhook) {
      // Refused, it harms nothing: the first poll shows whether a webhook stands in the way.
      await insist(() =>
        underSignal(signal, (until) => api.deleteWebhook({}, until)).catch(unlessRefused),
      );
      return poll(me);
    }
    const { url, secret: secret_token } = webhook;
    const asked = { secret_token, allowed_updates: KINDS };
    const set = await insist(() =>
      underSignal(signal, (until) => api.setWebhook(url, asked, until)),
    );
    if (!set) return;
    turns(true);
    await watch();
  }

  /** Updates that are brought say nothing of a line that is down. */
  async function watch() {
    for (;;) {
      await rest(LOOK_EVERY);
      if (!(await insist(whoAmI))) return;
      turns(true);
    }
  }

  async function brought(body: Buffer): Promise<number> {
    if (!me) return 503;
    const { data: envelope } = Envelope.safeParse(parse(body));
    if (!envelope) return 400;
    return takeOne(envelope, me).then(
      () => 200,
      () => 500,
    );
  }

  const route = (url: string, secret: string): Route => ({
    path: new URL(url).pathname,
    async handle({ headers, body }) {
      const given = headers.get('x-telegram-bot-api-secret-token') ?? '';
      if (!sameSecret(given, secret)) return { status: 401 };
      return { status: await brought(body) };
    },
  });

  return {
    routes: webhook ? [route(webhook.url, webhook.secret)] : [],
    /** Resolves once Telegram has answered for the first time. */
    ready,
    health: () => health,
    /** Whether Telegram has known the token since the start. */
    isKnown: () => me !== undefined,
    /** The token turned out to be void while a message was sent. */
    lost: (what: string) => turns(false, what),
    open(taker: Take) {
      take = taker;
      return connect();
    },
    close: () => stopped.abort(),
  };
}

function unlessRefused(error: unknown) {
  if (!isRefused(error)) throw error;
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
