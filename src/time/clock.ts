import type { Instant } from './instant.ts';

/** The only source of "now"; tests move it by hand. */
export type Clock = { now(): Instant };

export const systemClock: Clock = { now: () => Date.now() };
