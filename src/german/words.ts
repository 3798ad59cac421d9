import { fold } from './fold.ts';

/** A word as written, its folded form, and where it begins in the text. */
export type Word = { readonly text: string; readonly folded: string; readonly at: number };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** „gemeinde-netzwerk“, but also „E-Bike“: a single letter means nothing without its neighbour. */
const LONE_LETTER = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L}{2})/gu;
const SIGNS_IN_WORDS = /(?<=\p{L})[*:_](?=in(?:nen)?\b)/gu;
/** The longest German words in official use stay below this. */
export const LONGEST_WORD = 60;

const REMEMBERED = 50_000;
const remembered = new Map<string, string>();

function foldOnce(written: string): string {
  let folded = remembered.get(written);
  if (folded === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    folded = fold(written);
    remembered.set(written, folded);
  }
  return folded;
}

/** The words of a text in order. What comes after `limit` words is not looked at. */
export function wordsOf(text: string, limit = Number.POSITIVE_INFINITY): readonly Word[] {
  const words: Word[] = [];
  const clean = text.replace(LONE_LETTER, '$1').replace(SIGNS_IN_WORDS, '');
  for (const match of clean.matchAll(WORD)) {
    if (words.length >= limit) break;
    const written = match[0].slice(0, LONGEST_WORD);
    const folded = foldOnce(written);
    if (folded) words.push({ text: written, folded, at: match.index });
  }
  return words;
}
