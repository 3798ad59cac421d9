import { join } from 'node:path';
import { Low } from 'lowdb';
import { createBreath } from './breath.ts';
import { checkedTables, checkVersion, type Plan } from './checked.ts';
import { copyOf, emptySnapshot, type Home, removeOlder, writeShot } from './compaction.ts';
import { tablesOf } from './engine.ts';
import { StoreError } from './errors.ts';
import type { OpenFile } from './files.ts';
import { createJournal } from './journal.ts';
import { readJournal } from './journal-read.ts';
import { BACKUP_ENDING, BACKUPS, journalName, numbersOf } from './names.ts';
import { type Snapshot, snapshotAdapter, writeSnapshot } from './snapshot.ts';
import { dayOf } from './stand.ts';
import { readState, type State, shotOf } from './state.ts';
import type { Tables } from './transaction.ts';

export type Opened = {
  readonly tables: Tables;
  readonly seq: number;
  /** The generation of the newest snapshot, and its size. */
  readonly generation: number;
  readonly size: number;
  readonly journal: {
    readonly generation: number;
    readonly file: OpenFile;
    readonly bytes: number;
  };
};

/** Reads what is there, brings it to the current form and opens the journal to go on with. */
export async function openState(home: Home, plan: Plan): Promise<Opened> {
  let size = 0;
  const adapter = snapshotAdapter(home.files, home.dir, createBreath(), (bytes) => {
    size = bytes;
  });
  const low = new Low<Snapshot>(adapter, emptySnapshot(home));
  await low.read();
  if (low.data.generation === 0) return firstState(home, plan);

  const state = await readState(home.files, home.dir, low.data);
  checkVersion(state.version, plan);
  await removeOlder(home, 0);
  if (state.version < plan.version) return migrated(home, plan, state);

  const tables = checkedTables(state.tables, state.version, plan);
  for (const path of state.leftover) await home.files.remove(path);
  const { generation, end, torn } = state.journal;
  const file = await home.files.append(join(home.dir, journalName(generation)));
  if (torn > 0) {
    await file.truncate(end);
    await file.sync();
    home.log.warn('store.torn', { journal: journalName(generation), dropped: torn });
  }
  const journal = { generation, file, bytes: end };
  return { tables, seq: state.seq, generation: state.generation, size, journal };
}

/** Begins an empty store, but only where none has been: a lost one must not look like a new one. */
async function firstState(home: Home, plan: Plan): Promise<Opened> {
  const { files, dir } = home;
  const blank = await holdsNothing(home, numbersOf('journal', await files.list(dir)));
  const backups = await files.list(join(dir, BACKUPS));
  if (!blank || backups.some((name) => name.endsWith(BACKUP_ENDING))) {
    throw new StoreError(
      'damaged',
      `In ${dir} fehlt der Speicher, obwohl es schon einen gab (Journal oder Sicherungen liegen noch da).`,
    );
  }
  const tables = tablesOf(plan.tables);
  return newGeneration(home, 1, 0, tables);
}

/** True also where the very first start was interrupted before its snapshot was there. */
async function holdsNothing({ files, dir }: Home, journals: readonly number[]): Promise<boolean> {
  if (journals.length === 0) return true;
  if (journals.length > 1 || journals[0] !== 1) return false;
  const { entries, torn, damage } = await readJournal(files, dir, 1, 0);
  return entries.length === 0 && torn === 0 && damage === undefined;
}

/** Brings an older store to the current form; what it was before is kept as a backup. */
async function migrated(home: Home, plan: Plan, state: State): Promise<Opened> {
  const { files, dir, log } = home;
  const { version, seq } = state;
  const name = `${dayOf(home.clock.now())}-vor-umbau-${version}-${seq}${BACKUP_ENDING}`;
  await files.makeDir(join(dir, BACKUPS));
  await writeSnapshot(files, join(dir, BACKUPS, name), shotOf(state), createBreath(), files.rename);
  const tables = checkedTables(state.tables, version, plan);
  for (const path of state.leftover) await files.remove(path);
  const opened = await newGeneration(home, state.journal.generation + 1, seq, tables);
  log.info('store.migrated', { from: version, to: plan.version });
  return opened;
}

async function newGeneration(
  home: Home,
  generation: number,
  seq: number,
  tables: Tables,
): Promise<Opened> {
  const { files, dir, version, clock } = home;
  const journal = await createJournal(files, dir, generation, version);
  const shot = { generation, version, seq, at: clock.now(), tables: copyOf(tables) };
  const size = await writeShot(home, shot, { breathe: createBreath() });
  return { tables, seq, generation, size, journal: { generation, ...journal } };
}
