import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/hotline.ts';
import type { Logger } from '../../src/log.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import { createScrubber } from '../../src/privacy/erase.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { folderWith } from '../knowledge/folder.ts';
import { createHandClock } from '../support/clock.ts';
import { type Actor, accountOf, type House, openHouse, realFeatures } from '../support/house.ts';
import { clerkIn } from '../support/people.ts';
import { type WalkOptions, walk } from '../support/walker.ts';

const WHO = 'Kanarienvogel';
/** A word of its own for each field, so that one that is missing can be named. */
const PLANTED = /Kanari-[\w.-]+-x/g;
const TOWN = '13075039';

let house: House;
let lines = '';
afterEach(() => house.stop());

const note = (event: string, fields?: object) => {
  lines += `${event} ${JSON.stringify(fields)}\n`;
};
const log: Logger = { debug: note, info: note, warn: note, error: note };

async function open() {
  const dir = folderWith({});
  const clock = createHandClock();
  const store = await openFileStore({ dir, tables: tablesOf(realFeatures()), clock, log });
  house = await openHouse({ store, clock, log, coordinators: [accountOf('koordination')] });
  await house.person('koordination').says('hilfe');
  return { dir, store };
}

const personOf = ({ account }: Actor): Promise<string> =>
  house.store.tx(async (tx) => (await tx.get(Accounts, accountKey(account)))?.person ?? '');

/** Every byte in the folder. */
function bytes(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? bytes(path) : readFileSync(path, 'latin1')))
    .join('\n');
}

let planted = 0;
const options: WalkOptions = {
  words: ({ id }) => `Kanari-${id}-${++planted}-x`,
  town: '12068052',
  says: [
    'Was kostet Kanari-frage-x am Markt?',
    'Kanari-frage2-x am Quastenweg',
    'ABCDE-12345-ABCDE-12345',
  ],
  avoid: (effect) =>
    effect.kind === 'action' && /erase|leave|towns\.end|no-more|join/.test(effect.name),
  presses: 90,
};

/** What the town seeks, offers and has proposed stays, without the person. */
const OF_THE_TOWN = new Set(['wishes', 'events', 'hand-ins', 'towns-by-hand']);

const found = (text: string) => new Set(text.match(PLANTED) ?? []);
const tables = tablesOf(realFeatures());

const rows = () =>
  house.store.tx(async (tx) => {
    const all = [];
    for (const table of tables)
      for (const row of await tx.all(table)) all.push({ table, text: JSON.stringify(row) });
    return all;
  });

describe('what somebody writes into every field there is', () => {
  it('is handed out by „meinedaten“ and gone after „löschen“, to the last byte', async () => {
    const { dir, store } = await open();
    const clerk = await clerkIn(house, WHO, TOWN);
    const { filled } = await walk(house, clerk, options);
    expect(filled.size).toBeGreaterThan(8);

    await clerk.says('meinedaten');
    const files = house.recorder.sent.at(-1)?.part.files ?? [];
    const handedOut = found(files.map(({ bytes: content }) => Buffer.from(content)).join('\n'));
    const kept = (await rows()).filter(({ table }) => table.name !== 'updates');
    const missing = kept.flatMap(({ table, text }) =>
      [...found(text)].filter((one) => !handedOut.has(one)).map((one) => `${table.name}: ${one}`),
    );
    expect(handedOut.size).toBeGreaterThan(10);
    expect(missing).toEqual([]);

    // Others have read it, with buttons that say what it was.
    const chief = house.person('koordination');
    for (const list of ['offen', 'eingang', 'lücken', 'termine']) {
      await chief.says(list);
      expect(chief.labels().join()).toContain('Kanari');
    }

    const person = await personOf(clerk);
    await clerk.says('löschen');
    expect(await clerk.says('Ja, alles löschen')).toContain('Gelöscht.');
    await house.chat.idle();
    await createScrubber(store)(house.clock.now());
    const left = (await rows()).filter(({ text }) => text.includes('Kanari'));
    const elsewhere = left.filter(({ table }) => !OF_THE_TOWN.has(table.name));
    expect(elsewhere.map(({ table, text }) => `${table.name} ${text}`)).toEqual([]);
    expect(left.map(({ text }) => text).join()).not.toMatch(
      /Kanari-(who|reach|contact|phone|frage)/,
    );
    const all = bytes(dir);
    expect(all).not.toContain(WHO);
    expect(all).not.toContain(person);
    const stays = found(left.map(({ text }) => text).join());
    expect([...found(all)].filter((one) => !stays.has(one))).toEqual([]);
    expect(lines).not.toContain('Kanari');
  }, 60_000);
});

const CITIZEN = [
  '0171 2345678',
  'kanari@buerger.example',
  'DE89 3704 0044 0532 0130 00',
  'Az. 12/345-2026',
  'Kanarimüller',
];
/** Where others read what somebody asked or reported. */
const READ_BY_OTHERS = new Set(['gaps', 'passed-on', 'reports', 'entry-drafts']);

describe('what a clerk lets slip about a citizen', () => {
  it('stands in no list of gaps, no passed-on question, no draft and no log', async () => {
    await open();
    const clerk = await clerkIn(house, 'frau-k', TOWN);
    const slip = `Frau ${CITIZEN.toReversed().join(', ')}`;
    await clerk.says(`Xylophonzwirbel am Quastenweg wegen ${slip}`);
    await walk(house, clerk, { ...options, words: () => slip, presses: 40 });
    const kept = (await rows()).filter(({ table }) => READ_BY_OTHERS.has(table.name));
    expect(new Set(kept.map(({ table }) => table.name)).size).toBeGreaterThan(1);
    for (const { text } of kept) for (const one of CITIZEN) expect(text).not.toContain(one);
    for (const one of CITIZEN) expect(lines).not.toContain(one);
  }, 60_000);
});
