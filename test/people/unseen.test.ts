import { describe, expect, it } from 'vitest';
import { goesOn, isToBeAsked, isToBeForgotten } from '../../src/people/unseen.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';

const ZONE = 'Europe/Berlin';
const SEEN = Date.UTC(2026, 10, 23);
/** The first moment of 23 November 2028 in Berlin. */
const DUE = Date.UTC(2028, 10, 22, 23);

describe('who has not written', () => {
  it('is asked from the day on which two years are over', () => {
    const person = { seen: SEEN, asked: null };
    expect(isToBeAsked(person, DUE - 1, ZONE)).toBe(false);
    expect(isToBeAsked(person, DUE, ZONE)).toBe(true);
    expect(isToBeAsked({ ...person, asked: DUE }, DUE + 400 * DAY, ZONE)).toBe(false);
  });

  it('is forgotten when thirty whole days have passed after that', () => {
    const asked = DUE + 10 * HOUR;
    const person = { seen: SEEN, asked };
    const goes = goesOn(asked, ZONE);
    expect(goes.toString()).toBe('2028-12-24');
    const midnight = goes.toZonedDateTime(ZONE).epochMilliseconds;
    expect(isToBeForgotten(person, midnight - 1, ZONE)).toBe(false);
    expect(isToBeForgotten(person, midnight, ZONE)).toBe(true);
    expect(isToBeForgotten({ seen: SEEN, asked: null }, midnight, ZONE)).toBe(false);
  });
});
