import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Instant } from '../time/instant.ts';
import { type Breathe, noBreath } from './breath.ts';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { frame, readLines } from './line.ts';
import { numbersOf, snapshotName } from './names.ts';
import { isCount, isRecord, isRow } from './shapes.ts';
import type { AnyRow } from './table.ts';

const FORMAT = 'hotline-snapshot';
/** Roughly how much is put into one line: little enough to be written at one go. */
const LINE = 96 * 1024;
/** Synced on the way, so that the last sync has little to do and writers beside it wait little. */
const SYNC_EVERY = 2 * 1024 * 1024;

/** What is counted further was made up: behind it there would soon be nothing to count on with. */
const FARTHEST = 2 ** 48;

/** Every row of a store at one moment. */
export type Snapshot = {
  readonly generation: number;
  readonly version: number;
  /** The number of the last transaction in it. */
  readonly seq: number;
  readonly at: Instant;
  readonly tables: ReadonlyMap<string, readonly AnyRow[]>;
};

/** lowdb's adapter for the newest snapshot in a folder; its own never makes anything safe. */
export function snapshotAdapter(
  files: Files,
  dir: string,
  breathe: Breathe,
  sized: (bytes: number) => void = () => {},
): Adapter<Snapshot> {
  return {
    async read() {
      const newest = numbersOf('snapshot', await files.list(dir)).at(-1);
      if (newest === undefined) return null;
      const { size, ...snapshot } = await readSnapshot(files, join(dir, snapshotName(newest)));
      sized(size);
      return snapshot;
    },
    async write(snapshot) {
      const path = join(dir, snapshotName(snapshot.generation));
      sized(await writeSnapshot(files, path, snapshot, breathe, files.rename));
    },
  };
}

/** Writes it beside its place, makes it safe and only then moves it there. Answers with its size. */
export async function writeSnapshot(
  files: Files,
  path: string,
  snapshot: Snapshot,
  breathe: Breathe,
  move: Files['rename'],
): Promise<number> {
  const draft = `${path}.${randomUUID()}.tmp`;
  const file = await files.create(draft);
  let size = 0;
  try {
    let synced = 0;
    for (const line of linesOf(snapshot)) {
      const bytes = Buffer.from(line);
      await file.write(bytes);
      size += bytes.length;
      if (size - synced > SYNC_EVERY) {
        await file.sync();
        synced = size;
      }
      const pause = breathe();
      if (pause) await pause;
    }
    await file.sync();
    await file.close();
    await move(draft, path);
  } catch (error) {
    await file.close().catch(() => {});
    await files.remove(draft).catch(() => {});
    throw error;
  }
  await files.syncDir(dirname(path));
  return size;
}

function* linesOf({ generation, version, seq, at, tables }: Snapshot): Generator<string> {
  yield frame(JSON.stringify({ format: FORMAT, generation, version, seq, at }));
  let count = 0;
  for (const [table, rows] of tables) {
    count += rows.length;
    let texts: string[] = [];
    let size = 0;
    for (const row of rows) {
      const text = JSON.stringify(row);
      texts.push(text);
      size += text.length;
      if (size < LINE) continue;
      yield frame(`[${JSON.stringify(table)},[${texts.join(',')}]]`);
      texts = [];
      size = 0;
    }
    // A table without rows is written too: that it is known belongs to the state.
    if (texts.length > 0 || rows.length === 0) {
      yield frame(`[${JSON.stringify(table)},[${texts.join(',')}]]`);
    }
  }
  yield frame(JSON.stringify({ rows: count }));
}

export async function readSnapshot(
  files: Files,
  path: string,
  breathe: Breathe = noBreath,
): Promise<Snapshot & { readonly size: number }> {
  const bytes = await files.read(path);
  if (bytes.length === 0) throw hurt(path, 'ist leer');
  const tables = new Map<string, AnyRow[]>();
  let head: Omit<Snapshot, 'tables'> | undefined;
  let count = 0;
  let whole = false;
  let number = 0;
  for (const { value } of readLines(bytes)) {
    number++;
    const pause = breathe();
    if (pause) await pause;
    if (value === undefined || whole) throw hurt(path, `ist ab Zeile ${number} beschädigt`);
    if (head === undefined) {
      head = headOf(value);
      if (head === undefined) throw hurt(path, 'beginnt nicht wie ein Speicher der Hotline');
    } else if (Array.isArray(value)) {
      const [table, rows] = value;
      if (typeof table !== 'string' || !Array.isArray(rows) || !rows.every(isRow)) {
        throw hurt(path, `hat in Zeile ${number} nicht die erwartete Gestalt`);
      }
      const known = tables.get(table);
      if (known) for (const row of rows) known.push(row);
      else tables.set(table, rows);
      count += rows.length;
    } else {
      whole = isRecord(value) && value['rows'] === count;
      if (!whole) throw hurt(path, 'enthält nicht alle Zeilen, die hineingeschrieben wurden');
    }
  }
  if (head === undefined || !whole) throw hurt(path, 'ist abgeschnitten');
  return { ...head, tables, size: bytes.length };
}

function headOf(value: unknown): Omit<Snapshot, 'tables'> | undefined {
  if (!isRecord(value) || value['format'] !== FORMAT) return undefined;
  const { generation, version, seq, at } = value;
  if (!isCount(generation) || !isCount(version) || !isCount(seq) || !isCount(at)) return undefined;
  if (Math.max(generation, version, seq, at) > FARTHEST) return undefined;
  return { generation, version, seq, at };
}

function hurt(path: string, what: string): StoreError {
  return new StoreError('damaged', `${path} ${what}.`);
}
