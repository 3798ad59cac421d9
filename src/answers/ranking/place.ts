import { statesIn } from '../../german/states.ts';
import { createTownFinder, type NamedTown } from '../../german/town-names.ts';
import type { Word } from '../../german/words.ts';
import { type Entry, statesOf } from '../../knowledge/entry.ts';

export type PlaceAsked = {
  readonly state: string | undefined;
  readonly town: string | undefined;
  /** Indexes of the words that only say where. */
  readonly words: ReadonlySet<number>;
};

export type PlaceFinder = (
  words: readonly Word[],
  ordinary: (folded: string) => boolean,
) => PlaceAsked;

/** Which state and town a question speaks of. A state that is named outweighs a town's. */
export function createPlaceFinder(towns: readonly NamedTown[]): PlaceFinder {
  const findTowns = createTownFinder(towns);
  return (words, ordinary) => {
    const states = statesIn(words);
    const named = findTowns(words, ordinary);
    const used = new Set<number>();
    for (const { from, count } of [...states, ...named]) {
      for (let i = 0; i < count; i++) used.add(from + i);
    }
    const town = named.find(({ state }) => state !== undefined) ?? named[0];
    return { state: states[0]?.state ?? town?.state, town: town?.name, words: used };
  };
}

export type Holding = 'there' | 'everywhere' | 'elsewhere';

export function holds(entry: Entry, state: string): Holding {
  const states = statesOf(entry);
  if (!states) return 'everywhere';
  return states.includes(state) ? 'there' : 'elsewhere';
}

/** Programmes and offices of another state are no answer; its examples are. */
export function suits(entry: Entry, state: string | undefined): boolean {
  if (state === undefined || (entry.kind !== 'programme' && entry.kind !== 'contact')) return true;
  return holds(entry, state) !== 'elsewhere';
}

/** A programme or an office of a single state. */
export const ofOneState = (entry: Entry): boolean =>
  (entry.kind === 'programme' || entry.kind === 'contact') && statesOf(entry)?.length === 1;
