import { type Wish, Wishes } from '../../src/partners/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import { HOUR } from '../../src/time/instant.ts';
import { type Actor, accountOf, type House, openHouse } from '../support/house.ts';

export const BEESKOW = '12067036';
export const FINSTERWALDE = '12062140';

export const openWithChief = () => openHouse({ coordinators: [accountOf('chefin')] });

/** An open request. */
export const wish = (id: string, town: string, more: Partial<Wish> = {}): Wish => ({
  ...{ id, town, person: null, direction: 'seeks', themes: ['leerstand'], text: 'Leere Läden' },
  ...{ form: 'exchange', distance: 'any', avoids: [], far: false, speaker: false, named: true },
  ...{ standing: false, silent: 0, state: 'open', source: null, created: '2026-11-01' },
  ...{ until: '2027-10-01', ended: null },
  ...more,
});

/** What is offered to such a request. */
export const offer = (id: string, town: string, more: Partial<Wish> = {}): Wish =>
  wish(id, town, { direction: 'offers', text: 'Geschäfte gefüllt', ...more });

export const keeps = (house: House, ...wishes: readonly Wish[]): Promise<void> =>
  house.store.tx(async (tx) => {
    for (const one of wishes) await tx.insert(Wishes, one);
  });

export const personOf = async (house: House, { account }: Actor): Promise<string> =>
  house.store.tx(async (tx) => (await tx.get(Accounts, accountKey(account)))?.person ?? '');

/** Somebody who works for these towns and may be written to. */
export async function clerkOf(house: House, name: string, ...towns: string[]): Promise<Actor> {
  const actor = house.person(name);
  await actor.says('hilfe');
  const person = await personOf(house, actor);
  await house.store.tx(async (tx) => {
    const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
    await giveConsent(writer, person, 'network');
    for (const town of towns) await joinTown(writer, person, town);
  });
  return actor;
}

/** What stands on its request is proposed to it, and this town of it is asked. */
export async function asks(actor: Actor, town: string): Promise<string> {
  await actor.says('partner');
  await actor.presses('Gesuch: Leerstand');
  await actor.presses('Vorschläge zeigen');
  return actor.presses(`${town} fragen`);
}

export async function fills(actor: Actor, ...lines: string[]): Promise<string> {
  for (const line of lines) await actor.says(line);
  return actor.presses('Absenden');
}

/** What an office may be reached by. */
export const ADDRESS = ['Ich gebe', 'Bauamt', '03531 1234', 'überspringen', 'überspringen'];

/** Hour by hour, so that what falls due between is done in its order. */
export async function passDays(house: House, days: number): Promise<void> {
  for (let part = 0; part < days * 4; part++) {
    house.clock.pass(6 * HOUR);
    await house.chat.idle();
  }
}

/** What somebody has been told since they did something themselves. */
export async function hears(house: House, actor: Actor, before: number): Promise<string> {
  for (let i = 0; i < 5; i++) {
    house.clock.pass(2_000);
    await house.chat.idle();
  }
  return actor.told().slice(before).join('\n');
}
