import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isBeating, startBeating } from './beat.ts';
import { StoreError } from './errors.ts';
import type { Files } from './files.ts';
import { lookAt, type ProcessName, thisProcess } from './process.ts';
import { isCount, isRecord } from './shapes.ts';

export type Lock = {
  /** To be asked before anything is written: rejects once the lock is another's. */
  isOurs(): Promise<void>;
  release(): Promise<void>;
};

/**
 * One process at a time. Locks are numbered and the highest counts: who finds it free (its process
 * is gone, or it was given back) makes the next one, which only one can. A number is never used
 * again, so nobody can remove a lock that was taken in the meantime. `lost`: another has taken it
 * all the same, since this process stood still for long where the other could not see it.
 */
export async function takeLock(
  files: Files,
  dir: string,
  lost: (error: StoreError) => void = () => {},
): Promise<Lock> {
  const me = await thisProcess();
  for (;;) {
    const held = await newest(files, dir);
    const { owner } = held;
    if (owner && (await holds(files, lockPath(dir, held.number), owner))) throw locked(dir, owner);
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
    const beating = startBeating(files, lockPath(dir, mine), () => lost(takenOver(dir)));
    return {
      async isOurs() {
        if (!(await beating.isSure())) throw takenOver(dir);
      },
      async release() {
        if (!(await beating.stop())) return;
        const draft = await write(files, dir, JSON.stringify({ free: true }));
        await files.rename(draft, lockPath(dir, mine));
      },
    };
  }
}

/** A process that cannot be seen from here shows itself by its beat. */
async function holds(files: Files, path: string, owner: ProcessName): Promise<boolean> {
  const state = await lookAt(owner);
  return state === 'alive' || (state === 'out of sight' && (await isBeating(files, path)));
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
  const { pid, started, space } = value;
  if (!isCount(pid) || typeof started !== 'string') return undefined;
  return { pid, started, ...(typeof space === 'string' && { space }) };
}

function locked(dir: string, owner: ProcessName): StoreError {
  return new StoreError(
    'locked',
    `Der Datenordner ${dir} ist schon in Gebrauch (Prozess ${owner.pid}). Bitte die andere Hotline beenden oder mit HOTLINE_DATA einen anderen Ordner angeben.`,
  );
}

function takenOver(dir: string): StoreError {
  return new StoreError(
    'locked',
    `Den Datenordner ${dir} hat inzwischen eine andere Hotline übernommen. Diese hier schreibt nicht mehr. Bitte nur eine laufen lassen.`,
  );
}
