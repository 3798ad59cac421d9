import type { Turn } from '../chat/turn.ts';
import { type Wanted, wantedBy } from '../delivery/audience.ts';
import { SendOuts } from '../delivery/rows.ts';
import { staffOf, townsOf } from '../people/staff.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import type { Desk } from './desk.ts';
import { type Response, Responses, type Survey, Surveys } from './rows.ts';

/** For whom an answer is: a town, or (null) oneself. */
export type Party = string | null;

/** A survey as things stand: released meanwhile, or taken back. */
export async function current(tx: Tx, survey: Survey): Promise<Survey> {
  if (survey.state !== 'ready') return survey;
  const sendOut = survey.sendOut === null ? undefined : await tx.get(SendOuts, survey.sendOut);
  const gone = !sendOut || (sendOut.state === 'called-off' && sendOut.released === null);
  if (!gone && sendOut.released === null) return survey;
  const now: Survey = gone
    ? { ...survey, state: 'draft', sendOut: null }
    : { ...survey, state: 'open' };
  await tx.put(Surveys, now);
  return now;
}

export async function surveyOf(tx: Tx, id: string): Promise<Survey | undefined> {
  const survey = await tx.get(Surveys, id);
  return survey && current(tx, survey);
}

export const isOpen = ({ state, closes }: Survey, now: Instant): boolean =>
  state === 'open' && now < closes;

/** The surveys that can be answered at this moment. */
export async function openSurveys(tx: Tx, now: Instant): Promise<readonly Survey[]> {
  for (const survey of await tx.find(Surveys, { state: 'ready' })) await current(tx, survey);
  return (await tx.find(Surveys, { state: 'open' })).filter((survey) => isOpen(survey, now));
}

/** Who is to answer: towns, or people, never both. */
export async function concerned(
  { directory }: Desk,
  tx: Tx,
  { audience, each }: Survey,
): Promise<Wanted> {
  const { towns, people } = await wantedBy(tx, audience, directory);
  if (each === 'town') return { towns: [...new Set(towns)], people: [] };
  const all = new Set(people);
  for (const town of towns) for (const { person } of await staffOf(tx, town)) all.add(person);
  return { towns: [], people: [...all] };
}

/** For whom this person may answer. */
export async function partiesOf(
  desk: Desk,
  { tx, person }: Pick<Turn, 'tx' | 'person'>,
  survey: Survey,
): Promise<readonly Party[]> {
  const { towns, people } = await concerned(desk, tx, survey);
  if (survey.each === 'person') return people.includes(person.id) ? [null] : [];
  return (await townsOf(tx, person.id)).filter((town) => towns.includes(town));
}

export async function responseOf(
  tx: Tx,
  survey: string,
  town: Party,
  person: string,
): Promise<Response | undefined> {
  const of = town === null ? { survey, self: person } : { survey, town };
  return (await tx.find(Responses, of, { limit: 1 }))[0];
}

export const counts = ({ state }: Response): boolean => state !== 'begun';

/** What has come in so far and counts. */
export const answersTo = async (tx: Tx, survey: string): Promise<readonly Response[]> =>
  (await tx.find(Responses, { survey })).filter(counts);

/** Fewer answers of people would be figures about single ones. */
export const LEAST_PEOPLE = 5;

/** Of people only once nobody answers any more: what one more answer changes would be theirs. */
export const mayBeTold = ({ each, state }: Survey, answers: readonly Response[]): boolean =>
  each === 'town' || (state === 'closed' && answers.length >= LEAST_PEOPLE);

/** Those concerned, and others that have answered all the same. */
export function askedOf({ towns, people }: Wanted, answers: readonly Response[]): number {
  const wanted = new Set([...towns, ...people]);
  const others = answers.filter(({ town, self }) => !wanted.has(town ?? self ?? ''));
  return wanted.size + others.length;
}

/** Who of those concerned has not answered. */
export function owing({ towns, people }: Wanted, answers: readonly Response[]): Wanted {
  const answered = new Set(answers.filter(counts).flatMap(({ town, self }) => town ?? self ?? []));
  return {
    towns: towns.filter((town) => !answered.has(town)),
    people: people.filter((person) => !answered.has(person)),
  };
}
