import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { table } from '../../src/store/table.ts';

const Kilobyte = z.object({ id: z.string(), n: z.number(), filling: z.string() });
export const rows = table('rows', Kilobyte, {
  about: 'Muster',
  person: null,
  keep: { forever: 'Muster' },
});

/** About 1 KB as JSON. */
export const row = (i: number, n: number) => ({ id: `r${i}`, n, filling: 'x'.repeat(980) });

export const newFolder = () => mkdtempSync(join(tmpdir(), 'hotline-bench-'));

const BATCH = 500;

/** A store of so many megabytes, all of it in the snapshot. */
export async function filledStore(dir: string, megabytes: number): Promise<Store> {
  const store = await openFileStore({ dir, tables: [rows] });
  for (let from = 0; from < megabytes * 1_000; from += BATCH)
    await store.tx(async (tx) => {
      for (let i = from; i < from + BATCH; i++) await tx.put(rows, row(i, 0));
    });
  await store.scrub();
  return store;
}
