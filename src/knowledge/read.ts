import type { Town } from '../places/town.ts';
import { readTownCsv } from '../places/town-csv.ts';
import type { TownsRead } from '../places/town-row.ts';
import { isDeskFile } from './desk-files.ts';
import { checkEntry, type Entry, FOLDERS, type Folder, folderOf } from './entry.ts';
import { byPlace, type Fault } from './fault.ts';
import { type FolderFile, type FolderFiles, readFolder } from './folder.ts';
import { faultsOf, idOf, withoutBlanks } from './issues.ts';
import { linkFaults } from './links.ts';
import { readThemes, type Theme } from './themes.ts';
import { readVocabulary, type WordGroup } from './vocabulary.ts';
import { type YamlRow, yamlRows } from './yaml-rows.ts';

/** Where an entry stands, for those who have to mend it. */
export type Origin = { readonly file: string; readonly line: number };

/** What the hotline knows. Nothing in it ever changes; new knowledge is another value. */
export type Knowledge = {
  readonly entries: readonly Entry[];
  readonly origins: ReadonlyMap<string, Origin>;
  readonly themes: readonly Theme[];
  readonly vocabulary: readonly WordGroup[];
  readonly towns: readonly Town[];
};

export type Reading =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Placed = { readonly entry: Entry; readonly origin: Origin } & Pick<YamlRow, 'lineOf'>;

/** A directory of towns that stands in for the folder's own. */
export function withTowns(reading: Reading, { towns, faults }: TownsRead): Reading {
  const all = [...(reading.ok ? [] : reading.faults), ...faults];
  if (!reading.ok || all.length > 0) return { ok: false, faults: all };
  return { ok: true, knowledge: { ...reading.knowledge, towns } };
}

/** One folder's part, before what stands in several files is compared. */
type Layer = {
  readonly entries: Map<string, Placed>;
  themes: readonly Theme[] | undefined;
  vocabulary: readonly WordGroup[];
  towns: readonly Town[] | undefined;
  readonly faults: Fault[];
};

function readEntries(layer: Layer, folder: Folder, { path, text }: FolderFile): void {
  const { rows, faults } = yamlRows(path, text);
  layer.faults.push(...faults);
  for (const row of rows) {
    const checked = checkEntry(folder, withoutBlanks(row.value));
    if (!checked.ok) layer.faults.push(...faultsOf(path, row, checked.issues));
    const id = idOf(row.value);
    if (id === undefined) continue;
    const other = layer.entries.get(id);
    if (other) {
      const place = `${other.origin.file}, Zeile ${other.origin.line}`;
      const words = `Die Kennung „${id}“ gibt es schon (${place}) – eine davon umbenennen.`;
      layer.faults.push({ file: path, line: row.lineOf(['id']), entry: id, text: words });
    } else if (checked.ok) {
      const origin = { file: path, line: row.line };
      layer.entries.set(id, { entry: checked.entry, origin, lineOf: row.lineOf });
    }
  }
}

function readLayer({ files, faults }: FolderFiles): Layer {
  const layer: Layer = {
    entries: new Map(),
    themes: undefined,
    vocabulary: [],
    towns: undefined,
    faults: [...faults],
  };
  for (const file of files) {
    const kind = folderOf(file.path);
    if (file.path === 'themes.yaml') {
      const read = readThemes(file.path, file.text);
      layer.themes = read.themes;
      layer.faults.push(...read.faults);
    } else if (file.path === 'vocabulary.yaml') {
      const read = readVocabulary(file.path, file.text);
      layer.vocabulary = read.groups;
      layer.faults.push(...read.faults);
    } else if (file.path === 'towns.csv') {
      const read = readTownCsv(file.path, file.text);
      layer.towns = read.towns;
      layer.faults.push(...read.faults);
    } else if (kind) {
      if (!file.path.endsWith('.csv')) readEntries(layer, kind, file);
    } else if (!file.path.endsWith('.csv')) {
      const words = `Diese Datei gehört in einen der Ordner ${FOLDERS.join(', ')}.`;
      layer.faults.push({ file: file.path, text: words });
    }
  }
  return layer;
}

/** The files by hand, and over them those that the hotline itself has written. */
function layersOver(folder: string, own: 'with own files' | 'by hand only'): readonly Layer[] {
  const { files, faults } = readFolder(folder);
  const byHand = files.filter(({ path }) => !isDeskFile(path));
  const written = files.filter(({ path }) => isDeskFile(path));
  return [
    readLayer({ files: byHand, faults }),
    ...(own === 'with own files' ? [readLayer({ files: written, faults: [] })] : []),
  ];
}

/**
 * Reads a knowledge folder and, if given, a second one laid over it by id. All faults come at
 * once; with any of them there is no knowledge. The running hotline remembers what it has written
 * into the second folder and reads the rest of it only.
 */
export function readKnowledge(
  folder: string,
  over?: string,
  own: 'with own files' | 'by hand only' = 'with own files',
): Reading {
  const base = readLayer(readFolder(folder));
  const layers = [base, ...(over === undefined ? [] : layersOver(over, own))];
  const entries = new Map(layers.flatMap((layer) => [...layer.entries]));
  const themes = layers.findLast((layer) => layer.themes)?.themes;
  const faults = [...layers.flatMap((layer) => layer.faults), ...linkFaults(entries, themes)];
  if (faults.length > 0) return { ok: false, faults: [...faults].sort(byPlace) };
  return {
    ok: true,
    knowledge: {
      entries: [...entries.values()].map(({ entry }) => entry),
      origins: new Map([...entries].map(([id, { origin }]) => [id, origin])),
      themes: themes ?? [],
      vocabulary: layers.flatMap(({ vocabulary }) => vocabulary),
      towns: layers.findLast((layer) => layer.towns)?.towns ?? [],
    },
  };
}
