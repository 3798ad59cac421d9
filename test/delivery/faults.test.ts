import { describe, expect, it } from 'vitest';
import { runFaults } from './faults.ts';

const LETTERS = 120;
const clean = { lost: 0, wrong: 0, unrecorded: 0 };

describe('a bad line', () => {
  it.each([
    ['telegram', 'never'],
    ['telegram', 'again'],
    ['slack', 'never'],
  ] as const)(
    'where each fault says that nothing was accepted: %s, each letter arrives once (%s)',
    async (platform, doubt) => {
      const rest = { letters: LETTERS, doubt, limited: 0.1, unconnected: 0.1, untold: 0 };
      const report = await runFaults({ platform, seed: 1, ...rest });
      expect(report).toMatchObject({ ...clean, double: 0, unknown: 0 });
      expect(report.faults).toBeGreaterThan(15);
    },
  );

  it('that swallows answers doubles no more than it swallowed, where a copy is better than none', async () => {
    const rest = { letters: LETTERS, limited: 0.03, unconnected: 0.03, untold: 0.1 };
    const report = await runFaults({ platform: 'telegram', seed: 2, doubt: 'again', ...rest });
    expect(report).toMatchObject({ ...clean, unknown: 0 });
    expect(report.cuts).toBeGreaterThan(3);
    expect(report.double).toBeLessThanOrEqual(report.cuts);
  });

  it('that swallows answers doubles nothing where none is better than a copy, and lists each', async () => {
    const rest = { letters: LETTERS, limited: 0.03, unconnected: 0.03, untold: 0.1 };
    const report = await runFaults({ platform: 'telegram', seed: 3, doubt: 'never', ...rest });
    expect(report).toMatchObject({ ...clean, double: 0 });
    expect(report.cuts).toBeGreaterThan(3);
    expect(report.unknown).toBe(report.cuts + report.vanished);
  });

  it.each(['again', 'never'] as const)(
    'that swallows answers loses and doubles nothing where the platform can be asked (%s)',
    async (doubt) => {
      const rest = { letters: LETTERS, limited: 0.03, unconnected: 0.03, untold: 0.1 };
      const report = await runFaults({ platform: 'slack', seed: 4, doubt, ...rest });
      expect(report).toMatchObject({ ...clean, double: 0, unknown: 0 });
      expect(report.cuts).toBeGreaterThan(3);
      expect(report.vanished).toBeGreaterThan(0);
    },
  );
});
