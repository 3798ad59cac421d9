import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time/instant.ts';
import { dayIn, zoned } from '../time/zone.ts';
import { dateInWords } from './in-words.ts';

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** „Dienstag, 12. Januar 2027“ */
export const weekdayInWords = (date: string): string =>
  `${WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]}, ${dateInWords(date)}`;

/** „12. Januar 2027“ */
export const dayInWords = (at: Instant, zone: string): string =>
  dateInWords(dayIn(at, zone).toString());

const wallOf = (at: Instant, zone: string): string =>
  zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** „09:30 Uhr“ */
const clockInWords = (wall: string): string => `${wall.slice(11, 16)} Uhr`;

/** „12. Januar 2027, 09:30 Uhr“ */
export const momentInWords = (at: Instant, zone: string): string =>
  `${dayInWords(at, zone)}, ${clockInWords(wallOf(at, zone))}`;

/** „Dienstag, 12. Januar 2027, 09:30 Uhr“ */
export function weekdayMomentInWords(at: Instant, zone: string): string {
  const wall = wallOf(at, zone);
  return `${weekdayInWords(wall.slice(0, 10))}, ${clockInWords(wall)}`;
}

/** A day, or a day and a time, as clocks show it: „12.1.2027“, „12.1.2027, 09:30 Uhr“ */
export function wallInShort(wall: string): string {
  const [year, month, day] = wall.slice(0, 10).split('-').map(Number);
  const date = `${day}.${month}.${year}`;
  return wall.length > 10 ? `${date}, ${clockInWords(wall)}` : date;
}

/** „12.1.2027, 09:30 Uhr“ */
export const momentInShort = (at: Instant, zone: string): string => wallInShort(wallOf(at, zone));
