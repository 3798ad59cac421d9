import type { Temporal } from 'temporal-polyfill';
import type { Directory } from '../places/directory.ts';
import { stateOf } from '../places/lookup.ts';
import { isWorkday } from '../time/office-hours.ts';

/** The days on which the town halls of all these towns are open. */
export function openDaysOf(desk: { directory(): Directory }, towns: readonly string[]) {
  const states = new Set(towns.map((town) => stateOf(desk, town)));
  return (day: Temporal.PlainDate): boolean =>
    isWorkday(day, undefined) && [...states].every((state) => isWorkday(day, state));
}
