import { join } from 'node:path';
import { DAY, type Instant } from '../time/instant.ts';
import { writeBackup } from './backup.ts';
import type { Files } from './files.ts';
import { BACKUP_ENDING, BACKUPS } from './names.ts';
import { nodeFiles } from './node-files.ts';
import { dayOf } from './stand.ts';

const KEPT_DAYS = 14;

/**
 * Writes the backup of the day unless it is there, and removes what is older than 14 days. Answers
 * with the new file. The day is Berlin's.
 */
export async function dailyBackup(
  dir: string,
  now: Instant,
  files: Files = nodeFiles,
): Promise<string | undefined> {
  const folder = join(dir, BACKUPS);
  await files.makeDir(folder);
  const oldest = dayOf(now - KEPT_DAYS * DAY);
  for (const name of await files.list(folder)) {
    if (isOld(name, oldest)) await files.remove(join(folder, name));
  }
  const today = `${dayOf(now)}${BACKUP_ENDING}`;
  if ((await files.list(folder)).includes(today)) return undefined;
  await writeBackup(dir, join(folder, today), files);
  return join(folder, today);
}

/** Only names of our own making: what an operator puts there stays. */
function isOld(name: string, oldest: string): boolean {
  const day = /^(\d{4}-\d\d-\d\d)(-ersetzt-\d+|(-vor-umbau-\d+-\d+)?\.backup(\..+\.tmp)?)$/.exec(
    name,
  )?.[1];
  return day !== undefined && day < oldest;
}
