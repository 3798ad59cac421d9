import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Breathe, noBreath } from './breath.ts';
import { checkedTables, type Plan } from './checked.ts';
import { withWayBack } from './copies.ts';
import { createEngine, tablesOf } from './engine.ts';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { numbersOf, snapshotName } from './names.ts';
import { nodeFiles } from './node-files.ts';
import { readSnapshot } from './snapshot.ts';
import { readState, type State } from './state.ts';
import type { Store } from './store.ts';

/** Beside a running process, files may change generation while they are read. */
const TRIES = 8;
const PAUSE = 25;

/**
 * A store to read from, beside the process that writes it: everything as it was at one moment.
 * Where there is none yet, it is empty; nothing is made or changed in the folder.
 */
export async function openStoreReader(
  dir: string,
  plan: Plan,
  files: Files = nodeFiles,
): Promise<Store> {
  try {
    const state = await readStoreFiles(dir, files);
    const tables = state ? checkedTables(state.tables, state.version, plan) : tablesOf(plan.tables);
    const engine = createEngine(tables, {
      keep(changes) {
        if (changes.length > 0) throw readOnly();
        return undefined;
      },
    });
    return {
      exclusive: false,
      tx: engine.tx,
      async scrub() {
        throw readOnly();
      },
      close: engine.shut,
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw await withWayBack(error, files, dir, plan);
  }
}

/** What the files of a store hold, whether a process is writing them or not. */
export async function readStoreFiles(
  dir: string,
  files: Files = nodeFiles,
  breathe: Breathe = noBreath,
): Promise<State | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      const names = await files.list(dir);
      const newest = numbersOf('snapshot', names).at(-1);
      if (newest === undefined) {
        if (!numbersOf('journal', names).some((generation) => generation > 1)) return undefined;
        throw new StoreError('damaged', `In ${dir} fehlt der Speicher, aber ein Journal liegt da.`);
      }
      const snapshot = await readSnapshot(files, join(dir, snapshotName(newest)), breathe);
      return await readState(files, dir, snapshot, { breathe });
    } catch (error) {
      const passing = error instanceof StoreError && ['damaged', 'missing'].includes(error.code);
      if (!passing || attempt >= TRIES) throw error;
      await setTimeout(PAUSE);
    }
  }
}

function readOnly(): StoreError {
  return new StoreError(
    'read-only',
    'Dieser Befehl liest nur. Bitte zum Ändern die laufende Hotline benutzen.',
  );
}
