import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Work } from '../chat/feature.ts';
import { dropAlarm, setAlarm } from '../delivery/alarms.ts';
import { DAY, type Instant, MINUTE } from '../time/instant.ts';
import { openDayUntil } from '../time/office-hours.ts';
import { clockOn } from '../time/time-of-day.ts';
import { dayIn } from '../time/zone.ts';
import type { Event } from './rows.ts';

export const OfEvent = z.object({ event: z.string() });

/** What happens to an event by itself. */
export const EVENT_JOBS = {
  /** Time for „Termin vormerken“, and for the invitation. */
  announce: { name: 'events.announce-now', args: OfEvent },
  invite: { name: 'events.invite-now', args: OfEvent },
  /** Who owes an answer is reminded, and once more. */
  owe: { name: 'events.owe', args: OfEvent },
  last: { name: 'events.owe-last', args: OfEvent },
  closed: { name: 'events.closed', args: OfEvent },
  tomorrow: { name: 'events.tomorrow', args: OfEvent },
  soon: { name: 'events.soon', args: OfEvent },
  over: { name: 'events.over', args: OfEvent },
} as const;
export type EventJob = keyof typeof EVENT_JOBS;
const NAMES: readonly EventJob[] = [
  ...(['announce', 'invite', 'owe', 'last', 'closed'] as const),
  ...(['tomorrow', 'soon', 'over'] as const),
];

export const WEEK = 7 * DAY;
export const ANNOUNCED_WEEKS = 10;
export const INVITED_WEEKS = 6;
const OWE_DAYS = 14;
const LAST_DAYS = 3;
const SOON_MINUTES = 15;
/** In the morning, when the first look goes to what came in. */
const MORNING = '09:00';

type Timed = Pick<Event, 'starts' | 'ends' | 'zone' | 'closes' | 'closesOn' | 'link'>;

/** When the day's work begins. */
export const morningOf = (day: Temporal.PlainDate, zone: string): Instant =>
  clockOn(day, MORNING, zone);

/** When what is due; what has a day and would fall on one without office hours comes before it. */
export function dueTimes(
  { starts, ends, zone, closes, closesOn, link }: Timed,
  isOpen: (day: Temporal.PlainDate) => boolean,
): Readonly<Record<EventJob, Instant | null>> {
  const morning = (day: Temporal.PlainDate): Instant => morningOf(openDayUntil(day, isOpen), zone);
  const first = dayIn(starts, zone);
  const last = Temporal.PlainDate.from(closesOn);
  return {
    announce: morning(first.subtract({ weeks: ANNOUNCED_WEEKS })),
    invite: morning(first.subtract({ weeks: INVITED_WEEKS })),
    owe: morning(last.subtract({ days: OWE_DAYS })),
    last: morning(last.subtract({ days: LAST_DAYS })),
    closed: closes,
    tomorrow: morning(first.subtract({ days: 1 })),
    soon: link === null ? null : starts - SOON_MINUTES * MINUTE,
    over: ends,
  };
}

const keyOf = (name: string, id: string) => `${name}:${id}`;

/** Sets what is still to come; what lies behind is not made up for. */
export async function setEventAlarms(
  work: Work,
  event: Event,
  isOpen: (day: Temporal.PlainDate) => boolean,
): Promise<void> {
  const due = dueTimes(event, isOpen);
  for (const name of NAMES) {
    const job = EVENT_JOBS[name];
    const at = due[name];
    const key = keyOf(job.name, event.id);
    if (at === null || at <= work.now) await dropAlarm(work.tx, key);
    else await setAlarm(work, { key, job, args: { event: event.id }, at });
  }
}

export async function dropEventAlarms(work: Work, event: Event): Promise<void> {
  for (const { name } of Object.values(EVENT_JOBS)) await dropAlarm(work.tx, keyOf(name, event.id));
}
