import { expect, it } from 'vitest';
import { runHostile, type TargetName } from './run.ts';

/** `npm run bench:hostile` does the same with 10,000, and looks at the time as well. */
const INPUTS = 80;

it.each<TargetName>(['Telegram', 'Slack'])(
  'on %s nothing that people write brings the hotline down, breaks a limit or acts',
  async (name) => {
    const seed = 4;
    const found = await runHostile(name, INPUTS, seed);
    expect(found.crashes).toEqual([]);
    expect(found.acting).toEqual([]);
    expect([found.rejections, found.refused, found.leaked]).toEqual([0, 0, 0]);
    expect(found.replies).toBeGreaterThan(INPUTS / 2);
    expect(Math.min(found.naive.refused, found.naive.acting)).toBeGreaterThan(0);
  },
  60_000,
);
