import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BACKUP_ENDING, BACKUPS } from './names.ts';

export type Storage = {
  /** Of the memory itself, without its backups. */
  readonly bytes: number;
  /** The day of the latest backup, as 2026-11-23. */
  readonly backup: string | undefined;
};

const namesIn = (dir: string): readonly string[] => {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
};

function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : 0;
}

/** How much a data folder holds, and when it was saved last. */
export function storageOf(dir: string): Storage {
  const bytes = namesIn(dir)
    .filter((name) => /^(snapshot|journal)\./.test(name))
    .reduce((sum, name) => sum + sizeOf(join(dir, name)), 0);
  const days = namesIn(join(dir, BACKUPS))
    .filter((name) => name.endsWith(BACKUP_ENDING))
    .map((name) => /^\d{4}-\d\d-\d\d/.exec(name)?.[0])
    .filter((day) => day !== undefined);
  return { bytes, backup: days.toSorted().at(-1) };
}
