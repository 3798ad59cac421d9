import type { Instant } from '../time/instant.ts';
import { zoned } from '../time/zone.ts';
import { bareLine, calendarOf, compact, escaped, stampOf } from './calendar-lines.ts';

/** Something that takes place at a time of day. */
export type CalendarEvent = {
  /** The same for the same event: a newer file replaces the older one. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly zone: string;
  readonly title: string;
  readonly text: string;
  readonly place: string | null;
  readonly link: string | null;
  /** Takes the event out of the calendar again. */
  readonly cancelled: boolean;
  /** Who calls it; an address makes calendars accept changes. */
  readonly organizer: string | undefined;
  /** So many minutes before, the calendar rings. */
  readonly ringMinutesBefore: readonly number[];
};

const BERLIN = 'Europe/Berlin';

/** Clocks change at one in the morning UTC, on the last Sundays of March and October. */
const BERLIN_RULES = [
  'BEGIN:VTIMEZONE',
  `TZID:${BERLIN}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Of an hour that comes twice calendars take one or the other: it is told in UTC. */
function moment(name: string, at: Instant, zone: string): string {
  const there = zoned(at, zone);
  const wall = there.toPlainDateTime();
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const last = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (zone !== BERLIN || !first.equals(last)) return `${name}:${stampOf(at)}`;
  return `${name};TZID=${zone}:${compact(wall.toString({ smallestUnit: 'second' }))}`;
}

const alarm = (title: string, minutes: number): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:-PT${minutes}M`,
  'END:VALARM',
];

const MAIL = /[^\s<>:;,"]+@[^\s<>:;,"]+\.[^\s<>:;,".]+/;

function organizerLine(organizer: string | undefined): string[] {
  const [address] = MAIL.exec(organizer ?? '') ?? [];
  return address === undefined ? [] : [`ORGANIZER:mailto:${address}`];
}

function eventLines(event: CalendarEvent, now: Instant): string[] {
  const { uid, sequence, starts, ends, zone, title, text, place, link, cancelled } = event;
  const where = place ?? link;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stampOf(now)}`,
    `SEQUENCE:${sequence}`,
    moment('DTSTART', starts, zone),
    moment('DTEND', ends, zone),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(where === null ? [] : [`LOCATION:${escaped(where)}`]),
    ...(link === null ? [] : [`URL:${bareLine(link)}`]),
    ...organizerLine(event.organizer),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(cancelled ? [] : event.ringMinutesBefore.flatMap((minutes) => alarm(title, minutes))),
    'END:VEVENT',
  ];
}

/** An event as a calendar file, or the file that takes it out again. */
export const eventFile = (event: CalendarEvent, now: Instant): Uint8Array =>
  calendarOf('Termine', event.cancelled ? 'CANCEL' : 'PUBLISH', [
    ...(event.zone === BERLIN ? BERLIN_RULES : []),
    ...eventLines(event, now),
  ]);
