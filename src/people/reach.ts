import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { consents } from './consents.ts';
import { placeOf } from './persons.ts';
import { type Consent, Persons } from './rows.ts';
import { addresseesOf } from './staff.ts';

/** Whether something unasked may and can be sent to a person. */
export async function reachOf(
  tx: Tx,
  id: string,
  consent: Consent['about'] | undefined,
): Promise<'here' | 'silent' | 'nowhere'> {
  const person = await tx.get(Persons, id);
  if (!person || person.stopped !== null) return 'silent';
  if (consent && !(await consents(tx, id, consent))) return 'silent';
  return (await placeOf(tx, id)) ? 'here' : 'nowhere';
}

export type Reach = {
  /** Everybody who gets it, with the towns it concerns. */
  readonly recipients: ReadonlyMap<string, readonly string[]>;
  /** Towns for which nobody here gets it, and why. */
  readonly absent: readonly { readonly town: string; readonly why: 'nobody' | 'silent' }[];
};

type Wanted = { readonly towns: readonly string[]; readonly people: readonly string[] };

type Addressed = {
  readonly byTown: ReadonlyMap<string, readonly string[]>;
  /** Everybody it is for, with the towns it concerns. */
  readonly byPerson: ReadonlyMap<string, readonly string[]>;
};

/** Whom something goes to, whether they can be reached or not: one person, one message. */
export async function addressed(
  tx: Tx,
  { towns, people }: Wanted,
  now: Instant,
): Promise<Addressed> {
  const byTown = new Map<string, readonly string[]>();
  const byPerson = new Map<string, string[]>(people.map((person) => [person, []]));
  for (const town of new Set(towns)) {
    const addressees = await addresseesOf(tx, town, now);
    byTown.set(town, addressees);
    for (const person of addressees) {
      const own = byPerson.get(person);
      if (own) own.push(town);
      else byPerson.set(person, [town]);
    }
  }
  return { byTown, byPerson };
}

/** Who gets what is meant for these towns and people, and who does not. */
export async function reach(
  tx: Tx,
  wanted: Wanted,
  now: Instant,
  consent: Consent['about'] | undefined,
): Promise<Reach> {
  const { byTown, byPerson } = await addressed(tx, wanted, now);
  const recipients = new Map<string, readonly string[]>();
  for (const [person, towns] of byPerson)
    if ((await reachOf(tx, person, consent)) === 'here') recipients.set(person, towns);
  const absent = [...byTown]
    .filter(([, addressees]) => !addressees.some((one) => recipients.has(one)))
    .map(([town, { length }]) => ({ town, why: length === 0 ? 'nobody' : 'silent' }) as const);
  return { recipients, absent };
}
