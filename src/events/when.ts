import { weekdayInWords } from '../german/moments.ts';
import type { Instant } from '../time/instant.ts';
import { dayIn, zoned } from '../time/zone.ts';

/** „10“ or „9:30“ */
function clock(at: Instant, zone: string): string {
  const { hour, minute } = zoned(at, zone);
  return minute === 0 ? String(hour) : `${hour}:${String(minute).padStart(2, '0')}`;
}

export const timeInWords = (at: Instant, zone: string): string => `${clock(at, zone)} Uhr`;

/** „Dienstag, 12. Januar 2027, 10 bis 12:30 Uhr“ */
export function spanInWords(starts: Instant, ends: Instant, zone: string): string {
  const [first, last] = [dayIn(starts, zone).toString(), dayIn(ends, zone).toString()];
  if (first === last)
    return `${weekdayInWords(first)}, ${clock(starts, zone)} bis ${timeInWords(ends, zone)}`;
  return `${weekdayInWords(first)}, ${timeInWords(starts, zone)}, bis ${weekdayInWords(last)}, ${timeInWords(ends, zone)}`;
}
