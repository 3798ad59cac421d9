import { createShelf } from '../desk/curating/shelf.ts';
import { createFeatures, type FeatureParts, tablesOf } from '../hotline.ts';
import { MIGRATIONS, STORE_VERSION } from '../migrations.ts';
import { createDirectory } from '../places/directory.ts';
import { repeatErasures } from '../privacy/erase.ts';
import { type Erasure, Erasures } from '../privacy/rows.ts';
import type { Settings } from '../settings/settings.ts';
import { keptFolders, restoreBackup, writeBackup } from '../store/backup.ts';
import type { Plan } from '../store/checked.ts';
import { openFileStore } from '../store/file-store.ts';
import { readStoreFiles } from '../store/reader.ts';
import { storageOf } from '../store/storage.ts';
import { systemClock } from '../time/clock.ts';
import { settingsOf } from './open.ts';
import { type Run, UsageError } from './program.ts';
import { texts } from './texts.ts';

function onlyFile(args: readonly string[], usage: string): string {
  const [file, ...others] = args;
  if (!file || file.startsWith('-') || others.length > 0)
    throw new UsageError(texts.badOption(usage));
  return file;
}

const NOTHING = { entries: [], origins: new Map(), themes: [], vocabulary: [], towns: [] };

/** Only the tables are wanted: what the features say is of no matter. */
const withoutTexts = (settings: Settings): FeatureParts => ({
  answers: { ...settings, knowledge: () => NOTHING, isDoubted: () => false },
  desk: {
    ...settings,
    directory: () => createDirectory([]),
    knowledge: () => NOTHING,
    shelf: createShelf(),
  },
  events: { ...settings, directory: () => createDirectory([]) },
  surveys: { ...settings, directory: () => createDirectory([]) },
  reporting: {
    ...settings,
    directory: () => createDirectory([]),
    knowledge: () => NOTHING,
    faults: () => [],
    storage: () => storageOf(settings.data),
  },
  partners: { ...settings, knowledge: () => NOTHING, directory: () => createDirectory([]) },
  privacy: settings,
  towns: { ...settings, directory: () => createDirectory([]), themes: () => [] },
  welcome: { ...settings, notice: [] },
});

/** Every table there is, for commands that only read or replace the rows. */
export const tablesFor = (settings: Settings) => tablesOf(createFeatures(withoutTexts(settings)));

/** Works beside the running hotline. */
export const backup: Run = async (program, args) => {
  const file = onlyFile(args, 'hotline backup DATEI');
  const { data } = settingsOf(program);
  const { rows } = await writeBackup(data, file);
  program.stdout.write(`${texts.backupDone(file, rows)}\n`);
  return 0;
};

type Erased = { readonly known: readonly Erasure[]; readonly all: boolean };

async function erasedIn(dir: string): Promise<Erased> {
  const state = await readStoreFiles(dir).catch(() => 'unreadable' as const);
  if (state === 'unreadable') return { known: [], all: false };
  const rows = [...(state?.tables.get(Erasures.name)?.values() ?? [])];
  const known = rows.flatMap((row) => Erasures.row.safeParse(row).data ?? []);
  return { known, all: known.length === rows.length };
}

/** Whom people have had erased; a backup from before must not bring them back. */
async function erasedSoFar(data: string): Promise<Erased> {
  const { known, all } = await erasedIn(data);
  // An earlier restore may have been killed before it repeated them.
  const before = await Promise.all((await keptFolders(data)).map(erasedIn));
  return { known: [...before.flatMap((kept) => kept.known), ...known], all };
}

async function eraseAgain(dir: string, plan: Plan, erased: readonly Erasure[]): Promise<number> {
  if (erased.length === 0) return 0;
  const store = await openFileStore({ dir, ...plan });
  try {
    const now = systemClock.now();
    const count = await repeatErasures(store, plan.tables, erased, now);
    await store.scrub();
    return count;
  } finally {
    await store.close();
  }
}

export const restore: Run = async (program, args) => {
  const file = onlyFile(args, 'hotline restore DATEI');
  const settings = settingsOf(program);
  const plan = { tables: tablesFor(settings), version: STORE_VERSION, migrations: MIGRATIONS };
  const { known, all } = await erasedSoFar(settings.data);
  const { rows, kept, damage } = await restoreBackup(file, settings.data, plan);
  const again = await eraseAgain(settings.data, plan, known);
  program.stdout.write(`${texts.restoreDone(file, rows)}\n`);
  if (kept) program.stdout.write(`${texts.keptBefore(kept)}\n`);
  if (again > 0) program.stdout.write(`${texts.erasedAgain(again)}\n`);
  if (!all) program.stdout.write(`${texts.erasedUnknown}\n`);
  if (damage) program.stdout.write(`${damage}\n`);
  return 0;
};
