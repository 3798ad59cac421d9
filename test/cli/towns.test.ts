import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tablesFor } from '../../src/cli/backup.ts';
import { UsageError } from '../../src/cli/program.ts';
import { town } from '../../src/cli/town.ts';
import { towns as command } from '../../src/cli/towns.ts';
import { MIGRATIONS, STORE_VERSION } from '../../src/migrations.ts';
import { joinTown } from '../../src/people/staff.ts';
import type { Town } from '../../src/places/town.ts';
import { readTownCsv } from '../../src/places/town-csv.ts';
import { writeTownCsv } from '../../src/places/town-csv-write.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { folderWith } from '../knowledge/folder.ts';
import { towns } from '../places/towns.ts';
import { runIn } from './run-command.ts';

const without = (name: string) => towns.filter((one) => one.name !== name);
const files = (lists: { readonly [name: string]: readonly Town[] }) =>
  folderWith(
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, writeTownCsv(list)])),
  );
const importFrom = (data: string, file: string) => runIn(data, command, ['import', file]);
const kept = (data: string) =>
  readTownCsv('towns.csv', readFileSync(join(data, 'towns.csv'), 'utf8')).towns;

describe('hotline towns import', () => {
  it('takes the list over for its owner alone, and shows whose data it is', async () => {
    const [data, lists] = [join(folderWith({}), 'neu'), files({ 'a.csv': towns })];
    const { code, out } = await importFrom(data, join(lists, 'a.csv'));
    expect(code).toBe(0);
    expect(out).toContain(`Übernommen: ${towns.length} Gemeinden.`);
    expect(out).toContain('© Statistisches Bundesamt');
    expect(out).toContain('Datenlizenz Deutschland – Namensnennung – Version 2.0');
    expect(kept(data)).toEqual(towns);
    expect(readdirSync(data)).toEqual(['towns.csv']);
    expect(statSync(join(data, 'towns.csv')).mode & 0o777).toBe(0o600);
    const found = await runIn(data, town, ['Garding', '--json']);
    expect(found.out).toContain('01054036');
  });

  it('says what came, changed and vanished', async () => {
    const data = folderWith({});
    const news = without('Bautzen').map((one) => {
      if (one.name === 'Eilenburg') return { ...one, name: 'Eilenburg an der Mulde' };
      return one.name === 'Altenberg' ? { ...one, population: 8000 } : one;
    });
    const lists = files({ 'a.csv': without('Husby'), 'b.csv': [...news] });
    await importFrom(data, join(lists, 'a.csv'));
    const { out } = await importFrom(data, join(lists, 'b.csv'));
    expect(out).toContain('Neu: 1 – Husby (SH)');
    expect(out).toContain('Eilenburg (SN) → Eilenburg an der Mulde (SN)');
    expect(out).toContain('Geändert in Zahlen oder Lage: 1');
    expect(out).toContain('Entfallen: 1 – Bautzen (SN)');
    const again = await importFrom(data, join(lists, 'b.csv'));
    expect(again.out).toContain('Nichts ist anders als vorher.');
  });

  it('keeps a vanished town that people work for, and says so every time', async () => {
    const data = folderWith({});
    const settings = readSettings({ HOTLINE_DATA: data });
    if ('faults' in settings) throw new Error(settings.faults.join());
    const tables = tablesFor(settings.settings);
    const plan = { tables, version: STORE_VERSION, migrations: MIGRATIONS };
    const store = await openFileStore({ dir: data, ...plan });
    await store.tx((tx) => joinTown({ tx, newId: () => 's', now: 1 }, 'p', '14625020'));
    const lists = files({ 'a.csv': towns, 'b.csv': without('Bautzen') });
    await importFrom(data, join(lists, 'a.csv'));
    for (const _ of [1, 2]) {
      const { out } = await importFrom(data, join(lists, 'b.csv'));
      expect(out).toContain('noch in Gebrauch');
      expect(out).toContain('14625020 Bautzen (SN): 1 Eintrag');
      expect(kept(data).map(({ key }) => key)).toContain('14625020');
    }
    await store.close();
  });

  it.each([
    ['faulty', 'ags,name,kind,state,district,population,lat,lon\n1,A,Stadt,SN,L,1,1,1\n'],
    ['empty', 'ags,name,kind,state,district,population,lat,lon\n'],
    ['something else', 'PK'],
  ])('keeps the old list when the new one is %s', async (_, text) => {
    const data = folderWith({});
    const lists = files({ 'a.csv': towns });
    await importFrom(data, join(lists, 'a.csv'));
    const bad = join(folderWith({ 'b.csv': text }), 'b.csv');
    const { code, out, err } = await importFrom(data, bad);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('es gilt weiter das bisherige Verzeichnis');
    expect(kept(data)).toEqual(towns);
    expect(readdirSync(data)).toEqual(['towns.csv']);
  });

  it.each([
    [],
    ['import'],
    ['quark', 'x'],
    ['import', '--x'],
    ['import', 'a', 'b'],
    ['import', '/nix'],
  ])('calls %s %s wrong use', async (...args) => {
    await expect(runIn(folderWith({}), command, args)).rejects.toThrow(UsageError);
  });
});
