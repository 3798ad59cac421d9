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

/** Who gets what is meant for these towns and people: one person, one message. */
export async function reach(
  tx: Tx,
  { towns, people }: Wanted,
  now: Instant,
  consent: Consent['about'] | undefined,
): Promise<Reach> {
  const recipients = new Map<string, readonly string[]>();
  const absent: { town: string; why: 'nobody' | 'silent' }[] = [];
  for (const person of people)
    if ((await reachOf(tx, person, consent)) === 'here') recipients.set(person, []);
  for (const town of towns) {
    const addressees = await addresseesOf(tx, town, now);
    let reached = false;
    for (const person of addressees) {
      if ((await reachOf(tx, person, consent)) !== 'here') continue;
      recipients.set(person, [...(recipients.get(person) ?? []), town]);
      reached = true;
    }
    if (!reached) absent.push({ town, why: addressees.length === 0 ? 'nobody' : 'silent' });
  }
  return { recipients, absent };
}
