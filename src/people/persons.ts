import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { type Account, accountKey, type Place } from './address.ts';
import { type AccountRow, Accounts, type Person, Persons } from './rows.ts';

/** The person behind an account that has just written; made when it writes for the first time. */
export async function meet(
  tx: Tx,
  newId: NewId,
  account: Account,
  place: Place,
  now: Instant,
): Promise<Person> {
  const id = accountKey(account);
  const known = await tx.get(Accounts, id);
  const today = now - (now % DAY);
  const person = (known && (await tx.get(Persons, known.person))) ?? {
    id: newId(),
    created: today,
    seen: today,
    asked: null,
    noticed: null,
    stopped: null,
    formerly: [],
  };
  const direct = place.kind === 'direct' ? place : (known?.place ?? null);
  await putIfOther(tx, known, {
    id,
    person: person.id,
    place: direct,
    used: now,
    unreachable: null,
  });
  const isKnown = person.seen === today && person.asked === null;
  const seen = isKnown ? person : { ...person, seen: today, asked: null };
  if (!known || seen !== person) await tx.put(Persons, seen);
  return seen;
}

/**
 * Of the account that was used last, a day is exact enough for `used`: it spares a write with every
 * message.
 */
async function putIfOther(tx: Tx, old: AccountRow | undefined, row: AccountRow) {
  const same =
    old &&
    old.person === row.person &&
    old.unreachable === null &&
    row.used - old.used < DAY &&
    old.place?.chat === row.place?.chat &&
    (await tx.find(Accounts, { person: row.person })).every(({ used }) => used <= old.used);
  if (!same) await tx.put(Accounts, row);
}

/** The account has blocked us or left: nothing is sent there until it writes again. */
export async function markUnreachable(tx: Tx, account: string, now: Instant) {
  const row = await tx.get(Accounts, account);
  if (row && row.unreachable === null) await tx.put(Accounts, { ...row, unreachable: now });
}

/** Where to write to a person unasked: the direct chat of the account last used, not on these. */
export async function placeOf(
  tx: Tx,
  person: string,
  avoid: ReadonlySet<string> = new Set(),
): Promise<Place | undefined> {
  const places = (await tx.find(Accounts, { person }))
    .filter(({ unreachable }) => unreachable === null)
    .toSorted((a, b) => b.used - a.used)
    .flatMap(({ place }) => place ?? []);
  return places.find(({ platform }) => !avoid.has(platform));
}
