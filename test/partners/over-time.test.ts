import { afterEach, describe, expect, it } from 'vitest';
import { Pairs, Wishes } from '../../src/partners/rows.ts';
import type { Actor, House } from '../support/house.ts';
import {
  ADDRESS,
  asks,
  BEESKOW,
  clerkOf,
  FINSTERWALDE,
  fills,
  hears,
  keeps,
  offer,
  openWithChief,
  passDays,
  wish,
} from './ground.ts';

let house: House;
afterEach(() => house.stop());

/** Beeskow has asked Finsterwalde. */
async function asked(): Promise<{ seeker: Actor; giver: Actor }> {
  house = await openWithChief();
  await keeps(house, wish('w', BEESKOW), offer('o', FINSTERWALDE));
  const seeker = await clerkOf(house, 'frau-k', BEESKOW);
  const giver = await clerkOf(house, 'herr-f', FINSTERWALDE);
  await asks(seeker, 'Finsterwalde');
  await hears(house, giver, 0);
  return { seeker, giver };
}

const pairs = () => house.store.tx((tx) => tx.all(Pairs));

describe('a town that wants to be asked again in three months', { timeout: 60_000 }, () => {
  it.each([
    ['is over', async (seeker: Actor) => void (await seeker.presses('Beenden'))],
    ['rests', async (seeker: Actor) => void (await seeker.presses('Ruhen lassen'))],
    ['is gone', () => house.store.tx((tx) => tx.delete(Wishes, 'w'))],
  ])('is left alone when the request %s by then', async (_, ends) => {
    const { seeker, giver } = await asked();
    await giver.presses('In drei Monaten wieder fragen');
    await seeker.says('partner');
    await seeker.presses('Gesuch: Leerstand');
    await ends(seeker);
    const before = giver.told().length;
    await passDays(house, 93);
    expect(await hears(house, giver, before)).not.toContain('fragt Ihre Stadt');
    expect(await pairs()).toMatchObject([{ state: 'lapsed', ended: expect.any(Number) }]);
    expect(await giver.says('partner')).not.toContain('später noch einmal');
  });

  it('is asked again when the request still runs', async () => {
    const { giver } = await asked();
    await giver.presses('In drei Monaten wieder fragen');
    const before = giver.told().length;
    await passDays(house, 93);
    expect(await hears(house, giver, before)).toContain('fragt Ihre Stadt');
  });
});

describe('two towns that were introduced', { timeout: 60_000 }, () => {
  it('are promised another question only as long as one comes', async () => {
    const { seeker, giver } = await asked();
    await giver.presses('Ja, wir sprechen mit Beeskow');
    await fills(giver, ...ADDRESS);
    await hears(house, seeker, 0);
    await seeker.presses('Kontaktdaten für Finsterwalde freigeben');
    await fills(seeker, ...ADDRESS);
    await passDays(house, 23);
    expect(await hears(house, seeker, 0)).toContain('Hat es mit Finsterwalde geklappt?');
    expect(await seeker.presses('Wir sind dran')).toContain('in drei Monaten noch einmal');
    const before = seeker.told().length;
    await passDays(house, 93);
    expect(await hears(house, seeker, before)).toContain('Hat es mit Finsterwalde geklappt?');
    const told = await seeker.presses('Wir sind dran');
    expect(told).toContain('viel Erfolg');
    expect(told).not.toContain('noch einmal');
  });
});
