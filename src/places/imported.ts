import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { nodeFiles } from '../store/node-files.ts';
import type { Town } from './town.ts';
import { writeTownCsv } from './town-csv-write.ts';

/** Where `towns import` keeps the directory. */
export const importedTowns = (data: string): string => join(data, 'towns.csv');

/** Writes it beside its place, makes it safe and only then moves it there. */
export async function keepTowns(data: string, towns: readonly Town[]): Promise<void> {
  const path = importedTowns(data);
  const draft = `${path}.${randomUUID()}.tmp`;
  await nodeFiles.makeDir(data);
  try {
    const file = await nodeFiles.create(draft);
    try {
      await file.write(Buffer.from(writeTownCsv(towns)));
      await file.sync();
    } finally {
      await file.close();
    }
    await nodeFiles.rename(draft, path);
  } catch (error) {
    await nodeFiles.remove(draft).catch(() => {});
    throw error;
  }
  await nodeFiles.syncDir(dirname(path));
}
