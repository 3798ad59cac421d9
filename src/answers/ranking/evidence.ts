import type { Feature, Reading } from '../../german/analyser.ts';
import type { TermIndex } from './term-index.ts';

/** How much of a question one entry accounts for, word by word. */
export type Evidence = {
  /** The share of what was asked that the entry has, 0 to 1; rare words count more. */
  readonly covered: number;
  /** The same as an amount, in rarest words: two rare words are more evidence than one. */
  readonly amount: number;
};

/** A meaning that is shared is less than the word itself. */
const MEANING = 0.5;
const MEANING_SIGN = '~';

export function evidenceOf(
  words: readonly Reading[],
  features: (word: string) => readonly Feature[],
  terms: TermIndex,
  document: number,
): Evidence {
  let asked = 0;
  let amount = 0;
  for (const { word, certainty } of words) {
    const all = features(word);
    const own = all[0];
    // A number alone („17 mal 23“) is no evidence of anything.
    if (!own || /^\d+$/.test(word)) continue;
    const weight = terms.rarity(own.name);
    asked += weight;
    let best = 0;
    for (const { name, weight: part } of all) {
      const value = name.startsWith(MEANING_SIGN) ? MEANING * part : part;
      if (value > best && terms.contains(name, document)) best = value;
    }
    // Perhaps a slip, perhaps another word that nobody here knows.
    amount += weight * best * certainty;
  }
  return { covered: asked === 0 ? 0 : amount / asked, amount: amount / terms.rarity('') };
}
