import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time/instant.ts';
import { calendarOf, compact, escaped, stampOf } from './calendar-lines.ts';

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

const NINE = 9;

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

/** Days to keep in mind, as a calendar file. */
export const calendarFile = (days: readonly CalendarDay[], now: Instant): Uint8Array =>
  calendarOf(
    'Fristen',
    'PUBLISH',
    days.flatMap((day) => dayLines(day, stampOf(now))),
  );
