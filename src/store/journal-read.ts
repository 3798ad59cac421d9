import { join } from 'node:path';
import type { Instant } from '../time/instant.ts';
import { type Breathe, noBreath } from './breath.ts';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { readLines } from './line.ts';
import { journalName } from './names.ts';
import { isCount, isRecord, isRow } from './shapes.ts';
import type { Change } from './transaction.ts';

export const JOURNAL_FORMAT = 'hotline-journal';

/** One transaction. `first` is the number of the first one that was made safe together with it. */
type Entry = {
  readonly seq: number;
  readonly first: number;
  readonly at: Instant;
  readonly changes: readonly Change[];
  /** Set in the last line of a journal that is finished: the generation that goes on. */
  readonly next?: number;
};

export type JournalContent = {
  readonly path: string;
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly next?: number;
  /** Up to here the file is as it was written. */
  readonly end: number;
  /** Bytes behind that which a crash left half-written. */
  readonly torn: number;
  /** Set where more is wrong than a crash explains. */
  readonly damage?: StoreError;
};

/**
 * Reads a journal as far as it is intact; its first line follows the transaction `after`. A crash can only hurt what was being written when it
 * came, which is one group of lines: the last. Anything else that does not fit is damage.
 */
export async function readJournal(
  files: Files,
  dir: string,
  generation: number,
  after: number,
  breathe: Breathe = noBreath,
): Promise<JournalContent> {
  const path = join(dir, journalName(generation));
  const bytes = await files.read(path);
  const lines = readLines(bytes);
  const first = lines.next();
  const version = first.done ? undefined : versionOf(first.value.value, generation);
  if (first.done || version === undefined) {
    throw hurt(path, bytes.length === 0 ? 'ist leer' : 'beginnt nicht wie ein Journal der Hotline');
  }

  const entries: Entry[] = [];
  let end = first.value.end;
  let torn = false;
  let number = 1;
  for (const line of lines) {
    number++;
    const pause = breathe();
    if (pause) await pause;
    const entry = entryOf(line.value);
    const last = entries.at(-1);
    const expected = (last?.seq ?? after) + 1;
    if (!torn && entry?.seq === expected && !last?.next) {
      entries.push(entry);
      end = line.end;
      continue;
    }
    torn = true;
    // Only the last group can be hurt by a crash, and lines of it may have survived behind the hurt.
    const crash = line.value === undefined || (entry && entry.first <= expected);
    if (!crash || last?.next) {
      const damage = hurt(path, `ist vor oder in Zeile ${number} beschädigt`);
      return { path, version, entries, end, torn: 0, damage };
    }
  }
  const next = entries.at(-1)?.next;
  return { path, version, entries, end, torn: bytes.length - end, ...(next && { next }) };
}

function versionOf(value: unknown, generation: number): number | undefined {
  if (!isRecord(value) || value['format'] !== JOURNAL_FORMAT) return undefined;
  return value['generation'] === generation && isCount(value['version'])
    ? value['version']
    : undefined;
}

function entryOf(value: unknown): Entry | undefined {
  if (!Array.isArray(value)) return undefined;
  const [seq, first, at, what] = value;
  if (!isCount(seq) || !isCount(first) || !isCount(at) || first > seq) return undefined;
  if (isRecord(what)) {
    return isCount(what['next']) ? { seq, first, at, changes: [], next: what['next'] } : undefined;
  }
  if (!Array.isArray(what)) return undefined;
  const changes: Change[] = [];
  for (const change of what) {
    if (!Array.isArray(change)) return undefined;
    const [table, id, row] = change;
    if (typeof table !== 'string' || typeof id !== 'string') return undefined;
    if (row !== null && !(isRow(row) && row.id === id)) return undefined;
    changes.push({ table, id, row });
  }
  return { seq, first, at, changes };
}

function hurt(path: string, what: string): StoreError {
  return new StoreError('damaged', `${path} ${what}.`);
}
