import { fold } from './fold.ts';
import { remember } from './remember.ts';

/** A word as written, its folded form, and where it begins in the text. */
export type Word = { readonly text: string; readonly folded: string; readonly at: number };

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Most signs are plain letters; asking the expression above for each would take most of the time. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  IN_WORD.test(String.fromCharCode(code)) ? 1 : 0,
);
/** „gemeinde-netzwerk“, but also „E-Bike“: a single letter means nothing without its neighbour. */
const LONE_LETTER = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L}{2})/gu;
const SIGNS = /[*:_]/;
const SIGNS_IN_WORDS = /(?<=\p{L})[*:_](?=in(?:nen)?\b)/gu;
/** The longest German words in official use stay below this. */
export const LONGEST_WORD = 60;

const foldOnce = remember(fold);

/** The words of a text in order. What comes after `limit` words is not looked at. */
export function wordsOf(text: string, limit = Number.POSITIVE_INFINITY): readonly Word[] {
  const words: Word[] = [];
  eachWritten(text, (written, at) => {
    const folded = foldOnce(written);
    if (folded) words.push({ text: written, folded, at });
    return words.length < limit;
  });
  return words;
}

/** Hands on each word as it is written, as long as more are wanted. */
export function eachWritten(text: string, take: (written: string, at: number) => boolean): void {
  let clean = text;
  if (clean.includes('-')) clean = clean.replace(LONE_LETTER, '$1');
  if (SIGNS.test(clean)) clean = clean.replace(SIGNS_IN_WORDS, '');
  let start = -1;
  for (let i = 0; i <= clean.length; ) {
    const code = clean.codePointAt(i) ?? -1;
    if (isInWord(code)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (!take(clean.slice(start, Math.min(i, start + LONGEST_WORD)), start)) return;
      start = -1;
    }
    i += code > 0xffff ? 2 : 1;
  }
}

function isInWord(code: number): boolean {
  if (code < 0) return false;
  return code < PLAIN.length ? PLAIN[code] === 1 : IN_WORD.test(String.fromCodePoint(code));
}
