import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';

/** An instant as the clocks of a zone show it. */
export const zoned = (at: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** The day on which an instant falls there. */
export const dayIn = (at: Instant, zone: string): Temporal.PlainDate =>
  zoned(at, zone).toPlainDate();
