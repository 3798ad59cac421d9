import { rowsAbout, rowsSignedBy } from './about-person.ts';
import type { Tx } from './store.ts';
import type { AnyRow, AnyTable } from './table.ts';

export type Exported = {
  readonly table: string;
  /** What is kept there, in words for people. */
  readonly about: string;
  readonly rows: readonly AnyRow[];
};

/**
 * Everything that is kept about a person, whoever they were formerly; tables without a row about them
 * are left out.
 */
export async function exportPerson(
  tx: Tx,
  tables: readonly AnyTable[],
  person: string,
  formerly: readonly string[] = [],
): Promise<readonly Exported[]> {
  const exported: Exported[] = [];
  for (const table of tables) {
    const rows =
      table.person === null
        ? await rowsSignedBy(tx, table, [person, ...formerly])
        : await rowsAbout(tx, table, person);
    if (rows.length > 0) exported.push({ table: table.name, about: table.about, rows });
  }
  return exported;
}
