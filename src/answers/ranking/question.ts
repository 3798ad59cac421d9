import type { Analyser, Feature, Reading } from '../../german/analyser.ts';
import { isStopWord } from '../../german/stop-words.ts';
import { type Word, wordsOf } from '../../german/words.ts';
import type { Kind } from '../../knowledge/entry.ts';
import { lettersOf } from './corpus.ts';
import { kindsAsked } from './kind-asked.ts';
import type { PlaceFinder } from './place.ts';
import type { Weights } from './term-table.ts';

/** A question taken apart. */
export type Asked = {
  /** The words that it is about, folded, each once, in order. */
  readonly words: readonly string[];
  /** The same words, slips mended where a known word is near. */
  readonly meant: readonly Reading[];
  readonly terms: Weights;
  readonly letters: Weights;
  /** What a full match would have: one reading of each word, known or not. */
  readonly whole: Weights;
  readonly state: string | undefined;
  readonly town: string | undefined;
  readonly kinds: readonly Kind[];
  readonly unknown: number;
};

/** People tell stories; beyond this length nothing is added but time. */
const LONGEST = 6000;
const MOST_WORDS = 400;
const MOST_CONTENT_WORDS = 80;
const MOST_CORRECTED = 16;
/** A place name may be the point („Malchin“), but mostly says only where. */
const PLACE_WORD = 0.4;

export function takeApart(text: string, analyser: Analyser, findPlace: PlaceFinder): Asked {
  const all = wordsOf(text.slice(0, LONGEST), MOST_WORDS);
  const place = findPlace(all, analyser.knows);
  const placeNames = new Set([...place.words].map((i) => all[i]?.folded ?? ''));
  const words = contentOf(all).slice(0, MOST_CONTENT_WORDS);
  const terms = new Map<string, number>();
  const whole = new Map<string, number>();
  const letters = new Map<string, number>();
  const raise = (into: Map<string, number>, { name, weight }: Feature, factor: number): void => {
    into.set(name, Math.max(weight * factor, into.get(name) ?? 0));
  };
  const meant: Reading[] = [];
  let unknown = 0;
  for (const word of words) {
    const isPlace = placeNames.has(word);
    const factor = isPlace ? PLACE_WORD : 1;
    if (isPlace && !analyser.knows(word)) continue;
    const known = analyser.knows(word);
    const readings =
      known || unknown >= MOST_CORRECTED ? [{ word, certainty: 1 }] : analyser.readings(word);
    if (!known) unknown++;
    const likeliest = readings[1] ?? { word, certainty: 1 };
    meant.push(likeliest);
    for (const feature of analyser.features(likeliest.word)) raise(whole, feature, factor);
    for (const reading of readings) {
      for (const feature of analyser.features(reading.word)) {
        raise(terms, feature, factor * reading.certainty);
      }
    }
    for (const piece of lettersOf(word)) raise(letters, piece, factor);
  }
  for (const phrase of analyser.phrases(words)) raise(terms, phrase, 1);
  return {
    words,
    meant,
    terms,
    letters,
    whole,
    state: place.state,
    town: place.town,
    kinds: kindsAsked(text),
    unknown,
  };
}

const contentOf = (words: readonly Word[]): readonly string[] => [
  ...new Set(words.map(({ folded }) => folded).filter((folded) => !isStopWord(folded))),
];
