import { withTownsByHand } from '../places/directory.ts';
import type { Town } from '../places/town.ts';
import type { Store, Tx } from '../store/store.ts';
import { SECOND } from '../time/instant.ts';
import type { Timer } from '../time/timer.ts';
import { type TownByHand, TownsByHand } from './rows.ts';

const LOOK_EVERY = 2 * SECOND;

export const asTown = ({ id, name, state, district, population }: TownByHand): Town => ({
  ...{ key: id, name, kind: '', state, district },
  population: population ?? undefined,
  point: undefined,
});

const confirmedTowns = async (tx: Tx): Promise<readonly Town[]> =>
  (await tx.all(TownsByHand)).filter(({ pending }) => pending === null).map(asTown);

type FollowParts = {
  readonly store: Store;
  readonly timer: Timer;
  readonly failed: (error: unknown) => void;
};

/** The confirmed towns by hand, at hand where nobody can wait for the store. */
export type TownBook = {
  /** These towns and those by hand; the same list as long as nothing has changed. */
  beside(official: readonly Town[]): readonly Town[];
  /** Resolves when the towns are known; from then on it keeps up with the store. */
  follow(parts: FollowParts): Promise<{ idle(): Promise<void>; stop(): Promise<void> }>;
};

export function createTownBook(): TownBook {
  let own: readonly Town[] = [];
  let joined: { official: readonly Town[]; own: readonly Town[]; all: readonly Town[] } | undefined;

  async function look(store: Store) {
    const towns = await store.tx(confirmedTowns);
    if (JSON.stringify(towns) !== JSON.stringify(own)) own = towns;
  }

  return {
    beside(official) {
      if (joined?.official !== official || joined.own !== own)
        joined = { official, own, all: own.length > 0 ? withTownsByHand(official, own) : official };
      return joined.all;
    },
    async follow({ store, timer, failed }) {
      await look(store);
      let looking = Promise.resolve();
      let cancel = timer.after(LOOK_EVERY, round);
      function round() {
        looking = look(store).catch(failed);
        cancel = timer.after(LOOK_EVERY, round);
      }
      return {
        idle: () => looking,
        async stop() {
          cancel();
          await looking;
        },
      };
    },
  };
}
