import { afterEach, expect, it, vi } from 'vitest';
import { steadyClock } from '../../src/time/clock.ts';

afterEach(() => vi.restoreAllMocks());

it('a clock that trembles stands still instead of going back; one that was set is believed', () => {
  const read = vi.spyOn(Date, 'now');
  const clock = steadyClock();
  const at = (shown: number) => {
    read.mockReturnValue(shown);
    return clock.now();
  };
  expect(at(100_000)).toBe(100_000);
  expect(at(99_997)).toBe(100_000);
  expect(at(95_000)).toBe(100_000);
  expect(at(100_001)).toBe(100_001);
  expect(at(40_000)).toBe(40_000);
  expect(at(40_500)).toBe(40_500);
});
