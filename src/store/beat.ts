import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';

/** How often a process shows that it lives, and after which silence it is taken for dead. */
const BEAT = 2_000;
const SILENCE = 6_000;
const LOOK_EVERY = 250;

/** Whether somebody renews this file. Answers as soon as it is known: yes, or silence for long. */
export async function isBeating(files: Files, path: string): Promise<boolean> {
  const before = await touchedOr(files, path);
  const until = performance.now() + SILENCE;
  while (performance.now() < until) {
    await sleep(LOOK_EVERY);
    const now = await touchedOr(files, path);
    if (now === undefined) return false;
    // Times of two machines are never compared, only whether one moves on.
    if (now !== before) return true;
  }
  return false;
}

async function touchedOr(files: Files, path: string): Promise<number | undefined> {
  try {
    return await files.touched(path);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'missing') return undefined;
    throw error;
  }
}

export type Beating = {
  /** Whether the file is still there; looked up only where the last beat was long ago. */
  isSure(): Promise<boolean>;
  /** Ends it, and answers whether the file was there to the end. */
  stop(): Promise<boolean>;
};

/** Renews a file until it is told to stop, or finds that the file is gone. */
export function startBeating(files: Files, path: string, gone: () => void): Beating {
  let last = Date.now();
  let isGone = false;
  let beating: Promise<void> | undefined;

  async function beat(): Promise<void> {
    try {
      await files.touch(path);
      last = Date.now();
    } catch (error) {
      // What else may be wrong shows where something is written.
      if (isGone || !(error instanceof StoreError) || error.code !== 'missing') return;
      isGone = true;
      clearInterval(timer);
      gone();
    }
  }

  const beatOnce = () =>
    (beating ??= beat().finally(() => {
      beating = undefined;
    }));
  const timer = setInterval(() => void beatOnce(), BEAT).unref();

  return {
    async isSure() {
      // Also where the clock was set.
      if (!isGone && Math.abs(Date.now() - last) > SILENCE / 2) await beatOnce();
      return !isGone;
    },
    async stop() {
      clearInterval(timer);
      await beating;
      return !isGone;
    },
  };
}
