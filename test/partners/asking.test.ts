import { afterEach, describe, expect, it } from 'vitest';
import { Pairs, Wishes } from '../../src/partners/rows.ts';
import type { Actor, House } from '../support/house.ts';
import {
  asks,
  BEESKOW,
  clerkOf,
  FINSTERWALDE,
  fills,
  hears,
  keeps,
  offer,
  openWithChief,
  wish,
} from './ground.ts';

const ELSTERWERDA = '12062124';

let house: House;
afterEach(() => house.stop());

async function beginsFromExample(actor: Actor): Promise<string> {
  await actor.says('beispiel Verstehbahnhof Fürstenberg');
  return actor.presses('Mit dieser Stadt sprechen');
}
const QUESTION = ['Wir möchten hören, wie es lief.', 'Erfahrungen'];

const wishesOf = (town: string) => house.store.tx((tx) => tx.find(Wishes, { town }));
const pairs = () => house.store.tx((tx) => tx.all(Pairs));
const requests = (count: number, town: string) =>
  Array.from({ length: count }, (_, i) => wish(`w${i}`, town));

describe('a question to the town of an example', { timeout: 60_000 }, () => {
  it('leaves no request behind when that town has been asked enough', async () => {
    house = await openWithChief();
    const first = await clerkOf(house, 'frau-e', ELSTERWERDA);
    const second = await clerkOf(house, 'frau-k', BEESKOW);
    await beginsFromExample(second);
    await beginsFromExample(first);
    expect(await fills(first, ...QUESTION)).toContain('fragt dort an');
    expect(await fills(second, ...QUESTION)).toContain('diese Woche schon eine Anfrage');
    expect(await wishesOf(BEESKOW)).toEqual([]);
    expect(await wishesOf(ELSTERWERDA)).toHaveLength(1);
    expect(await beginsFromExample(second)).toContain('diese Woche schon eine Anfrage');
  });

  it('is a request like any other: five, no more', async () => {
    house = await openWithChief();
    await keeps(house, ...requests(4, BEESKOW));
    const clerk = await clerkOf(house, 'frau-k', BEESKOW);
    await beginsFromExample(clerk);
    await keeps(house, wish('w4', BEESKOW));
    expect(await fills(clerk, ...QUESTION)).toContain('schon 5 offene Gesuche');
    expect(await beginsFromExample(clerk)).toContain('schon 5 offene Gesuche');
    expect(await pairs()).toEqual([]);
    expect(await wishesOf(BEESKOW)).toHaveLength(5);
  });
});

describe('a request that rests', { timeout: 60_000 }, () => {
  it('is not opened again as the sixth', async () => {
    house = await openWithChief();
    await keeps(house, wish('rest', BEESKOW, { state: 'paused' }), ...requests(5, BEESKOW));
    const clerk = await clerkOf(house, 'frau-k', BEESKOW);
    await clerk.says('partner');
    const button = house.recorder.sent.at(-1)?.part.choices.flat()[0];
    await clerk.brings({ kind: 'press', choice: button?.wire ?? '' });
    expect(await clerk.presses('Wieder öffnen')).toContain('schon 5 offene Gesuche');
    expect(await house.store.tx((tx) => tx.get(Wishes, 'rest'))).toMatchObject({ state: 'paused' });
  });
});

describe('to ask a town that waits for an answer', { timeout: 60_000 }, () => {
  /** Finsterwalde has asked Beeskow about empty shops. */
  async function askedBy(): Promise<Actor> {
    house = await openWithChief();
    await keeps(house, wish('theirs', FINSTERWALDE), offer('ours', BEESKOW));
    const giver = await clerkOf(house, 'herr-f', FINSTERWALDE);
    await asks(giver, 'Beeskow');
    return clerkOf(house, 'frau-k', BEESKOW);
  }
  const about = (theme: string) => ({ themes: [theme], text: 'Das Bad' });

  it('about something else is a question, not a yes', async () => {
    const clerk = await askedBy();
    const other = [
      wish('bad', BEESKOW, about('klima-energie')),
      offer('bad-theirs', FINSTERWALDE, about('klima-energie')),
    ];
    await keeps(house, ...other);
    await clerk.says('partner');
    await clerk.presses(clerk.labels().find((label) => label.startsWith('Gesuch: Klima')) ?? '');
    await clerk.presses('Vorschläge zeigen');
    expect(await clerk.presses('Finsterwalde fragen')).toContain('Ich habe Finsterwalde gefragt');
    expect((await pairs()).map(({ wish, state }) => [wish, state])).toEqual([
      ['theirs', 'asked'],
      ['bad', 'asked'],
    ]);
  });

  it('about the same is a yes, also when the coordination has suggested it', async () => {
    const clerk = await askedBy();
    await keeps(house, offer('z', BEESKOW));
    const chief = await clerkOf(house, 'chefin');
    await chief.says('partner');
    await chief.presses('Paar vorschlagen');
    const before = clerk.told().length;
    await fills(chief, 'Beeskow', 'Finsterwalde', 'Beide kennen leere Läden.');
    await hears(house, clerk, before);
    expect(await clerk.presses('Finsterwalde fragen')).toContain('Kontaktdaten');
    expect(await pairs()).toMatchObject([{ wish: 'theirs', state: 'yes' }]);
  });
});
