import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { clockOn, nextClock } from '../../src/time/time-of-day.ts';
import { instantOf } from '../../src/time/wall-time.ts';

const ZONE = 'Europe/Berlin';
const at = (wall: string) => instantOf(wall, ZONE);

describe('a time of day', () => {
  it.each(['2027-03-27', '2027-03-28', '2027-10-31'])('is what clocks show on %s', (day) => {
    expect(clockOn(Temporal.PlainDate.from(day), '09:00', ZONE)).toBe(at(`${day}T09:00`));
  });

  it.each([
    ['2026-11-24T08:59', '2026-11-24T09:00'],
    ['2026-11-24T09:00', '2026-11-25T09:00'],
    ['2026-12-31T12:00', '2027-01-01T09:00'],
    ['2027-03-27T10:00', '2027-03-28T09:00'],
  ])('comes next after %s at %s', (after, next) => {
    expect(nextClock(at(after), '09:00', ZONE)).toBe(at(next));
  });

  it('comes on a day that is right', () => {
    const isFriday = ({ dayOfWeek }: Temporal.PlainDate) => dayOfWeek === 5;
    const next = (after: string) => nextClock(at(after), '09:00', ZONE, isFriday);
    expect(next('2026-11-24T08:00')).toBe(at('2026-11-27T09:00'));
    expect(next('2026-11-27T08:59')).toBe(at('2026-11-27T09:00'));
    expect(next('2026-11-27T09:00')).toBe(at('2026-12-04T09:00'));
  });
});
