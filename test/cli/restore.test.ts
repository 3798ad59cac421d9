import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { backup, restore, tablesFor } from '../../src/cli/backup.ts';
import { MIGRATIONS, STORE_VERSION } from '../../src/migrations.ts';
import { Persons } from '../../src/people/rows.ts';
import { erase } from '../../src/privacy/erase.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { restoreBackup } from '../../src/store/backup.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { createIds } from '../../src/store/id.ts';
import { frame } from '../../src/store/line.ts';
import type { Store } from '../../src/store/store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { folder, tidyFolders } from '../store/folder.ts';
import { runIn } from './run-command.ts';

tidyFolders();

const read = readSettings({});
const tables = 'settings' in read ? tablesFor(read.settings) : [];
const plan = { tables, version: STORE_VERSION, migrations: MIGRATIONS };
const times = { created: 1, seen: 1, asked: null, noticed: null, stopped: null };

let data: string;
let file: string;

async function inside<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openFileStore({ dir: data, ...plan });
  return work(store).finally(() => store.close());
}
const people = () =>
  inside((store) => store.tx(async (tx) => (await tx.all(Persons)).map(({ id }) => id)));

/** Two people are in a backup; one of them has had everything erased since. */
beforeEach(async () => {
  data = await folder();
  file = join(await folder(), 'sicherung');
  await inside((store) =>
    store.tx(async (tx) => {
      for (const id of ['bleibt', 'geht']) await tx.put(Persons, { id, ...times, formerly: [] });
    }),
  );
  await runIn(data, backup, [file]);
  const newId = createIds(systemClock);
  await inside((store) =>
    store.tx((tx) => erase({ tx, newId, now: systemClock.now() }, tables, 'geht')),
  );
});

it('a restore repeats what was erased since the backup', async () => {
  const { out } = await runIn(data, restore, [file]);
  expect(out).toContain('gesagt wurde: 1.');
  expect(out).not.toContain('Achtung');
  expect(await people()).toEqual(['bleibt']);
});

it('one that was killed before it could repeat that is made good by the next', async () => {
  await restoreBackup(file, data, plan);
  expect(await people()).toEqual(['bleibt', 'geht']);
  await runIn(data, restore, [file]);
  expect(await people()).toEqual(['bleibt']);
});

it('over a memory that cannot be read it says that nobody knows whom to erase again', async () => {
  for (const name of readdirSync(data).filter((one) => one.startsWith('snapshot')))
    writeFileSync(join(data, name), 'null');
  const { code, out } = await runIn(data, restore, [file]);
  expect(code).toBe(0);
  expect(out).toMatch(/Achtung: .*„löschen“/);
  expect(await people()).toEqual(['bleibt', 'geht']);
});

it.each([
  ['a row twice', (head: object) => [head, ['persons', [row('a'), row('a')]], { rows: 2 }]],
  [
    'a table in two parts with a row in both',
    (head: object) => [head, ['persons', [row('a')]], ['persons', [row('a')]], { rows: 2 }],
  ],
  ['a number too high to go on from', (head: object) => [{ ...head, seq: 2 ** 52 }, { rows: 0 }]],
  ['a moment that no calendar has', (head: object) => [{ ...head, at: 2 ** 53 - 1 }, { rows: 0 }]],
  ['a table that is none', (head: object) => [head, ['__proto__', [row('a')]], { rows: 1 }]],
])('a made-up backup is refused and changes nothing: %s', async (_, lines) => {
  const head: object = JSON.parse(readFileSync(file, 'utf8').split('\n')[0]?.slice(9) ?? '');
  writeFileSync(
    file,
    lines(head)
      .map((line) => frame(JSON.stringify(line)))
      .join(''),
  );
  await expect(runIn(data, restore, [file])).rejects.toMatchObject({ name: 'StoreError' });
  expect(await people()).toEqual(['bleibt']);
});

const row = (id: string) => ({ id, ...times, formerly: [] });
