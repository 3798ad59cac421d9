import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceSets } from '../../src/chat/rows.ts';
import { Alarms } from '../../src/delivery/rows.ts';
import { accountKey, type Place } from '../../src/people/address.ts';
import { Accounts, Grants, Persons, StaffOfTowns } from '../../src/people/rows.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { AccessRequests } from '../../src/towns/rows.ts';
import { type Actor, accountOf, type House, openHouse } from '../support/house.ts';

const CODE = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/;
const codeIn = (text: string): string => CODE.exec(text)?.[0] ?? 'no code';
const BARTH = '13073009';
const GROUP: Place = { platform: 'test', space: '', chat: 'rathaus', kind: 'group' };

let house: House;
afterEach(() => house.stop());

async function open(): Promise<{ k: Actor; coordinator: Actor }> {
  house = await openHouse({ coordinators: [accountOf('chefin')] });
  const [k, coordinator] = [house.person('frau-k'), house.person('chefin')];
  await k.says('hilfe');
  await coordinator.says('hilfe');
  return { k, coordinator };
}

async function joins(actor: Actor, coordinator: Actor, town = 'Barth'): Promise<string> {
  return actor.says(codeIn(await coordinator.says(`zugang ${town}`)));
}

async function asks(k: Actor, town: string): Promise<string> {
  await k.says(`stadt ${town}`);
  await k.presses('Zugang anfragen');
  if (!k.last().includes('Frage 1 von')) return k.last();
  await k.says('Petra Klein, Bauamt');
  await k.says('überspringen');
  return k.presses('Absenden');
}

const staff = () => house.store.tx((tx) => tx.find(StaffOfTowns, { town: BARTH }));
const inGroup = (actor: Actor, text: string) =>
  actor.brings({ kind: 'command', word: text, rest: '', place: GROUP });
const saidInGroup = () =>
  house.recorder.sent.filter(({ to }) => to.chat === GROUP.chat).map(({ text }) => text);

describe('buttons', () => {
  it('of somebody else do nothing, wherever they are pressed', async () => {
    const { k, coordinator } = await open();
    await asks(k, 'Barth');
    const [grant] =
      house.recorder.sent.findLast(({ to }) => to.chat === 'chefin')?.part.choices ?? [];
    const wire = grant?.[0]?.wire ?? '';
    expect(await k.brings({ kind: 'press', choice: wire })).toContain('gilt nicht mehr');
    await k.brings({ kind: 'press', choice: wire, place: coordinator.place });
    expect(await staff()).toEqual([]);
  });

  it('that are forged reach nobody else’s work for a town', async () => {
    const { k, coordinator } = await open();
    await joins(k, coordinator);
    const thief = house.person('dieb');
    await thief.says('hilfe');
    const [row] = await staff();
    await asks(k, 'Malchin');
    const [asked] = await house.store.tx((tx) => tx.all(AccessRequests));
    for (const name of [
      'towns.withdraw',
      'towns.leave',
      'towns.begin-leaving',
      'towns.still',
      'towns.no-more',
    ]) {
      const effect = {
        kind: 'action' as const,
        name,
        args: { staff: row?.id ?? '', request: asked?.id ?? '' },
      };
      const choices = [{ said: [], careful: false, effect }];
      const set = { id: name.replace(/\W/g, ''), chat: 'test//dieb', person: null };
      await house.store.tx((tx) =>
        tx.insert(ChoiceSets, { ...set, at: house.clock.now(), waits: false, title: 'x', choices }),
      );
      const answer = await thief.brings({ kind: 'press', choice: `${set.id}.0` });
      expect(answer).toMatch(/keinen Zugang|gilt nicht mehr|schon erledigt/);
    }
    expect(await staff()).toEqual([row]);
    expect(await house.store.tx((tx) => tx.all(AccessRequests))).toEqual([asked]);
  });

  it('of a coordinator who is none any more do nothing', async () => {
    const { k, coordinator } = await open();
    const helper = house.person('helfer');
    await helper.says(codeIn(await coordinator.says('zugang koordination')));
    await asks(k, 'Barth');
    await house.store.tx(async (tx) => {
      for (const grant of await tx.all(Grants)) await tx.delete(Grants, grant.id);
    });
    expect(await helper.presses('Zugang geben')).toContain('gilt nicht mehr');
    expect(await staff()).toEqual([]);
  });
});

