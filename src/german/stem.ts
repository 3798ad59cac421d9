import { stemmer } from '@orama/stemmers/german';
import { remember } from './remember.ts';

/** „gefördert“ and „fördert“ share no Snowball stem: the marks of verbs come off for that. */
const PARTICIPLE = /^ge(?=.{4,}t$)/;
const LAST_T = /(?<=.{4})t$/;
const ROUNDS = 3;
const SHORTEST = 3;

const shortened = remember((word) => stemmer(word).replace(LAST_T, ''));

function cut(folded: string): string {
  let word = folded.replace(PARTICIPLE, '');
  // Several rounds: „Förderung“ becomes „forder“ first, while „fördern“ is „ford“ at once.
  for (let round = 0; round < ROUNDS; round++) {
    const shorter = shortened(word);
    if (shorter === word || shorter.length < SHORTEST) break;
    word = shorter;
  }
  return word;
}

const cutOnce = remember(cut);

/** The stem of a folded word. */
export const stem = (folded: string): string => (folded.length < 4 ? folded : cutOnce(folded));
