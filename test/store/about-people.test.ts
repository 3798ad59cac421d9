import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { erasePerson } from '../../src/store/erase.ts';
import { exportPerson } from '../../src/store/export.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { mergePersons } from '../../src/store/merge.ts';
import { applyRetention } from '../../src/store/retention.ts';
import { sealOf } from '../../src/store/seal.ts';
import type { Store } from '../../src/store/store.ts';
import { type AnyTable, table } from '../../src/store/table.ts';
import { DAY } from '../../src/time/instant.ts';
import { folder, tidyFolders } from './folder.ts';

tidyFolders();

const People = table('people', z.object({ id: z.string(), since: z.number() }), {
  about: 'Wer Sie sind',
  person: 'id',
  erase: 'delete',
  keep: { forever: 'bis Sie löschen' },
});
const Wishes = table(
  'wishes',
  z.object({
    id: z.string(),
    person: z.string().nullable(),
    theme: z.string(),
    text: z.string().nullable(),
    ended: z.number().nullable(),
  }),
  {
    about: 'Ihre Wünsche',
    unique: [['person', 'theme']],
    person: 'person',
    erase: { blank: { person: null, text: null } },
    keep: [
      { days: 30, after: 'ended', do: { blank: { text: null } } },
      { days: 90, after: 'ended', do: 'delete' },
    ],
  },
);
const Figures = table('figures', z.object({ id: z.string(), count: z.number() }), {
  about: 'Zahlen',
  person: null,
  keep: { forever: 'nur Zahlen' },
});
const Thoughts = table(
  'thoughts',
  z.object({ id: z.string(), person: z.string().nullable(), seal: z.string() }),
  { about: 'Gedanken', person: 'person', sealed: 'seal', erase: 'delete', keep: [] },
);
const TABLES: readonly AnyTable[] = [People, Wishes, Figures, Thoughts];

const wish = (id: string, person: string, theme: string, ended: number | null = null) => ({
  id,
  person,
  theme,
  text: `Text von ${person}`,
  ended,
});

let store: Store;
afterEach(() => store.close());

async function filled() {
  store = openMemoryStore({ tables: TABLES });
  await store.tx(async (tx) => {
    await tx.insert(People, { id: 'anna', since: 1 });
    await tx.insert(People, { id: 'bert', since: 2 });
    await tx.insert(Wishes, wish('1', 'anna', 'rad'));
    await tx.insert(Wishes, wish('2', 'anna', 'kita'));
    await tx.insert(Wishes, wish('3', 'bert', 'rad'));
    await tx.insert(Figures, { id: 'f', count: 3 });
  });
}

const wishes = () => store.tx((tx) => tx.all(Wishes));

describe('what is kept about a person', () => {
  it('is handed out whole, in words and rows, and nothing of others', async () => {
    await filled();
    const all = await store.tx((tx) => exportPerson(tx, TABLES, 'anna'));
    expect(all.map(({ about, rows }) => [about, rows.map(({ id }) => id)])).toEqual([
      ['Wer Sie sind', ['anna']],
      ['Ihre Wünsche', ['1', '2']],
    ]);
    expect(await store.tx((tx) => exportPerson(tx, TABLES, 'nobody'))).toEqual([]);
  });

  it('is erased as each table declares: gone, or without the person', async () => {
    await filled();
    expect(await store.tx((tx) => erasePerson(tx, TABLES, 'anna'))).toBe(3);
    expect(await store.tx((tx) => tx.all(People))).toEqual([{ id: 'bert', since: 2 }]);
    expect(await wishes()).toMatchObject([
      { id: '1', person: null, text: null, theme: 'rad' },
      { id: '2', person: null, text: null },
      { id: '3', person: 'bert', text: 'Text von bert' },
    ]);
  });

  it('belongs to the other after a merge; where both have the like, the other’s stays', async () => {
    await filled();
    await store.tx((tx) => mergePersons(tx, TABLES, 'anna', 'bert'));
    expect(await wishes()).toMatchObject([
      { id: '2', person: 'bert', theme: 'kita' },
      { id: '3', person: 'bert', theme: 'rad', text: 'Text von bert' },
    ]);
  });
});

