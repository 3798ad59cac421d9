import { setImmediate } from 'node:timers/promises';

/** Long work stops after this many milliseconds to let others have the event loop. */
const HOLD = 5;

/** Answers with a pause to await when it is time to let others have the event loop. */
export type Breathe = () => Promise<void> | undefined;

export function createBreath(hold = HOLD): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < hold) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
