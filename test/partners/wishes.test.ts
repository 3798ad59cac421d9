import { afterEach, describe, expect, it } from 'vitest';
import { type Wish, Wishes } from '../../src/partners/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { Accounts, StaffOfTowns } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import { DAY } from '../../src/time/instant.ts';
import { type Actor, type House, openHouse } from '../support/house.ts';

const BEESKOW = '12067036';
/** Direction, theme, text, form, distance. */
const SEEKS = ['Wir suchen Rat', 'Leerstand', 'Sechs Läden stehen leer.', 'Erfahrungen', 'überall'];

let house: House;
afterEach(() => house.stop());

async function clerk(): Promise<Actor> {
  house = await openHouse();
  const actor = house.person('frau-k');
  await actor.says('hilfe');
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
    await giveConsent(writer, person, 'network');
    await joinTown(writer, person, BEESKOW);
  });
  return actor;
}

async function writes(actor: Actor, until: string): Promise<string> {
  for (const answer of SEEKS) await actor.says(answer);
  await actor.says(until);
  return actor.presses('Absenden');
}

async function begins(actor: Actor): Promise<void> {
  await actor.says('partner');
  await actor.presses('Neues Gesuch');
}

async function pass(days: number) {
  house.clock.pass(days * DAY);
  await house.chat.idle();
  house.clock.pass(DAY);
  await house.chat.idle();
}

const wish = (): Promise<Wish | undefined> =>
  house.store.tx(async (tx) => (await tx.all(Wishes))[0]);

describe('a request', { timeout: 90_000 }, () => {
  it('that was made longer is asked about when its new end is near', async () => {
    const frau = await clerk();
    await begins(frau);
    await writes(frau, '1.3.2027');
    await frau.presses('So veröffentlichen');
    await frau.presses('Ändern');
    await writes(frau, '1.6.2027');
    await pass(90);
    expect(frau.told().join()).not.toContain('Soll es weiterlaufen?');
    await pass(90);
    expect(frau.told().join()).toContain('endet am 1. Juni 2027. Soll es weiterlaufen?');
  });

  it('that rests ends on its last day all the same', async () => {
    const frau = await clerk();
    await begins(frau);
    await writes(frau, '1.3.2027');
    await frau.presses('So veröffentlichen');
    await frau.says('partner');
    await frau.presses('Gesuch: Leerstand');
    await frau.presses('Ruhen lassen');
    await pass(100);
    expect(await wish()).toMatchObject({ state: 'closed', ended: expect.any(Number) });
  });

  it('that has ended and is changed by an old button still goes after its time', async () => {
    const frau = await clerk();
    await begins(frau);
    await writes(frau, '1.3.2027');
    await frau.presses('So veröffentlichen');
    await frau.says('partner');
    await frau.presses('Gesuch: Leerstand');
    await frau.presses('Beenden');
    await frau.presses('Ändern');
    await writes(frau, '1.6.2027');
    expect(await wish()).toMatchObject({ state: 'closed', ended: expect.any(Number) });
  });

  it('is not written for a town that was left in the middle of it', async () => {
    const frau = await clerk();
    await begins(frau);
    await house.store.tx(async (tx) => {
      for (const { id } of await tx.all(StaffOfTowns)) await tx.delete(StaffOfTowns, id);
    });
    expect(await writes(frau, '1.3.2027')).toContain('Sie gehören gerade nicht dazu');
    expect(await wish()).toBeUndefined();
  });
});
