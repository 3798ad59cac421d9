import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Files } from '../../src/store/files.ts';
import type { Store } from '../../src/store/store.ts';
import { table } from '../../src/store/table.ts';
import { type ModelFiles, modelFiles, seeded } from './model-files.ts';

const DIR = '/data';
const KEYS = 12;
const STARTS = 4;

const Cell = z.object({ id: z.string(), value: z.number(), filling: z.string() });
const cells = table('cells', Cell, {
  about: 'Muster',
  person: null,
  keep: { forever: 'Muster' },
});

/** Something that can be written and read, for storms that end in a power cut. */
type Subject = {
  write(key: number, value: number): Promise<void>;
  read(key: number): Promise<number | undefined>;
};

export type PowerResult = {
  readonly lost: number;
  readonly unreadable: number;
  readonly acknowledged: number;
};

/** Writes until the power goes, starts again, and counts what was acknowledged and is not there. */
export async function powerRun(
  seed: number,
  open: (files: ModelFiles, random: () => number) => Promise<Subject>,
): Promise<PowerResult> {
  const random = seeded(seed);
  let files = modelFiles(random);
  // For each key the value that was acknowledged last and those that were tried since.
  const safe = new Array<number>(KEYS).fill(0);
  const tried: number[][] = safe.map(() => []);
  const result = { lost: 0, unreadable: 0, acknowledged: 0 };
  let count = 0;

  for (let start = 0; start < STARTS; start++) {
    files.crashAfter(5 + Math.floor(random() * 160));
    const subject = await open(files, random).catch((error: unknown) => {
      // The power may go while it opens; anything else would be a store that cannot be read.
      if (!files.crashed) throw error;
    });
    if (subject) {
      await Promise.all(
        safe.map(async (_, key) => {
          // Every third key is written once a start: it must also outlive what others write after it.
          for (let turn = 0; !files.crashed && (turn === 0 || key % 3 > 0); turn++) {
            const value = ++count;
            tried[key]?.push(value);
            try {
              await subject.write(key, value);
            } catch {
              return;
            }
            result.acknowledged++;
            safe[key] = value;
            tried[key] = [];
          }
        }),
      );
    }
    files = files.survivors();
    const after = await open(files, random).catch(() => undefined);
    if (!after) {
      result.unreadable++;
      return result;
    }
    for (const [key, value] of safe.entries()) {
      const found = (await after.read(key)) ?? 0;
      if (found !== value && !tried[key]?.includes(found)) result.lost++;
      safe[key] = found;
      tried[key] = [];
    }
    files = files.survivors();
  }
  return result;
}

/** Each transaction writes two rows; one without the other would be half a transaction. */
export async function ourStore(files: ModelFiles, random: () => number): Promise<Subject> {
  const store = await openFileStore({
    dir: DIR,
    tables: [cells],
    files,
    lock: async () => ({ isOurs: async () => {}, release: async () => {} }),
    minJournal: 4_000,
  });
  return {
    async write(key, value) {
      if (random() < 0.01) void store.scrub().catch(() => {});
      await writeBoth(store, key, value, 'x'.repeat(Math.floor(random() * 300)));
    },
    read: (key) =>
      store.tx(async (tx) => {
        const one = await tx.get(cells, `one-${key}`);
        const two = await tx.get(cells, `two-${key}`);
        if (one?.value !== two?.value) throw new Error('Half a transaction was read.');
        return one?.value;
      }),
  };
}

async function writeBoth(store: Store, key: number, value: number, filling: string): Promise<void> {
  await store.tx(async (tx) => {
    await tx.put(cells, { id: `one-${key}`, value, filling });
    await tx.put(cells, { id: `two-${key}`, value, filling });
  });
}

/** lowdb as it comes: its JSONFile writes a temporary file and renames it, and syncs neither. */
export async function plainLowdb(files: ModelFiles): Promise<Subject> {
  const low = new Low<{ values: number[] }>(jsonFile(files), { values: [] });
  await low.read();
  return {
    async write(key, value) {
      await low.update((data) => {
        data.values[key] = value;
      });
    },
    read: async (key) => low.data.values[key],
  };
}

/** steno's steps over our double: one write at a time, the newest waiting text wins. */
function jsonFile(files: Files) {
  const path = join(DIR, 'db.json');
  const draft = join(DIR, '.db.json.tmp');
  let before: Promise<void> = Promise.resolve();
  let waiting: { readonly text: string; readonly written: Promise<void> } | undefined;

  async function write(text: string): Promise<void> {
    await files.remove(draft);
    const file = await files.create(draft);
    await file.write(Buffer.from(text));
    await files.rename(draft, path);
  }

  return {
    async read(): Promise<{ values: number[] } | null> {
      if (!(await files.list(DIR)).includes('db.json')) return null;
      return JSON.parse((await files.read(path)).toString('utf8'));
    },
    write(data: { values: number[] }): Promise<void> {
      const text = JSON.stringify(data, null, 2);
      if (waiting) {
        waiting = { text, written: waiting.written };
        return waiting.written;
      }
      const written = before.then(async () => {
        const newest = waiting?.text ?? text;
        waiting = undefined;
        await write(newest);
      });
      waiting = { text, written };
      before = written.catch(() => {});
      return written;
    },
  };
}
