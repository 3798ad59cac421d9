import { createFeatures, type FeatureParts, tablesOf } from '../hotline.ts';
import { MIGRATIONS, STORE_VERSION } from '../migrations.ts';
import { createDirectory } from '../places/directory.ts';
import type { Settings } from '../settings/settings.ts';
import { restoreBackup, writeBackup } from '../store/backup.ts';
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
  answers: { ...settings, knowledge: () => NOTHING },
  desk: { ...settings, directory: () => createDirectory([]) },
  events: { ...settings, directory: () => createDirectory([]) },
  surveys: { ...settings, directory: () => createDirectory([]) },
  partners: { ...settings, knowledge: () => NOTHING, directory: () => createDirectory([]) },
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

export const restore: Run = async (program, args) => {
  const file = onlyFile(args, 'hotline restore DATEI');
  const settings = settingsOf(program);
  const plan = { tables: tablesFor(settings), version: STORE_VERSION, migrations: MIGRATIONS };
  const { rows, kept, damage } = await restoreBackup(file, settings.data, plan);
  program.stdout.write(`${texts.restoreDone(file, rows)}\n`);
  if (kept) program.stdout.write(`${texts.keptBefore(kept)}\n`);
  if (damage) program.stdout.write(`${damage}\n`);
  return 0;
};
