import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time/instant.ts';

/** A day to keep in mind. */
export type CalendarDay = {
  /** The same for the same matter: a newer file replaces the older one. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  /** As 2027-03-01. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** So many days before, at nine in the morning, the calendar rings. */
  readonly ringDaysBefore: readonly number[];
};

const MOST_OCTETS = 75;
const NINE = 9;

const escaped = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets; what follows begins with a blank. No sign is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += sign;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (date: string) => date.replaceAll('-', '');

const stampOf = (at: Instant) =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toString({ smallestUnit: 'second' })
    .replace(/[-:]/g, '');

/** Before the day begins at midnight: nine o'clock so many days earlier. */
const alarm = (title: string, days: number): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  days === 0 ? `TRIGGER:PT${NINE}H` : `TRIGGER:-PT${days * 24 - NINE}H`,
  'END:VALARM',
];

function dayLines(day: CalendarDay, stamp: string): string[] {
  const next = Temporal.PlainDate.from(day.date).add({ days: 1 }).toString();
  return [
    'BEGIN:VEVENT',
    `UID:${day.uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${day.sequence}`,
    `DTSTART;VALUE=DATE:${compact(day.date)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    `SUMMARY:${escaped(day.title)}`,
    `DESCRIPTION:${escaped(day.text)}`,
    'TRANSP:TRANSPARENT',
    ...day.ringDaysBefore.flatMap((days) => alarm(day.title, days)),
    'END:VEVENT',
  ];
}

/** A calendar file (RFC 5545) that Outlook and phones take over. */
export function calendarFile(days: readonly CalendarDay[], now: Instant): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kleinstadt-Hotline//Fristen//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => dayLines(day, stampOf(now))),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(`${lines.map(folded).join('\r\n')}\r\n`);
}
