import { afterEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/blocks.ts';
import { texts } from '../../src/desk/texts.ts';
import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { makeCoordinator } from '../../src/people/roles.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import type { Tx } from '../../src/store/store.ts';
import { MINUTE } from '../../src/time/instant.ts';
import { listTexts } from '../../src/towns/list-texts.ts';
import { type Actor, accountOf, type House, openHouse } from '../support/house.ts';

let house: House;

type Writer = { tx: Tx; newId: () => string; now: number };

async function knows(name: string, deed: (writer: Writer, person: string) => Promise<unknown>) {
  const actor: Actor = house.person(name);
  await actor.says('hilfe');
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    await deed({ tx, newId: createIds(house.clock), now: house.clock.now() }, person);
  });
  return actor;
}

describe('a circular that was taken back', { timeout: 90_000 }, () => {
  afterEach(() => house.stop());

  it('does not go by itself once a second person is to look at it', async () => {
    house = await openHouse({ coordinators: [accountOf('chefin')] });
    const chief = await knows('chefin', async () => {});
    const clerk = await knows('frau-k', async (writer, person) => {
      await giveConsent(writer, person, 'network');
      await joinTown(writer, person, '12067036');
    });
    await chief.says('rundschreiben');
    await chief.presses('Neues Rundschreiben');
    for (const answer of ['Runde', 'Sie beginnt.', 'Alle Städte, die hier schreiben'])
      await chief.says(answer);
    while (chief.labels().includes('Überspringen')) await chief.presses('Überspringen');
    await chief.presses('Absenden');
    await chief.presses('Jetzt freigeben');
    await chief.presses('Zurückholen');
    await knows('zweite', ({ tx, newId, now }, person) => makeCoordinator(tx, newId, person, now));
    expect(await chief.presses('Jetzt freigeben')).toContain('Eine zweite Person');
    house.clock.pass(15 * MINUTE);
    await house.chat.idle();
    expect(clerk.told().join()).not.toContain('Sie beginnt.');
  });
});

describe('a count', () => {
  it('speaks of one town, and of one person, as of one', () => {
    expect(texts.othersTitle(1).map(plainText).join()).toContain('1 Stadt bekommt es hier nicht');
    expect(listTexts.count({ towns: 2, here: 1, people: 1 })).toContain('und 1 Person ohne Stadt');
  });
});
