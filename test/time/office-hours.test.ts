import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { afterWorkdays, nextOfficeMoment } from '../../src/time/office-hours.ts';

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
