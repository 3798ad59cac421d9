import { z } from 'zod';
import { membersOf } from '../people/lists.ts';
import { Follows, Lists, Members } from '../people/rows.ts';
import { allStaff, townsOf } from '../people/staff.ts';
import type { Directory } from '../places/directory.ts';
import type { Tx } from '../store/store.ts';

/** For whom an event or a survey is: towns above all, that answer as such. */
export const Audience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list'), list: z.string() }),
  z.object({ kind: z.literal('state'), state: z.string() }),
  z.object({ kind: z.literal('towns'), towns: z.array(z.string()) }),
  /** Every town that somebody here works for. */
  z.object({ kind: z.literal('all') }),
  /** Towns of those who follow it, and followers without a town. */
  z.object({ kind: z.literal('theme'), theme: z.string() }),
]);
export type Audience = z.infer<typeof Audience>;

/** For whom a send-out is: also those who belong to a group in the moment when it goes out. */
export const Addressees = z.discriminatedUnion('kind', [
  ...Audience.options,
  z.object({ kind: z.literal('group'), group: z.string() }),
]);
export type Addressees = z.infer<typeof Addressees>;

export type Wanted = { readonly towns: readonly string[]; readonly people: readonly string[] };

/** The towns that somebody here works for. */
export async function townsHere(tx: Tx): Promise<readonly string[]> {
  return [...new Set((await allStaff(tx)).map(({ town }) => town))].sort();
}

/** Those and the ones on any list. */
export async function townsKnown(tx: Tx): Promise<readonly string[]> {
  const listed = (await tx.all(Members)).flatMap(({ town }) => town ?? []);
  return [...new Set([...(await townsHere(tx)), ...listed])].sort();
}

export const followersOf = async (tx: Tx, theme: string): Promise<readonly string[]> =>
  (await tx.all(Follows)).filter(({ themes }) => themes.includes(theme)).map((row) => row.person);

async function byTheme(tx: Tx, theme: string): Promise<Wanted> {
  const towns = new Set<string>();
  const people: string[] = [];
  for (const person of await followersOf(tx, theme)) {
    const own = await townsOf(tx, person);
    for (const town of own) towns.add(town);
    if (own.length === 0) people.push(person);
  }
  return { towns: [...towns].sort(), people };
}

/** The towns and people that an audience means at this moment. */
export async function wantedBy(
  tx: Tx,
  audience: Audience,
  directory: () => Directory,
): Promise<Wanted> {
  switch (audience.kind) {
    case 'list':
      return membersOf(tx, audience.list);
    case 'towns':
      return { towns: audience.towns, people: [] };
    case 'all':
      return { towns: await townsHere(tx), people: [] };
    case 'theme':
      return byTheme(tx, audience.theme);
    case 'state': {
      const there = (key: string) => directory().get(key)?.state === audience.state;
      return { towns: (await townsHere(tx)).filter(there), people: [] };
    }
  }
}

/** To how many a send-out to this audience usually goes; more asks for a second look. */
export async function usualOf(tx: Tx, audience: Addressees): Promise<number | null> {
  return audience.kind === 'list' ? ((await tx.get(Lists, audience.list))?.usual ?? null) : null;
}
