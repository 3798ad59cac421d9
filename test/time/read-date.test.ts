import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/time/read-date.ts';

describe('a time of day', () => {
  it.each([
    ['12.3.2027 um 14 Uhr', '14:00:00'],
    ['12.3.2027, 9:30', '09:30:00'],
    ['9 Uhr 15', '09:15:00'],
    // As a form that was filled in before shows it.
    ['2027-03-12T10:00', '10:00:00'],
  ])('in „%s“ is %s', (text, time) => {
    expect(readTime(text)?.toString()).toBe(time);
  });

  it.each(['12.3.2027', '2027-03-12', '25 Uhr', ''])('is not in „%s“', (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});
