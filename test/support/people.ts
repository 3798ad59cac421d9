import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import type { Actor, House } from './house.ts';

/** Somebody who works for these towns and has agreed to be written to. */
export async function clerkIn(house: House, name: string, ...towns: string[]): Promise<Actor> {
  const actor = house.person(name);
  await actor.says('hilfe');
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
    await giveConsent(writer, person, 'network');
    await giveConsent(writer, person, 'news');
    for (const town of towns) await joinTown(writer, person, town);
  });
  return actor;
}
