import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SendOuts } from '../../src/delivery/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { instantOf } from '../../src/time/wall-time.ts';
import { type Actor, accountOf, type House, openHouse } from '../support/house.ts';

const at = (wall: string) => instantOf(wall, 'Europe/Berlin');
const coordinators = [accountOf('chefin')];
let house: House;
let chief: Actor;
let clerk: Actor;
afterEach(() => house.stop());

async function clerkOf(name: string, town?: string): Promise<Actor> {
  const actor = house.person(name);
  await actor.says('hilfe');
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
    await giveConsent(writer, person, 'network');
    if (town) await joinTown(writer, person, town);
  });
  return actor;
}

/** Every Tuesday at ten, to one town, from 24 November 2026 on. */
beforeEach(async () => {
  house = await openHouse({ coordinators });
  chief = await clerkOf('chefin');
  clerk = await clerkOf('frau-k', '12062124');
  await chief.says('rundschreiben');
  await chief.presses('Neues Rundschreiben');
  for (const answer of [
    'Sprechstunde',
    'Donnerstags um 14 Uhr.',
    'Alle Städte, die hier schreiben',
  ])
    await chief.says(answer);
  for (const answer of ['2026-11-24 10:00', 'Jede Woche']) await chief.says(answer);
  await chief.presses('Überspringen');
  await chief.presses('Absenden');
  await chief.presses('Ganze Reihe freigeben ab 24. November 2026, 10:00 Uhr');
});

async function goOnUntil(wall: string): Promise<void> {
  while (house.clock.now() < at(wall)) {
    house.clock.pass(Math.min(HOUR, at(wall) - house.clock.now()));
    await house.chat.idle();
  }
}

/** Off from now on, and on again at that moment. */
async function offUntil(wall: string): Promise<void> {
  const { store, clock } = house;
  await house.chat.stop();
  clock.pass(at(wall) - clock.now());
  house = await openHouse({ store, clock, coordinators });
  await house.chat.idle();
}

const sendOuts = () =>
  house.store.tx(async (tx) =>
    (await tx.all(SendOuts)).map(({ state, starts, written }) => ({ state, starts, written })),
  );
const states = async () => (await sendOuts()).map(({ state }) => state);

describe('a series', () => {
  it('makes up for a turn within a day', async () => {
    await goOnUntil('2026-11-24T12:00');
    await offUntil('2026-12-01T18:00');
    await goOnUntil('2026-12-02T12:00');
    expect(await states()).toEqual(['done', 'done']);
    await goOnUntil('2026-12-09T12:00');
    expect(await states()).toEqual(['done', 'done', 'done']);
  });

  it('records turns that have become pointless, tells the coordination, and sends no burst', async () => {
    await goOnUntil('2026-11-24T12:00');
    await offUntil('2026-12-17T10:00');
    expect(await sendOuts()).toEqual([
      { state: 'done', starts: at('2026-11-24T10:00'), written: 1 },
      ...['2026-12-01', '2026-12-08', '2026-12-15'].map((day) => ({
        ...{ state: 'missed', starts: at(`${day}T10:00`), written: 0 },
      })),
    ]);
    const again = house.person('chefin');
    await house.chat.idle();
    expect(again.last()).toContain('„Sprechstunde“ ist ausgefallen.');
    expect(again.last()).toContain('8. Dezember 2026, 10:00 Uhr');
    await goOnUntil('2026-12-22T12:00');
    expect((await states()).at(-1)).toBe('done');
    await again.says('rundschreiben');
    const screen = await again.presses('Reihe: Sprechstunde');
    expect(screen).toContain('Verschickt: 2');
    expect(screen).toContain('Ausgefallen: 3');
  });

  it('comes once although the clock is set, or the hotline restarts at the tick', async () => {
    await goOnUntil('2026-12-01T10:00');
    house.clock.pass(-HOUR);
    await offUntil('2026-12-01T09:30');
    await goOnUntil('2026-12-01T12:00');
    expect(await states()).toEqual(['done', 'done']);
    // One for each of the two turns, and none after the restart.
    const letters = clerk.told().filter((text) => text.includes('Donnerstags um 14 Uhr'));
    const after = house.person('frau-k').told();
    expect([letters.length, after.length]).toEqual([2, 0]);
  });

  it('that is ended while the hotline is off stays ended', async () => {
    await goOnUntil('2026-11-24T12:00');
    await chief.says('rundschreiben');
    await chief.presses('Reihe: Sprechstunde');
    await chief.presses('Reihe beenden');
    house.clock.pass(14 * DAY);
    await house.chat.idle();
    expect(await states()).toEqual(['done']);
  });
});

describe('a letter of which nobody knows whether it arrived', () => {
  it('is not sent again, and its town is named', async () => {
    await goOnUntil('2026-11-24T09:59');
    house.recorder.script.push('cut');
    await goOnUntil('2026-11-26T12:00');
    await chief.says('rundschreiben');
    expect(await chief.presses('Sprechstunde')).toContain('Ungewiss: 1');
    const arrivals = await chief.presses('Wer hat es bekommen?');
    expect(arrivals).toContain('Ungewiss, bitte nachfragen: Elsterwerda');
    expect(arrivals).not.toContain('Angekommen');
    const tried = house.recorder.requests.filter(({ chat }) => chat.includes('frau-k'));
    const heard = clerk.told().filter((text) => text.includes('Donnerstags um 14 Uhr'));
    expect(heard).toHaveLength(1);
    expect(tried.length).toBe(clerk.told().length);
  });
});
