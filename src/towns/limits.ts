import type { Staff } from '../people/rows.ts';
import { MOST_ADDRESSEES } from '../people/staff.ts';
import { DAY, type Instant } from '../time/instant.ts';

export const GIFTS_A_YEAR = 5;
const YEAR = 365 * DAY;

/** How many codes somebody may still hand out for a town. */
export const giftsLeft = (given: readonly { readonly at: Instant }[], now: Instant): number =>
  Math.max(0, GIFTS_A_YEAR - given.filter(({ at }) => now < at + YEAR).length);

/** Whether the town could do with another person to whom the network writes. */
export const hasFreePlace = (staff: readonly Pick<Staff, 'addressee'>[]): boolean =>
  staff.filter(({ addressee }) => addressee).length < MOST_ADDRESSEES;
