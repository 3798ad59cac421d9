/** Pieces that a text may be cut between, the more natural the border the better. */
const SENTENCES = /[^\n.!?…]*(?:[.!?…]+["“”»)]*\s+|\n+|[.!?…]+|$)/gu;
const WORDS = /\S*\s*/gu;

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

export type Measure = (text: string) => number;

const notEmpty = (text: string) => text !== '';

/** Letters that stand for one sign stay together, unless one alone is too long. */
function signs(text: string, max: number, size: Measure): string[] {
  return [...graphemes.segment(text)].flatMap(({ segment }) =>
    size(segment) <= max ? [segment] : [...segment],
  );
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