describe('what only the person can claim', () => {
  const think = (id: string, by: string) =>
    store.tx((tx) => tx.insert(Thoughts, { id, person: null, seal: sealOf(by, id) }));
  const thoughts = () => store.tx((tx) => tx.all(Thoughts));

  it('is handed out and erased with the rest, and shows nobody whose it is', async () => {
    store = openMemoryStore({ tables: TABLES });
    for (const id of ['1', '2']) await think(id, 'anna');
    await think('3', 'bert');
    expect(new Set((await thoughts()).map(({ seal }) => seal)).size).toBe(3);
    expect(JSON.stringify(await thoughts())).not.toMatch(/anna|bert/);
    const [theirs] = await store.tx((tx) => exportPerson(tx, TABLES, 'anna'));
    expect(theirs?.rows.map(({ id }) => id)).toEqual(['1', '2']);
    await store.tx((tx) => erasePerson(tx, TABLES, 'anna'));
    expect((await thoughts()).map(({ id }) => id)).toEqual(['3']);
  });

  it('is the other’s to claim after a merge, and still under no name', async () => {
    store = openMemoryStore({ tables: TABLES });
    await think('1', 'anna');
    await store.tx((tx) => mergePersons(tx, TABLES, 'anna', 'bert'));
    expect(await thoughts()).toEqual([{ id: '1', person: null, seal: sealOf('bert', '1') }]);
  });
});

describe('retention', () => {
  it.each([
    [29, ['Text von anna']],
    [30, [null]],
    [89, [null]],
    [90, []],
  ])('after %i days it leaves %j', async (days, left) => {
    store = openMemoryStore({ tables: TABLES });
    await store.tx((tx) => tx.insert(Wishes, wish('1', 'anna', 'rad', 1_000)));
    await applyRetention(store, TABLES, 1_000 + days * DAY);
    expect((await wishes()).map(({ text }) => text)).toEqual(left);
  });

  it('leaves what has not ended, and what stays for good', async () => {
    await filled();
    expect(await applyRetention(store, TABLES, 10_000 * DAY)).toEqual([]);
    expect(await wishes()).toHaveLength(3);
  });

  it('works through more rows than one transaction takes, and says how many', async () => {
    store = openMemoryStore({ tables: TABLES });
    await store.tx(async (tx) => {
      for (let i = 0; i < 1_000; i++)
        await tx.insert(Wishes, wish(String(i), `p${i}`, 'rad', i % 2 === 0 ? 0 : 50 * DAY));
    });
    const cleaned = await applyRetention(store, TABLES, 100 * DAY);
    expect(cleaned).toEqual([{ table: 'wishes', deleted: 500, blanked: 500 }]);
    expect(await applyRetention(store, TABLES, 100 * DAY)).toEqual([]);
  });
});

describe('erased on disk', () => {
  it('means that no file holds a byte of it after a scrub', async () => {
    const dir = await folder();
    store = await openFileStore({ dir, tables: TABLES });
    await store.tx((tx) => tx.insert(Wishes, wish('1', 'kanarienvogel', 'rad')));
    await store.scrub();
    await store.tx((tx) => tx.insert(Wishes, wish('2', 'kanarienvogel', 'kita')));
    expect(filesWith(dir, 'kanarienvogel').length).toBeGreaterThan(0);
    await store.tx((tx) => erasePerson(tx, TABLES, 'kanarienvogel'));
    await store.scrub();
    expect(filesWith(dir, 'kanarienvogel')).toEqual([]);
  });
});

function filesWith(dir: string, text: string): string[] {
  return readdirSync(dir, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(dir, name)).isFile())
    .filter((name) => readFileSync(join(dir, name)).includes(text));
}
