import { describe, expect, it } from 'vitest';
import { WAYS } from './hotline-process.ts';
import { runKills } from './kills.ts';

/** Where it dies, the same in every run. */
function dice(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('killed while people write', () => {
  it.concurrent.each(WAYS)(
    'the hotline loses no update and has each effect once (%s)',
    async (way) => {
      expect(await runKills(way, 2, dice())).toMatchObject({
        unanswered: 0,
        lostEffects: 0,
        doubledEffects: 0,
      });
    },
    90_000,
  );
});
