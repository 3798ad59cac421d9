import type { Tx } from './store.ts';
import type { AnyRow, AnyTable, Blank } from './table.ts';

/** Gives fields of a row these values. Where that row may not be there then, it goes as a whole. */
export async function blankRow(
  tx: Tx,
  table: AnyTable,
  row: AnyRow,
  blank: Blank<AnyRow>,
): Promise<void> {
  if ((await tx.put(table, { ...row, ...blank })) === 'exists') await tx.delete(table, row.id);
}

export function isBlank(row: AnyRow, blank: Blank<AnyRow>): boolean {
  return Object.entries(blank).every(
    ([field, value]) => JSON.stringify(row[field] ?? null) === JSON.stringify(value ?? null),
  );
}
