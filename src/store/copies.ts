import { basename, dirname, join } from 'node:path';
import { checkedTables, type Plan } from './checked.ts';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { BACKUP_ENDING, BACKUPS, numbersOf, snapshotName } from './names.ts';
import { readSnapshot } from './snapshot.ts';
import { standOf } from './stand.ts';
import { rawTables, readState, type State } from './state.ts';
import type { TableRows } from './table-rows.ts';

/** A state that was read and checked from end to end. */
export type Copy = {
  readonly path: string;
  readonly state: Omit<State, 'tables' | 'journal' | 'leftover'>;
  readonly tables: ReadonlyMap<string, TableRows>;
};

/** Reads a backup, or a generation of a store together with the journals beside it. */
export async function readCopy(files: Files, path: string, plan: Plan): Promise<Copy> {
  const snapshot = await readSnapshot(files, path);
  const { version, seq, at, generation } = snapshot;
  if (basename(path) !== snapshotName(generation)) {
    const tables = checkedTables(await rawTables(path, snapshot), version, plan);
    return { path, state: { version, seq, at, generation }, tables };
  }
  const state = await readState(files, dirname(path), snapshot, { salvage: true });
  return { path, state, tables: checkedTables(state.tables, version, plan) };
}

/** Adds to an error what can be restored instead; the hotline never does so by itself. */
export async function withWayBack(
  error: StoreError,
  files: Files,
  dir: string,
  plan: Plan,
): Promise<StoreError> {
  if (error.code !== 'damaged') return error;
  const copy = await newestCopy(files, dir, plan);
  const way = copy
    ? `Die neueste unversehrte Fassung ist ${copy.path} (Stand ${standOf(copy.state.at)}). Zurück zu ihr: „hotline restore ${copy.path}“.`
    : 'Eine unversehrte Fassung ist nicht da. Bitte eine Sicherung mit „hotline restore DATEI“ zurückholen.';
  return new StoreError('damaged', `${error.message} Die Hotline startet so nicht. ${way}`, error);
}

async function newestCopy(files: Files, dir: string, plan: Plan): Promise<Copy | undefined> {
  const generations = numbersOf('snapshot', await files.list(dir)).reverse();
  const backups = (await files.list(join(dir, BACKUPS)))
    .filter((name) => name.endsWith(BACKUP_ENDING))
    .sort()
    .reverse();
  const own = await firstIntact(
    files,
    generations.map((n) => join(dir, snapshotName(n))),
    plan,
  );
  const backup = await firstIntact(
    files,
    backups.map((name) => join(dir, BACKUPS, name)),
    plan,
  );
  if (!own || !backup) return own ?? backup;
  return backup.state.at > own.state.at ? backup : own;
}

async function firstIntact(
  files: Files,
  paths: readonly string[],
  plan: Plan,
): Promise<Copy | undefined> {
  for (const path of paths) {
    try {
      return await readCopy(files, path, plan);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }
  return undefined;
}
