import type { Temporal } from 'temporal-polyfill';
import type { Work } from '../chat/feature.ts';
import type { Choice, Reply } from '../chat/reply.ts';
import { KINDS, type Kind } from '../delivery/kinds.ts';
import { type Post, postToCoordination } from '../delivery/post.ts';
import type { Knowledge } from '../knowledge/read.ts';
import { reachOf } from '../people/reach.ts';
import { addresseesOf, staffOf } from '../people/staff.ts';
import type { Directory } from '../places/directory.ts';
import type { Town } from '../places/town.ts';
import type { Instant } from '../time/instant.ts';
import { clockOn } from '../time/time-of-day.ts';
import { dayIn } from '../time/zone.ts';
import type { Reader } from './matching/meaning.ts';
import { pairTexts as say } from './texts-pairs.ts';

export type PartnersParts = {
  knowledge(): Knowledge;
  directory(): Directory;
  readonly zone: string;
  /** How to reach the coordination, for who would rather not hand out an address. */
  readonly contact: string | undefined;
};

/** What every part of this feature works with. */
export type Desk = PartnersParts & {
  readonly post: Post;
  /** Reads what people write. */
  reader(): Reader;
};

export const dayOf = ({ zone }: Desk, at: Instant): Temporal.PlainDate => dayIn(at, zone);

const MORNING = '08:00';
/** The morning of a day: what falls due on it is done then. */
export const morningOf = ({ zone }: Desk, day: Temporal.PlainDate): Instant =>
  clockOn(day, MORNING, zone);

/** A town that no list knows (any more) still has its key. */
export const townOf = ({ directory }: Desk, key: string): Town =>
  directory().get(key) ?? {
    ...{ key, name: key, kind: '', state: '', district: '' },
    ...{ population: undefined, point: undefined },
  };

/** Who of a town is written to: its addressees; where they all want no messages, who else is there. */
async function readersOf({ tx, now }: Work, town: string, kind: Kind): Promise<readonly string[]> {
  async function reached(people: readonly string[]) {
    const here: string[] = [];
    for (const person of people)
      if ((await reachOf(tx, person, KINDS[kind].consent)) === 'here') here.push(person);
    return here;
  }
  const addressees = await reached(await addresseesOf(tx, town, now));
  if (addressees.length > 0) return addressees;
  const present = (await staffOf(tx, town)).filter(({ away }) => away === null || away <= now);
  return reached(present.map(({ person }) => person));
}

/** Whether a question, or another letter, reaches somebody of a town here; else the coordination asks. */
export const isHere = async (work: Work, town: string, kind: Kind = 'question') =>
  (await readersOf(work, town, kind)).length > 0;

type ToTown = {
  readonly town: string;
  readonly kind: Kind;
  readonly key: string;
  readonly reply: Reply;
  /** What the coordination can do about it for the town, also where its people want no messages. */
  readonly deskChoices?: readonly (readonly Choice[])[];
  /** Has just read it in the chat, or said it. */
  readonly except?: string;
};

/** Writes to those who answer for a town; to the coordination where nobody does. */
export async function tellTown(desk: Desk, work: Work, told: ToTown): Promise<void> {
  const { town, kind, key, reply, except, deskChoices } = told;
  const state = townOf(desk, town).state || undefined;
  const readers = await readersOf(work, town, kind);
  for (const person of readers.filter((one) => one !== except))
    await desk.post(work, { kind, key, person, state, reply });
  if (readers.length > 0 || except !== undefined) return;
  const silent = (await addresseesOf(work.tx, town, work.now)).length > 0;
  if (silent && !deskChoices) return;
  const blocks = [say.insteadOf(townOf(desk, town).name), ...reply.blocks];
  const choices = deskChoices && { choices: deskChoices };
  await postToCoordination(desk.post, work, key, { ...reply, blocks, ...choices });
}
