import { distance } from './distance.ts';

export type Correction = { readonly word: string; readonly distance: number };

/** The known words nearest to one that is not known, best first. */
export type Speller = (folded: string, most?: number) => readonly Correction[];

const SHORTEST = 4;
/** From this length on two slips are forgiven, below it one. */
const TWO_SLIPS = 8;

/** One bit for each letter: two words that differ in n letters differ in at most 2n bits. */
function letters(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

type Shelf = { readonly words: readonly string[]; readonly bits: Int32Array };

/** Words by length; most are ruled out by their letters alone, without comparing them. */
function shelve(known: Iterable<string>): ReadonlyMap<number, Shelf> {
  const byLength = new Map<number, string[]>();
  for (const word of new Set(known)) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const shelf = byLength.get(word.length);
    if (shelf) shelf.push(word);
    else byLength.set(word.length, [word]);
  }
  const shelves = new Map<number, Shelf>();
  for (const [length, words] of byLength) {
    shelves.set(length, { words, bits: Int32Array.from(words, letters) });
  }
  return shelves;
}

/** Gets ready when the first unknown word comes. */
export function createSpeller(known: Iterable<string>): Speller {
  let shelves: ReadonlyMap<number, Shelf> | undefined;
  return (folded, most = 2) => {
    if (folded.length < SHORTEST || /\d/.test(folded)) return [];
    shelves ??= shelve(known);
    const limit = folded.length < TWO_SLIPS ? 1 : 2;
    const own = letters(folded);
    let best = limit;
    let found: Correction[] = [];
    for (let length = folded.length - limit; length <= folded.length + limit; length++) {
      const shelf = shelves.get(length);
      if (!shelf) continue;
      for (let i = 0; i < shelf.bits.length; i++) {
        if (bitCount((shelf.bits[i] ?? 0) ^ own) > 2 * best) continue;
        const word = shelf.words[i] ?? '';
        const slips = distance(folded, word, best);
        if (slips > best) continue;
        if (slips < best) found = [];
        best = slips;
        found.push({ word, distance: slips });
      }
    }
    return closest(folded, found).slice(0, most);
  };
}

/** People seldom miss the first letter, and the longer common beginning is the likelier word. */
function closest(folded: string, found: readonly Correction[]): readonly Correction[] {
  const shared = (word: string): number => {
    let i = 0;
    while (i < word.length && word.charCodeAt(i) === folded.charCodeAt(i)) i++;
    return i;
  };
  return [...found].sort((a, b) => shared(b.word) - shared(a.word) || (a.word < b.word ? -1 : 1));
}
