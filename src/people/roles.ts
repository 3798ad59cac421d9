import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { Grants } from './rows.ts';
import { townsOf } from './staff.ts';

/** Whom a command or a button is for. Everybody is a visitor; nobody is more without a row. */
export type Role = 'visitor' | 'town' | 'coordinator';

export async function rolesOf(tx: Tx, person: string): Promise<ReadonlySet<Role>> {
  const roles = new Set<Role>(['visitor']);
  if ((await townsOf(tx, person)).length > 0) roles.add('town');
  const grants = await tx.find(Grants, { person }, { limit: 1 });
  if (grants.some(({ role }) => role === 'coordinator')) roles.add('coordinator');
  return roles;
}

export async function makeCoordinator(tx: Tx, newId: NewId, person: string, now: Instant) {
  await tx.insert(Grants, { id: newId(), person, role: 'coordinator', since: now });
}

export async function hasCoordinator(tx: Tx): Promise<boolean> {
  return (await tx.find(Grants, { role: 'coordinator' }, { limit: 1 })).length > 0;
}
