import { stemmer } from '@orama/stemmers/german';

const REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/** „gefördert“ and „fördert“ share no Snowball stem: the marks of verbs come off for that. */
const PARTICIPLE = /^ge(?=.{4,}t$)/;
const LAST_T = /(?<=.{4})t$/;
const ROUNDS = 3;

function cut(folded: string): string {
  let word = folded.replace(PARTICIPLE, '');
  // Several rounds: „Förderung“ becomes „forder“ first, while „fördern“ is „ford“ at once.
  for (let round = 0; round < ROUNDS; round++) {
    const shorter = stemmer(word).replace(LAST_T, '');
    if (shorter === word || shorter.length < 3) break;
    word = shorter;
  }
  return word;
}

/** The stem of a folded word. */
export function stem(folded: string): string {
  if (folded.length < 4) return folded;
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made = cut(folded);
  remembered.set(folded, made);
  return made;
}
