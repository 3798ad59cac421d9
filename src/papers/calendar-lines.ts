import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time/instant.ts';

const MOST_OCTETS = 75;

/** Without any sign that could end a line. */
export const bareLine = (text: string): string => text.replace(/\p{Cc}/gu, '');

export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');

/** Lines of at most 75 octets; what follows begins with a blank. No sign is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += sign;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

export const compact = (date: string): string => date.replace(/[-:]/g, '');

/** An instant as calendars write it, in UTC. */
export const stampOf = (at: Instant): string =>
  compact(Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }));

/** A calendar file (RFC 5545) that Outlook and phones take over. */
export function calendarOf(
  product: string,
  method: 'PUBLISH' | 'CANCEL',
  lines: readonly string[],
): Uint8Array {
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Kleinstadt-Hotline//${product}//DE`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...lines,
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(`${all.map(folded).join('\r\n')}\r\n`);
}
