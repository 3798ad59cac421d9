import type { Timer } from '../../time/timer.ts';

/** Wakes a loop that sleeps. Rung while the loop is at work, it keeps the loop from sleeping. */
export type Bell = { ring(): void; sleep(ms: number): Promise<void> };

export function createBell(timer: Timer): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async sleep(ms) {
      if (!rung)
        await new Promise<void>((resolve) => {
          const cancel = timer.after(ms, resolve);
          wake = () => {
            cancel();
            resolve();
          };
        });
      wake = undefined;
      rung = false;
    },
  };
}
