import type { Store } from './store.ts';
import type { AnyTable } from './table.ts';

/** How many rows name each town, over all tables that say they name towns. */
export async function townsInUse(
  store: Store,
  tables: readonly AnyTable[],
): Promise<ReadonlyMap<string, number>> {
  const uses = new Map<string, number>();
  for (const table of tables) {
    const field = table.town;
    if (field === undefined) continue;
    for (const row of await store.tx((tx) => tx.all(table))) {
      const key = row[field];
      if (typeof key === 'string') uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  return uses;
}
