import { type Instant, SECOND } from '../../time/instant.ts';
import type { Pace as Declared } from '../adapter.ts';
import type { Letter } from '../rows.ts';

/** After a 429 the rate falls to this share; each accepted message wins a little of it back. */
const FALL = 0.7;
const CLIMB = 0.005;
const CHATS_KEPT = 10_000;

/** What a letter says of its chat. */
type Chat = { readonly chat: string; readonly place: Pick<Letter['place'], 'kind'> };

/** How fast one platform may be written to now. Times come from outside: nothing here sleeps. */
export type Pace = {
  /** How many notices may start now. Answers need no leave. */
  room(now: Instant): number;
  /** When this chat may get its next message. */
  chatFree(chat: Chat, now: Instant): Instant;
  started(chat: Chat, now: Instant): void;
  accepted(): void;
  /** The platform asked for a pause: of this chat, and of all notices. */
  slowDown(chat: Chat, until: Instant): void;
  pausedUntil(): Instant;
};

export function createPace(declared: Declared): Pace {
  let rate = declared.perSecond;
  let tokens = Math.max(1, declared.perSecond / 10);
  let filled: Instant | undefined;
  let paused: Instant = 0;
  /** For each chat the instant when it will have been idle: the leaky bucket as one number. */
  const chats = new Map<string, Instant>();

  function fill(now: Instant) {
    const burst = Math.max(1, rate / 10);
    tokens = Math.min(burst, tokens + ((now - (filled ?? now)) / SECOND) * rate);
    filled = now;
  }

  const limit = ({ place }: Chat) =>
    (place.kind === 'group' ? declared.group : undefined) ?? declared.chat;

  return {
    room(now) {
      fill(now);
      return now < paused ? 0 : Math.max(0, Math.floor(tokens));
    },
    chatFree(letter, now) {
      const { burst, pause } = limit(letter);
      return Math.max(now, (chats.get(letter.chat) ?? 0) - (burst - 1) * pause);
    },
    started(letter, now) {
      const { chat } = letter;
      fill(now);
      tokens -= 1;
      const idle = Math.max(now, chats.get(chat) ?? 0) + limit(letter).pause;
      chats.delete(chat);
      chats.set(chat, idle);
      const [oldest] = chats.keys();
      if (chats.size > CHATS_KEPT && oldest !== undefined) chats.delete(oldest);
    },
    accepted() {
      rate = Math.min(declared.perSecond, rate + declared.perSecond * CLIMB);
    },
    slowDown(letter, until) {
      const { chat } = letter;
      const { burst, pause } = limit(letter);
      rate = Math.max(declared.perSecond * 0.05, rate * FALL);
      paused = Math.max(paused, until);
      chats.set(chat, Math.max(chats.get(chat) ?? 0, until + (burst - 1) * pause));
    },
    pausedUntil: () => paused,
  };
}
