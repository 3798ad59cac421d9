import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChoiceSets } from '../../src/chat/rows.ts';
import { accountKey, type Place } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { Accounts, Grants } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import { remindAt } from '../../src/surveys/due-jobs.ts';
import { Responses, type Survey, Surveys } from '../../src/surveys/rows.ts';
import { DAY } from '../../src/time/instant.ts';
import { START } from '../support/clock.ts';
import { type Actor, accountOf, type House, openHouse } from '../support/house.ts';

const BARTH = '13073009';
const MALCHIN = '13071099';
const GROUP: Place = { platform: 'test', space: '', chat: 'rathaus', kind: 'group' };

const survey: Survey = {
  ...{ id: 's', title: 'Haushalt', intro: '', audience: { kind: 'towns', towns: [BARTH] } },
  ...{ each: 'town', wall: '2026-12-03T10:00', zone: 'Europe/Berlin', closes: START + 10 * DAY },
  ...{ goal: null, results: 'coordinators', release: false, state: 'open', sendOut: null },
  ...{ by: null, made: START, closed: null, announced: null },
  questions: [
    { id: 'q1', kind: 'yesno', label: 'Reicht das Geld?', optional: false },
    { id: 'q2', kind: 'text', label: 'Was fehlt?', optional: false },
  ],
};

let house: House;
beforeEach(async () => {
  house = await openHouse({ coordinators: [accountOf('chefin')] });
  await house.store.tx((tx) => tx.put(Surveys, survey));
});
afterEach(() => house.stop());

async function clerk(name: string, ...towns: string[]): Promise<Actor> {
  const actor = house.person(name);
  await actor.says('hilfe');
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
    await giveConsent(writer, person, 'network');
    for (const town of towns) await joinTown(writer, person, town);
  });
  return actor;
}

let forged = 0;
async function forges(actor: Actor, name: string, args: Record<string, string | null>) {
  const id = `forged${forged++}`;
  const effect = { kind: 'action' as const, name, args };
  const choices = [{ said: [], careful: false, effect }];
  const chat = `test//${actor.place.chat}`;
  const row = { id, chat, person: null, at: house.clock.now(), waits: false, title: 'x', choices };
  await house.store.tx((tx) => tx.insert(ChoiceSets, row));
  return actor.brings({ kind: 'press', choice: `${id}.0` });
}

const responses = () => house.store.tx((tx) => tx.all(Responses));
const saidInGroup = () =>
  house.recorder.sent.filter(({ to }) => to.chat === GROUP.chat).map(({ text }) => text);

async function answersHalf(actor: Actor) {
  await actor.says('umfragen');
  await actor.presses('Haushalt');
  await actor.presses('Antworten für Barth');
  await actor.says('nein');
}

describe('buttons that are forged', () => {
  it('answer, release and show nothing for another town', async () => {
    const thief = await clerk('dieb', MALCHIN);
    expect(await forges(thief, 'surveys.answer', { survey: 's', town: BARTH })).toContain(
      'richtet sich an andere',
    );
    expect(await forges(thief, 'surveys.answer', { survey: 's', town: MALCHIN })).toContain(
      'richtet sich an andere',
    );
    expect(await forges(thief, 'surveys.answer', { survey: 's', town: null })).toContain(
      'richtet sich an andere',
    );
    expect(await responses()).toEqual([]);
    const barth = await clerk('frau-b', BARTH);
    await answersHalf(barth);
    await barth.says('Zeit');
    await barth.presses('Absenden');
    const [row] = await responses();
    expect(await forges(thief, 'surveys.release', { response: row?.id ?? '' })).toContain('andere');
    for (const name of ['surveys.show', 'surveys.text', 'surveys.results', 'surveys.take'])
      expect(await forges(thief, name, { survey: 's', as: 'text' })).not.toMatch(/Zeit|Reicht/);
    expect(await forges(barth, 'surveys.results', { survey: 's' })).toContain(
      'nur die Koordination',
    );
  });

  it('of what is gone say so', async () => {
    const barth = await clerk('frau-b', BARTH);
    for (const name of ['surveys.answer', 'surveys.show', 'surveys.text', 'surveys.results'])
      expect(await forges(barth, name, { survey: 'weg', town: BARTH })).toContain('gibt es nicht');
  });
});

