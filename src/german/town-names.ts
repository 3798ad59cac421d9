import { everydayWords } from './meanings.ts';
import { createSpeller } from './spelling.ts';
import { statesIn } from './states.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

export type NamedTown = { readonly name: string; readonly state: string };

export type TownMention = {
  readonly name: string;
  /** Known only where all towns of that name lie in one state. */
  readonly state: string | undefined;
  readonly from: number;
  readonly count: number;
};

/** Finds the towns that a text names; `ordinary` says which words mean something else as well. */
export type TownFinder = (
  words: readonly Word[],
  ordinary: (folded: string) => boolean,
) => readonly TownMention[];

const LONGEST_NAME = 5;
const PLACE_WORDS = new Set(['in', 'bei', 'aus', 'nach', 'stadt', 'gemeinde', 'kleinstadt', 'um']);
const TITLES = /^(hansestadt|lutherstadt|stadt|barlachstadt|reuterstadt|kurort|ostseebad)\s+/;
const SHORTEST_BARE = 5;
const SHORTEST_WITH_SLIP = 6;

const keyOf = (name: string): string =>
  wordsOf(name)
    .map(({ folded }) => folded)
    .join(' ');

/** „Lübben (Spreewald)/Lubin“ is also „Lübben“; „Neustadt an der Aisch“ also „Neustadt“. */
function spellings(name: string): readonly string[] {
  const whole = keyOf(name);
  const bare = keyOf(name.replace(/[(/,].*$/, ''));
  const start = bare.replace(/ (an|am|im|in|ob|bei|unter|vor|auf) .*$/, '');
  return [...new Set([whole, bare, start, bare.replace(TITLES, '')])].filter(Boolean);
}

export function createTownFinder(towns: readonly NamedTown[]): TownFinder {
  const byName = new Map<string, NamedTown[]>();
  for (const town of towns) {
    for (const key of spellings(town.name)) {
      const old = byName.get(key);
      if (old) old.push(town);
      else byName.set(key, [town]);
    }
  }
  const nearest = createSpeller(
    [...byName.keys()].filter((key) => !key.includes(' ') && key.length >= SHORTEST_WITH_SLIP),
  );

  const mention = (key: string, from: number, count: number): TownMention | undefined => {
    const named = byName.get(key);
    const [first] = named ?? [];
    if (!named || !first) return undefined;
    const one = named.every(({ state }) => state === first.state);
    return { name: first.name, state: one ? first.state : undefined, from, count };
  };

  const single = (
    words: readonly Word[],
    at: number,
    ordinary: (folded: string) => boolean,
    small: boolean,
  ): TownMention | undefined => {
    const word = words[at];
    if (!word || isStopWord(word.folded)) return undefined;
    const placed = PLACE_WORDS.has(words[at - 1]?.folded ?? '');
    const named = word.text.charAt(0) !== word.text.charAt(0).toLowerCase();
    const common = ordinary(word.folded) || everydayWords.has(word.folded);
    if (byName.has(word.folded)) {
      if (common) return placed && named ? mention(word.folded, at, 1) : undefined;
      const clear = placed || (word.folded.length >= SHORTEST_BARE && (named || small));
      return clear ? mention(word.folded, at, 1) : undefined;
    }
    if (common || !placed || word.folded.length < SHORTEST_WITH_SLIP - 1) return undefined;
    const [best] = nearest(word.folded, 1);
    return best?.distance === 1 ? mention(best.word, at, 1) : undefined;
  };

  return (words, ordinary) => {
    if (byName.size === 0) return [];
    const small = words.every(({ text }) => text === text.toLowerCase());
    const states = new Set(
      statesIn(words).flatMap(({ from, count }) =>
        Array.from({ length: count }, (_, i) => from + i),
      ),
    );
    const found: TownMention[] = [];
    for (let at = 0; at < words.length; at++) {
      if (states.has(at)) continue;
      let hit: TownMention | undefined;
      for (let count = LONGEST_NAME; count > 1 && !hit; count--) {
        const key = words.slice(at, at + count).map(({ folded }) => folded);
        if (key.length === count) hit = mention(key.join(' '), at, count);
      }
      hit ??= single(words, at, ordinary, small);
      if (!hit) continue;
      found.push(hit);
      at += hit.count - 1;
    }
    return found;
  };
}
