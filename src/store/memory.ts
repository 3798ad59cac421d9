import type { Clock } from '../time/clock.ts';
import { createEngine, tablesOf } from './engine.ts';
import type { Store } from './store.ts';
import type { AnyTable } from './table.ts';

export type MemoryOptions = {
  readonly tables: readonly AnyTable[];
  /** Taken so that both engines open alike; memory keeps no times of its own. */
  readonly clock?: Clock;
};

/** A store that forgets everything when the process ends; for tests and for trying things out. */
export function openMemoryStore({ tables }: MemoryOptions): Store {
  const engine = createEngine(tablesOf(tables), { keep: () => undefined });
  return {
    exclusive: true,
    tx: engine.tx,
    async scrub() {},
    close: engine.shut,
  };
}
