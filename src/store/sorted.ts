/** Above this a chunk is halved: small enough to shift quickly, large enough to have few. */
const CHUNK = 512;

/** Items in order, each once; adding and removing stay cheap with hundreds of thousands. */
export class SortedList<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #chunks: T[][] = [];

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  add(item: T): void {
    const last = this.#chunks.at(-1);
    if (last === undefined) {
      this.#chunks.push([item]);
      return;
    }
    const at = Math.min(this.#chunkOf(item), this.#chunks.length - 1);
    const chunk = this.#chunks[at] ?? last;
    const place = this.#placeIn(chunk, item);
    const there = chunk[place];
    if (there !== undefined && this.#compare(there, item) === 0) return;
    chunk.splice(place, 0, item);
    if (chunk.length > CHUNK) {
      // Ids sort by time, so most grow at the end: leave what is behind full.
      const keep = at === this.#chunks.length - 1 ? CHUNK : CHUNK / 2;
      this.#chunks.splice(at + 1, 0, chunk.splice(keep));
    }
  }

  remove(item: T): void {
    const at = this.#chunkOf(item);
    const chunk = this.#chunks[at];
    if (chunk === undefined) return;
    const place = this.#placeIn(chunk, item);
    const there = chunk[place];
    if (there === undefined || this.#compare(there, item) !== 0) return;
    chunk.splice(place, 1);
    if (chunk.length === 0) this.#chunks.splice(at, 1);
  }

  first(): T | undefined {
    return this.#chunks[0]?.[0];
  }

  get empty(): boolean {
    return this.#chunks.length === 0;
  }

  /** Up to `limit` items, those behind `after` where it is given. */
  take(limit: number, after?: T): T[] {
    let at = after === undefined ? 0 : this.#chunkOf(after);
    const start = this.#chunks[at];
    if (start === undefined || !(limit > 0)) return [];
    let from = 0;
    if (after !== undefined) {
      from = this.#placeIn(start, after);
      const there = start[from];
      if (there !== undefined && this.#compare(there, after) === 0) from++;
    }
    const taken: T[] = [];
    for (; at < this.#chunks.length && taken.length < limit; at++) {
      const chunk = this.#chunks[at] ?? [];
      const end = Math.min(chunk.length, from + limit - taken.length);
      for (let i = from; i < end; i++) {
        const item = chunk[i];
        if (item !== undefined) taken.push(item);
      }
      from = 0;
    }
    return taken;
  }

  /** The first chunk that does not end before the item. */
  #chunkOf(item: T): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const last = this.#chunks[middle]?.at(-1);
      if (last !== undefined && this.#compare(last, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #placeIn(chunk: readonly T[], item: T): number {
    let low = 0;
    let high = chunk.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = chunk[middle];
      if (there !== undefined && this.#compare(there, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** By code units, the same on every machine (no locale). */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
