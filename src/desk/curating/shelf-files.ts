import { keepDeskFiles, readDeskFiles } from '../../knowledge/desk-files.ts';
import { aboutError, type Logger } from '../../log.ts';
import type { NewId } from '../../store/id.ts';
import type { Store, Tx } from '../../store/store.ts';
import type { Clock } from '../../time/clock.ts';
import { SECOND } from '../../time/instant.ts';
import type { Timer } from '../../time/timer.ts';
import { ShelvedEntries } from './rows.ts';
import { markShelf, shelfVersion } from './shelf.ts';
import { rowIn } from './wording.ts';

const LOOK_EVERY = 2 * SECOND;

type FollowParts = {
  readonly store: Store;
  /** The folder that is laid over the shipped knowledge. */
  readonly over: string;
  readonly newId: NewId;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Logger;
};

/**
 * Keeps the files of the shelf as the store has them, for everybody who reads files. The store is
 * written first: whatever happens between the two, the files catch up at the next look.
 */
export async function followShelf({ store, over, newId, clock, timer, log }: FollowParts) {
  let written: string | undefined;
  let stopped = false;
  let cancel = () => {};
  let looking = Promise.resolve();

  /** Files that an older store knows nothing of, after a restore: they stay in the knowledge. */
  async function adopt(tx: Tx): Promise<number> {
    let count = 0;
    for (const { id, folder, row } of readDeskFiles(over)) {
      const shelved = { id, folder, row: rowIn(row), person: null, at: clock.now() };
      if ((await tx.insert(ShelvedEntries, { ...shelved, withdrawn: null })) === 'ok') count++;
    }
    if (count > 0) await markShelf({ tx, newId });
    return count;
  }

  async function look(): Promise<void> {
    const { version, rows } = await store.tx(async (tx) => {
      const version = await shelfVersion(tx);
      return { version, rows: version === written ? [] : await tx.all(ShelvedEntries) };
    });
    if (version === written) return;
    const [stands, gone] = [
      rows.filter(({ withdrawn }) => withdrawn === null),
      rows.filter(({ withdrawn }) => withdrawn !== null),
    ];
    await keepDeskFiles(over, stands, gone);
    written = version;
    log.info('shelf.written', { entries: stands.length });
  }

  function round() {
    looking = look()
      .catch((error) => log.error('shelf.failed', aboutError(error)))
      .then(() => {
        if (!stopped) cancel = timer.after(LOOK_EVERY, round);
      });
  }

  const adopted = await store.tx(adopt);
  if (adopted > 0) log.info('shelf.adopted', { entries: adopted });
  round();
  return {
    async stop() {
      stopped = true;
      cancel();
      await looking;
    },
  };
}
