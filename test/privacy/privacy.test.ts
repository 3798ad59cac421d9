import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { quote } from '../../src/chat/blocks.ts';
import { Forms, Outbox } from '../../src/chat/rows.ts';
import { Gaps } from '../../src/desk/curating/rows.ts';
import { tablesOf } from '../../src/hotline.ts';
import { createHousekeeping } from '../../src/housekeeping.ts';
import { silent } from '../../src/log.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import { erase, repeatErasures, scrubErased } from '../../src/privacy/erase.ts';
import { Erasures } from '../../src/privacy/rows.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { createIds } from '../../src/store/id.ts';
import { folderWith } from '../knowledge/folder.ts';
import { createHandClock } from '../support/clock.ts';
import { type Actor, type House, openHouse, realFeatures } from '../support/house.ts';

const CANARY = 'Kanarienvogel-4711';
let house: House;
afterEach(() => house.stop());

async function open() {
  const dir = folderWith({});
  const clock = createHandClock();
  const plan = { tables: tablesOf(realFeatures()), version: 1, migrations: [] };
  const store = await openFileStore({ dir, ...plan, clock });
  house = await openHouse({ store, clock });
  return { dir, store };
}

/** Every byte in the folder. */
function bytes(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? bytes(path) : readFileSync(path, 'latin1')))
    .join('\n');
}

/** Leaves traces wherever people can write something. */
async function writesEverywhere(actor: Actor) {
  await actor.says('hilfe');
  await actor.says(`Was gilt für ${CANARY} am Markt?`);
  await actor.says('frist');
  await actor.presses('Frist eintragen');
  await actor.says(`Antrag ${CANARY}`);
  await actor.says('2026-12-20');
  await actor.presses('Überspringen');
  await actor.presses('Absenden');
  await actor.says('stadt');
  await actor.says('konten');
}

describe('„löschen“', () => {
  it('leaves no byte of the person in any file, and says so', async () => {
    const { dir, store } = await open();
    const actor = house.person(CANARY);
    const other = house.person('andere');
    await other.says('hilfe');
    await writesEverywhere(actor);
    expect(bytes(dir)).toContain(CANARY);
    expect(await actor.says('löschen')).toContain('Alles löschen?');
    expect(await actor.says('ja')).not.toContain('Gelöscht.');
    expect(await actor.says('Ja, alles löschen')).toContain('Gelöscht.');
    await house.chat.idle();
    await scrubErased(store, house.clock.now());
    expect(bytes(dir)).not.toContain(CANARY);
    expect(await store.tx((tx) => tx.all(Outbox))).toEqual([]);
    expect(await other.says('konten')).toContain('Ihre Konten');
  });

  it('takes the words away that stand beside a form of somebody else', async () => {
    const { store } = await open();
    const [clerk, chief] = [house.person(CANARY), house.person('chefin')];
    await clerk.says(`Xylophonzwirbel im ${CANARY}?`);
    await chief.says('frist');
    await chief.presses('Frist eintragen');
    await store.tx(async (tx) => {
      for (const form of await tx.all(Forms))
        await tx.put(Forms, { ...form, intro: [quote(`xylophonzwirbel im ${CANARY}?`)] });
      const [gap] = await tx.all(Gaps);
      if (gap) await tx.put(Gaps, { ...gap, text: `xylophonzwirbel im ${CANARY}?` });
    });
    await clerk.says('löschen');
    await clerk.says('Ja, alles löschen');
    const forms = await store.tx((tx) => tx.all(Forms));
    expect(forms).toMatchObject([{ intro: [] }]);
  });

  it('the last bytes go by themselves within a minute', async () => {
    const { dir, store } = await open();
    const actor = house.person(CANARY);
    await writesEverywhere(actor);
    await actor.says('löschen');
    await actor.says('Ja, alles löschen');
    const { clock } = house;
    const parts = { store, tables: tablesOf(realFeatures()), dir, clock, timer: clock };
    const housekeeping = createHousekeeping({ ...parts, log: silent });
    housekeeping.start();
    await housekeeping.stop();
    const rows = await store.tx((tx) => tx.all(Erasures));
    expect(rows).toMatchObject([{ scrubbed: clock.now() }]);
  });

  it('is repeated when an older backup is put back', async () => {
    const { store } = await open();
    const actor = house.person('frau-k');
    await actor.says('hilfe');
    const key = accountKey(actor.account);
    const tables = tablesOf(realFeatures());
    const known = await store.tx(async (tx) => {
      const person = (await tx.get(Accounts, key))?.person ?? '';
      const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
      await erase(writer, tables, person);
      return tx.all(Erasures);
    });
    const erased = house.clock.now();
    await actor.says('hilfe');
    // Put back to a moment after the erasure: this is somebody who has begun anew.
    const anew = { now: erased, back: erased + 1 };
    expect(await repeatErasures(store, tables, known, anew)).toBe(0);
    expect(await store.tx((tx) => tx.get(Accounts, key))).toBeDefined();
    const before = { now: erased, back: erased - 1 };
    expect(await repeatErasures(store, tables, known, before)).toBe(1);
    expect(await store.tx((tx) => tx.get(Accounts, key))).toBeUndefined();
    expect(await store.tx((tx) => tx.all(Erasures))).toMatchObject([{ at: erased }]);
  });
});

describe('„meinedaten“', () => {
  it('is complete: every row of the person, in words and as JSON', async () => {
    await open();
    const actor = house.person(CANARY);
    await writesEverywhere(actor);
    const told = await actor.says('meinedaten');
    expect(told).toContain('Ihre Daten');
    const files = house.recorder.sent.at(-1)?.part.files ?? [];
    const [text = '', json = ''] = files.map(({ bytes: content }) =>
      Buffer.from(content).toString('utf8'),
    );
    for (const content of [text, json]) expect(content).toContain(`Antrag ${CANARY}`);
    expect(JSON.parse(json)).toEqual(
      expect.arrayContaining([expect.objectContaining({ table: 'deadlines' })]),
    );
  });
});
