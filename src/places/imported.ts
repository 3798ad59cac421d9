import { join } from 'node:path';
import { writeWhole } from '../store/whole-file.ts';
import type { Town } from './town.ts';
import { writeTownCsv } from './town-csv-write.ts';

/** Where `towns import` keeps the directory. */
export const importedTowns = (data: string): string => join(data, 'towns.csv');

export const keepTowns = (data: string, towns: readonly Town[]): Promise<void> =>
  writeWhole(importedTowns(data), Buffer.from(writeTownCsv(towns)));
