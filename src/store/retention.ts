import { DAY, type Instant } from '../time/instant.ts';
import { blankRow, isBlank } from './blank.ts';
import type { Store } from './store.ts';
import type { AnyRow, AnyTable, Blank, KeepRule } from './table.ts';

/** Rows in one transaction: few, so that answers never wait for the cleaning. */
const SLICE = 200;

export type Cleaned = {
  readonly table: string;
  readonly deleted: number;
  readonly blanked: number;
};

/** Deletes and blanks what has been kept long enough. Answers with the tables that changed. */
export async function applyRetention(
  store: Store,
  tables: readonly AnyTable[],
  now: Instant,
): Promise<readonly Cleaned[]> {
  const cleaned: Cleaned[] = [];
  for (const table of tables) {
    const { keep } = table;
    if ('forever' in keep) continue;
    const done = await cleanTable(store, table, keep, now);
    if (done.deleted + done.blanked > 0) cleaned.push(done);
  }
  return cleaned;
}

async function cleanTable(
  store: Store,
  table: AnyTable,
  rules: readonly KeepRule<AnyRow>[],
  now: Instant,
): Promise<Cleaned> {
  let deleted = 0;
  let blanked = 0;
  let after = '';
  for (;;) {
    const slice = await store.tx(async (tx) => {
      const done = { deleted: 0, blanked: 0 };
      const rows = await tx.all(table, { after, limit: SLICE });
      for (const row of rows) {
        const step = stepFor(row, rules, now);
        if (step === 'delete') {
          await tx.delete(table, row.id);
          done.deleted++;
        } else if (!isBlank(row, step)) {
          await blankRow(tx, table, row, step);
          done.blanked++;
        }
      }
      return { ...done, last: rows.at(-1)?.id };
    });
    deleted += slice.deleted;
    blanked += slice.blanked;
    if (slice.last === undefined) return { table: table.name, deleted, blanked };
    after = slice.last;
  }
}

/** All rules whose period has passed, together; deleting outdoes blanking. */
function stepFor(
  row: AnyRow,
  rules: readonly KeepRule<AnyRow>[],
  now: Instant,
): 'delete' | Blank<AnyRow> {
  let blank: Blank<AnyRow> = {};
  for (const rule of rules) {
    const begun = row[rule.after];
    if (typeof begun !== 'number' || begun + rule.days * DAY > now) continue;
    if (rule.do === 'delete') return 'delete';
    blank = { ...blank, ...rule.do.blank };
  }
  return blank;
}
