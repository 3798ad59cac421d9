import { type Account, accountKey, type Place } from '../people/address.ts';
import { type AccountRow, Accounts, Grants } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import type { Adapter } from './adapter.ts';

/** Those that the settings name, and those who have used a code of the coordination. */
export type Coordinators = {
  isNamed(account: Account, place: Place): boolean;
  /** Persons; who was only named and has never written cannot be written to. */
  all(tx: Tx): Promise<readonly string[]>;
};

export function createCoordinators(
  named: readonly Account[],
  adapters: readonly Adapter[],
): Coordinators {
  /** The workspace that is meant where the settings name none; undefined: not (yet) connected. */
  function homeOf(platform: string): string | undefined {
    const adapter = adapters.find((one) => one.platform === platform);
    if (!adapter) return undefined;
    return adapter.home ? adapter.home() || undefined : '';
  }

  async function accountsOf(
    tx: Tx,
    { platform, space, user }: Account,
  ): Promise<readonly AccountRow[]> {
    const home = space || homeOf(platform);
    if (home !== undefined) {
      const account = await tx.get(Accounts, accountKey({ platform, space: home, user }));
      return account ? [account] : [];
    }
    // What is due at the start does not wait for the connection: all places known lie there.
    return (await tx.all(Accounts)).filter(
      ({ id, place }) =>
        place?.platform === platform && id === accountKey({ platform, space: place.space, user }),
    );
  }

  return {
    /** A place is always in the workspace that is meant, whoever writes there. */
    isNamed: (account, place) =>
      named.some(
        (one) => accountKey({ ...one, space: one.space || place.space }) === accountKey(account),
      ),
    async all(tx) {
      const persons = new Set<string>();
      for (const one of named)
        for (const { person } of await accountsOf(tx, one)) persons.add(person);
      for (const { person } of await tx.find(Grants, { role: 'coordinator' })) persons.add(person);
      return [...persons];
    },
  };
}
