import { setImmediate } from 'node:timers/promises';

/** Long work stops after this many milliseconds to let others have the event loop. */
const HOLD = 5;

/** Answers with a pause to await when it is time to let others have the event loop. */
export type Breathe = () => Promise<void> | undefined;

/** For the start of a process, where nobody else waits for the event loop. */
export const noBreath: Breathe = () => undefined;

export function createBreath(hold = HOLD): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < hold) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
