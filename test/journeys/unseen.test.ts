import { afterEach, describe, expect, it } from 'vitest';
import { Outbox } from '../../src/chat/rows.ts';
import { PassedOns } from '../../src/desk/rows.ts';
import { Wishes } from '../../src/partners/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts, type Person, Persons, StaffOfTowns } from '../../src/people/rows.ts';
import { Erasures } from '../../src/privacy/rows.ts';
import { type Guest, openStage, PLATFORMS, SHARED, type Stage } from '../support/stage.ts';
import { clerkOf, hears, passDays, passHours } from '../support/town-hall.ts';

const ELSTERWERDA = '12062124';
const DAY = 24 * 3_600_000;
/** From 23 November 2026 to the last day before two years have passed. */
const ALMOST = 730;
const ASKED = 'Soll alles bleiben?';

let stage: Stage;
afterEach(() => stage.stop());

/** Two years in which only some write; nothing else is to be seen of them. */
async function almostTwoYears(...present: readonly Guest[]): Promise<void> {
  stage.clock.pass(ALMOST * DAY);
  await stage.settled();
  for (const guest of present) await guest.says('hilfe');
}

const personOf = ({ account }: Guest): Promise<Person | undefined> =>
  stage.store.tx(async (tx) => {
    const known = await tx.get(Accounts, accountKey(account));
    return known && tx.get(Persons, known.person);
  });

const askedOf = (guest: Guest) => guest.told().filter((text) => text.includes(ASKED)).length;

describe.each(SHARED)('who has not written for two years, on %s', (name) => {
  it('is asked once in office hours, and stays by one word', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    await almostTwoYears(chief);
    expect(askedOf(clerk)).toBe(0);
    await passHours(stage, 24);
    await hears(stage, clerk);
    expect(clerk.last()).toContain(ASKED);
    expect(clerk.last()).toContain('lösche ich am 24. Dezember 2028');
    expect(clerk.last()).toContain('bis zum 23. Dezember 2028');
    await passDays(stage, 29);
    expect(askedOf(clerk)).toBe(1);
    expect(await clerk.presses('Ja, ich bin noch da')).toContain('Es bleibt alles');
    await passDays(stage, 3);
    expect(await personOf(clerk)).toMatchObject({ asked: null });
    expect(await clerk.says('stadt')).toContain('Elsterwerda');
  });
});

describe.each(PLATFORMS)('who stays silent, on %s', (name) => {
  it('is forgotten on the day that was named; what belongs to the town stays', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    const colleague = await clerkOf(stage, 'herr-e', ELSTERWERDA);
    await almostTwoYears(chief, colleague);
    const { id: person = '' } = (await personOf(clerk)) ?? {};
    await stage.store.tx(async (tx) => {
      await tx.insert(PassedOns, {
        ...{ id: 'q', person, text: 'Wer kennt sich mit Moorbahnen aus?', phone: '03531 1234' },
        ...{ state: 'open', at: stage.clock.now(), promised: stage.clock.now() },
        ...{ answer: null, closed: null },
      });
      await tx.insert(Wishes, {
        ...{ id: 'w', town: ELSTERWERDA, person, direction: 'seeks', themes: ['leerstand'] },
        ...{ text: 'Sechs Läden stehen leer.', form: 'exchange', distance: 'any', avoids: [] },
        ...{ far: false, speaker: false, named: true, standing: false, state: 'open', silent: 0 },
        ...{ source: null, created: '2028-11-01', until: '2029-05-01', ended: null },
      });
    });
    await passDays(stage, 31);
    expect(askedOf(clerk)).toBe(1);
    expect(await personOf(clerk)).toBeDefined();
    await passDays(stage, 1);
    expect(await personOf(clerk)).toBeUndefined();
    const left = await stage.store.tx(async (tx) => ({
      question: await tx.get(PassedOns, 'q'),
      wish: await tx.get(Wishes, 'w'),
      staff: await tx.find(StaffOfTowns, { person }),
      letters: (await tx.all(Outbox)).filter((letter) => letter.person === person),
      erasures: (await tx.all(Erasures)).length,
    }));
    expect(left).toMatchObject({ question: undefined, staff: [], letters: [], erasures: 1 });
    expect(left.wish).toMatchObject({ state: 'open', person: null, town: ELSTERWERDA });
    // Town and coordination go on with it.
    expect(await colleague.says('partner')).toContain('läuft bis 1. Mai 2029');
    expect(await chief.says('eingang')).not.toContain('Moorbahnen');
    // Who comes back begins anew.
    expect(await clerk.says('hilfe')).toContain('kein Mensch und keine KI');
  });

  it('is not forgotten for days on which the hotline was off and could hear nobody', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    await almostTwoYears(chief);
    await passDays(stage, 11);
    expect(askedOf(clerk)).toBe(1);
    stage.clock.pass(40 * DAY);
    await stage.settled();
    await passDays(stage, 19);
    expect(await personOf(clerk)).toBeDefined();
    await passDays(stage, 2);
    expect(await personOf(clerk)).toBeUndefined();
  });

  it('is no longer of the coordination, and the others of it hear so', async () => {
    stage = await openStage(name, { coordinators: ['chefin', 'vertretung'] });
    const chief = await clerkOf(stage, 'chefin');
    const deputy = await clerkOf(stage, 'vertretung');
    await almostTwoYears(chief);
    // It is Christmas then, and nobody is disturbed.
    await passDays(stage, 37);
    await hears(stage, chief);
    expect(await personOf(deputy)).toBeUndefined();
    const told = chief.told().filter((text) => text.includes('Koordination ist gelöscht'));
    expect(told).toHaveLength(1);
  });

  it('is forgotten unasked who wants to hear nothing; the last of the coordination stays', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    await clerk.says('stopp');
    await almostTwoYears();
    await passDays(stage, 33);
    expect(askedOf(clerk) + askedOf(chief)).toBe(0);
    expect(await personOf(clerk)).toBeUndefined();
    expect(await chief.says('eingang')).toContain('Eingang');
  });
});
