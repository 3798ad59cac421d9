import type { Instant } from '../time/instant.ts';
import { DueIndex } from './due-index.ts';
import { FieldIndex } from './field-index.ts';
import { byText, SortedList } from './sorted.ts';
import type { Page } from './store.ts';
import type { AnyRow, AnyTable } from './table.ts';

type Values = { readonly [field: string]: unknown };

/** The rows of one table in memory, with everything that finds them quickly. */
export class TableRows {
  readonly table: AnyTable;
  readonly #rows = new Map<string, AnyRow>();
  readonly #ids = new SortedList<string>(byText);
  readonly #indexes: readonly FieldIndex[];
  readonly #due: DueIndex | undefined;

  constructor(table: AnyTable) {
    this.table = table;
    this.#indexes = indexesOf(table);
    this.#due = table.due && new DueIndex(table.due.at, table.due.within);
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): AnyRow | undefined {
    return this.#rows.get(id);
  }

  /** Every row as it is now; a copy, so that writing can go on while it is read. */
  copy(): AnyRow[] {
    return [...this.#rows.values()];
  }

  /** Whether another row has a unique value of this one. */
  taken(row: AnyRow): boolean {
    return this.#indexes.some((index) => index.taken(row));
  }

  set(row: AnyRow): void {
    const before = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    if (before) {
      for (const index of this.#indexes) index.move(before, row);
      this.#due?.move(before, row);
      return;
    }
    this.#ids.add(row.id);
    for (const index of this.#indexes) index.add(row);
    this.#due?.add(row);
  }

  remove(id: string): void {
    const before = this.#rows.get(id);
    if (!before) return;
    this.#rows.delete(id);
    this.#ids.remove(id);
    for (const index of this.#indexes) index.remove(before);
    this.#due?.remove(before);
  }

  all(page: Page = {}): AnyRow[] {
    return this.#read(this.#ids.take(page.limit ?? Infinity, page.after));
  }

  find(where: Values, page: Page = {}): AnyRow[] {
    const asked = Object.keys(where);
    const index = this.#indexes.find((candidate) => sameFields(candidate.fields, asked));
    if (!index) {
      throw new Error(
        `Table '${this.table.name}' has no index on [${asked.join(', ')}]; declare it under 'by'.`,
      );
    }
    return this.#read(index.find(where, page.limit ?? Infinity, page.after));
  }

  dueBefore(where: Values, until: Instant, n: number): AnyRow[] {
    return this.#read(this.#dueIndex(where).take(where, until, n));
  }

  nextDue(where: Values): Instant | undefined {
    return this.#dueIndex(where).next(where);
  }

  #dueIndex(where: Values): DueIndex {
    const asked = Object.keys(where);
    if (!this.#due || !sameFields(this.#due.within, asked)) {
      throw new Error(
        `Table '${this.table.name}' cannot be claimed within [${asked.join(', ')}]; declare it under 'due'.`,
      );
    }
    return this.#due;
  }

  #read(ids: readonly string[]): AnyRow[] {
    const rows: AnyRow[] = [];
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (row) rows.push(row);
    }
    return rows;
  }
}

/** Export, erasure and reports ask by person and town, so these two need no declaration. */
function indexesOf(table: AnyTable): FieldIndex[] {
  const indexes = (table.unique ?? []).map((fields) => new FieldIndex(fields, true));
  const about = [table.person, table.town].filter((field) => typeof field === 'string');
  for (const fields of [...(table.by ?? []), ...about.map((field) => [field])]) {
    if (indexes.some((index) => sameFields(index.fields, fields))) continue;
    indexes.push(new FieldIndex(fields, false));
  }
  return indexes;
}

function sameFields(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((field) => b.includes(field));
}
