import type { Addressed, Work } from '../chat/feature.ts';
import { type Wanted, wantedBy } from '../delivery/audience.ts';
import { SendOuts } from '../delivery/rows.ts';
import { townsOf } from '../people/staff.ts';
import type { Tx } from '../store/store.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { Desk, Party } from './desk.ts';
import { type Answer, Answers, type Event, Events } from './rows.ts';

export const answersOf = (tx: Tx, event: string): Promise<readonly Answer[]> =>
  tx.find(Answers, { event });

/** What a town has answered, or a person who was invited without one. */
export async function answerOf(
  tx: Tx,
  event: string,
  { town, person }: Party,
): Promise<Answer | undefined> {
  if (town !== null) return (await tx.find(Answers, { event, town }, { limit: 1 }))[0];
  if (person === null) return undefined;
  const own = await tx.find(Answers, { person });
  return own.find((answer) => answer.event === event && answer.town === null);
}

/** For whom an event is, as things stand. */
export const circleOf = ({ directory }: Desk, tx: Tx, { audience }: Event): Promise<Wanted> =>
  wantedBy(tx, audience, directory);

export type Which = 'announced' | 'invited';

/** Whether „Termin vormerken“ or the invitation has been released. */
export async function isOut(tx: Tx, event: Event, which: Which): Promise<boolean> {
  if (event.out.includes(which)) return true;
  const id = event[which];
  const sendOut = id === null ? undefined : await tx.get(SendOuts, id);
  if (!sendOut || sendOut.state === 'draft' || sendOut.state === 'checking') return false;
  return sendOut.state !== 'called-off' || sendOut.written > 0;
}

/** Whether towns know of an event. */
export const isKnown = async (tx: Tx, event: Event): Promise<boolean> =>
  (await isOut(tx, event, 'invited')) || (await isOut(tx, event, 'announced'));

export type Knowing = 'towns' | 'proposer' | 'nobody';
/** Who knows of an event: a town that has proposed it does so before all others. */
export async function whoKnows(tx: Tx, event: Event): Promise<Knowing> {
  if (await isKnown(tx, event)) return 'towns';
  return event.town === null ? 'nobody' : 'proposer';
}

export const isOver = ({ ends }: Event, now: Instant): boolean => ends <= now;
const RECENT = 30 * DAY;
/** To come, or so short a time ago that minutes and answers are still looked at. */
export const isRecent = ({ ends }: Event, now: Instant): boolean => ends > now - RECENT;
export const isClosed = ({ closes }: Event, now: Instant): boolean => closes <= now;

/** For whom this person may answer: towns of the circle, else itself if it was invited so. */
export async function partiesOf(
  desk: Desk,
  { tx }: Pick<Work, 'tx'>,
  person: string,
  event: Event,
): Promise<readonly Party[]> {
  const { towns, people } = await circleOf(desk, tx, event);
  const answered = new Set((await answersOf(tx, event.id)).map(({ town }) => town));
  const mine = (await townsOf(tx, person)).filter(
    (town) => towns.includes(town) || answered.has(town),
  );
  const guest: Party[] = people.includes(person) ? [{ town: null, person }] : [];
  return mine.length > 0 ? mine.map((town) => ({ town, person })) : guest;
}

/** For whom a letter speaks: by a correction, towns may be missing. */
export async function partiesFor(
  desk: Desk,
  work: Work,
  { person, towns }: Addressed,
  event: Event,
): Promise<readonly Party[]> {
  if (towns.length > 0) return towns.map((town) => ({ town, person }));
  return partiesOf(desk, work, person, event);
}

/** Two accounts of one person, both invited without a town: the later answer counts. */
export async function mergeGuests(tx: Tx, from: string, to: string): Promise<void> {
  const guests = (rows: readonly Answer[]) => rows.filter(({ town }) => town === null);
  const kept = guests(await tx.find(Answers, { person: to }));
  for (const row of guests(await tx.find(Answers, { person: from }))) {
    const other = kept.find(({ event }) => event === row.event);
    if (other) await tx.delete(Answers, row.at > other.at ? other.id : row.id);
  }
}

/** Answers go after two years; how many came is kept. */
export async function noteWhoCame({ tx, now }: Work, event: Event): Promise<void> {
  if (!isOver(event, now)) return;
  const came = (await answersOf(tx, event.id)).filter(({ seat }) => seat === 'seat');
  const people = came.reduce((sum, answer) => sum + answer.people, 0);
  const towns = came.filter(({ town }) => town !== null).length;
  await tx.put(Events, { ...event, came: { towns, people } });
}
