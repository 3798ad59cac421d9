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
