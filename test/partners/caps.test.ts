import { afterEach, describe, expect, it } from 'vitest';
import { Pairs, type Wish, Wishes } from '../../src/partners/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import { type Actor, type House, openHouse } from '../support/house.ts';

const GIVER = '12062140';
const SEEKERS = ['12062124', '12067036', '12066112', '12064448', '14730110'];

let house: House;
afterEach(() => house.stop());

const wish = (id: string, town: string, more: Partial<Wish>): Wish => ({
  ...{ id, town, person: null, direction: 'seeks', themes: ['leerstand'], text: 'Leere Läden' },
  ...{
    form: 'exchange',
    distance: 'any',
    avoids: [],
    far: false,
    speaker: false,
    named: true,
    standing: false,
    silent: 0,
  },
  ...{ state: 'open', source: null, created: '2026-11-01', until: '2027-05-01', ended: null },
  ...more,
});

async function seekerOf(town: string): Promise<Actor> {
  const actor = house.person(`clerk-${town}`);
  await actor.says('hilfe');
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    await joinTown({ tx, newId: createIds(house.clock), now: 0 }, person, town);
    await tx.insert(Wishes, wish(`w-${town}`, town, {}));
  });
  await actor.says('partner');
  await actor.presses('Gesuch: Leerstand');
  await actor.presses('Vorschläge zeigen');
  return actor;
}

describe('a town that many want to ask at once', () => {
  it('is asked once a week, whoever is first', async () => {
    house = await openHouse();
    const offer: Partial<Wish> = { direction: 'offers', text: 'Geschäfte gefüllt' };
    await house.store.tx((tx) => tx.insert(Wishes, wish('w-giver', GIVER, offer)));
    const seekers: Actor[] = [];
    for (const town of SEEKERS) seekers.push(await seekerOf(town));
    const told = await Promise.all(seekers.map((one) => one.presses('Finsterwalde fragen')));
    expect(told.filter((text) => text.includes('fragt dort an'))).toHaveLength(1);
    expect(await house.store.tx((tx) => tx.find(Pairs, { asked: GIVER }))).toHaveLength(1);
  });

  it('is asked once, however often the button is pressed', async () => {
    house = await openHouse();
    const offer: Partial<Wish> = { direction: 'offers', text: 'Geschäfte gefüllt' };
    await house.store.tx((tx) => tx.insert(Wishes, wish('w-giver', GIVER, offer)));
    const seeker = await seekerOf(SEEKERS[0] ?? '');
    await Promise.all(Array.from({ length: 8 }, () => seeker.presses('Finsterwalde fragen')));
    expect(await house.store.tx((tx) => tx.all(Pairs))).toHaveLength(1);
  });

  it('forged buttons of every sort have no effect on others’ requests', async () => {
    house = await openHouse();
    await house.store.tx((tx) => tx.insert(Wishes, wish('w-giver', GIVER, {})));
    const stranger = house.person('stranger');
    await stranger.says('hilfe');
    for (const choice of ['x', '', 'w-giver.0', '0.0', `${'a'.repeat(40)}.1`, '1.999'])
      expect(await stranger.brings({ kind: 'press', choice })).toContain('gilt nicht mehr');
    expect(await house.store.tx((tx) => tx.get(Wishes, 'w-giver'))).toMatchObject({
      state: 'open',
    });
  });
});
