import { afterEach, expect, it } from 'vitest';
import { Events } from '../../src/events/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import { type Survey, Surveys } from '../../src/surveys/rows.ts';
import { DAY } from '../../src/time/instant.ts';
import { eventAt } from '../events/sample.ts';
import { START } from '../support/clock.ts';
import { type House, openHouse } from '../support/house.ts';

const BARTH = '13073009';
const MALCHIN = '13071099';

let house: House;
afterEach(() => house.stop());

const surveyOf = (id: string, title: string, ...towns: string[]): Survey => ({
  ...{ id, title, intro: '', audience: { kind: 'towns', towns } },
  ...{ each: 'town', wall: '2026-12-03T10:00', zone: 'Europe/Berlin', closes: START + 10 * DAY },
  ...{ goal: null, results: 'coordinators', release: false, state: 'open', sendOut: null },
  ...{ by: null, made: START, closed: null, announced: null },
  questions: [{ id: 'q1', kind: 'yesno', label: 'Reicht das Geld?', optional: false }],
});

it('a hand-over sheet names the open invitations and surveys of that town only', async () => {
  house = await openHouse();
  const k = house.person('frau-k');
  await k.says('hilfe');
  const forum = (id: string, title: string, ...towns: string[]) =>
    eventAt('2027-02-16T10:00', {
      id,
      title,
      audience: { kind: 'towns', towns },
      out: ['invited'],
    });
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(k.account)))?.person ?? '';
    const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
    for (const town of [BARTH, MALCHIN]) await joinTown(writer, person, town);
    await tx.insert(Surveys, surveyOf('s1', 'Haushalt', BARTH));
    await tx.insert(Surveys, surveyOf('s2', 'Wärme', MALCHIN));
    await tx.insert(Events, forum('e1', 'Forum Küste', BARTH));
    await tx.insert(Events, forum('e2', 'Forum Peene', MALCHIN));
  });
  expect(await k.says('offen')).toContain('Forum Peene');
  await k.says('stadt Barth');
  await k.presses('Ich arbeite nicht mehr dort');
  const sheet = await k.presses('Ja, ich arbeite nicht mehr dort');
  expect(sheet).toContain('Haushalt');
  expect(sheet).toContain('Forum Küste');
  expect(sheet).not.toContain('Wärme');
  expect(sheet).not.toContain('Forum Peene');
});
