export type Limit = {
  /** Messages a second that are allowed for ever; beyond `burst` at once, none. */
  readonly perSecond: number;
  readonly burst: number;
  /** Seconds that whoever sends more is told to wait. */
  readonly told: number;
};

/** The platform's own count of what may still come. */
export function createBucket({ perSecond, burst }: Limit) {
  let tokens = burst;
  let filled = performance.now();
  return {
    take(): boolean {
      const now = performance.now();
      tokens = Math.min(burst, tokens + ((now - filled) / 1000) * perSecond);
      filled = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
