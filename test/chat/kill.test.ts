import { expect, it } from 'vitest';
import { runKills } from './kill-runs.ts';

it('answers every update, with one effect each, although it is killed over and over', async () => {
  const report = await runKills(5, () => Math.random());
  expect(report).toMatchObject({
    updates: 60,
    unanswered: 0,
    lostEffects: 0,
    doubledEffects: 0,
    doubledWithoutDoubt: 0,
  });
}, 60_000);
