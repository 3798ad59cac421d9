import { Temporal } from 'temporal-polyfill';
import { DAY } from '../time/instant.ts';
import type { Series } from './rows.ts';

type Rule = Pick<Series, 'wall' | 'every' | 'until'>;

const STEPS: Readonly<Record<Series['every'], (count: number) => Temporal.DurationLike>> = {
  week: (weeks) => ({ weeks }),
  month: (months) => ({ months }),
  year: (years) => ({ years }),
};

/** So many milliseconds late a repetition has become pointless: the next one is near enough. */
export const PATIENCE: Readonly<Record<Series['every'], number>> = {
  week: DAY,
  month: 3 * DAY,
  year: 14 * DAY,
};

/**
 * A turn as clocks show it; undefined: the series is over by then. Counted from the first, so that
 * what begins on a 31st comes back to it after shorter months.
 */
export function wallOf({ wall, every, until }: Rule, turn: number): string | undefined {
  const moment = Temporal.PlainDateTime.from(wall).add(STEPS[every](turn));
  if (until !== null && moment.toPlainDate().toString() > until) return undefined;
  return moment.toString({ smallestUnit: 'minute' });
}
