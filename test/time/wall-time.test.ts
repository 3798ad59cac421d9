import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/time/wall-time.ts';
import { changeDays, firstInstants } from './clock-changes.ts';

const BERLIN = 'Europe/Berlin';
const at = (utc: string) => Date.parse(utc);

describe('the instant of a wall time', () => {
  it.each([
    ['summer', '2026-07-01T08:00', '2026-07-01T06:00Z'],
    ['winter', '2026-12-01T08:00', '2026-12-01T07:00Z'],
    ['the last minute before the gap', '2026-03-29T01:59', '2026-03-29T00:59Z'],
    ['skipped: the first instant after the gap', '2026-03-29T02:30', '2026-03-29T01:00Z'],
    ['the first minute after the gap', '2026-03-29T03:00', '2026-03-29T01:00Z'],
    ['twice: the first', '2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['after what came twice', '2026-10-25T03:00', '2026-10-25T02:00Z'],
  ])('%s: %s', (_, wall, utc) => {
    expect(instantOf(wall, BERLIN)).toBe(at(utc));
  });

  it('goes by the zone: half an hour is changed on Lord Howe, a whole day was skipped on Samoa', () => {
    expect(instantOf('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe(at('2026-10-03T15:30Z'));
    expect(instantOf('2011-12-30T12:00', 'Pacific/Apia')).toBe(at('2011-12-30T10:00Z'));
  });

  it('is what brute force finds, for every minute around the changes of three years', () => {
    const days = changeDays(BERLIN, 2026, 2028);
    expect(days).toHaveLength(6);
    for (const day of days) {
      const wrong = [...firstInstants(BERLIN, day)].filter(
        ([wall, first]) => instantOf(wall, BERLIN) !== first,
      );
      expect(wrong).toEqual([]);
    }
  });
});
