import { type Word, wordsOf } from '../german/words.ts';
import type { NearKey } from './key-index.ts';
import { inOnePiece, spelledOut } from './name-keys.ts';
import { allSpans, likelySpans, type Span } from './spans.ts';
import type { Town } from './town.ts';
import { createTownBook } from './town-book.ts';
import { fitOf, type Hint, hintsOf, isNumber, type Surroundings } from './whereabouts.ts';

export type Found = {
  readonly town: Town;
  /** From 1, exactly so and a big town, down to what is hardly like it. */
  readonly score: number;
};

/** Towns that a text may mean, best first. */
export type TownSearch = (text: string) => readonly Found[];

const MOST_FOUND = 10;
const MOST_WORDS = 10;
const LONGEST_TEXT = 200;
/** Below it nothing is shown. */
const WORST = 0.4;
/** Nothing found as good as that: more slips are forgiven, and names that are not yet complete. */
const DOUBTFUL = 0.75;
const SHORTEST_BEGINNING = 4;
/** The share of the score that the words beside the name decide. */
const BESIDE = 0.45;
/** People say the name first, and „Hüsby“ is rather not Husby. */
const NOT_FIRST = 0.92;
const OTHER_VOWELS = 0.98;
/** „Gemeinde Garding“ is rather not the town of that name. */
const OF_OTHER_KIND = 0.01;
const KINDS = new Set(['stadt', 'gemeinde', 'markt']);
/** A town a hundred times bigger makes up for an addition that was left out. */
const TENFOLD = 0.01;
const BIGGEST = 7;

/** A postcode or an official key. */
const NUMBER = /^(\d{5}|\d{8})$/;
const WITH_ITS_NUMBER = 0.5;

const fewSlips = (length: number): number => (length < 4 ? 0 : 1);
const moreSlips = (length: number): number => (length < 6 ? 1 : length < 14 ? 2 : 3);

const DOTTED: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'ä'],
  [/oe/g, 'ö'],
  [/ue/g, 'ü'],
];
const vowelsOf = (text: string): string =>
  DOTTED.reduce((all, [from, to]) => all.replace(from, to), text.toLowerCase()).replace(
    /[^äöü]/g,
    '',
  );

export function createTownSearch(towns: readonly Town[]): TownSearch {
  const book = createTownBook(towns);
  const { index, holders } = book;

  return (text) => {
    const words = wordsOf(text.slice(0, LONGEST_TEXT), MOST_WORDS);
    const spelled = spelledOut(words.map(({ folded }) => folded));
    const hints = hintsOf(words, spelled, book);
    const scores = new Map<Town, number>();
    let top = 0;
    const take = (town: Town, score: number): void => {
      if (score > (scores.get(town) ?? WORST)) scores.set(town, score);
      if (score > top) top = score;
    };

    const look = (spans: readonly Span[], find: (key: string) => readonly NearKey[]): void => {
      for (const span of spans) {
        const weigh = createWeigher(span, words, hints);
        for (const typed of inOnePiece(spelled.slice(span.from, span.to))) {
          for (const { key, slips } of find(typed)) {
            const likeness = 1 - slips / Math.max(key.length, typed.length);
            for (const { place, weight } of holders(key)) {
              take(place.town, likeness * weight * weigh(place, slips === 0));
            }
          }
        }
      }
    };

    for (const { word } of hints.filter((hint) => NUMBER.test(hint.word))) {
      for (const town of towns) {
        if (town.key !== word && town.postcode !== word) continue;
        take(town, hints.length === 1 ? 1 : WITH_ITS_NUMBER);
      }
    }
    look(allSpans(hints.length), index.exact);
    const likely = likelySpans(hints);
    look(likely, (key) => index.near(key, fewSlips(key.length)));
    if (top < DOUBTFUL) {
      look(likely, (key) => index.near(key, moreSlips(key.length)));
      look(likely, (key) => (key.length < SHORTEST_BEGINNING ? [] : index.beginning(key)));
    }
    return best(scores);
  };
}

/** What speaks for a town beside the name that was found, as a factor. */
function createWeigher(
  { from, to }: Span,
  words: readonly Word[],
  hints: readonly Hint[],
): (place: Surroundings, exact: boolean) => number {
  const beside = hints.filter((_, i) => i < from || i >= to);
  const telling = beside.filter((hint) => hint.telling);
  const kinds = beside.map(({ word }) => word).filter((word) => KINDS.has(word));
  const first = !hints.slice(0, from).some((hint) => hint.telling && !isNumber(hint.word));
  const vowels = vowelsOf(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  return (place, exact) => {
    const { name, kind } = place.town;
    const sum = telling.reduce((all, hint) => all + fitOf(hint, place), 0);
    const average = telling.length === 0 ? 1 : sum / telling.length;
    const otherKind = kinds.length > 0 && !kinds.some((word) => kind.toLowerCase().includes(word));
    const otherVowels = exact && !vowelsOf(name).startsWith(vowels);
    return (
      (1 - BESIDE * (1 - average) - (otherKind ? OF_OTHER_KIND : 0)) *
      (first ? 1 : NOT_FIRST) *
      (otherVowels ? OTHER_VOWELS : 1)
    );
  };
}

function best(scores: ReadonlyMap<Town, number>): readonly Found[] {
  const found = [...scores].map(([town, score]) => {
    const size = Math.log10(Math.max(1, town.population ?? 1));
    return { town, score: Math.max(0, score - TENFOLD * (BIGGEST - Math.min(BIGGEST, size))) };
  });
  found.sort((a, b) => b.score - a.score || (a.town.key < b.town.key ? -1 : 1));
  return found.slice(0, MOST_FOUND);
}
