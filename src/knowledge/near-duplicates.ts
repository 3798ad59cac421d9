import { stem } from '../german/stem.ts';
import { isStopWord } from '../german/stop-words.ts';
import { wordsOf } from '../german/words.ts';
import type { Entry } from './entry.ts';

export type Double = { readonly id: string; readonly text: string };

const ALIKE = 0.8;
const FEWEST_STEMS = 3;

type Phrase = { readonly id: string; readonly text: string; readonly stems: ReadonlySet<string> };

/** Titles and ways of asking of two entries that share four fifths of their words. */
export function nearDuplicates(entries: readonly Entry[]): readonly Double[] {
  const phrases = entries.flatMap(({ id, title, questions }) =>
    [title, ...(questions ?? [])].map((text): Phrase => ({ id, text, stems: stemsOf(text) })),
  );
  const byStem = new Map<string, number[]>();
  for (const [i, { stems }] of phrases.entries()) {
    for (const word of stems) {
      const places = byStem.get(word);
      if (places) places.push(i);
      else byStem.set(word, [i]);
    }
  }
  return phrases.flatMap((phrase, i) => {
    if (phrase.stems.size < FEWEST_STEMS) return [];
    const other = likeBefore(phrase, i, phrases, byStem);
    if (!other) return [];
    return [
      { id: phrase.id, text: `„${phrase.text}“ ist fast gleich in „${other.id}“: „${other.text}“` },
    ];
  });
}

/** Only phrases that share the rarest stems can be alike: nothing is compared with everything. */
function likeBefore(
  phrase: Phrase,
  at: number,
  phrases: readonly Phrase[],
  byStem: ReadonlyMap<string, readonly number[]>,
): Phrase | undefined {
  const rare = [...phrase.stems]
    .map((word) => byStem.get(word) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, 2);
  for (const i of rare.flat()) {
    const other = phrases[i];
    if (!other || i >= at || other.id === phrase.id) continue;
    const shared = [...phrase.stems].filter((word) => other.stems.has(word)).length;
    if (shared / Math.max(phrase.stems.size, other.stems.size) >= ALIKE) return other;
  }
  return undefined;
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap(({ folded }) => (isStopWord(folded) ? [] : [stem(folded)])));
