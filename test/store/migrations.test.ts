import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dailyBackup } from '../../src/store/daily-backup.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { table } from '../../src/store/table.ts';
import { folder, tidyFolders } from './folder.ts';
import { notes, write } from './notes-store.ts';

tidyFolders();

const Newer = table('notes', z.object({ id: z.string(), text: z.string(), read: z.boolean() }), {
  about: 'Notizen',
  person: null,
  keep: { forever: 'Muster' },
});

/** What version 2 of a program does with the rows of version 1. */
const toTwo = {
  to: 2,
  change(tables: Map<string, Map<string, object>>) {
    const rows = tables.get('notes');
    for (const [id, row] of rows ?? []) rows?.set(id, { ...row, read: false });
  },
};

async function versionOne(): Promise<string> {
  const dir = await folder();
  const store = await openFileStore({ dir, tables: [notes], version: 1 });
  await write(store, 'eins', 'zwei');
  await store.close();
  return dir;
}

describe('a store of an older program', () => {
  it('is brought to the new form once, after a backup', async () => {
    const dir = await versionOne();
    for (let start = 0; start < 2; start++) {
      const plan = { tables: [Newer], version: 2, migrations: [toTwo] };
      const store = await openFileStore({ dir, ...plan });
      expect(await store.tx((tx) => tx.all(Newer))).toEqual([
        { id: 'eins', text: 'eins', read: false },
        { id: 'zwei', text: 'zwei', read: false },
      ]);
      await store.close();
    }
    expect(readdirSync(join(dir, 'backups'))).toHaveLength(1);
  });

  it('is left as it was when the change fails', async () => {
    const dir = await versionOne();
    const broken = { to: 2, change: () => fail() };
    const plan = { tables: [Newer], version: 2, migrations: [broken] };
    await expect(openFileStore({ dir, ...plan })).rejects.toThrow();
    const store = await openFileStore({ dir, tables: [notes], version: 1 });
    expect(await store.tx((tx) => tx.all(notes))).toHaveLength(2);
    await store.close();
  });
});

describe('a store of a newer program', () => {
  it('is refused, with the way back', async () => {
    const dir = await folder();
    await (await openFileStore({ dir, tables: [notes], version: 3 })).close();
    await expect(openFileStore({ dir, tables: [notes], version: 2 })).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringContaining('hotline restore'),
    });
  });
});

describe('the backup of the day', () => {
  it('is written once a day and goes after 14 days', async () => {
    const dir = await versionOne();
    const noon = (day: number) => Date.UTC(2026, 10, day, 12);
    expect(await dailyBackup(dir, noon(1))).toContain('2026-11-01');
    expect(await dailyBackup(dir, noon(1))).toBeUndefined();
    for (let day = 2; day <= 16; day++) await dailyBackup(dir, noon(day));
    const left = readdirSync(join(dir, 'backups')).sort();
    expect(left[0]).toContain('2026-11-02');
    expect(left).toHaveLength(15);
  });
});

function fail(): never {
  throw new Error('a bug in a migration');
}
