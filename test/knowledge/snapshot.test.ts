import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSnapshots } from '../../src/knowledge/snapshot.ts';
import { faq, folderWith } from './folder.ts';

const open = async (folder: string) => {
  const opened = await openSnapshots({ folder });
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return opened.snapshots;
};

describe('snapshots', () => {
  it('swap the whole knowledge and leave the old one as it was', async () => {
    const folder = folderWith({ 'faq/a.yaml': faq('a') });
    const snapshots = await open(folder);
    const before = snapshots.current();
    writeFileSync(join(folder, 'faq/b.yaml'), faq('b'));
    expect(await snapshots.renew()).toEqual([]);
    expect(before.entries.map(({ id }) => id)).toEqual(['a']);
    expect(snapshots.current().entries.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keep the old knowledge when the new is faulty, and say what is wrong', async () => {
    const folder = folderWith({ 'faq/a.yaml': faq('a') });
    const snapshots = await open(folder);
    writeFileSync(join(folder, 'faq/a.yaml'), '- id: a\n');
    const faults = await snapshots.renew();
    expect(faults.map(({ text }) => text)).toContain('„title“ fehlt.');
    expect(snapshots.current().entries[0]?.title).toBe('Titel a');
  });

  it('read again what was written while they were reading', async () => {
    const folder = folderWith({ 'faq/a.yaml': faq('a') });
    const snapshots = await open(folder);
    const first = snapshots.renew();
    writeFileSync(join(folder, 'faq/b.yaml'), faq('b'));
    await Promise.all([first, snapshots.renew(), snapshots.renew()]);
    expect(snapshots.current().entries).toHaveLength(2);
  });

  it('give the faults of a folder that never was good', async () => {
    const opened = await openSnapshots({ folder: folderWith({ 'faq/a.yaml': 'quark' }) });
    expect(opened.ok).toBe(false);
  });
});
