import { randomBytes } from 'node:crypto';
import type { Clock } from '../time/clock.ts';

/** Makes ids that sort by time, even within one millisecond, and cannot be guessed. */
export type NewId = () => string;

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_DIGITS = 9;
const RANDOM_BYTES = 12;

function time(now: number): string {
  let rest = now;
  let text = '';
  for (let i = 0; i < TIME_DIGITS; i++) {
    text = `${DIGITS[rest % 32]}${text}`;
    rest = Math.floor(rest / 32);
  }
  return text;
}

export function createIds(clock: Clock, random: (size: number) => Uint8Array = randomBytes): NewId {
  let last = 0;
  let count = 0;
  return () => {
    const now = clock.now();
    count = now > last ? 0 : count + 1;
    last = Math.max(now, last);
    const order = time(last) + time(count).slice(-4);
    return order + [...random(RANDOM_BYTES)].map((byte) => DIGITS[byte % 32]).join('');
  };
}
