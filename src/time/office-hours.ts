import { getHolidays } from 'feiertagejs';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';
import { clockOn } from './time-of-day.ts';
import { instantOf } from './wall-time.ts';
import { zoned } from './zone.ts';

const OPENS = Temporal.PlainTime.from('08:00');
const CLOSES = Temporal.PlainTime.from('18:00');
const LAST_HOUR = Temporal.PlainTime.from('17:00');
const FRIDAY = 5;
/** No row of days off is longer. */
const LONGEST_BREAK = 14;

type Region = Parameters<typeof getHolidays>[1];
const REGIONS: readonly Region[] = [
  ...(['BW', 'BY', 'BE', 'BB', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW'] as const),
  ...(['RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const),
];

const holidays = new Map<string, ReadonlySet<string>>();

/** Holidays of a state; of the whole country where no state is known. */
function holidaysOf(year: number, state: string | undefined): ReadonlySet<string> {
  const region = REGIONS.find((one) => one === state) ?? 'BUND';
  const key = `${year} ${region}`;
  const known = holidays.get(key);
  if (known) return known;
  const days = new Set(getHolidays(year, region).map(({ dateString }) => dateString));
  holidays.set(key, days);
  return days;
}

export function isWorkday(day: Temporal.PlainDate, state: string | undefined): boolean {
  return day.dayOfWeek <= FRIDAY && !holidaysOf(day.year, state).has(day.toString());
}

type OpenDay = (day: Temporal.PlainDate) => boolean;

/** The day itself if town halls are open then, else the last such day before. */
export function openDayUntil(day: Temporal.PlainDate, isOpen: OpenDay): Temporal.PlainDate {
  let open = day;
  while (!isOpen(open)) open = open.subtract({ days: 1 });
  return open;
}

/** What has a date and would fall outside office hours comes before: as late as still helps. */
export function officeMomentUntil(wall: string, zone: string, isOpen: OpenDay): Instant {
  const { day, time } = { day: Temporal.PlainDate.from(wall), time: Temporal.PlainTime.from(wall) };
  const early = Temporal.PlainTime.compare(time, OPENS) < 0;
  const open = openDayUntil(early ? day.subtract({ days: 1 }) : day, isOpen);
  const late = early || Temporal.PlainTime.compare(time, LAST_HOUR) > 0;
  const moment = open.toPlainDateTime(late ? LAST_HOUR : time);
  return instantOf(moment.toString(), zone);
}

/** The moment itself if a town hall is open then, else the next opening. */
export function nextOfficeMoment(at: Instant, zone: string, state: string | undefined): Instant {
  const moment = zoned(at, zone);
  const late = Temporal.PlainTime.compare(moment.toPlainTime(), CLOSES) >= 0;
  let day = moment.toPlainDate().add({ days: late ? 1 : 0 });
  for (let days = 0; days < LONGEST_BREAK && !isWorkday(day, state); days++)
    day = day.add({ days: 1 });
  return Math.max(at, clockOn(day, OPENS, zone));
}

/** So many workdays later, at the same time of day within office hours. */
export function afterWorkdays(
  at: Instant,
  count: number,
  zone: string,
  state: string | undefined,
): Instant {
  const start = zoned(nextOfficeMoment(at, zone, state), zone);
  let day = start.toPlainDate();
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorkday(day, state)) left--;
  }
  return clockOn(day, start.toPlainTime(), zone);
}
