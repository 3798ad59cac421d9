import type { Tx } from './store.ts';
import type { AnyRow, AnyTable } from './table.ts';

/** The rows of a table that are about a person. */
export async function rowsAbout(
  tx: Tx,
  table: AnyTable,
  person: string,
): Promise<readonly AnyRow[]> {
  if (table.person === null) return [];
  if (table.person !== 'id') return tx.find(table, { [table.person]: person });
  const row = await tx.get(table, person);
  return row ? [row] : [];
}
