import { rowsAbout } from './about-person.ts';
import type { Tx } from './store.ts';
import type { AnyTable } from './table.ts';

/**
 * What was about one person is about another from now on. Where both have what may be there only
 * once, the other's stays. The persons themselves (rows whose id is the person) are left alone.
 */
export async function mergePersons(
  tx: Tx,
  tables: readonly AnyTable[],
  from: string,
  to: string,
): Promise<void> {
  if (from === to) return;
  for (const table of tables) {
    if (table.person === null || table.person === 'id') continue;
    for (const row of await rowsAbout(tx, table, from)) {
      const moved = await tx.put(table, { ...row, [table.person]: to });
      if (moved === 'exists') await tx.delete(table, row.id);
    }
  }
}
