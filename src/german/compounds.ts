import { finish, type Steps } from '../time/steps.ts';
import { stem } from './stem.ts';
import { isGrammarWord } from './stop-words.ts';

/** The parts of a compound in order, folded, without linking letters; empty where it is none. */
export type Splitter = (folded: string) => readonly string[];

const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 7;
const LONGEST_COMPOUND = 50;
/** Everyday nouns of three letters that build compounds; other short words split too much. */
const SHORT_PARTS = new Set(
  'amt bad bau bus gas geh hof ort rad rat see tag tor tur weg zug arm alt neu'.split(' '),
);
const HEAD = 3;
const LINKS = ['', 's', 'n', 'es', 'en', 'er', 'e'];
/** What German words end in when they are no word of their own. */
const ENDINGS = new Set(['ung', 'ungs', 'heit', 'keit', 'lich', 'isch', 'igen', 'enden', 'erin']);

/**
 * Splits by the words at hand: a compound is one where every part stands on its own somewhere.
 * Of several ways the one with the longest parts wins.
 */
export function* splitterSteps(known: Iterable<string>): Steps<Splitter> {
  const whole = new Set<string>(SHORT_PARTS);
  const longest = new Map<string, number>();
  for (const word of known) {
    if (word.length < SHORTEST_PART || isGrammarWord(word) || ENDINGS.has(word)) continue;
    whole.add(word);
    // „Schulen“ is known, so „Schul-“ and „Schule“ are as well.
    const short = stem(word);
    if (short.length >= SHORTEST_PART) whole.add(short);
    yield;
  }
  for (const part of whole) {
    const head = part.slice(0, HEAD);
    if (part.length > (longest.get(head) ?? 0)) longest.set(head, part.length);
  }
  return (word) => {
    if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
    return bestSplit(word, whole, longest);
  };
}

export const createSplitter = (known: Iterable<string>): Splitter => finish(splitterSteps(known));

type Way = { readonly score: number; readonly parts: readonly string[] };

/** `longest`: how long a known part can be that begins with these letters. */
function bestSplit(
  word: string,
  whole: ReadonlySet<string>,
  longest: ReadonlyMap<string, number>,
): readonly string[] {
  const ways: (Way | undefined)[] = [{ score: 0, parts: [] }];
  for (let from = 0; from < word.length - 2; from++) {
    const way = ways[from];
    if (!way || way.parts.length > 4) continue;
    const reach = from + (longest.get(word.slice(from, from + HEAD)) ?? 0);
    for (let to = from + HEAD; to <= reach && to <= word.length; to++) {
      if (from === 0 && to === word.length) continue;
      const part = word.slice(from, to);
      if (!whole.has(part)) continue;
      const score = way.score + part.length * part.length;
      for (const link of LINKS) {
        const end = to + link.length;
        const atEnd = end === word.length;
        if (link && !word.startsWith(link, to)) continue;
        // A rest too short to be a part is an ending: „Vereinsheime“.
        if (!atEnd && word.length - end < 3) continue;
        const old = ways[end];
        if (!old || old.score < score) ways[end] = { score, parts: [...way.parts, part] };
      }
    }
  }
  const full = ways[word.length];
  return full && full.parts.length > 1 ? full.parts : [];
}
