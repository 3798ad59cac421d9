import Fuse from 'fuse.js';
import type { Entry } from '../knowledge/entry.ts';

/** Longer texts are sentences, and no slips of a name. */
const LONGEST = 40;
const MOST = 3;
/** 0: letter for letter, 1: anything. */
const THRESHOLD = 0.4;

/** „Meinten Sie …“: titles and other names that are written nearly so. */
export function createGuesser(entries: readonly Entry[]) {
  const named = entries.map((entry) => ({
    entry,
    names: [entry.title, entry.short ?? '', ...(entry.aliases ?? [])],
  }));
  const fuse = new Fuse(named, { keys: ['names'], threshold: THRESHOLD, ignoreLocation: true });
  return (said: string): readonly Entry[] =>
    said.length < 4 || said.length > LONGEST
      ? []
      : fuse.search(said, { limit: MOST }).map(({ item }) => item.entry);
}

const PLACE = /(^|\s)(in|bei|aus|nach|um)\s+(\p{Lu}[\p{L}-]{4,})/u;
const MOST_TOWNS = 2;

/** The question again with a town that is written nearly like the place in it. */
export function townsMeant(
  said: string,
  towns: readonly { readonly name: string }[],
): readonly { readonly town: string; readonly question: string }[] {
  const place = PLACE.exec(said)?.[3];
  if (place === undefined) return [];
  const first = place.charAt(0).toLowerCase();
  const names = new Set(
    towns.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(first)),
  );
  if (names.has(place)) return [];
  return new Fuse([...names], { threshold: 0.3 })
    .search(place, { limit: MOST_TOWNS })
    .map(({ item }) => ({ town: item, question: said.replace(place, item) }));
}
