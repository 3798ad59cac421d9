import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shippedKnowledge } from '../knowledge/shipped.ts';
import { importedTowns } from '../places/imported.ts';
import { readTownFile } from '../places/town-file.ts';
import type { TownsRead } from '../places/town-row.ts';
import type { Settings } from '../settings/settings.ts';
import { UsageError } from './program.ts';
import { townTexts as texts } from './texts-town.ts';

/** A file that somebody named. */
export async function townsFrom(file: string): Promise<TownsRead> {
  const read = await readTownFile(file);
  if (!read) throw new UsageError(texts.missing(file));
  return read;
}

/** The towns that there are without a file: the imported ones, else the starter list. */
export async function currentTowns({
  data,
  knowledge,
}: Pick<Settings, 'data' | 'knowledge'>): Promise<TownsRead> {
  const starter = join(knowledge ?? shippedKnowledge(), 'towns.csv');
  const file = [importedTowns(data), starter].find((path) => existsSync(path));
  return file === undefined ? { towns: [], faults: [] } : townsFrom(file);
}
