import { z } from 'zod';
import { membersOf } from '../people/lists.ts';
import { Lists, StaffOfTowns } from '../people/rows.ts';
import type { Directory } from '../places/directory.ts';
import type { Tx } from '../store/store.ts';

/** For whom a send-out is. */
export const Audience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list'), list: z.string() }),
  z.object({ kind: z.literal('state'), state: z.string() }),
  z.object({ kind: z.literal('towns'), towns: z.array(z.string()) }),
  /** Every town that somebody here works for. */
  z.object({ kind: z.literal('all') }),
]);
export type Audience = z.infer<typeof Audience>;

export type Wanted = { readonly towns: readonly string[]; readonly people: readonly string[] };

async function townsHere(tx: Tx): Promise<readonly string[]> {
  const active = (await tx.all(StaffOfTowns)).filter(({ resting }) => resting === null);
  return [...new Set(active.map(({ town }) => town))].sort();
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
    case 'state': {
      const there = (key: string) => directory().get(key)?.state === audience.state;
      return { towns: (await townsHere(tx)).filter(there), people: [] };
    }
  }
}

/** To how many a send-out to this audience usually goes; more asks for a second look. */
export async function usualOf(tx: Tx, audience: Audience): Promise<number | null> {
  return audience.kind === 'list' ? ((await tx.get(Lists, audience.list))?.usual ?? null) : null;
}
