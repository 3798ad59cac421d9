import { fold } from '../german/fold.ts';
import { wordsOf } from '../german/words.ts';

/** A way to write a name, all in one piece, and how good a sign it is for the town. */
export type NameKey = { readonly key: string; readonly weight: number };

export type NameKeys = {
  readonly keys: readonly NameKey[];
  /** What tells the town from its namesakes: „aisch“ of „Neustadt a.d.Aisch“. */
  readonly additions: readonly string[];
};

const words = (text: string): readonly string[] => text.split(' ');

/** Small words that come and go: „Dillingen a.d.Donau“, „Dillingen an der Donau“. */
const LINKS = new Set(
  words('a am an auf b bei beim d dem den der die das i im in ob u und v von vor vorm zu zum zur'),
);
/** What stands before a name and is often left out, or added. */
const TITLES = new Set(
  words(
    'bad stadt gemeinde markt marktgemeinde flecken hansestadt lutherstadt kreisstadt ostseebad ' +
      'nordseebad seebad ostseeheilbad nordseeheilbad kurort kleinstadt landstadt landeshauptstadt',
  ),
);
/** Not enough to name a town by. */
const HALVES = new Set(words('gross klein alt neu nord sud ost west ober unter nieder hohen'));

const SPELLED_OUT = new Map([
  ['opf', 'oberpfalz'],
  ['ofr', 'oberfranken'],
  ['ufr', 'unterfranken'],
  ['mfr', 'mittelfranken'],
  ['sa', 'sachsen'],
  ['odw', 'odenwald'],
  ['hl', 'heilig'],
]);

const SHORTEST_HALF = 5;
const WITHOUT_ADDITION = 0.98;
const WITHOUT_TITLE = 0.96;
const HALF_A_NAME = 0.9;

export const isLink = (word: string): boolean => LINKS.has(word);
export const isTitle = (word: string): boolean => TITLES.has(word);

/** The folded words of a name, or of what was typed for one, in the spelling that is compared. */
export const spelledOut = (folded: readonly string[]): readonly string[] =>
  folded.map((word, i) =>
    word === 'st' && i + 1 < folded.length ? 'sankt' : (SPELLED_OUT.get(word) ?? word),
  );

export const nameWords = (text: string): readonly string[] =>
  spelledOut(wordsOf(text).map((word) => word.folded));

/** Some write the small words and some do not: both ways. */
export function inOnePiece(parts: readonly string[]): readonly string[] {
  const whole = parts.join('');
  const bare = parts.filter((word) => !LINKS.has(word)).join('');
  return bare === '' || bare === whole ? [whole] : [whole, bare];
}

const ONE_WORD = /^\p{L}+$/u;

export function nameKeys(name: string): NameKeys {
  // Most names; the others have several ways to be written.
  if (ONE_WORD.test(name)) return { keys: [{ key: fold(name), weight: 1 }], additions: [] };
  const official = name.replace(/,.*$/, '');
  const all = nameWords(official);
  const base = beforeAddition(official, all);
  const best = new Map<string, number>();
  const add = (parts: readonly string[], weight: number): void => {
    for (const key of inOnePiece(parts)) {
      if (key !== '' && !best.has(key)) best.set(key, weight);
    }
  };
  add(all, 1);
  add(base, WITHOUT_ADDITION);
  add(withoutTitle(base), WITHOUT_TITLE);
  add(halfOf(official), HALF_A_NAME);
  return {
    keys: [...best].map(([key, weight]) => ({ key, weight })),
    additions: all.slice(base.length).filter((word) => !LINKS.has(word)),
  };
}

/** „Frankfurt“ of „Frankfurt (Oder)“, „Lauenburg/Elbe“, „Neustadt in Sachsen“. */
function beforeAddition(official: string, all: readonly string[]): readonly string[] {
  const sign = official.search(/(?<=\S)\s*[(/]/);
  const before = sign < 0 ? all.length : nameWords(official.slice(0, sign)).length;
  const link = all.findIndex((word, i) => i > 0 && LINKS.has(word));
  const end = Math.min(before, link < 0 ? all.length : link);
  return end > 0 ? all.slice(0, end) : all;
}

function withoutTitle(parts: readonly string[]): readonly string[] {
  const start = parts.findIndex((word) => !TITLES.has(word));
  return start > 0 ? parts.slice(start) : parts;
}

/** „Annaberg“ of „Annaberg-Buchholz“. */
function halfOf(official: string): readonly string[] {
  const hyphen = official.indexOf('-');
  const parts = hyphen < 0 ? [] : nameWords(official.slice(0, hyphen));
  const [half = ''] = parts;
  return parts.length === 1 && half.length >= SHORTEST_HALF && !HALVES.has(half) ? parts : [];
}
