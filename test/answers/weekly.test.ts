import { afterEach, describe, expect, it } from 'vitest';
import { KnownEntries } from '../../src/answers/rows.ts';
import { nextOverview } from '../../src/answers/weekly.ts';
import { Outbox } from '../../src/chat/rows.ts';
import { Rounds, UnaskedLetters } from '../../src/delivery/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { createIds } from '../../src/store/id.ts';
import { DAY, HOUR, type Instant } from '../../src/time/instant.ts';
import { instantOf } from '../../src/time/wall-time.ts';
import { createHandClock } from '../support/clock.ts';
import { type Actor, type House, openHouse } from '../support/house.ts';

const ZONE = 'Europe/Berlin';
const at = (wall: string) => instantOf(wall, ZONE);
let house: House;

/** Frau K. follows a theme from that day on, and wants the overview. */
async function open(start: string, towns: readonly string[] = []) {
  house = await openHouse({ clock: createHandClock(at(start)) });
  const k = house.person('frau-k');
  await k.says('hilfe');
  await house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(k.account)))?.person ?? '';
    const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
    for (const town of towns) await joinTown(writer, person, town);
  });
  await k.says('neues');
  await k.presses('Themen wählen');
  await k.says('Leerstand');
  if (k.labels().includes('Absenden')) await k.presses('Absenden');
  await k.presses('Jeden Dienstag schicken');
  return k;
}

/** As if an entry of the theme had come into the knowledge just now. */
const comesNew = (id: string) => house.store.tx((tx) => tx.delete(KnownEntries, id));
const NEW = 'pb-malchin-sparkasse';

async function goOnUntil(wall: string): Promise<void> {
  while (house.clock.now() < at(wall)) {
    house.clock.pass(Math.min(HOUR, at(wall) - house.clock.now()));
    await house.chat.idle();
  }
}

const overviews = (k: Actor) => k.told().filter((text) => text.includes('Neu in dieser Woche'));
const due = (): Promise<(Instant | null)[]> =>
  house.store.tx(async (tx) =>
    (await tx.all(Outbox)).filter(({ lane }) => lane === 'notice').map((letter) => letter.due),
  );
const missed = () =>
  house.store.tx(async (tx) =>
    (await tx.all(Rounds))
      .filter(({ id, missed }) => missed && id.startsWith('answers.weekly'))
      .map(({ due }) => due),
  );

async function restart(): Promise<void> {
  const { store, clock } = house;
  await house.chat.stop();
  house = await openHouse({ store, clock });
  await house.chat.idle();
}

describe('the weekly overview', () => {
  afterEach(() => house.stop());

  it('names what has come into the knowledge', async () => {
    const k = await open('2026-11-23T10:00');
    await comesNew(NEW);
    await goOnUntil('2026-11-24T09:00');
    expect(overviews(k)).toHaveLength(1);
    expect(overviews(k)[0]).toContain('Beispiel: Leere Sparkasse am Markt');
    await goOnUntil('2026-12-01T12:00');
    expect(overviews(k)).toHaveLength(1);
  });

  it('waits for the next morning where Tuesday is a holiday', async () => {
    const k = await open('2028-10-30T10:00', ['12062124']);
    await comesNew(NEW);
    await goOnUntil('2028-11-01T07:30');
    expect(overviews(k)).toHaveLength(0);
    expect(await due()).toEqual([at('2028-11-01T08:00')]);
    await goOnUntil('2028-11-01T08:00');
    expect(overviews(k)).toHaveLength(1);
  });

  it('is made up for within a day of being off', async () => {
    const k = await open('2026-11-23T10:00');
    await comesNew(NEW);
    await house.chat.stop();
    house.clock.pass(at('2026-11-24T16:00') - house.clock.now());
    await restart();
    await house.chat.idle();
    expect(await due()).toHaveLength(1);
    expect(await missed()).toEqual([]);
    expect(k.told().length).toBeGreaterThan(0);
  });

  it('is left out when it would be a day late, recorded, and its news come the next time', async () => {
    await open('2026-11-23T10:00');
    await comesNew(NEW);
    await house.chat.stop();
    house.clock.pass(at('2026-12-03T10:00') - house.clock.now());
    await restart();
    expect(await due()).toEqual([]);
    expect(await missed()).toEqual([at('2026-11-24T09:00'), at('2026-12-01T09:00')]);
    await goOnUntil('2026-12-08T09:00');
    expect(await due()).toHaveLength(1);
  });

  it('counts among the two of a week; what does not fit comes with the next one', async () => {
    const k = await open('2026-11-23T10:00');
    await comesNew(NEW);
    await house.store.tx(async (tx) => {
      const person = (await tx.get(Accounts, accountKey(k.account)))?.person ?? '';
      for (const id of ['a', 'b'])
        await tx.insert(UnaskedLetters, { id, person, at: house.clock.now() });
    });
    await goOnUntil('2026-11-30T18:00');
    expect(await due()).toEqual([]);
    await goOnUntil('2026-12-01T09:00');
    expect(overviews(k)).toHaveLength(1);
    expect(overviews(k)[0]).toContain('Beispiel: Leere Sparkasse am Markt');
  });

  it('comes once although the clock is set back and the hotline restarts at the tick', async () => {
    const k = await open('2026-11-23T10:00');
    await comesNew(NEW);
    await goOnUntil('2026-11-24T09:00');
    house.clock.pass(-HOUR);
    await restart();
    await goOnUntil('2026-11-24T12:00');
    expect(await due()).toHaveLength(1);
    expect(overviews(k)).toHaveLength(1);
  });
});

describe('the next overview', () => {
  it('is on the first Tuesday at nine, on either side of the clock changes', () => {
    const next = (wall: string) => nextOverview(at(wall), ZONE);
    expect(next('2026-11-24T08:59')).toBe(at('2026-11-24T09:00'));
    expect(next('2026-11-24T09:00')).toBe(at('2026-12-01T09:00'));
    expect(next('2026-10-20T09:00') - at('2026-10-20T09:00')).toBe(7 * DAY + HOUR);
    expect(next('2027-03-23T09:00') - at('2027-03-23T09:00')).toBe(7 * DAY - HOUR);
  });
});
