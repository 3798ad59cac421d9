import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  afterWorkdays,
  isWorkday,
  nextOfficeMoment,
  officeMomentUntil,
} from '../../src/time/office-hours.ts';

const ZONE = 'Europe/Berlin';
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
const local = (instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

describe('office hours', () => {
  it.each([
    ['on a Monday morning', '2026-11-23T10:00', 'SN', '2026-11-23T10:00'],
    ['before eight', '2026-11-23T05:00', 'SN', '2026-11-23T08:00'],
    ['at six in the evening', '2026-11-23T18:00', 'SN', '2026-11-24T08:00'],
    ['on a Friday evening', '2026-11-20T19:00', 'SN', '2026-11-23T08:00'],
    ['before a holiday of this state', '2026-11-17T20:00', 'SN', '2026-11-19T08:00'],
    ['which is none elsewhere', '2026-11-17T20:00', 'BB', '2026-11-18T08:00'],
    ['without a state', '2026-11-17T20:00', undefined, '2026-11-18T08:00'],
    ['at Christmas', '2026-12-24T18:30', 'BY', '2026-12-28T08:00'],
    ['while the clocks change', '2026-10-24T23:00', 'BE', '2026-10-26T08:00'],
  ])('%s: %s in %s is answered at %s', (_, from, state, expected) => {
    expect(local(nextOfficeMoment(at(from), ZONE, state))).toBe(expected);
  });

  it('are never before the moment, and once reached stay', () => {
    const moments = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2037, 11) });
    fc.assert(
      fc.property(moments, fc.constantFrom('SN', 'BY', 'MV', undefined), (moment, state) => {
        const open = nextOfficeMoment(moment, ZONE, state);
        expect(open).toBeGreaterThanOrEqual(moment);
        expect(nextOfficeMoment(open, ZONE, state)).toBe(open);
      }),
      { numRuns: 300 },
    );
  });

  it('two workdays later skips weekends and holidays', () => {
    expect(local(afterWorkdays(at('2026-11-20T22:00'), 2, ZONE, 'SN'))).toBe('2026-11-25T08:00');
    expect(local(afterWorkdays(at('2026-11-17T09:30'), 1, ZONE, 'SN'))).toBe('2026-11-19T09:30');
  });
});

describe('what has a date', () => {
  const open = (day: Temporal.PlainDate) => isWorkday(day, 'SN');

  it.each([
    ['stays within office hours', '2026-11-24T14:30', '2026-11-24T14:30'],
    ['comes before a weekend', '2026-11-28T10:00', '2026-11-27T10:00'],
    ['comes before a holiday of the state', '2026-11-18T10:00', '2026-11-17T10:00'],
    ['in the evening comes in the last office hour', '2026-11-24T21:00', '2026-11-24T17:00'],
    ['early on a Monday comes on Friday', '2026-11-23T06:00', '2026-11-20T17:00'],
    ['at Christmas comes before it', '2026-12-27T09:00', '2026-12-24T09:00'],
  ])('%s: %s goes at %s', (_, wall, expected) => {
    expect(local(officeMomentUntil(wall, ZONE, open))).toBe(expected);
  });

  it('is never later than its date, and always in office hours', () => {
    const walls = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16));
    fc.assert(
      fc.property(walls, (wall) => {
        const moved = officeMomentUntil(wall, ZONE, open);
        expect(local(moved) <= wall).toBe(true);
        expect(nextOfficeMoment(moved, ZONE, 'SN')).toBe(moved);
      }),
    );
  });
});
