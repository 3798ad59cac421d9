import { afterEach, describe, expect, it } from 'vitest';
import { addTown, openList } from '../../src/people/lists.ts';
import { createIds } from '../../src/store/id.ts';
import { directory } from '../support/house.ts';
import { type Guest, openStage, SHARED, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, passHours } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

/** Thirty towns of one state; eight of them are here. */
const TOWNS = directory()
  .towns.filter(({ state }) => state === 'BB')
  .slice(0, 30);
const HERE = TOWNS.slice(0, 8);

const forum = {
  'Wie heißt die Veranstaltung?': 'Leerstand am Markt',
  'Was für eine ist es?': 'Forum',
  'Wann beginnt sie?': '2027-02-16 10:00',
  'Wie viele Stunden dauert sie?': '3',
  'Wo? (Haus, Raum, Ort)': 'Rathaus Beeskow, Saal',
  'Für wen?': 'Verteiler „Forum“',
  'Bis zu welchem Tag kann man sich anmelden?': '2027-02-09',
};

async function opened(where: StageName) {
  stage = await openStage(where, { coordinators: ['chefin'] });
  const chief = await clerkOf(stage, 'chefin');
  await stage.store.tx(async (tx) => {
    const writer = { tx, newId: createIds(stage.clock), now: stage.clock.now() };
    const list = await openList(writer, 'Forum');
    for (const { key } of TOWNS) await addTown(writer, list.id, key);
  });
  const clerks: Guest[] = [];
  for (const [i, { key }] of HERE.entries()) clerks.push(await clerkOf(stage, `amt${i}`, key));
  return { chief, clerks };
}

async function makes(chief: Guest, answers: Readonly<Record<string, string>>): Promise<void> {
  await chief.says('termine');
  await chief.presses('Neu anlegen');
  expect(await chief.fills(answers)).toContain('Vorschau');
  expect(await chief.presses('So anlegen')).toContain('Noch weiß keine Stadt davon');
}

async function sends(chief: Guest, button: string): Promise<void> {
  await chief.presses(button);
  await chief.presses('Jetzt freigeben');
  await passHours(stage, 0.25);
  for (let i = 0; i < 4; i++) await hears(stage, chief);
}

describe.each(SHARED)('events on %s', (name) => {
  it('made, announced, invited, answered, listed', async () => {
    const { chief, clerks } = await opened(name);
    await makes(chief, forum);
    await sends(chief, 'Termin vormerken lassen');
    for (const clerk of clerks) expect(clerk.told().join()).toContain('Bitte vormerken');
    await chief.says('termine');
    await chief.presses('Leerstand am Markt');
    await sends(chief, 'Einladen');
    for (const clerk of clerks) expect(clerk.told().join()).toContain('Kommen Sie?');
    const [first, second, third] = clerks;
    expect(await first?.presses('Zusagen')).toContain('Zusage, 1 Person');
    expect(await first?.presses('2 Personen')).toContain('Zusage, 2 Personen');
    expect(await second?.presses('Absagen')).toContain('Absage');
    await third?.presses('Das kläre ich bis …');
    expect(await third?.fills({ 'Bis wann klären Sie das?': '2027-01-15' })).toContain(
      'am 15. Januar 2027 noch einmal',
    );
    await chief.says('termine');
    await chief.presses('Leerstand am Markt');
    await chief.presses('Antwort eintragen');
    const recorded = await chief.fills({
      'Welche Stadt hat geantwortet?': TOWNS[20]?.name ?? '',
      'Was hat sie gesagt?': 'Zusage',
      'Wie kam die Antwort?': 'Telefon',
    });
    expect(recorded).toContain(`Eingetragen für ${TOWNS[20]?.name}`);
    await chief.says('termine');
    expect(await chief.presses('Leerstand am Markt')).toContain(
      '2 von 30 Städten, 1 über die Hotline, 1 eingetragen',
    );
    await chief.presses('Teilnahmeliste');
    expect(chief.told().join()).toContain(`${HERE[0]?.name};BB;Zusage;2;;;über die Hotline`);
  });
});
