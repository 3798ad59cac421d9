import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { wallOf } from '../../src/desk/repeating.ts';

const first = (wall: string, every: 'week' | 'month' | 'year', until: string | null = null) => ({
  ...{ wall, every, until },
});

describe('a repetition', () => {
  it.each([
    ['the same weekday', first('2026-10-20T09:00', 'week'), 1, '2026-10-27T09:00'],
    ['the last of a shorter month', first('2027-01-31T09:00', 'month'), 1, '2027-02-28T09:00'],
    ['the 31st again after it', first('2027-01-31T09:00', 'month'), 2, '2027-03-31T09:00'],
    ['29 February in other years', first('2028-02-29T09:00', 'year'), 1, '2029-02-28T09:00'],
    ['and again in a leap year', first('2028-02-29T09:00', 'year'), 4, '2032-02-29T09:00'],
  ])('falls on %s', (_, rule, turn, expected) => {
    expect(wallOf(rule, turn)).toBe(expected);
  });

  it('on the last day still takes place, and none after it', () => {
    const rule = first('2026-12-01T09:00', 'week', '2026-12-15');
    expect([0, 1, 2, 3].map((turn) => wallOf(rule, turn))).toEqual([
      ...['2026-12-01T09:00', '2026-12-08T09:00', '2026-12-15T09:00', undefined],
    ]);
  });

  it('keeps the time of day, and comes later than the one before', () => {
    const walls = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16));
    const every = fc.constantFrom('week' as const, 'month' as const, 'year' as const);
    fc.assert(
      fc.property(walls, every, fc.nat({ max: 40 }), (wall, how, turn) => {
        const [here = '', next = ''] = [turn, turn + 1].map((n) => wallOf(first(wall, how), n));
        expect(here.slice(10)).toBe(wall.slice(10));
        expect(next > here).toBe(true);
        const days = Temporal.PlainDate.from(here).until(next, { largestUnit: 'days' }).days;
        expect(days).toBeLessThanOrEqual({ week: 7, month: 31, year: 366 }[how]);
      }),
    );
  });
});
