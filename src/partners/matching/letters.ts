import type { Features } from '../../german/text-features.ts';

const GROUP = 5;
const SHORTEST_WORD = 4;

/** Groups of letters: they know relatives of a word that nobody listed. */
export function lettersOf(words: readonly string[]): Features {
  const found = new Map<string, number>();
  for (const word of words) {
    if (word.length < SHORTEST_WORD) continue;
    const whole = `^${word}$`;
    for (let from = 0; from + GROUP <= whole.length; from++) {
      const group = whole.slice(from, from + GROUP);
      found.set(group, (found.get(group) ?? 0) + 1);
    }
  }
  return found;
}
