import type { Turn } from '../chat/turn.ts';
import { addresseesOf } from '../people/staff.ts';
import { nameOf } from '../places/lookup.ts';
import { concerned, isOpen, type Party, partiesOf, surveyOf } from './concerned.ts';
import { type Desk, momentOf } from './desk.ts';
import type { Survey } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts } from './texts-desk.ts';

/** A survey that can be answered now; else a polite word. */
async function openOne(desk: Desk, turn: Turn, id: string): Promise<Survey | undefined> {
  const survey = await surveyOf(turn.tx, id);
  if (!survey) turn.say(texts.gone());
  else if (isOpen(survey, turn.now)) return survey;
  else if (survey.state === 'draft' || survey.state === 'ready') turn.say(texts.notOpen());
  else turn.say(texts.over(momentOf(desk, survey.closed ?? survey.closes)));
  return undefined;
}

/** The survey, if this person may answer it for that town now. */
export async function mayAnswer(
  desk: Desk,
  turn: Turn,
  id: string,
  party: Party,
): Promise<Survey | undefined> {
  const survey = await openOne(desk, turn, id);
  if (!survey) return undefined;
  if ((await partiesOf(desk, turn, survey)).includes(party)) return survey;
  turn.say(texts.notYours());
  return undefined;
}

/** The survey, if the coordination can record an answer of that town. */
export async function mayRecord(
  desk: Desk,
  turn: Turn,
  id: string,
  town: string,
): Promise<Survey | undefined> {
  const survey = await openOne(desk, turn, id);
  if (!survey) return undefined;
  if (!turn.roles.has('coordinator')) turn.say(texts.notYours());
  else if (survey.each === 'person') turn.say(deskTexts.onlyTowns());
  else if ((await concerned(desk, turn.tx, survey)).towns.includes(town)) return survey;
  else turn.say(deskTexts.notInAudience(nameOf(desk, town)));
  return undefined;
}

/** A survey that only coordinators may handle; forms ask this again when they are sent. */
export async function forDesk(turn: Turn, id: string): Promise<Survey | undefined> {
  if (!turn.roles.has('coordinator')) {
    turn.say(texts.notYours());
    return undefined;
  }
  const survey = await surveyOf(turn.tx, id);
  if (!survey) turn.say(texts.gone());
  return survey;
}

/** The same, while its questions may still change. */
export async function draftOf(turn: Turn, id: string): Promise<Survey | undefined> {
  const survey = await forDesk(turn, id);
  if (!survey || survey.state === 'draft') return survey;
  turn.say(deskTexts.notDraft());
  return undefined;
}

export const speaksFor = async (turn: Turn, town: string): Promise<boolean> =>
  (await addresseesOf(turn.tx, town, turn.now)).includes(turn.person.id);
