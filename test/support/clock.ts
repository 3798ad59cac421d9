import type { Clock } from '../../src/time/clock.ts';
import type { Timer } from '../../src/time/timer.ts';

export const START = Date.UTC(2026, 10, 23, 9, 0, 0);

/** Time that stands still until somebody lets it pass; what is due then runs in order. */
export type HandClock = Clock &
  Timer & {
    pass(ms: number): void;
  };

export function createHandClock(start = START): HandClock {
  let now = start;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const one = { at: now + Math.max(ms, 0), run };
      waiting.push(one);
      if (ms <= 0) setImmediate(() => fire(now));
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass(ms) {
      now += ms;
      fire(now);
    },
  };

  function fire(until: number) {
    const due = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
    waiting = waiting.filter(({ at }) => at > until);
    for (const { run } of due) run();
  }
}
