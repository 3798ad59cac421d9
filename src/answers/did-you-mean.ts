import Fuse from 'fuse.js';
import { fold } from '../german/fold.ts';
import { ngramsOf } from '../german/ngrams.ts';
import type { Entry } from '../knowledge/entry.ts';

/** Longer texts are sentences, and no slips of a name. */
const LONGEST = 40;
const MOST = 3;
/** 0: letter for letter, 1: anything. */
const THRESHOLD = 0.4;
/** So many are looked at closely, since that takes its time. */
const SHORTLIST = 40;

const piecesOf = (text: string) => new Set(ngramsOf(fold(text), 3));

/** Those that share the most pieces of three letters with a text, best first. */
function createShortlist<T>(all: readonly T[], textOf: (one: T) => string) {
  const holders = new Map<string, number[]>();
  for (const [i, one] of all.entries())
    for (const piece of piecesOf(textOf(one))) {
      const known = holders.get(piece);
      if (known) known.push(i);
      else holders.set(piece, [i]);
    }
  return (said: string): readonly T[] => {
    const shared = new Map<number, number>();
    for (const piece of piecesOf(said))
      for (const i of holders.get(piece) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    return [...shared]
      .toSorted(([a, most], [b, least]) => least - most || a - b)
      .slice(0, SHORTLIST)
      .flatMap(([i]) => all[i] ?? []);
  };
}

/** „Meinten Sie …“: titles and other names that are written nearly so. */
export function createGuesser(entries: readonly Entry[]) {
  const named = entries.map((entry) => ({
    entry,
    names: [entry.title, entry.short ?? '', ...(entry.aliases ?? [])],
  }));
  const shortlist = createShortlist(named, ({ names }) => names.join(' '));
  return (said: string): readonly Entry[] => {
    if (said.length < 4 || said.length > LONGEST) return [];
    return new Fuse(shortlist(said), {
      keys: ['names'],
      threshold: THRESHOLD,
      ignoreLocation: true,
    })
      .search(said, { limit: MOST })
      .map(({ item }) => item.entry);
  };
}

const PLACE = /(^|\s)(in|bei|aus|nach|um)\s+(\p{Lu}[\p{L}-]{4,30})(?![\p{L}-])/u;
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
  const shortlist = createShortlist([...names], (name) => name);
  return new Fuse(shortlist(place), { threshold: 0.3 })
    .search(place, { limit: MOST_TOWNS })
    .map(({ item }) => ({ town: item, question: said.replace(place, item) }));
}
