import type { Instant } from '../time/instant.ts';

const ZONE = 'Europe/Berlin';

/** As people in the town hall read a moment. */
export function standOf(at: Instant): string {
  const format = new Intl.DateTimeFormat('de-DE', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: ZONE,
  });
  return `${format.format(at)} Uhr`;
}

/** The day there, such as `2026-11-21`. */
export function dayOf(at: Instant): string {
  // Swedish writes days this way round.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE }).format(at);
}
