import { join } from 'node:path';
import type { Instant } from '../time/instant.ts';
import { type Breathe, noBreath } from './breath.ts';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { type JournalContent, readJournal } from './journal-read.ts';
import { journalName, numbersOf, snapshotName } from './names.ts';
import type { Snapshot } from './snapshot.ts';
import type { AnyRow } from './table.ts';

/** Rows as they were read, by table and id; nothing is known of them but their ids. */
export type RawTables = Map<string, Map<string, AnyRow>>;

export type State = {
  readonly version: number;
  readonly seq: number;
  readonly at: Instant;
  readonly tables: RawTables;
  /** The generation of the snapshot this state began with. */
  readonly generation: number;
  /** The journal to go on with: up to `end` it is intact. */
  readonly journal: { readonly generation: number; readonly end: number; readonly torn: number };
  /** What a crash left in the middle of a change of generations; holds nothing. */
  readonly leftover: readonly string[];
  /** Set where only a part could be read and the reader asked for as much as there is. */
  readonly damage?: StoreError;
};

export type ReadHow = {
  /** Go as far as the files are intact instead of refusing them. */
  readonly salvage?: boolean;
  readonly breathe?: Breathe;
};

/**
 * Applies the journals to a snapshot. Salvaging is for going back to an earlier state on purpose.
 */
export async function readState(
  files: Files,
  dir: string,
  snapshot: Snapshot,
  { salvage = false, breathe = noBreath }: ReadHow = {},
): Promise<State> {
  const path = join(dir, snapshotName(snapshot.generation));
  const tables = await rawTables(path, snapshot, breathe);
  const journals = numbersOf('journal', await files.list(dir)).filter(
    (generation) => generation >= snapshot.generation,
  );
  let { seq, at } = snapshot;
  let generation = snapshot.generation;
  let damage: StoreError | undefined;
  let journal = { generation, end: 0, torn: 0 };
  let after: number[] = [];

  for (;;) {
    const content = await readOrDamage(files, dir, generation, seq, breathe);
    if (content instanceof StoreError) {
      damage = content;
      break;
    }
    for (const entry of content.entries) {
      for (const { table, id, row } of entry.changes) {
        const rows = tables.get(table) ?? new Map<string, AnyRow>();
        tables.set(table, rows);
        if (row) rows.set(id, row);
        else rows.delete(id);
      }
      ({ seq, at } = entry);
    }
    journal = { generation, end: content.end, torn: content.torn };
    damage = content.damage ?? (content.next === undefined ? undefined : skips(content, journals));
    if (damage) break;
    if (content.next === undefined) {
      const here = generation;
      after = journals.filter((later) => later > here);
      for (const later of after) {
        damage ??= await unexpected(files, dir, later, seq, here);
      }
      break;
    }
    generation = content.next;
  }
  if (damage && !salvage) throw damage;
  const leftover = after.map((later) => join(dir, journalName(later)));
  const { version } = snapshot;
  const state = { version, seq, at, tables, generation: snapshot.generation, journal, leftover };
  return damage ? { ...state, damage } : state;
}

async function readOrDamage(
  files: Files,
  dir: string,
  generation: number,
  seq: number,
  breathe: Breathe = noBreath,
): Promise<JournalContent | StoreError> {
  try {
    return await readJournal(files, dir, generation, seq, breathe);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === 'damaged') return error;
    if (error.code !== 'missing') throw error;
    return new StoreError('damaged', `${join(dir, journalName(generation))} fehlt.`);
  }
}

function skips(content: JournalContent, journals: readonly number[]): StoreError | undefined {
  if (content.next !== undefined && journals.includes(content.next)) return undefined;
  return new StoreError('damaged', `${journalName(content.next ?? 0)} fehlt.`);
}

/** A journal begun before its forerunner was ended holds nothing, unless something is lost. */
async function unexpected(
  files: Files,
  dir: string,
  generation: number,
  seq: number,
  before: number,
): Promise<StoreError | undefined> {
  const content = await readOrDamage(files, dir, generation, seq);
  if (content instanceof StoreError) return content;
  if (content.damage) return content.damage;
  if (content.entries.length === 0 && content.torn === 0) return undefined;
  return new StoreError('damaged', `${join(dir, journalName(before))} ist abgeschnitten.`);
}

export async function rawTables(
  path: string,
  snapshot: Snapshot,
  breathe: Breathe = noBreath,
): Promise<RawTables> {
  const tables: RawTables = new Map();
  for (const [table, rows] of snapshot.tables) {
    const byId = new Map<string, AnyRow>();
    for (const row of rows) {
      byId.set(row.id, row);
      const pause = breathe();
      if (pause) await pause;
    }
    if (byId.size !== rows.length) {
      throw new StoreError('damaged', `${path} enthält in „${table}“ eine Kennung doppelt.`);
    }
    tables.set(table, byId);
  }
  return tables;
}

/** A state as one file: generation 0, since it belongs to none. */
export function shotOf({ version, seq, at, tables }: State): Snapshot {
  const rows = new Map([...tables].map(([name, byId]) => [name, [...byId.values()]]));
  return { generation: 0, version, seq, at, tables: rows };
}
