import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Fault } from './fault.ts';

const LARGEST_YAML = 1_000_000;
const LARGEST_CSV = 5_000_000;
const DEEPEST = 4;

export type FolderFile = { readonly path: string; readonly text: string };
export type FolderFiles = {
  readonly files: readonly FolderFile[];
  readonly faults: readonly Fault[];
};

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);
const isCsv = (name: string): boolean => /\.csv$/i.test(name);

/** The text files of a knowledge folder. Nothing outside of it is ever read. */
export function readFolder(folder: string): FolderFiles {
  const files: FolderFile[] = [];
  const faults: Fault[] = [];
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) {
    return {
      files,
      faults: [{ file: folder, text: 'Diesen Ordner gibt es nicht – Pfad prüfen.' }],
    };
  }
  const root = realpathSync(folder);

  /** What somebody else has put there may be closed to us. */
  function allowed<T>(path: string, read: () => T): T | undefined {
    try {
      return read();
    } catch {
      const text = 'Die Hotline darf das nicht lesen – Leserecht für ihren Benutzer geben.';
      faults.push({ file: path, text });
      return undefined;
    }
  }

  const readOne = (full: string, path: string): void => {
    const limit = isYaml(path) ? LARGEST_YAML : LARGEST_CSV;
    if (statSync(full).size > limit) {
      const text = `Die Datei ist größer als ${limit / 1_000_000} MB – auf mehrere Dateien aufteilen.`;
      faults.push({ file: path, text });
      return;
    }
    const bytes = allowed(path, () => readFileSync(full));
    if (!bytes) return;
    try {
      files.push({ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
    } catch {
      faults.push({
        file: path,
        text: 'Die Datei ist nicht in UTF-8 gespeichert – neu speichern.',
      });
    }
  };

  const walk = (place: string, depth: number): void => {
    const here = relative(root, place) || folder;
    for (const name of allowed(here, () => readdirSync(place).sort()) ?? []) {
      if (name.startsWith('.')) continue;
      const full = join(place, name);
      const path = relative(root, full).split(sep).join('/');
      if (lstatSync(full).isSymbolicLink() && !staysInside(root, full)) {
        const text = 'Der Verweis führt aus dem Ordner hinaus – die Datei selbst hineinlegen.';
        faults.push({ file: path, text });
        continue;
      }
      const stat = statSync(full);
      if (stat.isDirectory() && depth < DEEPEST) walk(full, depth + 1);
      else if (stat.isFile() && (isYaml(name) || isCsv(name))) readOne(full, path);
    }
  };
  walk(root, 0);
  return { files, faults };
}

/** False as well for a link that leads nowhere. */
function staysInside(root: string, link: string): boolean {
  try {
    return `${realpathSync(link)}${sep}`.startsWith(`${root}${sep}`);
  } catch {
    return false;
  }
}
