import { distance } from '../german/distance.ts';
import { stateNamed, statesIn } from '../german/states.ts';
import { isStopWord } from '../german/stop-words.ts';
import type { Word } from '../german/words.ts';
import { isLink, isTitle } from './name-keys.ts';
import type { Town } from './town.ts';

/** A word that was typed beside a town's name, and what it may say of where the town lies. */
export type Hint = {
  readonly word: string;
  readonly state: string | undefined;
  /** Where it names a district, the states of such districts. */
  readonly near: readonly string[];
  /** False for „Landkreis“, „an der“, „wir“. */
  readonly telling: boolean;
};

/** What the directory knows of single words. */
export type KnownWords = {
  statesOfDistrict(word: string): readonly string[];
  inNames(word: string): boolean;
};

/** What is known of a town beside its name. */
export type Surroundings = {
  readonly town: Town;
  readonly district: readonly string[];
  readonly additions: readonly string[];
};

const GENERIC = new Set([
  ...['kreis', 'landkreis', 'lk', 'lkr', 'kr', 'ldkr', 'landkreises', 'kreisfrei', 'region'],
  ...['bundesland', 'land', 'freistaat', 'raum', 'ecke', 'nahe', 'regionalverband', 'rathaus'],
  ...['stadtverwaltung', 'gemeindeverwaltung', 'ort', 'kommune', 'plz', 'arbeite', 'arbeiten'],
]);
const CODE_LENGTH = 3;

export const isNumber = (word: string): boolean => /^\d+$/.test(word);

export const districtWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !GENERIC.has(word) && !isLink(word));

/** What the words of a text say of a place. */
export function hintsOf(
  words: readonly Word[],
  spelled: readonly string[],
  { statesOfDistrict, inNames }: KnownWords,
): readonly Hint[] {
  const named = new Map<number, string>();
  for (const { state, from, count } of statesIn(words)) {
    for (let i = from; i < from + count; i++) named.set(i, state);
  }
  return spelled.map((word, i) => {
    const code = word.length <= CODE_LENGTH ? stateNamed(words[i]?.text ?? '') : undefined;
    const empty = GENERIC.has(word) || isLink(word) || isTitle(word);
    return {
      word,
      state: named.get(i) ?? code,
      near: statesOfDistrict(word),
      telling: !empty && (!isStopWord(word) || inNames(word)),
    };
  });
}

const IN_STATE = 0.9;
const IN_STATE_OF_DISTRICT = 0.5;
const UNHEARD_OF = 0.2;

/** How well a hint fits a town: 1 it names it, 0 it names another place, between: who knows. */
export function fitOf({ word, state, near }: Hint, around: Surroundings): number {
  const { town, district, additions } = around;
  if (isNumber(word)) return fitOfPostcode(word, town.postcode);
  const said = Math.max(
    0,
    ...additions.map((known) => alike(word, known, 1)),
    ...district.map((known) => alike(word, known, 3)),
  );
  if (state === town.state) return Math.max(said, IN_STATE);
  if (said > 0 || state !== undefined) return said;
  if (near.includes(town.state)) return IN_STATE_OF_DISTRICT;
  return near.length > 0 ? 0 : UNHEARD_OF;
}

/** A town has several postcodes and the directory knows one; those nearby begin alike. */
function fitOfPostcode(typed: string, postcode: string | undefined): number {
  if (postcode === undefined || typed.length !== postcode.length) return 0.4;
  if (typed === postcode) return 1;
  for (const [length, worth] of [
    [3, 0.7],
    [2, 0.4],
  ] as const) {
    if (typed.slice(0, length) === postcode.slice(0, length)) return worth;
  }
  return 0;
}

/** „Erzgeb.“ and „Erzgebirge“, „Vogtland“ and „Vogtlandkreis“, a slip in a longer word. */
function alike(typed: string, known: string, shortest: number): number {
  if (typed === known) return 1;
  const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
  if (short.length >= shortest && long.startsWith(short)) return 0.95;
  if (short.length >= 7 && long.startsWith(short.slice(0, -1))) return 0.9;
  if (short.length >= 5 && distance(typed, known, 1) <= 1) return 0.85;
  return 0;
}