describe('an answer', () => {
  it('begun by one is filled in further by a colleague', async () => {
    const [first, second] = [await clerk('frau-b', BARTH), await clerk('herr-b', BARTH)];
    await answersHalf(first);
    await second.says('umfragen');
    await second.presses('Haushalt');
    expect(await second.presses('Antworten für Barth')).toContain('Was fehlt?');
    await second.says('Zeit');
    expect(second.last()).toContain('Reicht das Geld?: Nein');
    await second.presses('Absenden');
    expect(await responses()).toMatchObject([{ values: { q1: 'nein', q2: 'Zeit' } }]);
    // The first may still send what is on the screen: it is an answer like any other.
    await first.says('Personal');
    await first.presses('Absenden');
    expect(await responses()).toMatchObject([{ values: { q1: 'nein', q2: 'Personal' } }]);
  });

  it('is kept without what points to a person', async () => {
    const barth = await clerk('frau-b', BARTH);
    await answersHalf(barth);
    await barth.says('Frau Meier, 03831 123456, weiß mehr');
    expect(await barth.presses('Absenden')).toContain('habe ich ausgelassen');
    expect(JSON.stringify(await responses())).not.toMatch(/Meier|123456/);
  });

  it('that comes after the end, or after leaving, has no effect', async () => {
    const barth = await clerk('frau-b', BARTH);
    await answersHalf(barth);
    await barth.says('Zeit');
    house.clock.pass(10 * DAY);
    await house.chat.idle();
    expect(await barth.presses('Absenden')).toContain('Es hat sich nichts geändert');
    expect(await responses()).toMatchObject([{ state: 'begun', values: {} }]);
  });
});

describe('a coordinator', () => {
  it('whose right is withdrawn in the middle of a form changes nothing', async () => {
    const chief = await clerk('zweite');
    const id = await house.store.tx(async (tx) => {
      const person = (await tx.get(Accounts, accountKey(chief.account)))?.person ?? '';
      await tx.insert(Grants, { id: 'g', person, role: 'coordinator', since: 0 });
      return 'g';
    });
    await chief.says('umfragen');
    await chief.presses('Haushalt');
    await chief.presses('Antwort eintragen');
    await chief.presses('Barth');
    await chief.says('Telefon');
    await chief.says('ja');
    await chief.says('Zeit');
    await house.store.tx((tx) => tx.delete(Grants, id));
    expect(await chief.presses('Absenden')).toContain('richtet sich an andere');
    expect(await responses()).toEqual([]);
  });
});

describe('in a group', () => {
  it('nothing of a survey is said', async () => {
    const barth = await clerk('frau-b', BARTH);
    await barth.brings({ kind: 'command', word: 'umfragen', rest: '', place: GROUP });
    await barth.brings({ kind: 'command', word: 'umfragen', rest: 's', place: GROUP });
    expect(saidInGroup().join()).not.toMatch(/Haushalt|Barth/);
    expect(barth.last()).toContain('Haushalt');
  });
});

describe('reminders', () => {
  it('reach everybody who owes, however many, each once', async () => {
    const clerks: Actor[] = [];
    for (let i = 0; i < 130; i++) clerks.push(await clerk(`c${i}`, BARTH));
    await house.store.tx(async (tx) => {
      await tx.put(Surveys, { ...survey, each: 'person' });
      const args = { survey: 's', stage: 2 as const, after: null };
      const work = { tx, newId: createIds(house.clock), now: house.clock.now(), features: [] };
      const nobody = { platforms: () => new Map(), coordinators: async () => [] };
      await remindAt({ ...work, ...nobody, tables: [] }, args, START);
    });
    for (let i = 0; i < 20; i++) {
      house.clock.pass(2_000);
      await house.chat.idle();
    }
    const heard = clerks.map(
      (one) => one.told().filter((text) => text.includes('fehlt noch')).length,
    );
    expect(new Set(heard)).toEqual(new Set([1]));
  });
});
