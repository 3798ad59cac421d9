import { wordsOf } from '../german/words.ts';
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
const NOT_FIRST = 0.97;
const OTHER_VOWELS = 0.98;
/** „Gemeinde Garding“ is rather not the town of that name. */
const OF_OTHER_KIND = 0.01;
const KINDS = new Set(['stadt', 'gemeinde', 'markt']);
/** A town a hundred times bigger makes up for an addition that was left out. */
const TENFOLD = 0.01;
const BIGGEST = 7;

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
  const { index, keys, byNumber } = book;

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

    const takeName = ({ from, to }: Span, { index: nth, slips }: NearKey, typed: number): void => {
      const { key = '', holders = [] } = keys[nth] ?? {};
      const vowels = vowelsOf(
        words
          .slice(from, to)
          .map((word) => word.text)
          .join(' '),
      );
      const first = !hints.slice(0, from).some(({ word, telling }) => telling && !isNumber(word));
      const likeness = (1 - slips / Math.max(key.length, typed)) * (first ? 1 : NOT_FIRST);
      const beside = createBeside(hints.filter((_, i) => i < from || i >= to));
      for (const { place, weight } of holders) {
        const same = vowelsOf(place.town.name).startsWith(vowels);
        take(place.town, likeness * weight * beside(place) * (same ? 1 : OTHER_VOWELS));
      }
    };
    const look = (spans: readonly Span[], find: (key: string) => readonly NearKey[]): void => {
      for (const span of spans) {
        for (const key of inOnePiece(spelled.slice(span.from, span.to))) {
          for (const near of find(key)) takeName(span, near, key.length);
        }
      }
    };

    for (const { word } of hints) {
      for (const town of byNumber.get(word) ?? []) take(town, hints.length === 1 ? 1 : 0.5);
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

/** How well the words beside the name fit a town, as a factor. */
function createBeside(hints: readonly Hint[]): (place: Surroundings) => number {
  const telling = hints.filter((hint) => hint.telling);
  const kinds = hints.map(({ word }) => word).filter((word) => KINDS.has(word));
  return (place) => {
    const sum = telling.reduce((all, hint) => all + fitOf(hint, place), 0);
    const average = telling.length === 0 ? 1 : sum / telling.length;
    const kind = place.town.kind.toLowerCase();
    const other = kinds.length > 0 && !kinds.some((word) => kind.includes(word));
    return 1 - BESIDE * (1 - average) - (other ? OF_OTHER_KIND : 0);
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
