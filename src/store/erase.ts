import { rowsAbout } from './about-person.ts';
import { blankRow } from './blank.ts';
import type { Tx } from './store.ts';
import type { AnyTable } from './table.ts';

/**
 * Erases a person from every table, as each declares: rows go, or lose what points to the person.
 * Answers with the number of rows. Their bytes leave the files with the next `scrub`.
 */
export async function erasePerson(
  tx: Tx,
  tables: readonly AnyTable[],
  person: string,
): Promise<number> {
  let erased = 0;
  for (const table of tables) {
    if (table.person === null) continue;
    for (const row of await rowsAbout(tx, table, person)) {
      if (table.erase === 'delete') await tx.delete(table, row.id);
      else await blankRow(tx, table, row, table.erase.blank);
      erased++;
    }
  }
  return erased;
}
