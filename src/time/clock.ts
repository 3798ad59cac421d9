import { type Instant, SECOND } from './instant.ts';

/** The only source of "now"; tests move it by hand. */
export type Clock = { now(): Instant };

/** By more than that nothing sets a clock back by itself. */
const TREMBLES = 5 * SECOND;

/**
 * The machine's clock. Put right by a moment, it stands still instead of going back: what was just
 * written would lie in the future, and neither be sent nor understood.
 */
export function steadyClock(): Clock {
  let latest = 0;
  return {
    now() {
      const shown = Date.now();
      if (shown >= latest || latest - shown > TREMBLES) latest = shown;
      return latest;
    },
  };
}

export const systemClock = steadyClock();
