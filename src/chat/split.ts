/** Pieces that a text may be cut between, the more natural the border the better. */
const SENTENCES = /[^\n.!?…]*(?:[.!?…]+["“”»)]*\s+|\n+|[.!?…]+|$)/gu;
const WORDS = /\S*\s*/gu;

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

export type Measure = (text: string) => number;

const notEmpty = (text: string) => text !== '';

/** The segmenter copies the text it is given for each sign in it: it gets no more at a time. */
const STRETCH = 500;

function graphemesOf(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const stretch = text.slice(at, at + STRETCH);
    const inIt = [...graphemes.segment(stretch)].map(({ segment }) => segment);
    const isEnd = at + STRETCH >= text.length;
    // The last one may go on in the next stretch.
    const whole = isEnd || inIt.length === 1 ? inIt : inIt.slice(0, -1);
    found.push(...whole);
    at += whole.reduce((sum, { length }) => sum + length, 0);
  }
  return found;
}

/** Letters that stand for one sign stay together, unless one alone is too long. */
function signs(text: string, max: number, size: Measure): string[] {
  return graphemesOf(text).flatMap((sign) => (size(sign) <= max ? [sign] : [...sign]));
}

function atoms(text: string, max: number, size: Measure): string[] {
  const sentences = (text.match(SENTENCES) ?? []).filter(notEmpty);
  return sentences.flatMap((sentence) => {
    if (size(sentence) <= max) return [sentence];
    const words = (sentence.match(WORDS) ?? []).filter(notEmpty);
    return words.flatMap((word) => (size(word) <= max ? [word] : signs(word, max, size)));
  });
}

/**
 * Cuts a text into pieces of at most `max`, the first of at most `room`: between sentences if that
 * is possible, else between words, else between signs. Joined again it is the same text.
 */
export function splitText(text: string, room: number, max: number, size: Measure): string[] {
  const pieces: string[] = [];
  let current = '';
  let length = 0;
  for (const atom of atoms(text, max, size)) {
    const more = size(atom);
    const free = pieces.length === 0 ? room : max;
    if (length + more > free && (current !== '' || pieces.length === 0)) {
      pieces.push(current);
      current = '';
      length = 0;
    }
    current += atom;
    length += more;
  }
  return [...pieces, current];
}

/** Signs as people count them; also how Telegram counts. */
export const codePoints: Measure = (text) => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};
