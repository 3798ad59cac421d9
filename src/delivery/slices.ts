/** So many are written in one transaction: nobody else waits for long meanwhile. */
const SLICE = 100;

export type Slice<T> = {
  readonly slice: readonly (readonly [person: string, T])[];
  /** The last person that is dealt with then. */
  readonly last: string | null;
  readonly more: boolean;
};

/** The next people in the order of their ids, behind the last one that was dealt with. */
export function nextSlice<T>(all: ReadonlyMap<string, T>, after: string | null): Slice<T> {
  const left = [...all]
    .filter(([person]) => after === null || person > after)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const slice = left.slice(0, SLICE);
  return { slice, last: slice.at(-1)?.[0] ?? after, more: left.length > slice.length };
}
