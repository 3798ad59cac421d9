import type { Adapter } from '../adapter.ts';
import type { Means } from './deliver.ts';
import { createDesk } from './desk.ts';

/** Sends what has been written down to be sent. Whoever writes a letter calls `wake`. */
export type Outbox = {
  start(): Promise<void>;
  wake(): void;
  /** Resolves when nothing is on its way and nothing more can begin until time passes. */
  idle(): Promise<void>;
  /** Begins no more; what is on its way is waited for, and cut off after some seconds. */
  stop(): Promise<void>;
};

export function createOutbox(parts: Means & { readonly adapters: readonly Adapter[] }): Outbox {
  const desks = parts.adapters.map((adapter) => createDesk(parts, adapter));
  return {
    async start() {
      for (const desk of desks) await desk.start();
    },
    wake() {
      for (const desk of desks) desk.wake();
    },
    async idle() {
      for (const desk of desks) await desk.idle();
    },
    async stop() {
      await Promise.all(desks.map((desk) => desk.stop()));
    },
  };
}
