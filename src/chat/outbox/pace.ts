import { type Instant, MINUTE, SECOND } from '../../time/instant.ts';
import type { Pace as Declared } from '../adapter.ts';
import type { Letter } from '../rows.ts';

/** A little below what is declared: who is counted by another clock is counted a little off. */
const SHARE = 0.995;
/** After a 429 the rate falls to this share; each accepted message wins a little of it back. */
const FALL = 0.7;
const CLIMB = 0.005;
const LOWEST = 0.05;
/** Seconds of the rate that may go at once: after a rest, and to make up for a busy moment. */
const AT_ONCE = 0.1;
const MADE_UP = 0.5;
/** A longer silence was a rest. */
const REST = SECOND;
/** Set back by more, the clock says nothing about how long anything has lasted. */
const CLOCK_TREMBLES = SECOND;
const LONGEST_PROBE = MINUTE;
const CHATS_KEPT = 10_000;

/** What a letter says of its chat. */
type Chat = { readonly chat: string; readonly place: Pick<Letter['place'], 'kind'> };

export type Slower = {
  readonly now: Instant;
  /** For this chat. */
  readonly until: Instant;
  /** The platform said how long; else its pauses grow while nothing is accepted. */
  readonly told: boolean;
};

/** How fast one platform may be written to now. Times come from outside: nothing here sleeps. */
export type Pace = {
  /** How many notices may start now. Answers need no leave. */
  room(now: Instant): number;
  /** When there will be room again, if nothing else happens. */
  roomAt(now: Instant): Instant;
  /** When this chat may get its next message. */
  chatFree(chat: Chat, now: Instant): Instant;
  started(chat: Chat, now: Instant): void;
  accepted(): void;
  /** The platform asked for a pause: of this chat, and of all notices. */
  slowDown(chat: Chat, slower: Slower): void;
};

export function createPace(declared: Declared): Pace {
  const top = declared.perSecond * SHARE;
  let rate = top;
  let tokens = Math.max(1, rate * AT_ONCE);
  let filled: Instant | undefined;
  let paused: Instant = 0;
  /** Pauses without anything accepted between them. */
  let refusals = 0;
  /** For each chat the instant when it will have been idle: the leaky bucket as one number. */
  const chats = new Map<string, Instant>();

  function fill(now: Instant) {
    const gap = now - (filled ?? now);
    if (gap < -CLOCK_TREMBLES) {
      paused = 0;
      chats.clear();
    }
    const most = Math.max(1, rate * (gap > REST ? AT_ONCE : MADE_UP));
    tokens = Math.min(most, tokens + (Math.max(0, gap) / SECOND) * rate);
    filled = now;
  }

  const limit = ({ place }: Chat) =>
    (place.kind === 'group' ? declared.group : undefined) ?? declared.chat;

  return {
    room(now) {
      fill(now);
      return now < paused ? 0 : Math.max(0, Math.floor(tokens));
    },
    roomAt(now) {
      const missing = Math.max(0, 1 - tokens);
      return Math.max(paused, now + Math.ceil((missing / rate) * SECOND));
    },
    chatFree(letter, now) {
      fill(now);
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
      refusals = 0;
      rate = Math.min(top, rate + top * CLIMB);
    },
    slowDown(letter, { now, until, told }) {
      const { burst, pause } = limit(letter);
      chats.set(letter.chat, Math.max(chats.get(letter.chat) ?? 0, until + (burst - 1) * pause));
      // What was on its way when the pause began says nothing new.
      if (now >= paused) {
        rate = Math.max(top * LOWEST, rate * FALL);
        refusals++;
      }
      const probe = Math.min(SECOND * 2 ** (refusals - 1), LONGEST_PROBE);
      paused = Math.max(paused, told ? until : now + probe);
    },
  };
}
