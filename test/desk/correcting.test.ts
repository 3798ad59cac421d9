import { afterEach, expect, it } from 'vitest';
import { UnaskedLetters } from '../../src/delivery/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import { createIds } from '../../src/store/id.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { type Actor, accountOf, type House, openHouse } from '../support/house.ts';
import { clerkIn } from '../support/people.ts';

let house: House;
afterEach(() => house.stop());

const WRONG = 'Sie beginnt am 1. März.';
const RIGHT = 'Sie beginnt am 2. März.';
const RIGHT_AT_LAST = 'Sie beginnt am 3. März.';

async function pass(ms: number) {
  for (const step of [ms, MINUTE]) {
    house.clock.pass(step);
    await house.chat.idle();
  }
}

/** Has got as much unasked as is allowed in a week. */
async function isAtTheLimit(actor: Actor): Promise<void> {
  const newId = createIds(house.clock);
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    for (let i = 0; i < 2; i++)
      await tx.insert(UnaskedLetters, { id: newId(), person, at: house.clock.now() });
  });
}

async function underWay() {
  house = await openHouse({ coordinators: [accountOf('chefin')] });
  const reader = await clerkIn(house, 'frau-k', '12067036');
  const waiting = await clerkIn(house, 'herr-f', '12062140');
  await isAtTheLimit(waiting);
  const chief = house.person('chefin');
  await chief.says('rundschreiben');
  await chief.presses('Neues Rundschreiben');
  for (const answer of ['Runde', WRONG, 'Alle Städte, die hier schreiben'])
    await chief.says(answer);
  while (chief.labels().includes('Überspringen')) await chief.presses('Überspringen');
  await chief.presses('Absenden');
  await chief.presses('Jetzt freigeben');
  await pass(11 * MINUTE);
  expect(reader.told().join()).toContain(WRONG);
  return { chief, reader, waiting };
}

async function corrects(chief: Actor, text: string): Promise<void> {
  await chief.says('rundschreiben');
  await chief.presses('Runde');
  await chief.presses('Berichtigen');
  await chief.says('Runde');
  await chief.says(text);
  await chief.presses('Absenden');
}

const got = (actor: Actor, text: string) =>
  actor.told().filter((one) => one.includes(text) && one.includes('Runde')).length;

it('a correction that is released is in the letters that still wait, too', async () => {
  const { chief, reader, waiting } = await underWay();
  await corrects(chief, RIGHT);
  await chief.presses('Jetzt freigeben');
  await pass(8 * DAY);
  expect(reader.last()).toContain('Berichtigung: Runde');
  expect([got(waiting, WRONG), got(waiting, RIGHT)]).toEqual([0, 1]);
  expect(waiting.last()).not.toContain('Berichtigung');
});

it('a correction that is thrown away changes nothing', async () => {
  const { chief, waiting } = await underWay();
  await corrects(chief, RIGHT);
  await chief.presses('Verwerfen');
  await pass(8 * DAY);
  expect([got(waiting, WRONG), got(waiting, RIGHT)]).toEqual([1, 0]);
});

it('a correction that waits itself gives way to the next one', async () => {
  const { chief, reader, waiting } = await underWay();
  await pass(10 * HOUR);
  await corrects(chief, RIGHT);
  await chief.presses('Jetzt freigeben');
  await pass(MINUTE);
  await chief.says('rundschreiben');
  const circulars = chief.labels().filter((label) => label.endsWith('Runde'));
  expect(circulars).toHaveLength(2);
  await corrects(chief, RIGHT_AT_LAST);
  await chief.presses('Jetzt freigeben');
  await pass(MINUTE);
  await pass(8 * DAY);
  await pass(14 * HOUR);
  expect([got(reader, RIGHT), got(reader, RIGHT_AT_LAST)]).toEqual([0, 1]);
  expect([got(waiting, RIGHT), got(waiting, RIGHT_AT_LAST)]).toEqual([0, 1]);
});
