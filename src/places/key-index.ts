import { distance } from '../german/distance.ts';

/** A known key and how far it lies from what was looked for, in slips. */
export type NearKey = { readonly index: number; readonly slips: number };

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
  for (const [index, key] of keys.entries()) {
    for (let nth = 0; nth <= key.length; nth++) {
      const which = pair(key, nth);
      const at = next[which] ?? 0;
      holders[at] = index;
      next[which] = at + 1;
    }
  }
  return (which: number): Uint32Array => holders.subarray(starts[which], starts[which + 1]);
}

/** Finds keys by the pairs of letters they share, and compares only those in full. */
export function createKeyIndex(keys: readonly string[]): KeyIndex {
  const places = new Map(keys.map((key, index) => [key, index]));
  const holders = holdersOf(keys);
  const shared = new Uint16Array(keys.length);

  return {
    exact(key) {
      const index = places.get(key);
      return index === undefined ? [] : [{ index, slips: 0 }];
    },
    near(key, slips) {
      const touched: number[] = [];
      for (let nth = 0; nth <= key.length; nth++) {
        for (const index of holders(pair(key, nth))) {
          const count = (shared[index] ?? 0) + 1;
          shared[index] = count;
          if (count === 1) touched.push(index);
        }
      }
      const found: NearKey[] = [];
      for (const index of touched) {
        const other = keys[index] ?? '';
        const enough = Math.max(key.length, other.length) + 1 - PAIRS_A_SLIP * slips;
        if ((shared[index] ?? 0) >= enough) {
          const apart = distance(key, other, slips);
          if (apart <= slips) found.push({ index, slips: apart });
        }
        shared[index] = 0;
      }
      return found;
    },
    beginning: (start) =>
      keys.flatMap((key, index) =>
        key.startsWith(start) ? [{ index, slips: (key.length - start.length) / 2 }] : [],
      ),
  };
}
