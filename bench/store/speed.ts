import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { filledStore, newFolder, row, rows } from './rows.ts';

const LENGTH = 4_000;

export type Speed = { readonly perSecond: number; readonly longestHold: number };

/** Acknowledged writes in a second, and the longest time that nothing else could run. */
async function measure(writers: number, write: (n: number) => Promise<unknown>): Promise<Speed> {
  const end = performance.now() + LENGTH;
  let acknowledged = 0;
  let longestHold = 0;
  let last = performance.now();
  let watching = true;
  const watch = () => {
    const now = performance.now();
    longestHold = Math.max(longestHold, now - last);
    last = now;
    if (watching) setImmediate(watch);
  };
  watch();
  let n = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < end) {
        await write(n++);
        if (performance.now() < end) acknowledged++;
      }
    }),
  );
  watching = false;
  return { perSecond: acknowledged / (LENGTH / 1_000), longestHold };
}

/** lowdb as it comes: rewrites its file with each write, and flushes nothing. */
export async function plainLowdb(megabytes: number, writers: number): Promise<Speed> {
  const count = megabytes * 1_000;
  const data = Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, row(i, 0)]));
  const db = new Low(new JSONFile<typeof data>(join(newFolder(), 'db.json')), data);
  await db.write();
  return measure(writers, (n) => {
    db.data[`r${n % count}`] = row(n % count, n);
    return db.write();
  });
}

export async function ourStore(megabytes: number, writers: number): Promise<Speed> {
  const count = megabytes * 1_000;
  const store = await filledStore(newFolder(), megabytes);
  const speed = await measure(writers, (n) => store.tx((tx) => tx.put(rows, row(n % count, n))));
  await store.close();
  return speed;
}
