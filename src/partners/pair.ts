import { DAY, type Instant } from '../time/instant.ts';
import type { Pair } from './rows.ts';

/** How long a town has to answer, and when it is reminded. */
export const ANSWER_DAYS = 14;
export const REMIND_DAYS = 7;
/** The longest time that „Das kläre ich“ may take. */
export const CLARIFY_DAYS = 28;
/** Colleagues may change a no for so long; only then the other side hears of it. */
export const CHANGE_DAYS = 7;
const NO_HOLDS_DAYS = 365;
const SILENCE_HOLDS_DAYS = 90;
const A_WEEK = 7 * DAY;
const MOST_OPEN = 3;
const MOST_IN_A_WEEK = 1;

export const keyOf = (wish: string, asked: string): string => `${wish}/${asked}`;

export const waitsForAnswer = ({ state }: Pair): boolean => state === 'asked';

/** Whether a town has been asked as often as it may be. */
export function isBusy(asked: readonly Pair[], now: Instant): boolean {
  const open = asked.filter(waitsForAnswer);
  const lately = asked.filter(({ since }) => now - since < A_WEEK);
  return open.length >= MOST_OPEN || lately.length >= MOST_IN_A_WEEK;
}

/** A no can still be changed by a colleague. */
export const mayChange = ({ state, answered }: Pair, now: Instant): boolean =>
  state === 'no' && answered !== null && now - answered < CHANGE_DAYS * DAY;

/** From when on a no counts for twelve months. */
const noHolds = ({ answered }: Pair, now: Instant): boolean =>
  answered === null || now - answered < (CHANGE_DAYS + NO_HOLDS_DAYS) * DAY;

/** What has become of a pair decides whether the same two may be brought together again. */
export function keepsApart(pair: Pair, now: Instant): 'met' | 'declined' | undefined {
  if (pair.state === 'met') return 'met';
  if (pair.state === 'no' && !noHolds(pair, now)) return undefined;
  const rested = pair.ended !== null && now - pair.ended >= SILENCE_HOLDS_DAYS * DAY;
  return pair.state === 'lapsed' && rested ? undefined : 'declined';
}

export const otherSide = (pair: Pair, town: string): string =>
  town === pair.asker ? pair.asked : pair.asker;
