import { expect, it } from 'vitest';
import {
  dayInWords,
  momentInShort,
  momentInWords,
  wallInShort,
  weekdayInWords,
  weekdayMomentInWords,
} from '../../src/german/moments.ts';
import { instantOf } from '../../src/time/wall-time.ts';

const ZONE = 'Europe/Berlin';
/** In Greenwich it is still the day before. */
const at = instantOf('2027-01-12T00:05', ZONE);

it('an instant reads as clocks and calendars there show it', () => {
  expect(dayInWords(at, ZONE)).toBe('12. Januar 2027');
  expect(momentInWords(at, ZONE)).toBe('12. Januar 2027, 00:05 Uhr');
  expect(weekdayMomentInWords(at, ZONE)).toBe('Dienstag, 12. Januar 2027, 00:05 Uhr');
  expect(momentInShort(at, ZONE)).toBe('12.1.2027, 00:05 Uhr');
});

it('a day as it was filled in reads without leading zeros, and with its time if it has one', () => {
  expect(weekdayInWords('2027-01-17')).toBe('Sonntag, 17. Januar 2027');
  expect(wallInShort('2027-01-02')).toBe('2.1.2027');
  expect(wallInShort('2027-01-02T09:30')).toBe('2.1.2027, 09:30 Uhr');
});
