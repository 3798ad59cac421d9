import { Temporal } from 'temporal-polyfill';
import type { Span } from '../chat/figures.ts';
import type { Instant } from '../time/instant.ts';

export const UNITS = ['day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

const LENGTHS = { day: { days: 1 }, week: { days: 7 }, month: { months: 1 } } as const;
/** What the figures are made of is kept for so long at least. */
const FARTHEST = { months: 12 };

function firstOf(unit: Unit, day: Temporal.PlainDate): Temporal.PlainDate {
  if (unit === 'month') return day.with({ day: 1 });
  return unit === 'week' ? day.subtract({ days: day.dayOfWeek - 1 }) : day;
}

function between(
  first: Temporal.PlainDate,
  next: Temporal.PlainDate,
  now: Instant,
  zone: string,
): Span {
  const [from, end] = [first, next].map((day) => day.toZonedDateTime(zone).epochMilliseconds);
  return {
    first: first.toString(),
    last: next.subtract({ days: 1 }).toString(),
    from: from ?? now,
    until: Math.min((end ?? now) - 1, now),
  };
}

/** The day, week or month in which a day lies. */
export function spanOf(unit: Unit, day: string, now: Instant, zone: string): Span {
  const first = firstOf(unit, Temporal.PlainDate.from(day));
  return between(first, first.add(LENGTHS[unit]), now, zone);
}

export function yearOf(year: number, now: Instant, zone: string): Span {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return between(first, first.add({ years: 1 }), now, zone);
}

/** A day of the span before and of the one behind; undefined where none is told of. */
export function beside(
  unit: Unit,
  { first }: Span,
  today: string,
): { readonly before: string | undefined; readonly behind: string | undefined } {
  const day = Temporal.PlainDate.from(first);
  const before = day.subtract(LENGTHS[unit]).toString();
  const behind = day.add(LENGTHS[unit]).toString();
  const oldest = firstOf(unit, Temporal.PlainDate.from(today).subtract(FARTHEST)).toString();
  return {
    before: before >= oldest ? before : undefined,
    behind: behind <= today ? behind : undefined,
  };
}
