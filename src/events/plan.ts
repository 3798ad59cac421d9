import type { Temporal } from 'temporal-polyfill';
import { dayIn } from '../time/zone.ts';
import type { Event } from './rows.ts';

/** So many of a kind a year is meant to have. */
export const MEANT: readonly (readonly [Event['kind'], number])[] = [
  ['forum', 2],
  ['dialogue', 4],
  ['steering', 1],
];

export type PlanLine = {
  readonly kind: Event['kind'];
  readonly meant: number;
  readonly planned: number;
  readonly held: number;
  /** Who came to those, all together. */
  readonly people: number;
};

/** What a year was meant to have, has in the calendar, and has seen. */
export function yearPlan(events: readonly Event[], year: number, now: number): PlanLine[] {
  const ofYear = events.filter(
    ({ state, starts, zone }) => state === 'planned' && dayIn(starts, zone).year === year,
  );
  return MEANT.map(([kind, meant]) => {
    const all = ofYear.filter((event) => event.kind === kind);
    const over = all.filter(({ ends }) => ends <= now);
    const people = over.reduce((sum, { came }) => sum + (came?.people ?? 0), 0);
    const held = over.length;
    return { kind, meant, planned: all.length - held, held, people };
  });
}

/** Days of the year on which the plan is looked at, and what is to be in the calendar by then. */
export const LOOKS: readonly {
  readonly month: number;
  readonly day: number;
  readonly by: readonly (readonly [Event['kind'], number])[];
}[] = [
  {
    month: 1,
    day: 10,
    by: [
      ['forum', 1],
      ['dialogue', 1],
    ],
  },
  {
    month: 4,
    day: 10,
    by: [
      ['forum', 1],
      ['dialogue', 2],
    ],
  },
  {
    ...{ month: 7, day: 10 },
    by: [
      ['forum', 2],
      ['dialogue', 3],
      ['steering', 1],
    ],
  },
  {
    ...{ month: 10, day: 1 },
    by: [
      ['forum', 2],
      ['dialogue', 4],
      ['steering', 1],
    ],
  },
];
const JULY = 7;
const OCTOBER = 10;

export type Missing =
  | {
      readonly what: 'event';
      readonly kind: Event['kind'];
      readonly so: number;
      readonly by: number;
    }
  | { readonly what: 'october' | 'shares' };

/** What should be in the calendar of this year by this day and is not. */
export function missingIn(
  events: readonly Event[],
  today: Temporal.PlainDate,
  now: number,
): readonly Missing[] {
  const look = LOOKS.findLast(
    ({ month, day }) => today.month > month || (today.month === month && today.day >= day),
  );
  if (!look) return [];
  const lines = yearPlan(events, today.year, now);
  const short = look.by.flatMap(([kind, by]): Missing[] => {
    const line = lines.find((one) => one.kind === kind);
    const so = (line?.planned ?? 0) + (line?.held ?? 0);
    return so < by ? [{ what: 'event', kind, so, by }] : [];
  });
  const inOctober = events.some(({ state, starts, zone }) => {
    const day = dayIn(starts, zone);
    return state === 'planned' && day.year === today.year && day.month === OCTOBER;
  });
  const meeting: Missing[] =
    look.month >= JULY && today.month <= OCTOBER && !inOctober ? [{ what: 'october' }] : [];
  const shares: Missing[] = today.month === OCTOBER ? [{ what: 'shares' }] : [];
  return [...short, ...meeting, ...shares];
}
