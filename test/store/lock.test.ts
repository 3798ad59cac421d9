import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openFileStore } from '../../src/store/file-store.ts';
import { takeLock } from '../../src/store/lock.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { thisProcess } from '../../src/store/process.ts';
import { folder, tidyFolders } from './folder.ts';
import { notes, texts, write } from './notes-store.ts';

tidyFolders();
const CHILD = join(import.meta.dirname, 'child.ts');
const children: ReturnType<typeof start>[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

/** With numbers of processes of its own, as in a container; not every system lets us. */
const ALONE = ['--user', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc'];
const canBeAlone = spawnSync('unshare', [...ALONE, 'true']).status === 0;

function start(around: readonly string[], ...words: readonly string[]) {
  const [program = '', ...args] = [...around, process.execPath, '--import', 'tsx', CHILD, ...words];
  return spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** A process that opens the store and keeps it open. */
function holder(dir: string, around: readonly string[] = []) {
  const child = start(around, 'hold', dir);
  children.push(child);
  const said = once(createInterface({ input: child.stdout }), 'line').then(String);
  return { child, said };
}

async function take(dir: string): Promise<string> {
  return takeLock(nodeFiles, dir).then(
    () => 'taken',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'other'),
  );
}

describe('the lock on a data folder', () => {
  it('refuses a second process with the way out, and lets go when the first is killed', async () => {
    const dir = await folder();
    const { child, said } = holder(dir);
    expect(await said).toBe('open');
    const second = openFileStore({ dir, tables: [notes] });
    await expect(second).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringMatching(new RegExp(`Prozess ${child.pid}.*HOTLINE_DATA`)),
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await openFileStore({ dir, tables: [notes] })).close();
  });

  it('is won by exactly one of several processes that start at the same instant', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'lock.4'), JSON.stringify({ pid: 2 ** 22 + 1, started: 'gone' }));
    const said = await Promise.all([1, 2, 3, 4].map(() => holder(dir).said));
    expect([...said].sort()).toEqual(['locked', 'locked', 'locked', 'open']);
  });

  it('is won by exactly one of many who ask at once, over and over', async () => {
    for (let round = 0; round < 20; round++) {
      const dir = await folder();
      await writeFile(join(dir, 'lock.7'), JSON.stringify({ pid: 2 ** 22 + 1, started: 'gone' }));
      const outcomes = await Promise.all(Array.from({ length: 12 }, () => take(dir)));
      expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'locked')).toHaveLength(11);
      expect(await readdir(dir)).toEqual(['lock.8']);
    }
  });

  it('is taken over from a process that is gone', async () => {
    const dir = await folder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await writeFile(join(dir, 'lock.1'), JSON.stringify({ pid, started: 'then' }));
    expect(await take(dir)).toBe('taken');
  });

  it('is taken over where the number of the process belongs to another one by now', async () => {
    const dir = await folder();
    const me = await thisProcess();
    await writeFile(join(dir, 'lock.1'), JSON.stringify({ ...me, started: 'long ago' }));
    expect(await take(dir)).toBe('taken');
  });

  it.each(['', 'null', '{', '[]', '{"pid":"1"}', '{"free":true}'])(
    'is free where it holds %j',
    async (text) => {
      const dir = await folder();
      await writeFile(join(dir, 'lock.1'), text);
      expect(await take(dir)).toBe('taken');
    },
  );

  it('is refused where it is a link', async () => {
    const dir = await folder();
    await symlink('/etc/hostname', join(dir, 'lock.1'));
    expect(await take(dir)).toBe('link');
  });

  it('can be taken again after it was given back, and leaves one file', async () => {
    const dir = await folder();
    for (let round = 1; round <= 3; round++) {
      const lock = await takeLock(nodeFiles, dir);
      expect(await take(dir)).toBe('locked');
      await lock.release();
      expect(await readdir(dir)).toEqual([`lock.${round}`]);
    }
  });

  it('is given back where the store cannot be opened', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'snapshot.1'), 'null');
    await expect(openFileStore({ dir, tables: [notes] })).rejects.toMatchObject({
      code: 'damaged',
    });
    expect(await take(dir)).toBe('taken');
  });
});

describe('a lock that is held where nobody here can see the process', () => {
  const elsewhere = JSON.stringify({ pid: 1, started: '', space: 'another container' });

  it('is respected as long as it is renewed', async () => {
    const dir = await folder();
    const path = join(dir, 'lock.1');
    await writeFile(path, elsewhere);
    const beat = setInterval(() => void utimes(path, new Date(), new Date()), 500);
    onTestFinished(() => clearInterval(beat));
    const began = performance.now();
    expect(await take(dir)).toBe('locked');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('is taken over after six seconds of silence, by exactly one of those who wait', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'lock.1'), elsewhere);
    const outcomes = await Promise.all([take(dir), take(dir), take(dir)]);
    expect([...outcomes].sort()).toEqual(['locked', 'locked', 'taken']);
    expect(await readdir(dir)).toEqual(['lock.2']);
  });

  it.skipIf(!canBeAlone)(
    'is respected between two containers, and taken over when the first is killed',
    async () => {
      const dir = await folder();
      const first = holder(dir, ['unshare', ...ALONE]);
      expect(await first.said).toBe('open');
      expect(await holder(dir, ['unshare', ...ALONE]).said).toBe('locked');
      expect(await take(dir)).toBe('locked');
      first.child.kill('SIGKILL');
      await once(first.child, 'exit');
      expect(await holder(dir, ['unshare', ...ALONE]).said).toBe('open');
    },
    40_000,
  );
});

describe('a process that stood still until another took over its folder', () => {
  /** As the other leaves it that has come and gone. */
  async function takenOver(dir: string) {
    await writeFile(join(dir, 'lock.2'), JSON.stringify({ free: true }));
    await rm(join(dir, 'lock.1'));
  }

  it('hears of it soon', async () => {
    const dir = await folder();
    const heard = new Promise<Error>((resolve) => {
      void openFileStore({ dir, tables: [notes], failed: resolve });
    });
    await expect.poll(() => readdir(dir)).toContain('journal.1');
    await takenOver(dir);
    expect(await heard).toMatchObject({ code: 'locked' });
  });

  it('writes nothing more into it, and takes nothing away', async () => {
    const dir = await folder();
    const first = await openFileStore({ dir, tables: [notes] });
    await write(first, 'eins');
    await takenOver(dir);
    const second = await openFileStore({ dir, tables: [notes] });
    await write(second, 'zwei');
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    await expect(write(first, 'drei')).rejects.toMatchObject({ code: 'locked' });
    await expect(first.scrub()).rejects.toMatchObject({ code: 'locked' });
    await first.close();
    await second.close();
    const third = await openFileStore({ dir, tables: [notes] });
    expect(await texts(third)).toBe('eins zwei');
    await third.close();
  });
});
