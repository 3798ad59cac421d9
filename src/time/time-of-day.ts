import type { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';
import { dayIn } from './zone.ts';

/** The instant at which clocks show a time („09:00“) on a day. */
export const clockOn = (
  day: Temporal.PlainDate,
  plainTime: Temporal.PlainTime | string,
  timeZone: string,
): Instant => day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;

/** The first instant after another at which clocks show a time, on a day that is right. */
export function nextClock(
  after: Instant,
  time: string,
  zone: string,
  isRight: (day: Temporal.PlainDate) => boolean = () => true,
): Instant {
  let day = dayIn(after, zone);
  while (!isRight(day) || clockOn(day, time, zone) <= after) day = day.add({ days: 1 });
  return clockOn(day, time, zone);
}
