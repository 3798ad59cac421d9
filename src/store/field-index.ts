import { byText, SortedList } from './sorted.ts';
import type { AnyRow } from './table.ts';

/** The values of some fields as one text; null and missing are the same: nothing there. */
export function keyOf(fields: readonly string[], values: { readonly [field: string]: unknown }) {
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) {
    const value = values[only];
    // The common case; the letter keeps it apart from the brackets below.
    if (typeof value === 'string') return `s${value}`;
  }
  return JSON.stringify(fields.map((field) => values[field] ?? null));
}

/** Finds the ids of rows by the values of some fields. */
export class FieldIndex {
  readonly fields: readonly string[];
  readonly unique: boolean;
  /** One id stands alone: most keys have but one, and a list each would cost memory. */
  readonly #ids = new Map<string, string | SortedList<string>>();

  constructor(fields: readonly string[], unique: boolean) {
    this.fields = fields;
    this.unique = unique;
  }

  add(row: AnyRow): void {
    const key = keyOf(this.fields, row);
    const there = this.#ids.get(key);
    if (there === undefined) this.#ids.set(key, row.id);
    else if (there instanceof SortedList) there.add(row.id);
    else if (there !== row.id) {
      const list = new SortedList<string>(byText);
      list.add(there);
      list.add(row.id);
      this.#ids.set(key, list);
    }
  }

  remove(row: AnyRow): void {
    const key = keyOf(this.fields, row);
    const there = this.#ids.get(key);
    if (there instanceof SortedList) {
      there.remove(row.id);
      if (there.empty) this.#ids.delete(key);
    } else if (there === row.id) this.#ids.delete(key);
  }

  move(from: AnyRow, to: AnyRow): void {
    if (keyOf(this.fields, from) === keyOf(this.fields, to)) return;
    this.remove(from);
    this.add(to);
  }

  find(where: { readonly [field: string]: unknown }, limit: number, after?: string): string[] {
    const there = this.#ids.get(keyOf(this.fields, where));
    if (there === undefined || !(limit > 0)) return [];
    if (there instanceof SortedList) return there.take(limit, after);
    return after === undefined || byText(there, after) > 0 ? [there] : [];
  }

  /** Whether another row has these values already. */
  taken(row: AnyRow): boolean {
    if (!this.unique || this.fields.some((field) => (row[field] ?? null) === null)) return false;
    return this.find(row, 2).some((id) => id !== row.id);
  }
}
