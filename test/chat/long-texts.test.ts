import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createCommandBook } from '../../src/chat/commands.ts';
import { read } from '../../src/chat/forms/read.ts';
import { realFeatures } from '../support/house.ts';

/** Ten times what is ever read: work that grows with the square of it takes ten seconds here. */
const LONG = 100_000;
const ROWS = ['.', '!', '=', ' ', ':', '1', 'a', '-', '@', 'a 1 '].map((row) =>
  row.repeat(LONG / row.length),
);

const worked = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
};

describe('a long row of one sign', () => {
  it('costs no more than its length where commands are looked for', () => {
    const book = createCommandBook(realFeatures());
    const roles = new Set(['visitor'] as const);
    for (const row of ROWS) expect(worked(() => book.exact(`${row}x`, roles))).toBeLessThan(1_000);
  });

  it('costs no more than its length where points are read', () => {
    const options = [{ id: 'a', label: 'Radweg' }];
    const field = { id: 'p', label: 'Punkte', kind: 'points' as const, options, total: 5 };
    const around = { now: Temporal.PlainDateTime.from('2026-11-23'), towns: () => [] };
    for (const row of ROWS)
      expect(worked(() => read(field, `x${row}x`, around))).toBeLessThan(1_000);
  });
});
