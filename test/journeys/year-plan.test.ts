import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, PLATFORMS, type Stage } from '../support/stage.ts';
import { clerkOf, hears, passDays } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

const reminded = (guest: Guest) =>
  guest.told().filter((text) => text.includes('Ein Blick auf den Jahresplan'));

async function plans(chief: Guest, kind: string, starts: string): Promise<void> {
  await chief.says('termine');
  await chief.presses('Neu anlegen');
  await chief.fills({
    ...{ 'Wie heißt die Veranstaltung?': `${kind} ${starts}`, 'Was für eine ist es?': kind },
    ...{ 'Wann beginnt sie?': `${starts} 10:00`, 'Wie viele Stunden dauert sie?': '2' },
    ...{ 'Wo? (Haus, Raum, Ort)': 'Rathaus', 'Für wen?': 'Alle Städte, die hier schreiben' },
  });
  await chief.presses('So anlegen');
}

describe.each(PLATFORMS)('the plan of a year on %s', (name) => {
  it('is recalled in office hours when something is missing, until that is switched off', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    // The look of 10 January 2027 falls on a Sunday.
    await passDays(stage, 48);
    await hears(stage, chief);
    expect(reminded(chief)).toHaveLength(0);
    await passDays(stage, 1);
    await hears(stage, chief);
    expect(reminded(chief)).toHaveLength(1);
    expect(reminded(chief)[0]).toContain('Forum: noch nichts im Kalender');
    expect(await chief.says('termine')).toContain(
      'Jahresplan 2027: Forum: noch nichts im Kalender',
    );
    const plan = await chief.presses('Jahresplan');
    expect(plan).toContain('Jetzt dran');
    expect(await chief.presses('Nicht mehr erinnern')).toContain('Ich erinnere nicht mehr');
    await passDays(stage, 95);
    await hears(stage, chief);
    expect(reminded(chief)).toHaveLength(1);
  });

  it('says nothing while all is in the calendar', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    await plans(chief, 'Forum', '2027-06-16');
    await plans(chief, 'Dialog', '2027-05-18');
    await passDays(stage, 50);
    await hears(stage, chief);
    expect(reminded(chief)).toHaveLength(0);
    expect(await chief.says('termine')).not.toMatch(/Jahresplan \d+:/);
  });
});
