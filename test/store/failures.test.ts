import { describe, expect, it } from 'vitest';
import { explain, type StoreFault } from '../../src/store/errors.ts';
import type { Files, OpenFile } from '../../src/store/files.ts';
import type { ModelFiles } from './model-files.ts';
import { emptyDisk, listening, openOn, texts, write } from './notes-store.ts';

type Gate = { fail?: string; hold?: Promise<void>; writes: number; syncs: number };

/** The same disk, whose journal can be told to fail, or to wait with its syncs. */
function gated(disk: ModelFiles): { readonly files: ModelFiles; readonly gate: Gate } {
  const gate: Gate = { writes: 0, syncs: 0 };
  const refuse = (code: string) => explain(Object.assign(new Error(code), { code }), '/data/x');
  const wrap = (file: OpenFile): OpenFile => ({
    ...file,
    async write(bytes) {
      gate.writes++;
      if (gate.fail !== undefined && gate.fail !== 'sync') {
        // As a full disk does: a part of it gets through.
        await file.write(bytes.subarray(0, bytes.length / 2));
        throw refuse(gate.fail);
      }
      await file.write(bytes);
    },
    async sync() {
      if (gate.hold) await gate.hold;
      gate.syncs++;
      if (gate.fail === 'sync') throw refuse('EIO');
      await file.sync();
    },
  });
  const opening: Pick<Files, 'create' | 'append'> = {
    create: async (path) => wrap(await disk.create(path)),
    append: async (path) => wrap(await disk.append(path)),
  };
  return { gate, files: { ...disk, ...opening } };
}

describe('a write that fails', () => {
  it.each<[string, StoreFault]>([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EIO', 'failed'],
    ['EACCES', 'forbidden'],
    ['EROFS', 'forbidden'],
    ['sync', 'failed'],
  ])('with %s refuses all who wait and all who come later, as "%s"', async (fail, code) => {
    const disk = emptyDisk();
    const { files, gate } = gated(disk);
    const { log, events } = listening();
    const store = await openOn(files, { log });
    await write(store, 'eins');
    gate.fail = fail;
    const waiting = await Promise.allSettled(['a', 'b', 'c'].map((text) => write(store, text)));
    gate.fail = '';
    delete gate.fail;
    for (const outcome of waiting) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', code } });
    }
    await expect(write(store, 'later')).rejects.toMatchObject({ code });
    await expect(texts(store)).rejects.toMatchObject({ code });
    await expect(store.scrub()).rejects.toMatchObject({ code });
    expect(events).toContain('store.failed');
    await store.close();
    expect(await texts(await openOn(disk))).toBe('eins');
  });

  it.each(['ENOSPC', 'sync'])(
    'with %s behind a new generation takes nothing that was safe',
    async (fail) => {
      const disk = emptyDisk();
      const { files, gate } = gated(disk);
      const store = await openOn(files);
      await write(store, 'eins');
      await store.scrub();
      await write(store, 'zwei', 'drei');
      gate.fail = fail;
      await expect(write(store, 'vier')).rejects.toMatchObject({ name: 'StoreError' });
      delete gate.fail;
      await store.close();
      expect(await texts(await openOn(disk))).toBe('drei eins zwei');
    },
  );

  it('while a snapshot is written costs no transaction', async () => {
    const disk = emptyDisk();
    const { log, events } = listening();
    const failing: Pick<Files, 'create'> = {
      async create(path) {
        if (path.includes('snapshot.2'))
          throw explain(Object.assign(new Error(), { code: 'ENOSPC' }), path);
        return disk.create(path);
      },
    };
    const store = await openOn({ ...disk, ...failing }, { log, minJournal: 60 });
    await write(store, 'eins', 'zwei', 'drei');
    await store.close();
    expect(events).toContain('store.compaction-failed');
    expect(await texts(await openOn(disk))).toBe('drei eins zwei');
  });
});

describe('an acknowledgement', () => {
  it('waits until the write is safe; so does one that only read what is not yet safe', async () => {
    const { files, gate } = gated(emptyDisk());
    const store = await openOn(files);
    let release = () => {};
    gate.hold = new Promise<void>((resolve) => {
      release = resolve;
    });
    const done: string[] = [];
    const syncs = gate.syncs;
    const writing = write(store, 'eins').then(() => done.push('wrote'));
    const reading = texts(store).then((found) => done.push(`read ${found}`));
    // Only the journal's write can be next: both wait for the sync behind it.
    const writes = gate.writes;
    while (gate.writes === writes) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect([done, gate.syncs - syncs]).toEqual([[], 0]);
    release();
    await Promise.all([writing, reading]);
    expect([...done].sort()).toEqual(['read eins', 'wrote']);
  });

  it('is given to many at once after one sync', async () => {
    const { files, gate } = gated(emptyDisk());
    const store = await openOn(files);
    const before = gate.syncs;
    await Promise.all(Array.from({ length: 100 }, (_, i) => write(store, `w${i}`)));
    expect(gate.syncs - before).toBeLessThanOrEqual(3);
  });
});
