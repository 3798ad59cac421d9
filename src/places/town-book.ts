import { createKeyIndex, type KeyIndex } from './key-index.ts';
import { nameKeys, nameWords } from './name-keys.ts';
import type { Town } from './town.ts';
import { districtWords, type KnownWords, type Surroundings } from './whereabouts.ts';

/** A town under one of the ways to write its name. */
export type Holder = { readonly place: Surroundings; readonly weight: number };

/** The directory, laid out for looking up. */
export type TownBook = KnownWords & {
  readonly index: KeyIndex;
  /** The towns that are written so. */
  holders(key: string): readonly Holder[];
};

type District = { readonly words: readonly string[]; readonly state: string };

export function createTownBook(towns: readonly Town[]): TownBook {
  const holders = new Map<string, Holder[]>();
  const districts = new Map<string, District>();
  const states = new Map<string, string[]>();
  const added = new Set<string>();

  const districtOf = (town: Town): readonly string[] => {
    const known = districts.get(town.district);
    if (known?.state === town.state) return known.words;
    const words = known?.words ?? districtWords(nameWords(town.district));
    districts.set(town.district, { words, state: town.state });
    for (const word of words) {
      const list = states.get(word);
      if (!list) states.set(word, [town.state]);
      else if (!list.includes(town.state)) list.push(town.state);
    }
    return words;
  };

  for (const town of towns) {
    const { keys, additions } = nameKeys(town.name);
    const place = { town, district: districtOf(town), additions };
    for (const word of additions) added.add(word);
    for (const { key, weight } of keys) {
      const list = holders.get(key);
      if (list) list.push({ place, weight });
      else holders.set(key, [{ place, weight }]);
    }
  }
  return {
    index: createKeyIndex(holders.keys()),
    holders: (key) => holders.get(key) ?? [],
    statesOfDistrict: (word) => states.get(word) ?? [],
    inNames: (word) => added.has(word) || holders.has(word),
  };
}
