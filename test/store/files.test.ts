import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { folder, tidyFolders } from './folder.ts';
import { listening, notes, texts, write } from './notes-store.ts';

tidyFolders();
const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function open(dir: string, more = {}): Promise<Store> {
  const store = await openFileStore({ dir, tables: [notes], ...more });
  opened.push(store);
  return store;
}

async function mode(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

describe('the files of the store', () => {
  const before = process.umask();
  afterEach(() => {
    process.umask(before);
  });

  it.each([0o000, 0o022, 0o077, 0o277])(
    'are for their owner alone under umask %o',
    async (mask) => {
      const dir = join(await folder(), 'data');
      process.umask(mask);
      const store = await open(dir);
      await write(store, 'eins');
      await store.scrub();
      await write(store, 'zwei');
      process.umask(before);
      expect(await mode(dir)).toBe('700');
      for (const name of await readdir(dir)) expect(await mode(join(dir, name)), name).toBe('600');
    },
  );

  it('get their mode back when someone has opened them to others', async () => {
    const dir = await folder();
    const store = await open(dir);
    await store.close();
    await chmod(join(dir, 'journal.1'), 0o666);
    await open(dir);
    expect(await mode(join(dir, 'journal.1'))).toBe('600');
  });

  it('leave a folder that was there as it is', async () => {
    const dir = await folder();
    await chmod(dir, 0o750);
    await open(dir);
    expect(await mode(dir)).toBe('750');
  });

  it.each(['snapshot.1', 'journal.1'])('are refused where %s is a link', async (name) => {
    const dir = await folder();
    await (await open(dir)).close();
    const elsewhere = join(await folder(), name);
    await rename(join(dir, name), elsewhere);
    await symlink(elsewhere, join(dir, name));
    await expect(open(dir)).rejects.toMatchObject({ code: 'link' });
  });

  it('are refused where a folder stands in the place of a file', async () => {
    const dir = await folder();
    await mkdir(join(dir, 'snapshot.1'));
    await expect(open(dir)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('cannot be opened where a file stands in the place of the folder', async () => {
    const file = join(await folder(), 'data');
    await writeFile(file, '');
    await expect(open(file)).rejects.toMatchObject({ name: 'StoreError' });
  });

  it('lose what an interrupted snapshot left behind', async () => {
    const dir = await folder();
    await (await open(dir)).close();
    await writeFile(join(dir, 'snapshot.2.123.tmp'), 'half');
    await open(dir);
    expect(await readdir(dir)).not.toContain('snapshot.2.123.tmp');
  });
});

/** A disk that is really full; only root may make one. */
async function smallDisk(): Promise<string | undefined> {
  const dir = join(await folder(), 'disk');
  await mkdir(dir);
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', dir]);
  return made.status === 0 ? dir : undefined;
}

describe('a full disk', () => {
  it('closes the store for writing and leaves all that was acknowledged', async ({ skip }) => {
    const disk = await smallDisk();
    if (disk === undefined) return skip('a small disk can only be made by root');
    try {
      const { log, events } = listening();
      const dir = join(disk, 'data');
      const store = await open(dir, { log });
      const acknowledged: string[] = [];
      const failures: unknown[] = [];
      for (let i = 0; i < 200 && failures.length === 0; i++) {
        const text = `${i}-`.padEnd(10_000, 'x');
        await write(store, text).then(
          () => acknowledged.push(text),
          (error: unknown) => failures.push(error),
        );
      }
      expect(failures).toMatchObject([{ code: 'full', message: expect.stringMatching(/Platz/) }]);
      await expect(write(store, 'later')).rejects.toMatchObject({ code: 'full' });
      await expect(texts(store)).rejects.toMatchObject({ code: 'full' });
      expect(events).toContain('store.failed');
      await store.close();

      const again = await open(dir);
      expect(await texts(again)).toBe([...acknowledged].sort().join(' '));
      await again.close();
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe('a folder without permission', () => {
  it.skipIf(process.getuid?.() === 0)('is refused in words (root may do anything)', async () => {
    const dir = await folder();
    await chmod(dir, 0o500);
    await expect(open(dir)).rejects.toMatchObject({ code: 'forbidden' });
    await chmod(dir, 0o700);
  });
});
