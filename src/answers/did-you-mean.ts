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
