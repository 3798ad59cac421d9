import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openFileStore } from '../../src/store/file-store.ts';
import { filledStore, newFolder, row, rows } from './rows.ts';

const MEGABYTE = 1_000_000;
const BATCH = 50;

const sizeOf = (dir: string, kind: string) =>
  readdirSync(dir)
    .filter((name) => name.startsWith(kind))
    .reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);

export type Reopened = {
  readonly snapshot: number;
  readonly journal: number;
  readonly times: readonly number[];
};

/** Opens a store of 50 MB whose journal is almost large enough to be compacted. */
export async function reopen(megabytes: number, runs: number): Promise<Reopened> {
  const dir = newFolder();
  const store = await filledStore(dir, megabytes);
  const full = (megabytes / 2) * 0.95;
  for (let n = 0; sizeOf(dir, 'journal') < full * MEGABYTE; n += BATCH)
    await store.tx(async (tx) => {
      for (let i = n; i < n + BATCH; i++) await tx.put(rows, row(i % (megabytes * 1_000), n));
    });
  // A copy of the running store is what a crash leaves.
  const crashed = `${dir}-crashed`;
  cpSync(dir, crashed, { recursive: true });
  rmSync(join(crashed, 'lock.1'), { force: true });
  const sizes = { snapshot: sizeOf(crashed, 'snapshot'), journal: sizeOf(crashed, 'journal') };
  await store.close();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const copy = newFolder();
    cpSync(crashed, copy, { recursive: true });
    const began = performance.now();
    const again = await openFileStore({ dir: copy, tables: [rows] });
    times.push(performance.now() - began);
    await again.close();
    rmSync(copy, { recursive: true });
  }
  return { ...sizes, times };
}
