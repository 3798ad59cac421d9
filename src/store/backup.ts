import { basename, dirname, join } from 'node:path';
import { type Clock, systemClock } from '../time/clock.ts';
import type { Instant } from '../time/instant.ts';
import { createBreath } from './breath.ts';
import type { Plan } from './checked.ts';
import { copyOf, writeShot } from './compaction.ts';
import { type Copy, readCopy } from './copies.ts';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { createJournal } from './journal.ts';
import { takeLock } from './lock.ts';
import { BACKUPS, journalName, numbersOf, snapshotName } from './names.ts';
import { nodeFiles } from './node-files.ts';
import { readStoreFiles } from './reader.ts';
import { writeSnapshot } from './snapshot.ts';
import { dayOf } from './stand.ts';
import { shotOf } from './state.ts';

/** What a backup holds, for telling a person. */
export type BackupFacts = { readonly at: Instant; readonly rows: number };

export type Restored = BackupFacts & {
  /** The folder that holds what was there before; missing where nothing was. */
  readonly kept?: string;
  /** Set where a damaged generation was restored as far as it is intact. */
  readonly damage?: string;
};

/** Writes all that is remembered into one file, beside the process that is writing it. */
export async function writeBackup(
  dir: string,
  file: string,
  files: Files = nodeFiles,
): Promise<BackupFacts> {
  if ((await files.list(dirname(file))).includes(basename(file))) {
    throw new StoreError('exists', `${file} gibt es schon. Bitte einen anderen Namen wählen.`);
  }
  const breathe = createBreath();
  const state = await readStoreFiles(dir, files, breathe);
  if (!state) throw new StoreError('missing', `In ${dir} ist noch nichts, das zu sichern wäre.`);
  await writeSnapshot(files, file, shotOf(state), breathe, files.place);
  const rows = [...state.tables.values()].reduce((sum, table) => sum + table.size, 0);
  return { at: state.at, rows };
}

/** Reads a backup from end to end: checksums, version and every row. */
export async function checkBackup(
  file: string,
  plan: Plan,
  files: Files = nodeFiles,
): Promise<BackupFacts> {
  return factsOf(await readCopy(files, file, plan));
}

/** Puts a backup (or an earlier generation) in the place of what is there, which is kept aside. */
export async function restoreBackup(
  file: string,
  dir: string,
  plan: Plan,
  { files = nodeFiles, clock = systemClock }: { files?: Files; clock?: Clock } = {},
): Promise<Restored> {
  const copy = await readCopy(files, file, plan);
  await files.makeDir(dir);
  const lock = await takeLock(files, dir);
  try {
    const kept = await replace(files, dir, copy, plan.version, clock.now());
    const { damage } = copy.state;
    return {
      ...factsOf(copy),
      ...(kept && { kept }),
      ...(damage && { damage: damage.message }),
    };
  } finally {
    await lock.release();
  }
}

const KEPT = /-ersetzt-\d+$/;

/** The folders that hold what restored backups have replaced. */
export async function keptFolders(dir: string, files: Files = nodeFiles): Promise<string[]> {
  const names = await files.list(join(dir, BACKUPS));
  return names.filter((name) => KEPT.test(name)).map((name) => join(dir, BACKUPS, name));
}

/** First the new generation, complete and safe; only then do the old ones move away. */
async function replace(
  files: Files,
  dir: string,
  copy: Copy,
  version: number,
  now: Instant,
): Promise<string | undefined> {
  const names = await files.list(dir);
  const old = [
    ...numbersOf('snapshot', names).map(snapshotName),
    ...numbersOf('journal', names).map(journalName),
  ];
  const numbers = [...numbersOf('snapshot', names), ...numbersOf('journal', names)];
  const generation = Math.max(0, ...numbers) + 1;
  const journal = await createJournal(files, dir, generation, version);
  await journal.file.close();
  const { seq } = copy.state;
  const shot = { generation, version, seq, at: copy.state.at, tables: copyOf(copy.tables) };
  await writeShot({ files, dir }, shot, { breathe: createBreath() });
  if (old.length === 0) return undefined;

  const kept = join(dir, BACKUPS, `${dayOf(now)}-ersetzt-${generation}`);
  await files.makeDir(kept);
  for (const name of old) await files.rename(join(dir, name), join(kept, name));
  await files.syncDir(kept);
  await files.syncDir(dir);
  return kept;
}

function factsOf(copy: Copy): BackupFacts {
  const rows = [...copy.tables.values()].reduce((sum, table) => sum + table.size, 0);
  return { at: copy.state.at, rows };
}
