import { plainText } from '../chat/blocks.ts';
import { lettersIn } from '../chat/letters.ts';
import { Forms, type Letter, Outbox } from '../chat/rows.ts';
import { Persons } from '../people/rows.ts';
import { rowsAbout } from '../store/about-person.ts';
import { erasePerson } from '../store/erase.ts';
import type { NewId } from '../store/id.ts';
import { sealOf } from '../store/seal.ts';
import type { Store, Tx } from '../store/store.ts';
import type { AnyRow, AnyTable } from '../store/table.ts';
import type { Instant } from '../time/instant.ts';
import { type Erasure, Erasures } from './rows.ts';

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
  const formerly = (await tx.get(Persons, person))?.formerly ?? [];
  const going: AnyRow[] = [];
  for (const table of tables)
    if (table.person !== null && table.erase === 'delete')
      going.push(...(await rowsAbout(tx, table, person)));
  await callOffLetters(tx, going);
  await takeBackQuotes(tx, going);
  const erased = await erasePerson(tx, tables, person);
  const id = newId();
  const persons = [person, ...formerly].map((one) => sealOf(one, id));
  await tx.insert(Erasures, { id, persons, at: now, scrubbed: null });
  return erased;
}

const ON_THEIR_WAY: readonly Letter['state'][] = ['planned', 'held', 'sending', 'checking'];

/**
 * Takes what was erased out of the files as well: at once, and again when the last words to those
 * people, which still say where they are, have gone too. Resolves to how many erasures are complete.
 */
export function createScrubber(store: Store) {
  let scrubbed = '';
  return async (now: Instant): Promise<number> => {
    const { waiting, farewells } = await store.tx(async (tx) => ({
      waiting: await tx.find(Erasures, { scrubbed: null }),
      farewells: await lettersIn(tx, { person: null }, ON_THEIR_WAY),
    }));
    const stand = [...waiting, ...farewells].map(({ id }) => id).join();
    if (waiting.length === 0 || stand === scrubbed) return 0;
    await store.scrub();
    scrubbed = stand;
    if (farewells.length > 0) return 0;
    await store.tx(async (tx) => {
      for (const row of waiting) await tx.put(Erasures, { ...row, scrubbed: now });
    });
    return waiting.length;
  };
}

/**
 * Repeats, in a store that was put back to an earlier moment, what has been erased since. Who has
 * written again after that is somebody new: they stay.
 */
export async function repeatErasures(
  store: Store,
  tables: readonly AnyTable[],
  known: readonly Erasure[],
  now: Instant,
): Promise<number> {
  const isErased = (person: string) =>
    known.some(({ id, persons }) => persons.includes(sealOf(person, id)));
  return store.tx(async (tx) => {
    const found = (await tx.all(Persons)).filter(({ id }) => isErased(id));
    for (const { id } of found) await erasePerson(tx, tables, id);
    // The store that was put back knows nothing of them yet.
    for (const erasure of known) await tx.put(Erasures, { ...erasure, scrubbed: now });
    return found.length;
  });
}
