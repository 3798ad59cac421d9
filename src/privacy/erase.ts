import { createHash } from 'node:crypto';
import { plainText } from '../chat/blocks.ts';
import { Forms, Outbox } from '../chat/rows.ts';
import { Accounts } from '../people/rows.ts';
import { rowsAbout } from '../store/about-person.ts';
import { erasePerson } from '../store/erase.ts';
import type { NewId } from '../store/id.ts';
import type { Store, Tx } from '../store/store.ts';
import type { AnyRow, AnyTable } from '../store/table.ts';
import type { Instant } from '../time/instant.ts';
import { type Erasure, Erasures } from './rows.ts';

export const pseudonymOf = (account: string): string =>
  createHash('sha256').update(`hotline-erased:${account}`).digest('hex');

type Writer = { readonly tx: Tx; readonly newId: NewId; readonly now: Instant };

/** Letters to others that speak of what is about to go: their keys name its row. */
async function callOffLetters(tx: Tx, going: readonly AnyRow[]): Promise<void> {
  const ids = new Set(going.map(({ id }) => id));
  for (const { id, key, message } of await tx.all(Outbox))
    if (message && key.split(':').some((part) => ids.has(part))) await tx.delete(Outbox, id);
}

/** Shorter ones may be anybody's. */
const SHORTEST_QUOTE = 8;

/** What others have in front of them to work on: the words beside their form go. */
async function takeBackQuotes(tx: Tx, going: readonly AnyRow[]): Promise<void> {
  const said = going
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === 'string')
    .filter(({ length }) => length >= SHORTEST_QUOTE);
  for (const form of await tx.all(Forms)) {
    const beside = form.intro.map(plainText).join('\n');
    if (said.some((words) => beside.includes(words))) await tx.put(Forms, { ...form, intro: [] });
  }
}

/** Everything about a person goes, and it is noted that it must not come back. */
export async function erase(
  { tx, newId, now }: Writer,
  tables: readonly AnyTable[],
  person: string,
): Promise<number> {
  const accounts = (await tx.find(Accounts, { person })).map(({ id }) => pseudonymOf(id));
  const going: AnyRow[] = [];
  for (const table of tables)
    if (table.person !== null && table.erase === 'delete')
      going.push(...(await rowsAbout(tx, table, person)));
  await callOffLetters(tx, going);
  await takeBackQuotes(tx, going);
  const erased = await erasePerson(tx, tables, person);
  await tx.insert(Erasures, { id: newId(), accounts, at: now, scrubbed: null });
  return erased;
}

/** Takes what was erased out of the files as well. */
export async function scrubErased(store: Store, now: Instant): Promise<number> {
  const waiting = await store.tx((tx) => tx.find(Erasures, { scrubbed: null }));
  if (waiting.length === 0) return 0;
  await store.scrub();
  await store.tx(async (tx) => {
    for (const row of waiting) await tx.put(Erasures, { ...row, scrubbed: now });
  });
  return waiting.length;
}

/**
 * Repeats, in a store that was put back to an earlier moment, what has been erased since. Who had
 * everything erased before that moment and has written again since begins anew: they stay.
 */
export async function repeatErasures(
  store: Store,
  tables: readonly AnyTable[],
  known: readonly Erasure[],
  { now, back }: { readonly now: Instant; readonly back: Instant },
): Promise<number> {
  const since = known.filter(({ at }) => at >= back);
  const pseudonyms = new Set(since.flatMap(({ accounts }) => accounts));
  return store.tx(async (tx) => {
    const found = (await tx.all(Accounts)).filter(({ id }) => pseudonyms.has(pseudonymOf(id)));
    const people = new Set(found.map(({ person }) => person));
    for (const person of people) await erasePerson(tx, tables, person);
    // The store that was put back knows nothing of them yet.
    for (const erasure of known) await tx.put(Erasures, { ...erasure, scrubbed: now });
    return people.size;
  });
}
