import type { Temporal } from 'temporal-polyfill';
import { HOUR, type Instant } from '../time/instant.ts';
import { isWorkday } from '../time/office-hours.ts';
import { clockOn } from '../time/time-of-day.ts';
import { zoned } from '../time/zone.ts';

/** So many days before the end those are reminded who owe an answer. */
export const STAGES = [7, 2, 0] as const;
export type Stage = (typeof STAGES)[number];

const NINE = '09:00';
/** On the last day there must be time left to answer. */
const TIME_TO_ANSWER = 2 * HOUR;

/** Nine o'clock on that day, or on the last workday before. */
function momentOf(closes: Instant, stage: Stage, zone: string): Instant {
  const end = zoned(closes, zone);
  const at = (day: Temporal.PlainDate) => clockOn(day, NINE, zone);
  let day = end.toPlainDate().subtract({ days: stage });
  const unfit = () => !isWorkday(day, undefined) || at(day) > closes - TIME_TO_ANSWER;
  for (let i = 0; i < 14 && unfit(); i++) day = day.subtract({ days: 1 });
  return at(day);
}

/** After a rest of the hotline several are due at once: then only the last one is of use. */
export const isOvertaken = (closes: Instant, stage: Stage, now: Instant, zone: string): boolean =>
  STAGES.some((later) => later < stage && momentOf(closes, later, zone) <= now);

export type Reminder = { readonly stage: Stage; readonly at: Instant };

/** When to remind, from now on; two that fall on one day are the later one. */
export function remindersFor(closes: Instant, now: Instant, zone: string): readonly Reminder[] {
  const all = STAGES.map((stage) => ({ stage, at: momentOf(closes, stage, zone) }));
  return all.filter(({ at }, i) => at > now && all[i + 1]?.at !== at);
}
