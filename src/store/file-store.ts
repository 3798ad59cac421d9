import { type Logger, silent } from '../log.ts';
import { type Clock, systemClock } from '../time/clock.ts';
import { createBreath } from './breath.ts';
import type { Migration } from './checked.ts';
import { removeOlder, writeGeneration } from './compaction.ts';
import { withWayBack } from './copies.ts';
import { createEngine } from './engine.ts';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { type Journal, openJournal } from './journal.ts';
import { takeLock } from './lock.ts';
import { nodeFiles } from './node-files.ts';
import { openState } from './opening.ts';
import type { Store } from './store.ts';
import type { AnyTable } from './table.ts';
import type { Change } from './transaction.ts';
import { createTurns } from './turns.ts';

const MIN_JOURNAL = 4 * 1024 * 1024;

export type FileStoreOptions = {
  readonly dir: string;
  readonly tables: readonly AnyTable[];
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly version?: number;
  readonly migrations?: readonly Migration[];
  /** A journal smaller than this is never worth a new snapshot. */
  readonly minJournal?: number;
  /** Told once when nothing can be written any more: only a new start helps then. */
  readonly failed?: (error: StoreError) => void;
  /** For tests on a file system of their own. */
  readonly files?: Files;
  readonly lock?: typeof takeLock;
};

/** Opens the store in a folder, or begins it there. The folder then belongs to this process. */
export async function openFileStore(options: FileStoreOptions): Promise<Store> {
  const { dir, tables, clock = systemClock, log = silent, version = 1 } = options;
  const {
    migrations = [],
    files = nodeFiles,
    lock: take = takeLock,
    minJournal = MIN_JOURNAL,
  } = options;
  const home = { files, dir, version, clock, log };
  const plan = { tables, version, migrations };

  let failed = false;
  function broke(error: StoreError) {
    if (failed) return;
    failed = true;
    log.error('store.failed', { code: error.code });
    options.failed?.(error);
  }

  await files.makeDir(dir);
  const lock = await take(files, dir, broke);
  const began = performance.now();
  const opened = await openState(home, plan).catch(async (error) => {
    const full = error instanceof StoreError ? await withWayBack(error, files, dir, plan) : error;
    await lock.release().catch(() => {});
    throw full;
  });
  log.info('store.opened', {
    generation: opened.generation,
    transactions: opened.seq,
    ms: Math.round(performance.now() - began),
  });

  let { generation: newest, size } = opened;
  let generation = opened.journal.generation;
  let wrote = false;
  let tried = 0;
  let renewing = false;

  const journal = openJournal({
    dir,
    ...opened.journal,
    seq: opened.seq,
    now: () => clock.now(),
    mayWrite: lock.isOurs,
    failed: broke,
    grown() {
      const grown = journal.bytes - tried;
      if (renewing || grown < Math.max(minJournal, size / 2)) return;
      renew(false).catch((error) => {
        // The journal goes on as it is; the next attempt follows when it has grown as much again.
        tried = journal.bytes;
        const code = error instanceof StoreError ? error.code : 'unknown';
        log.error('store.compaction-failed', { code });
      });
    },
  });

  const engine = createEngine(opened.tables, {
    keep(changes) {
      if (changes.length > 0) {
        journal.append(changes.map(toJson));
        wrote = true;
      }
      return journal.safe();
    },
  });

  const inTurn = createTurns(createBreath());
  /** The next generation; the one before stays as a way back, unless `scrub` asks for none. */
  async function renew(scrub: boolean): Promise<void> {
    renewing = true;
    try {
      await inTurn(async () => {
        await lock.isOurs();
        generation++;
        const start = performance.now();
        size = await writeGeneration(home, generation, engine, journal);
        tried = 0;
        await removeOlder(home, scrub ? generation : newest);
        newest = generation;
        const ms = Math.round(performance.now() - start);
        log.info('store.compacted', { generation, bytes: size, ms });
      });
    } finally {
      renewing = false;
    }
  }

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    await engine.shut();
    await inTurn(async () => {});
    if (wrote && !failed) await markEnd(journal).catch(() => {});
    await journal.close();
    await lock.release();
    log.info('store.closed');
  }

  return {
    exclusive: true,
    tx: engine.tx,
    async scrub() {
      await renew(true);
      // What was written now has a way back, too, should its file be damaged.
      await renew(false);
    },
    close: () => (closing ??= close()),
  };
}

/**
 * Empty lines behind the last real one, so that later damage to it can be told from a crash. Two,
 * since damage to the line end before the first would swallow that one too.
 */
async function markEnd(journal: Journal): Promise<void> {
  for (let line = 0; line < 2; line++) {
    journal.append([]);
    await journal.safe();
  }
}

function toJson({ table, id, row }: Change): string {
  return JSON.stringify([table, id, row]);
}
