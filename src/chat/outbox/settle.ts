import { DAY, type Instant, MINUTE, SECOND } from '../../time/instant.ts';
import type { Outcome } from '../adapter.ts';
import type { Letter } from '../rows.ts';

/** Longer than a request may take, so that nobody else begins a letter that is on its way. */
export const LEASE = MINUTE;
export const LOOK_UP_AFTER = 30 * SECOND;

const FIRST_PAUSE = SECOND;
const LONGEST_PAUSE = 15 * MINUTE;
/** An answer that could not be sent for a day helps nobody any more. */
const ANSWERS_GO_STALE = DAY;
/** Each further try of a notice in doubt may be one message more: over half an hour, then no more. */
const MOST_DOUBTED = 6;
const DOUBT_GROWS = 4;

export type World = {
  readonly now: Instant;
  /** Into how many parts the message falls. */
  readonly parts: number;
  readonly canLookUp: boolean;
  /** Between 0 and 1: pauses differ, so that not everybody comes back in the same instant. */
  readonly chance: number;
};

/** Whether a platform said how long to wait; what is no time, or a quite unlikely one, says nothing. */
export const isTold = (seconds: number | undefined): seconds is number =>
  seconds !== undefined && seconds > 0 && seconds * SECOND <= LONGEST_PAUSE;

function pauseAfter(tries: number, seconds: number | undefined, chance: number): number {
  const told = isTold(seconds);
  const wanted = told ? seconds * SECOND : FIRST_PAUSE * 2 ** Math.min(tries - 1, 12);
  const jitter = told ? 1 : 0.7 + 0.6 * chance;
  return Math.round(Math.min(wanted * jitter, LONGEST_PAUSE));
}

const over = (letter: Letter, state: 'failed' | 'unknown', why: string, now: Instant): Letter => ({
  ...letter,
  state,
  why,
  message: null,
  due: null,
  ended: now,
});

function again(letter: Letter, pause: number, why: string | null, now: Instant): Letter {
  const stale = letter.lane === 'answer' && now - (letter.began ?? now) > ANSWERS_GO_STALE;
  if (stale) return over(letter, 'failed', why ?? 'too late', now);
  return { ...letter, state: 'planned', due: now + pause, why };
}

function partOut(letter: Letter, receipt: string, { now, parts }: World): Letter {
  const out = [...letter.out, receipt];
  if (out.length < parts)
    return { ...letter, out, state: 'sending', tries: letter.tries + 1, due: now + LEASE };
  return { ...letter, out, state: 'sent', message: null, due: null, ended: now, why: null };
}

/** Nobody can ask whether it arrived. */
function inDoubt(letter: Letter, why: string, { now, chance }: World): Letter {
  if (letter.doubt === 'never') return over(letter, 'unknown', why, now);
  if (letter.lane === 'answer')
    return again(letter, pauseAfter(letter.tries, undefined, chance), why, now);
  const doubted = (letter.doubted ?? 0) + 1;
  if (doubted >= MOST_DOUBTED) return over({ ...letter, doubted }, 'unknown', why, now);
  const pause = pauseAfter(1 + (doubted - 1) * DOUBT_GROWS, undefined, chance);
  return again({ ...letter, doubted }, pause, why, now);
}

/** What becomes of a letter after one request: the one table of outcomes. */
export function settle(letter: Letter, outcome: Outcome, world: World): Letter {
  const { now, chance } = world;
  switch (outcome.kind) {
    case 'sent':
      return partOut(letter, outcome.receipt, world);
    case 'later':
      return again(letter, pauseAfter(letter.tries, outcome.seconds, chance), null, now);
    case 'moved':
      return { ...letter, state: 'planned', place: outcome.to, due: now };
    case 'unreachable':
      return over(letter, 'failed', `unreachable: ${outcome.why}`, now);
    case 'refused':
      if (outcome.fatal) return again(letter, MINUTE, outcome.why, now);
      return over(letter, 'failed', `refused: ${outcome.why}`, now);
    case 'unknown':
      if (world.canLookUp)
        return { ...letter, state: 'checking', due: now + LOOK_UP_AFTER, why: outcome.why };
      return inDoubt(letter, outcome.why, world);
  }
}

/** A look-up has shown whether the part in doubt arrived. */
export function settleLookUp(letter: Letter, found: string | 'absent', world: World): Letter {
  if (found !== 'absent') {
    const next = partOut(letter, found, world);
    return next.state === 'sending' ? { ...next, state: 'planned', due: world.now } : next;
  }
  return { ...letter, state: 'planned', due: world.now };
}
