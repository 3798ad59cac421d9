import type { Instant } from '../time/instant.ts';
import { keyOf } from './field-index.ts';
import { byText, SortedList } from './sorted.ts';
import type { AnyRow } from './table.ts';

/** Read in pages, so that asking for any number does not touch what is not due. */
const PAGE = 256;

type Due = { readonly at: Instant; readonly id: string };

/** Rows in the order in which they fall due, apart for each value of `within`. */
export class DueIndex {
  readonly within: readonly string[];
  readonly #at: string;
  readonly #lists = new Map<string, SortedList<Due>>();

  constructor(at: string, within: readonly string[]) {
    this.#at = at;
    this.within = within;
  }

  get at(): string {
    return this.#at;
  }

  add(row: AnyRow): void {
    const due = this.#due(row);
    if (due === undefined) return;
    const key = keyOf(this.within, row);
    const list = this.#lists.get(key) ?? new SortedList<Due>(byDue);
    list.add(due);
    this.#lists.set(key, list);
  }

  remove(row: AnyRow): void {
    const due = this.#due(row);
    if (due === undefined) return;
    const key = keyOf(this.within, row);
    const list = this.#lists.get(key);
    list?.remove(due);
    if (list?.empty) this.#lists.delete(key);
  }

  move(from: AnyRow, to: AnyRow): void {
    this.remove(from);
    this.add(to);
  }

  take(where: { readonly [field: string]: unknown }, until: Instant, n: number): string[] {
    const list = this.#lists.get(keyOf(this.within, where));
    const ids: string[] = [];
    let last: Due | undefined;
    while (list && ids.length < n) {
      const next = list.take(Math.min(n - ids.length, PAGE), last);
      const due = next.filter(({ at }) => at <= until);
      ids.push(...due.map(({ id }) => id));
      last = due.at(-1);
      if (due.length < next.length || !last) break;
    }
    return ids;
  }

  next(where: { readonly [field: string]: unknown }): Instant | undefined {
    return this.#lists.get(keyOf(this.within, where))?.first()?.at;
  }

  #due(row: AnyRow): Due | undefined {
    const at = row[this.#at];
    return typeof at === 'number' ? { at, id: row.id } : undefined;
  }
}

function byDue(a: Due, b: Due): number {
  return a.at - b.at || byText(a.id, b.id);
}
