import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { nodeFiles } from '../store/node-files.ts';
import { writeWhole } from '../store/whole-file.ts';
import { checkEntry, type Folder, folderOf } from './entry.ts';
import { YAML_OPTIONS } from './export.ts';
import { readFolder } from './folder.ts';
import { yamlRows } from './yaml-rows.ts';

const OWN = /^[a-z]+\/chat-[a-z0-9-]+\.yaml$/;
const HEAD =
  '# Aus dem Chat übernommen. Bitte dort ändern („wissen“): Die Hotline schreibt diese Datei selbst.\n';

/** Whether the hotline itself writes this file, one for each entry that comes from the desk. */
export const isDeskFile = (path: string): boolean => OWN.test(path);

export type DeskEntry = {
  readonly id: string;
  readonly folder: Folder;
  /** As it stands in a file. */
  readonly row: unknown;
};

const pathOf = ({ folder, id }: Pick<DeskEntry, 'folder' | 'id'>) => `${folder}/chat-${id}.yaml`;
const textOf = ({ row }: DeskEntry) => HEAD + stringify([row], YAML_OPTIONS);

/** Brings the files of the desk's entries up to date; no other file is touched. */
export async function keepDeskFiles(
  over: string,
  entries: readonly DeskEntry[],
  gone: readonly DeskEntry[],
): Promise<void> {
  for (const entry of entries) {
    const full = join(over, pathOf(entry));
    const there = await nodeFiles.read(full).catch(() => undefined);
    if (there?.toString() !== textOf(entry)) await writeWhole(full, Buffer.from(textOf(entry)));
  }
  for (const entry of gone) await nodeFiles.remove(join(over, pathOf(entry)));
}

/** The entries in such files; what is faulty is left alone. */
export function readDeskFiles(over: string): readonly DeskEntry[] {
  if (!existsSync(over)) return [];
  return readFolder(over).files.flatMap(({ path, text }) => {
    const folder = folderOf(path);
    if (!folder || !isDeskFile(path)) return [];
    return yamlRows(path, text).rows.flatMap(({ value }) => {
      const checked = checkEntry(folder, value);
      return checked.ok ? [{ id: checked.entry.id, folder, row: value }] : [];
    });
  });
}
