import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time/instant.ts';
import { dayIn } from '../time/zone.ts';

/** Who has not written for so long is asked once, and forgotten when nothing comes back. */
export const UNSEEN_MONTHS = 24;
export const ANSWER_DAYS = 30;

type Days = { readonly seen: Instant; readonly asked: Instant | null };

const isReached = (day: Temporal.PlainDate, now: Instant, zone: string): boolean =>
  Temporal.PlainDate.compare(dayIn(now, zone), day) >= 0;

/** The day on which everything goes that is kept of somebody who is asked at this moment. */
export const goesOn = (asked: Instant, zone: string): Temporal.PlainDate =>
  dayIn(asked, zone).add({ days: ANSWER_DAYS + 1 });

export const isToBeAsked = ({ seen, asked }: Days, now: Instant, zone: string): boolean =>
  asked === null && isReached(dayIn(seen, zone).add({ months: UNSEEN_MONTHS }), now, zone);

export const isToBeForgotten = ({ asked }: Days, now: Instant, zone: string): boolean =>
  asked !== null && isReached(goesOn(asked, zone), now, zone);
