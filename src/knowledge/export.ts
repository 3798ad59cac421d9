import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Entry, FOLDERS, KINDS } from './entry.ts';
import type { Knowledge } from './read.ts';

export type Exported =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly text: string };

/** An entry as a file has it: its kind is the folder's, an office's own sort is called `kind`. */
export function rowOf(entry: Entry): object {
  if (entry.kind === 'contact') {
    const { kind: _kind, sort, ...rest } = entry;
    return { ...rest, ...(sort !== undefined && { kind: sort }) };
  }
  const { kind: _kind, ...rest } = entry;
  return rest;
}

/** Writes everything into an empty folder, one file for each kind, ready to be read again. */
export function exportKnowledge(knowledge: Knowledge, folder: string): Exported {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    return { ok: false, text: `Der Ordner ${folder} ist nicht leer – einen neuen angeben.` };
  }
  const files: string[] = [];
  const put = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text);
    files.push(path);
  };
  mkdirSync(folder, { recursive: true });
  for (const name of FOLDERS) {
    const rows = knowledge.entries.filter(({ kind }) => kind === KINDS[name].kind).map(rowOf);
    if (rows.length === 0) continue;
    mkdirSync(join(folder, name));
    for (const [i, part] of inParts(rows).entries()) {
      put(`${name}/${name}${i === 0 ? '' : `-${i + 1}`}.yaml`, stringify(part, YAML_OPTIONS));
    }
  }
  if (knowledge.themes.length > 0) put('themes.yaml', stringify(knowledge.themes, YAML_OPTIONS));
  if (knowledge.vocabulary.length > 0) {
    put('vocabulary.yaml', stringify(knowledge.vocabulary, YAML_OPTIONS));
  }
  return { ok: true, files };
}

/** Texts that two entries share are written out each time. */
export const YAML_OPTIONS = { lineWidth: 100, aliasDuplicateObjects: false } as const;

/** A file stays well below what is read again. */
const ROWS_IN_A_FILE = 100;

function inParts<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (let i = 0; i < rows.length; i += ROWS_IN_A_FILE)
    parts.push(rows.slice(i, i + ROWS_IN_A_FILE));
  return parts;
}
