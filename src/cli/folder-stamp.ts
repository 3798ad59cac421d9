import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeskFile } from '../knowledge/desk-files.ts';

function stampOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
};

/** What the hotline writes there itself it knows already. */
const counts = (path: string): boolean => /\.(ya?ml|csv)$/i.test(path) && !isDeskFile(path);

const folderStamp = (folder: string): readonly string[] =>
  namesIn(folder)
    .filter(counts)
    .toSorted()
    .map((name) => `${name} ${stampOf(join(folder, name))}`);

/** Changes whenever a file that knowledge is read from was added, changed or removed. */
export const knowledgeStamp = (folders: readonly string[], towns: string): string =>
  [stampOf(towns), ...folders.flatMap(folderStamp)].join('\n');
