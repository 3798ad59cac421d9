import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';

/**
 * The instant at which clocks in `zone` first show `wall` („2026-10-25T02:30“): of a time that comes
 * twice the first, of one that is skipped the first instant after the gap.
 */
export function instantOf(wall: string, zone: string): Instant {
  const wanted = Temporal.PlainDateTime.from(wall);
  const found = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  // In a gap, „earlier“ means as long before it as the wanted time lies behind its beginning.
  const change = found.getTimeZoneTransition('next') ?? found;
  return change.epochMilliseconds;
}
