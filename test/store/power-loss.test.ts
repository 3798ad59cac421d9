import { describe, expect, it } from 'vitest';
import { ourStore, type PowerResult, plainLowdb, powerRun } from './power-runs.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);

async function runs(open: Parameters<typeof powerRun>[1]): Promise<PowerResult> {
  const total = { lost: 0, unreadable: 0, acknowledged: 0 };
  for (const seed of SEEDS) {
    const one = await powerRun(seed, open);
    total.lost += one.lost;
    total.unreadable += one.unreadable;
    total.acknowledged += one.acknowledged;
  }
  return total;
}

describe('when the power goes', () => {
  it('loses nothing that was acknowledged and can always be read', async () => {
    const total = await runs(ourStore);
    expect(total.acknowledged).toBeGreaterThan(1_000);
    expect(total).toMatchObject({ lost: 0, unreadable: 0 });
  }, 60_000);

  it('would not have kept that promise with lowdb alone, so this test bites', async () => {
    const total = await runs(plainLowdb);
    expect(total.acknowledged).toBeGreaterThan(1_000);
    expect(total.lost + total.unreadable).toBeGreaterThan(0);
  }, 60_000);
});
