import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceSets, Deeds } from '../../src/chat/rows.ts';
import { tablesOf } from '../../src/hotline.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import { deedInWords } from '../../src/reporting/texts-deeds.ts';
import { applyRetention } from '../../src/store/retention.ts';
import { pseudonymOf } from '../../src/store/seal.ts';
import { DAY } from '../../src/time/instant.ts';
import { type Actor, accountOf, type House, openHouse, realFeatures } from '../support/house.ts';
import { sample } from '../support/sample.ts';

let house: House;
afterEach(() => house.stop());

async function open(): Promise<Actor> {
  house = await openHouse({ features: [sample], coordinators: [accountOf('chefin')] });
  const chief = house.person('chefin');
  await chief.says('hilfe');
  return chief;
}

const deeds = () => house.store.tx((tx) => tx.all(Deeds));
const noted = async () => (await deeds()).map(({ deed }) => deed);
const personOf = ({ account }: Actor) =>
  house.store.tx(async (tx) => (await tx.get(Accounts, accountKey(account)))?.person ?? '');

async function press(actor: Actor, name: string, args: { text: string }) {
  const effect = { kind: 'action' as const, name, args };
  await house.store.tx((tx) =>
    tx.put(ChoiceSets, {
      ...{ id: 'set', chat: `test//${actor.place.chat}`, person: null, at: house.clock.now() },
      ...{ waits: false, title: 'x', choices: [{ said: [], careful: false, effect }] },
    }),
  );
  return actor.brings({ kind: 'press', choice: 'set.0' });
}

const commands = [...realFeatures(), sample].flatMap((feature) => feature.commands);

describe('what only coordinators may do', () => {
  it.each(commands.filter((one) => one.for === 'coordinator').map(({ word }) => word))(
    'is noted: „%s“',
    async (word) => {
      const chief = await open();
      await chief.brings({ kind: 'command', word, rest: '' });
      await chief.says(word);
      expect((await noted()).filter((deed) => deed === word)).toHaveLength(2);
    },
  );

  it('is noted when a button does it, with who and when and nothing of what it was about', async () => {
    const chief = await open();
    expect(await press(chief, 'sample.secret', { text: 'Kanarie' })).toContain('geheim erledigt');
    const person = await personOf(chief);
    const [deed] = await deeds();
    expect(deed).toMatchObject({
      ...{ who: pseudonymOf(person), deed: 'sample.secret', step: 'done', at: house.clock.now() },
    });
    expect(JSON.stringify(deed)).not.toMatch(new RegExp(`Kanarie|${person}|chefin`));
  });

  it('is noted again when a form is sent off that it has opened', async () => {
    const chief = await open();
    await chief.says('verteiler');
    await chief.presses('Neuer Verteiler');
    await chief.says('Forum');
    expect((await deeds()).filter(({ step }) => step === 'sent')).toEqual([]);
    await chief.presses('Absenden');
    expect((await deeds()).find(({ step }) => step === 'sent')?.deed).toBe('towns.list-new');
  });

  it('is noted when codes are made and roles are given', async () => {
    const chief = await open();
    const told = await chief.says('zugang koordination');
    const deputy = house.person('vertretung');
    await deputy.says(/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(told)?.[0] ?? '');
    const who = pseudonymOf(await personOf(deputy));
    const all = await deeds();
    expect(all.map(({ deed }) => deed)).toEqual(
      expect.arrayContaining(['code.coordination', 'role.coordination']),
    );
    expect(all.find(({ deed }) => deed === 'role.coordination')?.who).toBe(who);
  });

  it('is not noted of anybody else, nor what everybody may do', async () => {
    const chief = await open();
    await chief.says('hilfe');
    await chief.says('notiz Rad');
    await press(house.person('fremd'), 'sample.secret', { text: 'x' });
    await house.person('fremd').says('bericht');
    expect(await deeds()).toEqual([]);
  });
});

describe('the audit', () => {
  it('stays when its person is erased, goes after twelve months, and names no one', async () => {
    const chief = await open();
    await chief.says('verwaltung');
    const person = await personOf(chief);
    await chief.says('löschen');
    await chief.presses('Ja, alles löschen');
    expect(await noted()).toEqual(['verwaltung']);
    const rows = await house.store.tx((tx) => tx.all(Accounts));
    expect(rows.map((row) => row.person)).not.toContain(person);
    const tables = tablesOf(house.features);
    await applyRetention(house.store, tables, house.clock.now() + 364 * DAY);
    expect(await noted()).toEqual(['verwaltung']);
    await applyRetention(house.store, tables, house.clock.now() + 365 * DAY);
    expect(await noted()).toEqual([]);
  });

  it('is written in one place and never rewritten', () => {
    const root = resolve(import.meta.dirname, '../..');
    const sources = (folder: string): string[] =>
      readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? sources(path) : [path];
      });
    const using = sources(join(root, 'src'))
      .filter((path) => /\bDeeds\b.*rows\.ts|Deeds = table/.test(readFileSync(path, 'utf8')))
      .map((path) => relative(root, path));
    expect(using.sort()).toEqual([
      'src/chat/audit.ts',
      'src/chat/rows.ts',
      'src/reporting/deeds.ts',
    ]);
    const writing = using.flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/\.(\w+)\(Deeds/g)].map(([, how]) => how),
    );
    expect(writing.sort()).toEqual(['all', 'insert']);
  });

  it('has words for where each deed belongs', () => {
    const names = realFeatures()
      .flatMap((feature) => feature.actions)
      .filter((one) => one.for === 'coordinator')
      .map(({ name }) => name);
    const bare = names.filter((name) =>
      deedInWords(name).endsWith(`: ${name.split('.').slice(1).join('.')}`),
    );
    expect(bare).toEqual([]);
    expect(deedInWords('bericht')).toBe('„bericht“');
  });
});
