import { type Account, accountKey } from '../people/address.ts';
import { Accounts, Grants } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import type { Adapter } from './adapter.ts';

/** Those that the settings name, and those who have used a code of the coordination. */
export type Coordinators = {
  isNamed(account: Account): boolean;
  /** Persons; who was only named and has never written cannot be written to. */
  all(tx: Tx): Promise<readonly string[]>;
};

export function createCoordinators(
  named: readonly Account[],
  adapters: readonly Adapter[],
): Coordinators {
  /** Where the settings name no workspace, the token's own is meant; it is known once connected. */
  const keys = () =>
    named.map(({ platform, space, user }) => {
      const home = adapters.find((adapter) => adapter.platform === platform)?.home?.() ?? '';
      return accountKey({ platform, space: space || home, user });
    });
  return {
    isNamed: (account) => keys().includes(accountKey(account)),
    async all(tx) {
      const persons = new Set<string>();
      for (const key of keys()) {
        const account = await tx.get(Accounts, key);
        if (account) persons.add(account.person);
      }
      for (const { person } of await tx.find(Grants, { role: 'coordinator' })) persons.add(person);
      return [...persons];
    },
  };
}
