import { toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Notice, Post, Posted } from '../delivery/post.ts';
import { dayInWords } from '../german/moments.ts';
import { type Staff, StaffOfTowns } from '../people/rows.ts';
import { staffOf } from '../people/staff.ts';
import type { Directory } from '../places/directory.ts';
import { townLabel } from '../places/label.ts';
import type { Town } from '../places/town.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { asTown } from './by-hand.ts';
import { TownsByHand } from './rows.ts';
import { texts } from './texts.ts';

export type TownsParts = {
  readonly directory: () => Directory;
  readonly themes: () => readonly { readonly id: string; readonly name: string }[];
  readonly zone: string;
  /** How to reach who runs the hotline. */
  readonly contact: string | undefined;
};

/** What every part of this feature works with. */
export type Desk = TownsParts & { readonly post: Post };

type Writer = Pick<Turn, 'tx' | 'now' | 'newId'>;

/** A town by its key, also one that waits to be confirmed. */
export async function townOf(desk: Desk, tx: Tx, key: string): Promise<Town | undefined> {
  const listed = desk.directory().get(key);
  if (listed) return listed;
  const row = await tx.get(TownsByHand, key);
  return row && asTown(row);
}

/** As it is shown: „Barth (Landkreis Vorpommern-Rügen, MV)“. */
export async function labelOf(desk: Desk, tx: Tx, key: string): Promise<string> {
  const town = await townOf(desk, tx, key);
  return town ? townLabel(town) : key;
}

export const dayOf = ({ zone }: Pick<Desk, 'zone'>, at: Instant): string => dayInWords(at, zone);

export const staffIn = async (tx: Tx, person: string, town: string): Promise<Staff | undefined> =>
  (await tx.find(StaffOfTowns, { person, town }, { limit: 1 }))[0];

type Message = Pick<Notice, 'kind' | 'key' | 'reply'> & { readonly town: string };

/** Writes to one person about a town. */
export async function tell(
  desk: Desk,
  writer: Writer,
  person: string,
  { town, ...message }: Message,
): Promise<Posted> {
  const state = (await townOf(desk, writer.tx, town))?.state;
  return desk.post(writer, { ...message, person, state });
}

export async function tellCoordination(
  desk: Desk,
  work: Writer & Pick<Turn, 'coordinators'>,
  message: Omit<Message, 'kind'>,
): Promise<void> {
  for (const person of await work.coordinators())
    await tell(desk, work, person, { ...message, kind: 'desk' });
}

/** The coordination hears when what is sent to a town finds nobody. */
export async function tellIfNobodyLeft(
  desk: Desk,
  work: Writer & Pick<Turn, 'coordinators'>,
  { town, key, why }: { readonly town: string; readonly key: string; readonly why: string },
): Promise<boolean> {
  if (await isCovered(work.tx, town, work.now)) return false;
  const blocks = texts.nobodyLeft(await labelOf(desk, work.tx, town), why);
  const choices = [[toCommand(texts.newCode, 'zugang', town)]];
  await tellCoordination(desk, work, { key: `left:${key}`, town, reply: { blocks, choices } });
  return true;
}

/** Whether anybody is there for a town at this moment. */
const isCovered = async (tx: Tx, town: string, now: Instant): Promise<boolean> =>
  (await staffOf(tx, town)).some(({ away }) => away === null || away <= now);
