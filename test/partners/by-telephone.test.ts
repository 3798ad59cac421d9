import { afterEach, describe, expect, it } from 'vitest';
import { Pairs, Releases, Wishes } from '../../src/partners/rows.ts';
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

/** Direction, theme, text, form, distance, until when, by what way. */
const SEEKS = [
  ...['Wir suchen Rat', 'Leerstand', 'Sechs Läden stehen leer.', 'Erfahrungen', 'überall'],
  ...['überspringen', 'Telefon'],
];

/** Finsterwalde writes here; Beeskow has only telephoned, and seeks by way of the coordination. */
async function recordedRequest(): Promise<{ chief: Actor; giver: Actor }> {
  house = await openWithChief();
  await keeps(house, offer('o', FINSTERWALDE));
  const chief = await clerkOf(house, 'chefin');
  const giver = await clerkOf(house, 'herr-f', FINSTERWALDE);
  await chief.says('eintragen Beeskow');
  await chief.presses('Neues Gesuch');
  await fills(chief, ...SEEKS);
  await chief.presses('So veröffentlichen');
  return { chief, giver };
}

async function recordedAsks(): Promise<{ chief: Actor; giver: Actor }> {
  const both = await recordedRequest();
  await both.chief.presses('Finsterwalde fragen');
  await hears(house, both.giver, 0);
  return both;
}

async function saysYes(giver: Actor): Promise<void> {
  await giver.presses('Ja, wir sprechen mit Beeskow');
  await fills(giver, ...ADDRESS);
}

const releases = () => house.store.tx((tx) => tx.all(Releases));

describe('a town that has only telephoned, and asks', { timeout: 60_000 }, () => {
  it('has its address released by the coordination, with how it was told', async () => {
    const { chief, giver } = await recordedAsks();
    const [chiefs, givers] = [chief.told().length, giver.told().length];
    await saysYes(giver);
    const told = await hears(house, chief, chiefs);
    expect(told).toContain('Für Beeskow');
    expect(told).toContain('Finsterwalde möchte mit Ihnen sprechen.');
    await chief.presses('Freigabe von Beeskow eintragen');
    const before = chief.told().length;
    const data = ['Ich gebe', 'Stadtplanung', '03366 4200', 'überspringen', 'überspringen'];
    expect(await fills(chief, 'E-Mail', ...data)).toContain('Eingetragen für Beeskow');
    expect(await hears(house, giver, givers)).toContain('03366 4200');
    // What the other side gives comes to who can pass it on.
    expect(await hears(house, chief, before)).toContain('03531 1234');
    const [own] = (await releases()).filter(({ town }) => town === BEESKOW);
    expect(own).toMatchObject({ person: null, source: 'mail', to: FINSTERWALDE });
  });

  it('is found by the coordination under „offen“, until it writes here itself', async () => {
    const { chief, giver } = await recordedAsks();
    expect(await chief.says('offen')).not.toContain('Freigabe von Beeskow');
    await saysYes(giver);
    expect(await chief.says('offen')).toContain('Freigabe von Beeskow eintragen');
    await chief.says('partner');
    expect(await chief.presses('Freigabe von Beeskow eintragen')).toContain('zugestimmt hat');
    const clerk = await clerkOf(house, 'frau-k', BEESKOW);
    const data = ['Ich gebe', 'Stadtplanung', '03366 4200', 'überspringen', 'überspringen'];
    expect(await fills(chief, 'E-Mail', ...data)).toContain('Das entscheidet die Stadt selbst');
    expect(await chief.says('offen')).not.toContain('Freigabe von Beeskow');
    expect(await clerk.says('offen')).toContain('Kontaktdaten für Finsterwalde freigeben');
  });

  it('and its request is found again, to be changed and ended, by who recorded it', async () => {
    const { chief } = await recordedRequest();
    expect(await chief.says('partner')).toContain('mit „eintragen“ und ihrem Namen');
    await chief.says('eintragen Beeskow');
    expect(await chief.presses('Gesuch: Leerstand')).toContain('Sechs Läden stehen leer.');
    expect(await chief.presses('Beenden')).toContain('beendet');
    await chief.says('eintragen Beeskow');
    expect(chief.labels()).toEqual(['Neues Gesuch']);
  });

  it('and asks whom it is asked by: the yes leads on to its address', async () => {
    const { chief, giver } = await recordedRequest();
    await asks(giver, 'Beeskow');
    expect(await chief.presses('Finsterwalde fragen')).toContain('zugestimmt hat');
  });
});

