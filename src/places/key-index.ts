import { distance } from '../german/distance.ts';

/** A known key and how far it lies from what was looked for, in slips. */
export type NearKey = { readonly key: string; readonly slips: number };

export type KeyIndex = {
  exact(key: string): readonly NearKey[];
  /** Keys within so many slips: a letter missing, added, wrong, or two swapped. */
  near(key: string, slips: number): readonly NearKey[];
  /** Keys that begin so; two letters that are still to come count as one slip. */
  beginning(key: string): readonly NearKey[];
};

/** Two neighbouring letters as a number. Signs that share one are told apart later. */
const PAIRS = 1024;
/** Swapping two letters changes three pairs. */
const PAIRS_A_SLIP = 3;

const letter = (key: string, at: number): number =>
  at >= 0 && at < key.length ? key.charCodeAt(at) & 31 : 0;
/** A key of n letters has n + 1 pairs, counting its borders. */
const pair = (key: string, nth: number): number => (letter(key, nth - 1) << 5) | letter(key, nth);

/** Finds keys by the pairs of letters they share, and compares only those in full. */
export function createKeyIndex(known: Iterable<string>): KeyIndex {
  const all = new Set(known);
  const { keys, firstFrom } = byLength(all);
  const { starts, holders } = holdersOf(keys);
  const shared = new Uint16Array(keys.length);

  /** The first place in a pair's list that holds this key or a later one. */
  const placeOf = (which: number, index: number): number => {
    let low = starts[which] ?? 0;
    let high = starts[which + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((holders[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    exact: (key) => (all.has(key) ? [{ key, slips: 0 }] : []),
    near(key, slips) {
      const from = firstFrom(key.length - slips);
      const to = firstFrom(key.length + slips + 1);
      for (let nth = 0; nth <= key.length; nth++) {
        const which = pair(key, nth);
        const end = placeOf(which, to);
        for (let at = placeOf(which, from); at < end; at++) {
          const index = holders[at] ?? 0;
          shared[index] = (shared[index] ?? 0) + 1;
        }
      }
      const found: NearKey[] = [];
      for (let index = from; index < to; index++) {
        const other = keys[index] ?? '';
        const enough = Math.max(key.length, other.length) + 1 - PAIRS_A_SLIP * slips;
        if ((shared[index] ?? 0) < Math.max(1, enough)) continue;
        const apart = distance(key, other, slips);
        if (apart <= slips) found.push({ key: other, slips: apart });
      }
      shared.fill(0, from, to);
      return found;
    },
    beginning: (start) =>
      keys
        .filter((key) => key.startsWith(start))
        .map((key) => ({ key, slips: (key.length - start.length) / 2 })),
  };
}

/** The keys, short ones first: only those of about the same length need be looked at. */
function byLength(all: ReadonlySet<string>) {
  const shelves: string[][] = [];
  for (const key of all) {
    while (shelves.length <= key.length) shelves.push([]);
    shelves[key.length]?.push(key);
  }
  const firsts = [0];
  for (const shelf of shelves) firsts.push((firsts.at(-1) ?? 0) + shelf.length);
  const firstFrom = (length: number): number =>
    length <= 0 ? 0 : (firsts[Math.min(length, firsts.length - 1)] ?? 0);
  return { keys: shelves.flat(), firstFrom };
}

/** For each pair the keys that have it, one list behind the other. */
function holdersOf(keys: readonly string[]) {
  const starts = new Uint32Array(PAIRS + 1);
  for (const key of keys) {
    for (let nth = 0; nth <= key.length; nth++) {
      const behind = pair(key, nth) + 1;
      starts[behind] = (starts[behind] ?? 0) + 1;
    }
  }
  for (let i = 0; i < PAIRS; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const holders = new Uint32Array(starts[PAIRS] ?? 0);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? '';
    for (let nth = 0; nth <= key.length; nth++) {
      const which = pair(key, nth);
      const at = next[which] ?? 0;
      holders[at] = index;
      next[which] = at + 1;
    }
  }
  return { starts, holders };
}
