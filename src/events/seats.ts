import type { Answer } from './rows.ts';

const sum = (answers: readonly Answer[]) => answers.reduce((all, { people }) => all + people, 0);

const seated = (answers: readonly Answer[]) => answers.filter(({ seat }) => seat === 'seat');

/** Places that are left; null: there is room for everybody. */
export const freePlaces = (answers: readonly Answer[], places: number | null): number | null =>
  places === null ? null : Math.max(0, places - sum(seated(answers)));

/**
 * What becomes of a party that comes with so many. Who has a place keeps it: more people than there
 * is room for change nothing.
 */
export function seatFor(
  others: readonly Answer[],
  places: number | null,
  people: number,
  before: Answer['seat'],
): 'seat' | 'queue' | 'too-many' {
  const free = freePlaces(others, places);
  if (free === null || people <= free) return 'seat';
  return before === 'seat' ? 'too-many' : 'queue';
}

/** Who moves up: in the order of the line, whoever fits into what is left. */
export function movedUp(answers: readonly Answer[], places: number | null): readonly Answer[] {
  let free = freePlaces(answers, places);
  const line = answers
    .filter(({ seat }) => seat === 'queue')
    .toSorted((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
  const lucky: Answer[] = [];
  for (const answer of line) {
    if (free !== null && answer.people > free) continue;
    lucky.push(answer);
    if (free !== null) free -= answer.people;
  }
  return lucky;
}
