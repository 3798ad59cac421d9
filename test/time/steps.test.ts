import { describe, expect, it } from 'vitest';
import { beside, finish, type Steps } from '../../src/time/steps.ts';

/** Counts to a number; each step takes about a millisecond. */
function* slowly(to: number): Steps<number> {
  for (let count = 0; count < to; count++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return to;
}

describe('long work in steps', () => {
  it('can be done all at once', () => {
    expect(finish(slowly(3))).toBe(3);
  });

  it('lets others have their turn in between', async () => {
    let turns = 0;
    let working = true;
    const other = () => {
      turns++;
      if (working) setImmediate(other);
    };
    setImmediate(other);
    expect(await beside(slowly(60))).toBe(60);
    working = false;
    expect(turns).toBeGreaterThan(2);
  });

  it('is put down for good when nobody wants it any more', async () => {
    let asked = 0;
    expect(await beside(slowly(1_000), () => asked++ < 2)).toBeUndefined();
  });

  it('fails as it would at once', async () => {
    await expect(beside(failing())).rejects.toThrow('broken');
  });
});

function* failing(): Steps<never> {
  yield;
  throw new Error('broken');
}
