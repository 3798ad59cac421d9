import { Temporal } from 'temporal-polyfill';
import type { Span } from '../chat/figures.ts';
import type { Instant } from '../time/instant.ts';
import { dayIn } from '../time/zone.ts';

export const UNITS = ['day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

const LENGTHS = { day: { days: 1 }, week: { days: 7 }, month: { months: 1 } } as const;
/** What the figures are made of is kept for so long at least. */
const FARTHEST = { months: 12 };

function firstOf(unit: Unit, day: Temporal.PlainDate): Temporal.PlainDate {
  if (unit === 'month') return day.with({ day: 1 });
  return unit === 'week' ? day.subtract({ days: day.dayOfWeek - 1 }) : day;
}

const startOf = (day: Temporal.PlainDate, zone: string): Instant =>
  day.toZonedDateTime(zone).epochMilliseconds;

export const between = (
  first: Temporal.PlainDate,
  next: Temporal.PlainDate,
  zone: string,
): Span => ({
  first: first.toString(),
  last: next.subtract({ days: 1 }).toString(),
  from: startOf(first, zone),
  until: startOf(next, zone) - 1,
});

/** The day, week or month in which a day lies. */
export function spanOf(unit: Unit, day: string, zone: string): Span {
  const first = firstOf(unit, Temporal.PlainDate.from(day));
  return between(first, first.add(LENGTHS[unit]), zone);
}

/** The last day that is over. */
export const yesterdayOf = (now: Instant, zone: string): string =>
  dayIn(now, zone).subtract({ days: 1 }).toString();

/** What of a span is over: while a day runs, its figures would tell of each single one. */
export function overOf(span: Span, now: Instant, zone: string): Span {
  const last = yesterdayOf(now, zone);
  return span.last <= last ? span : { ...span, last, until: startOf(dayIn(now, zone), zone) - 1 };
}

export function yearOf(year: number, now: Instant, zone: string): Span {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const span = between(first, first.add({ years: 1 }), zone);
  return { ...span, until: Math.min(span.until, now) };
}

/** The months of a span that are over; before the first of them has passed, no day at all. */
export function wholeMonthsOf(span: Span, now: Instant, zone: string): Span {
  const month = dayIn(now, zone).with({ day: 1 });
  const last = month.subtract({ days: 1 }).toString();
  return span.last <= last ? span : { ...span, last, until: startOf(month, zone) - 1 };
}

/** A day of the span before and of the one behind; undefined where none is told of. */
export function beside(
  unit: Unit,
  { first }: Span,
  latest: string,
): { readonly before: string | undefined; readonly behind: string | undefined } {
  const day = Temporal.PlainDate.from(first);
  const before = day.subtract(LENGTHS[unit]).toString();
  const behind = day.add(LENGTHS[unit]).toString();
  const oldest = firstOf(unit, Temporal.PlainDate.from(latest).subtract(FARTHEST)).toString();
  return {
    before: before >= oldest ? before : undefined,
    behind: behind <= latest ? behind : undefined,
  };
}
