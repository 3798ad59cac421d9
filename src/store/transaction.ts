import type { Breathe } from './breath.ts';
import { deepFreeze } from './freeze.ts';
import { plainCopy } from './plain.ts';
import type { Tx } from './store.ts';
import type { AnyRow, Row, Table } from './table.ts';
import type { TableRows } from './table-rows.ts';

/** What a transaction did to one row: the row as it is now, or null where it is gone. */
export type Change = { readonly table: string; readonly id: string; readonly row: AnyRow | null };

export type Tables = ReadonlyMap<string, TableRows>;

export type Transaction = {
  readonly tx: Tx;
  /** From here on `tx` refuses every call. */
  end(): void;
  changes(): Change[];
  undo(): void;
};

/**
 * Transactions run one at a time, so writes go straight into the tables; what stood there before is
 * remembered and put back if the work fails. Reading needs no overlay that way.
 */
export function begin(tables: Tables, breathe: Breathe): Transaction {
  const before = new Map<TableRows, Map<string, AnyRow | undefined>>();
  let ended = false;

  function open<R extends Row>(table: Table<R>): TableRows {
    if (ended) throw new Error('This transaction has ended; its tx cannot be used any more.');
    const rows = tables.get(table.name);
    if (!rows || !isTable(rows, table)) {
      throw new Error(`Table '${table.name}' is not one of the tables this store was opened with.`);
    }
    return rows;
  }

  async function give<T>(value: T): Promise<T> {
    const pause = breathe();
    if (pause) await pause;
    return value;
  }

  function remember(rows: TableRows, id: string): void {
    const seen = before.get(rows) ?? new Map<string, AnyRow | undefined>();
    if (!seen.has(id)) seen.set(id, rows.get(id));
    before.set(rows, seen);
  }

  function write(rows: TableRows, row: AnyRow): 'ok' | 'exists' {
    if (rows.taken(row)) return 'exists';
    remember(rows, row.id);
    rows.set(row);
    return 'ok';
  }

  const tx: Tx = {
    async get(table, id) {
      const rows = open(table);
      const row = rows.get(id);
      return give(row && typed(rows, table, [row])[0]);
    },
    async insert(table, row) {
      const rows = open(table);
      const copy = keepable(rows, row);
      return give(rows.get(copy.id) ? 'exists' : write(rows, copy));
    },
    async put(table, row) {
      const rows = open(table);
      return give(write(rows, keepable(rows, row)));
    },
    async delete(table, id) {
      const rows = open(table);
      if (rows.get(id)) {
        remember(rows, id);
        rows.remove(id);
      }
      await give(undefined);
    },
    async find(table, where, page) {
      const rows = open(table);
      return give(typed(rows, table, rows.find(where, page)));
    },
    async all(table, page) {
      const rows = open(table);
      return give(typed(rows, table, rows.all(page)));
    },
    async claim(table, where, until, n, lease) {
      const rows = open(table);
      const taken: AnyRow[] = [];
      for (const row of rows.dueBefore(where, until, n)) {
        const leased = keepable(rows, { ...row, [table.due?.at ?? '']: until + lease });
        remember(rows, row.id);
        rows.set(leased);
        taken.push(leased);
      }
      return give(typed(rows, table, taken));
    },
    async nextDue(table, where) {
      return give(open(table).nextDue(where));
    },
  };

  return {
    tx,
    end() {
      ended = true;
    },
    changes() {
      const changes: Change[] = [];
      for (const [rows, seen] of before) {
        for (const [id, old] of seen) {
          const row = rows.get(id) ?? null;
          if (row !== (old ?? null)) changes.push({ table: rows.table.name, id, row });
        }
      }
      return changes;
    },
    undo() {
      for (const [rows, seen] of before) {
        for (const [id, old] of seen) {
          if (old) rows.set(old);
          else rows.remove(id);
        }
      }
    },
  };
}

/** The row as it will be read again from a file: what does not fit the schema fails here, not then. */
function keepable(rows: TableRows, row: Row): AnyRow {
  const parsed = rows.table.row.safeParse(plainCopy(row));
  if (parsed.success) return deepFreeze(parsed.data);
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`This row does not fit table '${rows.table.name}': ${faults.join('; ')}`);
}

function isTable(rows: TableRows, table: unknown): boolean {
  return rows.table === table;
}

/** Every row in `rows` went through the schema of its table, so the table says their type. */
function typed<R extends Row>(rows: TableRows, table: Table<R>, found: readonly Row[]) {
  if (!areOf(rows, table, found)) throw new Error(`Table '${table.name}' is another one.`);
  return found;
}

function areOf<R extends Row>(
  rows: TableRows,
  table: Table<R>,
  found: readonly Row[],
): found is readonly R[] {
  return found.length >= 0 && isTable(rows, table);
}
