import { fold } from '../german/fold.ts';
import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { type List, Lists, Members } from './rows.ts';

type Writer = { readonly tx: Tx; readonly newId: NewId; readonly now: Instant };

/** „forum“ and „Forum“ would be one list to everybody but us. */
export const listNamed = async (tx: Tx, name: string): Promise<List | undefined> =>
  (await tx.all(Lists)).find((list) => fold(list.name) === fold(name));

/** The list of that name, made when it is not there yet. */
export async function openList({ tx, newId, now }: Writer, name: string): Promise<List> {
  const known = await listNamed(tx, name);
  if (known) return known;
  const list: List = { id: newId(), name, made: now, usual: null };
  await tx.insert(Lists, list);
  return list;
}

/** 'known': it is on the list already. */
export async function addTown(
  { tx, newId }: Pick<Writer, 'tx' | 'newId'>,
  list: string,
  town: string,
): Promise<'added' | 'known'> {
  const added = await tx.insert(Members, { id: newId(), list, town, person: null });
  return added === 'ok' ? 'added' : 'known';
}

export async function addPerson(
  { tx, newId }: Pick<Writer, 'tx' | 'newId'>,
  list: string,
  person: string,
): Promise<'added' | 'known'> {
  const added = await tx.insert(Members, { id: newId(), list, town: null, person });
  return added === 'ok' ? 'added' : 'known';
}

export async function removeTown(tx: Tx, list: string, town: string): Promise<void> {
  for (const row of await tx.find(Members, { list, town })) await tx.delete(Members, row.id);
}

export async function dropList(tx: Tx, list: string): Promise<void> {
  for (const row of await tx.find(Members, { list })) await tx.delete(Members, row.id);
  await tx.delete(Lists, list);
}

export async function membersOf(tx: Tx, list: string) {
  const rows = await tx.find(Members, { list });
  return {
    towns: rows.flatMap(({ town }) => town ?? []),
    people: rows.flatMap(({ person }) => person ?? []),
  };
}
