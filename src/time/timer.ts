/** The only way to wait; tests let time pass by hand. */
export type Timer = {
  /** Runs once after so many milliseconds, unless the returned function was called before. */
  after(ms: number, run: () => void): () => void;
};

const LONGEST = 2 ** 31 - 1;

export const systemTimer: Timer = {
  after(ms, run) {
    const timeout = setTimeout(run, Math.min(Math.max(ms, 0), LONGEST));
    return () => clearTimeout(timeout);
  },
};

export const pause = (timer: Timer, ms: number): Promise<void> =>
  new Promise((resolve) => {
    timer.after(ms, resolve);
  });
