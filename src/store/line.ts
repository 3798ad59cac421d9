import { crc32 } from 'node:zlib';

const NEWLINE = 10;
const SPACE = 32;
const SUM_LENGTH = 8;

/** One line of a store file: its checksum, then JSON. */
export function frame(json: string): string {
  return `${sumOf(json)} ${json}\n`;
}

/** A line as read; without `value` it is not as it was written. */
export type Line = {
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
};

export function* readLines(bytes: Buffer): Generator<Line> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    // Without its end the line was not written to its end.
    const value = newline < 0 ? undefined : unframe(bytes.subarray(start, newline));
    yield value === undefined ? { start, end } : { start, end, value };
    start = end;
  }
}

function unframe(line: Buffer): unknown {
  if (line.length <= SUM_LENGTH || line[SUM_LENGTH] !== SPACE) return undefined;
  const json = line.subarray(SUM_LENGTH + 1);
  if (sumOf(json) !== line.toString('latin1', 0, SUM_LENGTH)) return undefined;
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return undefined;
  }
}

function sumOf(text: string | Buffer): string {
  return crc32(text).toString(16).padStart(SUM_LENGTH, '0');
}
