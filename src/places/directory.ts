import { createTownSearch, type Found } from './search.ts';
import type { Town } from './town.ts';

/** Which town a text means: for sure one, or some to choose from. */
export type Meant =
  | { readonly kind: 'one'; readonly town: Town }
  | { readonly kind: 'several'; readonly towns: readonly Town[] }
  | { readonly kind: 'none' };

/** The municipalities at one moment; a new list is another directory. */
export type Directory = {
  readonly towns: readonly Town[];
  get(key: string): Town | undefined;
  search(text: string): readonly Found[];
  meant(text: string): Meant;
};

/** So close together are towns that a text fits equally well. */
const EQUALS = 0.06;
const SURE = 0.7;

export function createDirectory(towns: readonly Town[]): Directory {
  const byKey = new Map(towns.map((town) => [town.key, town]));
  const search = createTownSearch(towns);
  return { towns, search, get: (key) => byKey.get(key), meant: (text) => chosen(search(text)) };
}

function chosen(found: readonly Found[]): Meant {
  const [best] = found;
  if (!best) return { kind: 'none' };
  const equals = found.filter(({ score }) => best.score - score < EQUALS);
  if (equals.length === 1 && best.score >= SURE) return { kind: 'one', town: best.town };
  return { kind: 'several', towns: equals.map(({ town }) => town) };
}

/** Towns entered by hand stand beside the official ones until these have them, too. */
export function withTownsByHand(
  official: readonly Town[],
  byHand: readonly Town[],
): readonly Town[] {
  const known = new Set(official.map(({ key }) => key));
  return [...official, ...byHand.filter(({ key }) => !known.has(key))];
}

/** The directory of the newest list; laid out again only when the list is another one. */
export function followDirectory(list: () => readonly Town[]): () => Directory {
  let directory: Directory | undefined;
  return () => {
    const towns = list();
    if (directory?.towns !== towns) directory = createDirectory(towns);
    return directory;
  };
}
