import { MIGRATIONS, STORE_VERSION } from '../migrations.ts';
import { ATTRIBUTION } from '../places/attribution.ts';
import { nextEdition } from '../places/changes.ts';
import { keepTowns } from '../places/imported.ts';
import type { Settings } from '../settings/settings.ts';
import { townsInUse } from '../store/in-use.ts';
import { openStoreReader } from '../store/reader.ts';
import { tablesFor } from './backup.ts';
import { faultLines } from './load-knowledge.ts';
import { settingsOf } from './open.ts';
import { type ExitCode, type Program, type Run, UsageError } from './program.ts';
import { townTexts as texts } from './texts-town.ts';
import { currentTowns, townsFrom } from './town-list.ts';
import { writeLine } from './write-line.ts';

/** Read beside the hotline that may be running on the folder. */
async function usesOf(settings: Settings): Promise<ReadonlyMap<string, number>> {
  const tables = tablesFor(settings);
  const plan = { tables, version: STORE_VERSION, migrations: MIGRATIONS };
  const store = await openStoreReader(settings.data, plan);
  try {
    return await townsInUse(store, tables);
  } finally {
    await store.close();
  }
}

async function importFrom(program: Program, file: string): Promise<ExitCode> {
  const settings = settingsOf(program);
  const fresh = await townsFrom(file);
  if (fresh.faults.length > 0 || fresh.towns.length === 0) {
    const why = fresh.faults.length > 0 ? faultLines(fresh.faults) : `${texts.empty(file)}\n`;
    program.stderr.write(`${why}${texts.kept}\n`);
    return 1;
  }
  const old = await currentTowns(settings);
  const uses = await usesOf(settings);
  const { towns, changes } = nextEdition(old.towns, fresh.towns, new Set(uses.keys()));
  await keepTowns(settings.data, towns);
  await writeLine(program.stdout, texts.imported(fresh.towns.length, fresh.stand, changes, uses));
  await writeLine(program.stdout, ATTRIBUTION);
  return 0;
}

/** `hotline towns import DATEI`. */
export const towns: Run = async (program, args) => {
  const [what, file, ...others] = args;
  if (what !== 'import' || file === undefined || file.startsWith('-') || others.length > 0) {
    throw new UsageError(texts.importUsage);
  }
  return importFrom(program, file);
};
