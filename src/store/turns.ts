import type { Breathe } from './breath.ts';

/** Runs one piece of work after the other, in the order of asking; a failing one stops nobody. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export function createTurns(breathe: Breathe): Turns {
  let last: Promise<void> = Promise.resolve();
  return async (work) => {
    const before = last;
    let done = () => {};
    last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    try {
      const pause = breathe();
      if (pause) await pause;
      return await work();
    } finally {
      done();
    }
  };
}
