import { sealOf } from './seal.ts';
import type { Tx } from './store.ts';
import type { AnyRow, AnyTable } from './table.ts';

/** The rows of a table that are about a person. */
export async function rowsAbout(
  tx: Tx,
  table: AnyTable,
  person: string,
): Promise<readonly AnyRow[]> {
  if (table.person === null) return [];
  const { sealed } = table;
  if (sealed !== undefined) {
    const isTheirs = (row: AnyRow) => row[sealed] === sealOf(person, row.id);
    return (await tx.all(table)).filter((row) => isTheirs(row));
  }
  if (table.person !== 'id') return tx.find(table, { [table.person]: person });
  const row = await tx.get(table, person);
  return row ? [row] : [];
}

/** The rows of a table without persons that bear the pseudonym of one of these. */
export async function rowsSignedBy(
  tx: Tx,
  table: AnyTable,
  persons: readonly string[],
): Promise<readonly AnyRow[]> {
  if (table.person !== null || table.signed === undefined) return [];
  const { by, as } = table.signed;
  const found: AnyRow[] = [];
  for (const person of persons) found.push(...(await tx.find(table, { [by]: as(person) })));
  return found;
}
