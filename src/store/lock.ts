import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { isAlive, type ProcessName, thisProcess } from './process.ts';
import { isCount, isRecord } from './shapes.ts';

export type Lock = { release(): Promise<void> };

/**
 * One process at a time. Locks are numbered and the highest counts: who finds it free (its process
 * is gone, or it was given back) makes the next one, which only one can. A number is never used
 * again, so nobody can remove a lock that was taken in the meantime.
 */
export async function takeLock(files: Files, dir: string): Promise<Lock> {
  const me = await thisProcess();
  for (;;) {
    const held = await newest(files, dir);
    if (held.owner && (await isAlive(held.owner))) throw locked(dir, held.owner);
    const mine = held.number + 1;
    if (!(await place(files, dir, mine, JSON.stringify(me)))) continue;
    // Whoever was slow may have made a number below one that is held.
    if ((await newest(files, dir)).number > mine) {
      await files.remove(lockPath(dir, mine));
      continue;
    }
    for (const older of await numbers(files, dir)) {
      if (older < mine) await files.remove(lockPath(dir, older));
    }
    return {
      async release() {
        const draft = await write(files, dir, JSON.stringify({ free: true }));
        await files.rename(draft, lockPath(dir, mine));
      },
    };
  }
}

async function newest(
  files: Files,
  dir: string,
): Promise<{ readonly number: number; readonly owner?: ProcessName }> {
  const number = (await numbers(files, dir)).at(-1) ?? 0;
  if (number === 0) return { number };
  try {
    const owner = ownerOf(JSON.parse((await files.read(lockPath(dir, number))).toString('utf8')));
    return owner ? { number, owner } : { number };
  } catch (error) {
    // Removed since it was listed (a higher one is there now), or never written by us: no owner.
    if (error instanceof SyntaxError) return { number };
    if (error instanceof StoreError && error.code === 'missing') return { number };
    throw error;
  }
}

async function numbers(files: Files, dir: string): Promise<number[]> {
  return (await files.list(dir))
    .map((name) => Number(/^lock\.([1-9]\d{0,14})$/.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

/** The lock appears with its whole text or not at all. */
async function place(files: Files, dir: string, number: number, text: string): Promise<boolean> {
  const draft = await write(files, dir, text);
  try {
    await files.place(draft, lockPath(dir, number));
    return true;
  } catch (error) {
    await files.remove(draft);
    if (error instanceof StoreError && error.code === 'exists') return false;
    throw error;
  }
}

async function write(files: Files, dir: string, text: string): Promise<string> {
  const draft = join(dir, `lock.${randomUUID()}.tmp`);
  const file = await files.create(draft);
  await file.write(Buffer.from(text));
  await file.close();
  return draft;
}

function lockPath(dir: string, number: number): string {
  return join(dir, `lock.${number}`);
}

function ownerOf(value: unknown): ProcessName | undefined {
  if (!isRecord(value)) return undefined;
  const { pid, started } = value;
  return isCount(pid) && typeof started === 'string' ? { pid, started } : undefined;
}

function locked(dir: string, owner: ProcessName): StoreError {
  return new StoreError(
    'locked',
    `Der Datenordner ${dir} ist schon in Gebrauch (Prozess ${owner.pid}). Bitte die andere Hotline beenden oder mit HOTLINE_DATA einen anderen Ordner angeben.`,
  );
}
