import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { type Staff, StaffOfTowns } from './rows.ts';

/** What the network sends goes to so many people of a town; the others find it under „offen“. */
export const MOST_ADDRESSEES = 2;

const isActive = ({ resting }: Staff) => resting === null;

/** For which towns a person may act. */
export const townsOf = async (tx: Tx, person: string): Promise<readonly string[]> =>
  (await tx.find(StaffOfTowns, { person })).filter(isActive).map(({ town }) => town);

/** Everybody who may act for a town, and for which. */
export const allStaff = async (tx: Tx): Promise<readonly Staff[]> =>
  (await tx.all(StaffOfTowns)).filter(isActive);

/** Who may act for a town, longest first. */
export const staffOf = async (tx: Tx, town: string): Promise<readonly Staff[]> =>
  (await tx.find(StaffOfTowns, { town }))
    .filter(isActive)
    .toSorted((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));

export const worksFor = async (tx: Tx, person: string, town: string): Promise<boolean> =>
  (await townsOf(tx, person)).includes(town);

/** Who gets what is sent to a town; while they are all away, everybody else. */
export async function addresseesOf(tx: Tx, town: string, now: Instant): Promise<readonly string[]> {
  const present = (await staffOf(tx, town)).filter(({ away }) => away === null || away <= now);
  const named = present.filter(({ addressee }) => addressee);
  return (named.length > 0 ? named : present).map(({ person }) => person);
}

type Writer = { readonly tx: Tx; readonly newId: NewId; readonly now: Instant };

/** 'known': this person works for the town already. The first two are its addressees. */
export async function joinTown(
  { tx, newId, now }: Writer,
  person: string,
  town: string,
): Promise<'joined' | 'known'> {
  const rows = await tx.find(StaffOfTowns, { town });
  const own = rows.find((row) => row.person === person);
  if (own && isActive(own)) return 'known';
  const addressees = rows.filter((row) => isActive(row) && row.addressee).length;
  const name = own?.name === undefined ? {} : { name: own.name };
  const fresh = { since: now, confirmed: now, resting: null, away: null, ...name };
  const addressee = addressees < MOST_ADDRESSEES;
  await tx.put(StaffOfTowns, { id: own?.id ?? newId(), person, town, addressee, ...fresh });
  return 'joined';
}
