import { createKeyIndex, type KeyIndex } from './key-index.ts';
import { nameKeys, nameWords } from './name-keys.ts';
import type { Town } from './town.ts';
import { districtWords, type Surroundings } from './whereabouts.ts';

/** A town under one of the ways to write its name. */
export type Holder = { readonly place: Surroundings; readonly weight: number };

/** The directory, laid out for looking up. */
export type TownBook = {
  readonly index: KeyIndex;
  /** By the number that the index gives a key. */
  readonly keys: readonly { readonly key: string; readonly holders: readonly Holder[] }[];
  /** By official key or postcode. */
  readonly byNumber: ReadonlyMap<string, readonly Town[]>;
  statesOfDistrict(word: string): readonly string[];
  /** Whether the word is a name, or an addition such as „Aller“ and „Oder“. */
  inNames(word: string): boolean;
};

export function createTownBook(towns: readonly Town[]): TownBook {
  const holders = new Map<string, Holder[]>();
  const byNumber = new Map<string, Town[]>();
  const districts = new Map<string, readonly string[]>();
  const states = new Map<string, Set<string>>();
  const added = new Set<string>();

  for (const town of towns) {
    const district = districts.get(town.district) ?? districtWords(nameWords(town.district));
    districts.set(town.district, district);
    const { keys, additions } = nameKeys(town.name);
    for (const word of additions) added.add(word);
    const place = { town, district, additions };
    for (const { key, weight } of keys) under(holders, key).push({ place, weight });
    under(byNumber, town.key).push(town);
    if (town.postcode !== undefined) under(byNumber, town.postcode).push(town);
    for (const word of district) {
      const known = states.get(word);
      if (known) known.add(town.state);
      else states.set(word, new Set([town.state]));
    }
  }
  const lists = new Map([...states].map(([word, codes]) => [word, [...codes]]));
  const keys = [...holders].map(([key, list]) => ({ key, holders: list }));
  return {
    index: createKeyIndex(keys.map(({ key }) => key)),
    keys,
    byNumber,
    statesOfDistrict: (word) => lists.get(word) ?? [],
    inNames: (word) => added.has(word) || holders.has(word),
  };
}

function under<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
