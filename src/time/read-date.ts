import { Temporal } from 'temporal-polyfill';

const MONTHS =
  'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['jän', 1],
  ['feb', 2],
  ['mär', 3],
  ['mae', 3],
  ['apr', 4],
  ['mai', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['nov', 11],
  ['dez', 12],
]);
const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

const NUMERIC = /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})\b)?/;
const NAMED = new RegExp(`\\b(\\d{1,2})\\.?\\s+(${MONTHS}|[a-zä]{3})\\.?(?:\\s+(\\d{4}))?`);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
/** Behind a day of our own spelling stands a „t“. */
const TIME = /(?:\b|(?<=\dt))(\d{1,2})(?::(\d{2})|\s?uhr(?:\s?(\d{2}))?)/;

function make(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** Without a year the next such day is meant. */
function dayAndMonth(today: Temporal.PlainDate, day: number, month: number, year?: string) {
  if (year) return make(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  const thisYear = make(today.year, month, day);
  const passed = thisYear && Temporal.PlainDate.compare(thisYear, today) < 0;
  return passed || !thisYear ? make(today.year + 1, month, day) : thisYear;
}

/** A day as people write it: „12.3.“, „12. März 2027“, „morgen“, „Freitag“, 2027-03-12. */
export function readDate(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const words = text.toLowerCase();
  const iso = ISO.exec(words);
  if (iso) return make(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(words);
  if (numeric) return dayAndMonth(today, Number(numeric[1]), Number(numeric[2]), numeric[3]);
  const named = NAMED.exec(words);
  const month = named && MONTH_NUMBERS.get((named[2] ?? '').slice(0, 3));
  if (named && month) return dayAndMonth(today, Number(named[1]), month, named[3]);
  if (/\bübermorgen\b/u.test(words) || words.startsWith('übermorgen'))
    return today.add({ days: 2 });
  if (/\bmorgen\b/.test(words)) return today.add({ days: 1 });
  if (/\bheute\b/.test(words)) return today;
  const weekday = WEEKDAYS.findIndex((name) => words.includes(name));
  if (weekday < 0) return undefined;
  const ahead = (weekday + 1 - today.dayOfWeek + 7) % 7;
  return today.add({ days: ahead === 0 ? 7 : ahead });
}

/** A time of day: „14 Uhr“, „14:30“, „9 Uhr 15“. */
export function readTime(text: string): Temporal.PlainTime | undefined {
  const [, hour, minutes, spoken] = TIME.exec(text.toLowerCase()) ?? [];
  const time = { hour: Number(hour), minute: Number(minutes ?? spoken ?? 0) };
  return hour && time.hour < 24 && time.minute < 60 ? Temporal.PlainTime.from(time) : undefined;
}