describe('a group', () => {
  it('sees nothing of towns, requests and codes', async () => {
    const { k, coordinator } = await open();
    await joins(k, coordinator);
    for (const word of ['stadt', 'pause', 'offen']) await inGroup(k, word);
    for (const word of ['zugang', 'stadt'])
      await coordinator.brings({ kind: 'command', word, rest: 'Barth', place: GROUP });
    await coordinator.brings({
      kind: 'command',
      word: 'zugang',
      rest: 'koordination',
      place: GROUP,
    });
    await k.brings({ kind: 'command', word: 'pause', rest: 'bis 1.12.', place: GROUP });
    await k.brings({ kind: 'command', word: 'stadt', rest: 'Neustadt', place: GROUP });
    const told = saidInGroup().join('\n');
    expect(told).not.toMatch(/Barth|Neustadt|start|Dezember/);
    expect(told).toContain('Ich habe Ihnen direkt geschrieben');
  });

  it('where somebody sends a code tells it no more than that it worked', async () => {
    const { k, coordinator } = await open();
    const code = codeIn(await coordinator.says('zugang Barth'));
    await k.brings({ kind: 'command', word: 'start', rest: code, place: GROUP });
    expect(saidInGroup().join()).not.toContain('Barth');
    expect(await staff()).toHaveLength(1);
  });
});

describe('asking for access', () => {
  it('goes for five towns at a time, not for a phone book', async () => {
    const { k } = await open();
    for (const town of ['Barth', 'Malchin', 'Anklam', 'Büsum', 'Brunsbüttel'])
      expect(await asks(k, town)).toContain('Danke!');
    expect(await asks(k, 'Heide')).toContain('schon 5 Bitten');
    expect(await house.store.tx((tx) => tx.all(AccessRequests))).toHaveLength(5);
  });

  it('is settled by a code that comes meanwhile', async () => {
    const { k, coordinator } = await open();
    await asks(k, 'Barth');
    await joins(k, coordinator);
    expect(await coordinator.says('offen')).toContain('gerade nichts');
    expect(await coordinator.presses('Ablehnen')).toContain('schon erledigt');
    expect(await staff()).toHaveLength(1);
  });
});

describe('a yes', () => {
  it('typed before the question has gone out is no answer to it', async () => {
    const { k, coordinator } = await open();
    await asks(k, 'Barth');
    house.clock.pass(12 * HOUR);
    expect(await coordinator.presses('Zugang geben')).toContain('hat jetzt Zugang');
    expect(await k.says('ja')).not.toContain('Danke!');
    house.clock.pass(12 * HOUR);
    await house.chat.idle();
    expect(k.last()).toContain('Darf ich Ihnen schreiben');
    expect(await k.says('ja')).toContain('Danke!');
  });
});

describe('two accounts of one person', () => {
  it('both at work for a town become one there, and are asked once a year', async () => {
    const { k, coordinator } = await open();
    const phone = house.person('telefon');
    await phone.says('hilfe');
    await joins(k, coordinator);
    for (const days of [365, 30]) {
      house.clock.pass(days * DAY);
      await house.chat.idle();
    }
    expect(await staff()).toMatchObject([{ resting: house.clock.now() }]);
    await joins(phone, coordinator);
    await k.says('konten');
    await phone.says(codeIn(await k.presses('Weiteres Konto verbinden')));
    await phone.says('Ja, Konten verbinden');
    expect(await staff()).toMatchObject([{ addressee: true, resting: null }]);
    const alarms = await house.store.tx((tx) => tx.all(Alarms));
    expect(alarms.filter(({ key }) => key.startsWith('towns.yearly'))).toHaveLength(1);
    const before = [k, phone].flatMap((actor) => actor.told()).length;
    house.clock.pass(365 * DAY);
    await house.chat.idle();
    const told = [k, phone].flatMap((actor) => actor.told());
    const asked = told.filter((text) => text.startsWith('Arbeiten Sie noch'));
    expect(told).toHaveLength(before + 1);
    expect(asked).toHaveLength(2);
  });

  it('asking and having become one: nothing is left to decide', async () => {
    const { k, coordinator } = await open();
    const phone = house.person('telefon');
    await phone.says('hilfe');
    await asks(phone, 'Barth');
    await joins(k, coordinator);
    await k.says('konten');
    await phone.says(codeIn(await k.presses('Weiteres Konto verbinden')));
    await phone.says('Ja, Konten verbinden');
    expect(await house.store.tx((tx) => tx.all(AccessRequests))).toEqual([]);
  });
});

describe('„stopp“', () => {
  it('is lifted by a newer yes to messages', async () => {
    const { k, coordinator } = await open();
    await joins(k, coordinator);
    await k.says('stopp');
    await k.says('stadt Barth');
    await k.presses('Nachrichten erlauben');
    const person = await house.store.tx(async (tx) => {
      const account = await tx.get(Accounts, accountKey(k.account));
      return tx.get(Persons, account?.person ?? '');
    });
    expect(person?.stopped).toBeNull();
  });
});
