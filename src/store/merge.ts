import { rowsAbout } from './about-person.ts';
import { sealOf } from './seal.ts';
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
      const named = row[table.person] === from ? { [table.person]: to } : {};
      const sealed = table.sealed === undefined ? {} : { [table.sealed]: sealOf(to, row.id) };
      const moved = await tx.put(table, { ...row, ...named, ...sealed });
      if (moved === 'exists') await tx.delete(table, row.id);
    }
  }
}
