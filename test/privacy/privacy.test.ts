import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { quote } from '../../src/chat/blocks.ts';
import { Forms, Outbox } from '../../src/chat/rows.ts';
import { Gaps } from '../../src/desk/curating/rows.ts';
import { tablesOf } from '../../src/hotline.ts';
import { createHousekeeping } from '../../src/housekeeping.ts';
import { silent } from '../../src/log.ts';
import { Accounts, Persons } from '../../src/people/rows.ts';
import { createScrubber, repeatErasures } from '../../src/privacy/erase.ts';
import { Erasures } from '../../src/privacy/rows.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { applyRetention } from '../../src/store/retention.ts';
import type { Store } from '../../src/store/store.ts';
import { DAY, MINUTE } from '../../src/time/instant.ts';
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

/** Of the store alone, without its backups. */
const dataIn = (dir: string): string =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(dir, name), 'latin1'))
    .join('\n');

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

const notes = (store: Store) => store.tx((tx) => tx.all(Erasures));

async function erases(actor: Actor) {
  await actor.says('löschen');
  await actor.says('Ja, alles löschen');
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
    await createScrubber(store)(house.clock.now());
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

  it('is not needed for what has been kept long enough: its bytes go every day', async () => {
    const { dir, store } = await open();
    const actor = house.person('frau-k');
    await actor.says(`Was gilt für ${CANARY} am Markt?`);
    const { clock } = house;
    const parts = { store, tables: tablesOf(realFeatures()), dir, clock, timer: clock };
    const housekeeping = createHousekeeping({ ...parts, log: silent });
    clock.pass(31 * DAY);
    expect(dataIn(dir)).toContain(CANARY);
    housekeeping.start();
    await housekeeping.stop();
    expect(dataIn(dir)).not.toContain(CANARY);
  });

  it('is repeated when an older backup is put back, for accounts joined since as well', async () => {
    const { store } = await open();
    const [here, there] = [house.person('frau-k'), house.person('frau-k-privat')];
    await here.says('hilfe');
    await there.says('hilfe');
    const backup = await store.tx(async (tx) => ({
      accounts: await tx.all(Accounts),
      persons: await tx.all(Persons),
    }));
    await here.says('konten');
    const told = await here.presses('Weiteres Konto verbinden');
    await there.says(/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(told)?.[0] ?? '');
    await there.presses('Ja, Konten verbinden');
    await erases(there);
    const known = await notes(store);
    const [now, tables] = [house.clock.now(), tablesOf(realFeatures())];
    await here.says('hilfe');
    // This is somebody who has begun anew.
    expect(await repeatErasures(store, tables, known, now)).toBe(0);
    await store.tx(async (tx) => {
      for (const row of backup.persons) await tx.put(Persons, row);
      for (const row of backup.accounts) await tx.put(Accounts, row);
    });
    expect(await repeatErasures(store, tables, known, now)).toBe(2);
    expect(await store.tx((tx) => tx.all(Accounts))).toEqual([]);
    expect(await notes(store)).toMatchObject([{ at: now, scrubbed: now }]);
  });

  it('leaves a note that cannot be told to be anybody’s, though their account is known', async () => {
    const { store } = await open();
    const actor = house.person('4711');
    for (let times = 0; times < 2; times++) {
      await actor.says('hilfe');
      await erases(actor);
    }
    const [first, second] = await notes(store);
    expect(first?.persons).toHaveLength(1);
    expect(second?.persons).toHaveLength(1);
    expect(first?.persons).not.toEqual(second?.persons);
  });
});

describe('the last word after „löschen“', () => {
  const LATER = { kind: 'later' } as const;
  const letters = (store: Store) => store.tx((tx) => tx.all(Outbox));

  async function erasesInOutage(...outcomes: (typeof house.recorder.script)[number][]) {
    const { dir, store } = await open();
    const actor = house.person(CANARY);
    await writesEverywhere(actor);
    await actor.says('löschen');
    house.recorder.script.push(...outcomes);
    await actor.says('Ja, alles löschen');
    return { dir, store, scrub: createScrubber(store) };
  }

  it('is the only trace while the platform is down, and none is left when it has gone out', async () => {
    const { dir, store, scrub } = await erasesInOutage(LATER);
    expect(await letters(store)).toMatchObject([{ person: null, state: 'planned' }]);
    expect(await scrub(house.clock.now())).toBe(0);
    // The letter, with two addresses, in the newest generation and in the one before.
    expect(bytes(dir).split(CANARY)).toHaveLength(1 + 2 * 2);
    house.clock.pass(MINUTE);
    await house.chat.idle();
    expect(house.recorder.sent.at(-1)?.text).toContain('Gelöscht.');
    expect(await letters(store)).toEqual([]);
    expect(await scrub(house.clock.now())).toBe(1);
    expect(bytes(dir)).not.toContain(CANARY);
  });

  it.each([
    ['has left', { kind: 'unreachable', why: 'blocked' }],
    ['is refused', { kind: 'refused', why: 'no such chat' }],
  ] as const)('goes at once where the chat %s', async (_, outcome) => {
    const { dir, store, scrub } = await erasesInOutage(outcome);
    expect(await letters(store)).toEqual([]);
    expect(await scrub(house.clock.now())).toBe(1);
    expect(bytes(dir)).not.toContain(CANARY);
  });

  it('goes after a day at the latest, though the platform never comes back', async () => {
    const halted = { kind: 'refused', why: 'token', fatal: true } as const;
    const { dir, store, scrub } = await erasesInOutage(halted);
    await scrub(house.clock.now());
    expect(await letters(store)).toHaveLength(1);
    house.clock.pass(DAY);
    await applyRetention(store, tablesOf(realFeatures()), house.clock.now());
    expect(await letters(store)).toEqual([]);
    expect(await scrub(house.clock.now())).toBe(1);
    expect(bytes(dir)).not.toContain(CANARY);
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