describe('a town that has only telephoned, once it is introduced', { timeout: 60_000 }, () => {
  async function introduced() {
    const both = await recordedAsks();
    await saysYes(both.giver);
    await both.chief.says('partner');
    await both.chief.presses('Freigabe von Beeskow eintragen');
    const data = ['Ich gebe', 'Stadtplanung', '03366 4200', 'überspringen', 'überspringen'];
    await fills(both.chief, 'Telefon', ...data);
    return both;
  }

  it('is asked by the coordination how it went, whose entry counts', async () => {
    const { chief } = await introduced();
    const before = chief.told().length;
    await passDays(house, 22);
    const told = await hears(house, chief, before);
    expect(told).toContain('Für Beeskow, wo hier gerade niemand zu erreichen ist.');
    expect(told).toContain('Hat es mit Finsterwalde geklappt?');
    expect(await chief.presses('Wir sind dran')).toContain('Eingetragen für Beeskow.');
    const [pair] = await house.store.tx((tx) => tx.all(Pairs));
    expect(pair).toMatchObject({ askerSaid: 'busy', askedSaid: null });
  });

  it('takes its address back by telephone; the other town hears of it', async () => {
    const { chief, giver } = await introduced();
    const before = giver.told().length;
    await chief.says('eintragen Beeskow');
    expect(await chief.presses('Freigabe für Finsterwalde zurücknehmen')).toContain(
      'Beeskow möchte nicht mehr',
    );
    expect(await fills(chief, 'Telefon')).toContain('Zurückgenommen.');
    expect(await hears(house, giver, before)).toContain('Beeskow hat die Freigabe');
    const [own] = (await releases()).filter(({ town }) => town === BEESKOW);
    expect(own).toMatchObject({ contact: null, withdrawnBy: 'telefon' });
    await chief.says('eintragen Beeskow');
    expect(chief.labels()).not.toContain('Freigabe für Finsterwalde zurücknehmen');
  });
});

describe('a request of a town where nobody is any more', { timeout: 60_000 }, () => {
  it('is gone on with by the coordination, after a call', async () => {
    house = await openWithChief();
    await keeps(house, wish('w', BEESKOW), offer('o', FINSTERWALDE));
    const chief = await clerkOf(house, 'chefin');
    await chief.says('partner');
    await chief.presses('Paar vorschlagen');
    const told = await fills(chief, 'Beeskow', 'Finsterwalde', 'Beide füllen Läden.');
    expect(told).toContain('In Beeskow ist hier gerade niemand zu erreichen');
    expect(told).not.toContain('bekommt den Vorschlag');
    expect(await chief.presses('Finsterwalde fragen')).toContain('Die Geschäftsstelle fragt dort');
  });
});

describe('a town whose people want no messages', { timeout: 60_000 }, () => {
  /** Finsterwalde has an offer here, but nobody there is written to. */
  async function silentTown(): Promise<{ chief: Actor; giver: Actor; seeker: Actor }> {
    house = await openWithChief();
    await keeps(house, wish('w', BEESKOW), offer('o', FINSTERWALDE));
    const chief = await clerkOf(house, 'chefin');
    const giver = await clerkOf(house, 'herr-f', FINSTERWALDE);
    const seeker = await clerkOf(house, 'frau-k', BEESKOW);
    await giver.says('stopp');
    return { chief, giver, seeker };
  }

  it('is asked by the coordination, whose answer counts', async () => {
    const { chief, giver, seeker } = await silentTown();
    const [chiefs, givers] = [chief.told().length, giver.told().length];
    expect(await asks(seeker, 'Finsterwalde')).toContain('Die Geschäftsstelle fragt dort an');
    expect(await hears(house, chief, chiefs)).toContain('Bitte in Finsterwalde anfragen');
    await passDays(house, 8);
    expect(await hears(house, chief, chiefs)).toContain('Darauf hat Ihre Stadt noch nicht');
    expect(giver.told()).toHaveLength(givers);
    await chief.presses('Ja eintragen');
    expect(await fills(chief, 'Telefon', ...ADDRESS)).toContain('Eingetragen für Finsterwalde');
    expect(await hears(house, seeker, 0)).toContain('Finsterwalde möchte mit Ihnen sprechen');
  });

  it('is not silent when nobody asked it; its people may still answer themselves', async () => {
    const { giver, seeker } = await silentTown();
    await asks(seeker, 'Finsterwalde');
    expect(await giver.says('offen')).toContain('Anfrage von Beeskow');
    await passDays(house, 15);
    expect(await hears(house, seeker, 0)).toContain('Diesmal hat es nicht gepasst');
    expect(await house.store.tx((tx) => tx.get(Wishes, 'o'))).toMatchObject({ silent: 0 });
  });

  it('where one of them does, that one is asked, addressee or not', async () => {
    const { chief, seeker } = await silentTown();
    const second = await clerkOf(house, 'frau-g', FINSTERWALDE);
    await second.says('stopp');
    const third = await clerkOf(house, 'herr-g', FINSTERWALDE);
    const [chiefs, thirds] = [chief.told().length, third.told().length];
    expect(await asks(seeker, 'Finsterwalde')).toContain('Ich habe Finsterwalde gefragt');
    expect(await hears(house, third, thirds)).toContain('fragt Ihre Stadt');
    expect(chief.told()).toHaveLength(chiefs);
    await passDays(house, 15);
    expect(await house.store.tx((tx) => tx.get(Wishes, 'o'))).toMatchObject({ silent: 1 });
  });
});
