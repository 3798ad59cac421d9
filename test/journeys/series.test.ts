import { afterEach, describe, expect, it } from 'vitest';
import { SendOuts } from '../../src/delivery/rows.ts';
import { addTown, openList } from '../../src/people/lists.ts';
import { createIds } from '../../src/store/id.ts';
import { type Guest, openStage, PLATFORMS, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, passDays, passHours } from '../support/town-hall.ts';

const TOWNS = ['12062124', '12062140', '12067036'];
let stage: Stage;
afterEach(() => stage.stop());

async function open(name: StageName) {
  stage = await openStage(name, { coordinators: ['chefin'] });
  const chief = await clerkOf(stage, 'chefin');
  const clerks: Guest[] = [];
  for (const [i, town] of TOWNS.entries()) clerks.push(await clerkOf(stage, `clerk-${i}`, town));
  await stage.store.tx(async (tx) => {
    const writer = { tx, newId: createIds(stage.clock), now: stage.clock.now() };
    const list = await openList(writer, 'Forum');
    for (const town of TOWNS) await addTown(writer, list.id, town);
  });
  return { chief, clerks };
}

/** The test begins on Monday, 23 November 2026, at ten. */
async function writes(chief: Guest, more: Readonly<Record<string, string>>): Promise<string> {
  await chief.says('rundschreiben');
  await chief.presses('Neues Rundschreiben');
  return chief.fills({
    'Worum geht es, in wenigen Wörtern?': 'Sprechstunde',
    'Der Text': 'Donnerstags um 14 Uhr ist Sprechstunde.',
    'Für wen?': 'Verteiler „Forum“',
    ...more,
  });
}
const weekly = {
  'Wann soll es hinaus?': '2026-11-24 10:00',
  'Soll es sich wiederholen?': 'Jede Woche',
};

const got = (clerk: Guest) =>
  clerk.told().filter((text) => text.includes('ist Sprechstunde')).length;

async function allHear(clerks: readonly Guest[]): Promise<number[]> {
  for (const clerk of clerks) await hears(stage, clerk);
  return clerks.map(got);
}

const sendOuts = () =>
  stage.store.tx(async (tx) =>
    (await tx.all(SendOuts)).map(({ state, starts, written }) => ({ state, starts, written })),
  );

describe.each(PLATFORMS)('a circular that repeats on %s', (name) => {
  it('is released once for the whole series, goes out week by week, and is ended by hand', async () => {
    const { chief, clerks } = await open(name);
    const draft = await writes(chief, weekly);
    expect(draft).toContain('Ihre Freigabe gilt für die ganze Reihe');
    expect(draft).toContain(
      '24. November 2026, 10:00 Uhr · 1. Dezember 2026, 10:00 Uhr · 8. Dezember 2026, 10:00 Uhr',
    );
    await chief.presses('Ganze Reihe freigeben ab 24. November 2026, 10:00 Uhr');
    await passHours(stage, 20);
    expect(await allHear(clerks)).toEqual([0, 0, 0]);
    // Its first time is still to come.
    expect(await chief.says('rundschreiben')).toContain('das nächste Mal: 24. November 2026');
    expect(await chief.presses('Reihe: Sprechstunde')).toContain('Verschickt: 0');
    await passHours(stage, 5);
    expect(await allHear(clerks)).toEqual([1, 1, 1]);
    // Who joins the list later gets what comes later.
    const late = await clerkOf(stage, 'late', '12066112');
    await stage.store.tx(async (tx) => {
      const writer = { tx, newId: createIds(stage.clock), now: stage.clock.now() };
      await addTown(writer, (await openList(writer, 'Forum')).id, '12066112');
    });
    await passDays(stage, 7);
    expect(await allHear([...clerks, late])).toEqual([2, 2, 2, 1]);
    await passDays(stage, 7);
    expect(await allHear([...clerks, late])).toEqual([3, 3, 3, 2]);
    expect((await sendOuts()).map(({ written }) => written)).toEqual([3, 4, 4]);

    expect(await chief.says('rundschreiben')).toContain('Sprechstunde – jede Woche');
    const series = await chief.presses('Reihe: Sprechstunde');
    expect(series).toContain('Verschickt: 3');
    expect(series).toContain('15. Dezember 2026, 10:00 Uhr');
    expect(await chief.presses('Reihe beenden')).toContain('wird nicht wiederholt');
    await passDays(stage, 14);
    expect(await allHear(clerks)).toEqual([3, 3, 3]);
    expect(await chief.says('rundschreiben')).not.toContain('jede Woche');
  });

  it('ends on its last day; what falls on a weekend or a holiday comes before it', async () => {
    const { chief, clerks } = await open(name);
    const draft = await writes(chief, {
      'Wann soll es hinaus?': '2026-11-25 10:00',
      'Soll es sich wiederholen?': 'Jeden Monat',
      'Bis wann wiederholen?': '2027-01-31',
    });
    // Christmas Day is a Friday; 25 January a Monday.
    expect(draft).toContain('24. Dezember 2026, 10:00 Uhr · 25. Januar 2027, 10:00 Uhr');
    expect(draft).toContain('jeden Monat, bis 31. Januar 2027');
    await chief.presses('Ganze Reihe freigeben ab 25. November 2026, 10:00 Uhr');
    await passDays(stage, 95);
    expect(await allHear(clerks)).toEqual([3, 3, 3]);
    expect(await chief.says('rundschreiben')).not.toContain('Reihe: Sprechstunde');
  });

  it.each([
    ['Nur dieses Mal', 'Donnerstags um 14 Uhr ist Sprechstunde.'],
    ['Auch alle folgenden', 'Freitags um 9 Uhr ist Sprechstunde.'],
  ])('corrected in one turn (%s), says in the next one what was chosen', async (scope, later) => {
    const { chief, clerks } = await open(name);
    await writes(chief, weekly);
    await chief.presses('Ganze Reihe freigeben ab 24. November 2026, 10:00 Uhr');
    await passHours(stage, 25);
    expect(await allHear(clerks)).toEqual([1, 1, 1]);
    await chief.says('rundschreiben');
    await chief.presses('Sprechstunde');
    await chief.presses('Berichtigen');
    const screen = await chief.fills({
      'Worum geht es, in wenigen Wörtern?': 'Sprechstunde',
      'Der Text': 'Freitags um 9 Uhr ist Sprechstunde.',
      'Gilt die Berichtigung auch für die folgenden Male?': scope,
    });
    const follows = 'gilt dieser Text auch für alle folgenden Male';
    expect(screen.includes(follows)).toBe(scope !== 'Nur dieses Mal');
    await chief.presses('Jetzt freigeben');
    for (const clerk of clerks) {
      expect(await hears(stage, clerk)).toContain('Berichtigung: Sprechstunde');
      expect(clerk.last()).toContain('Freitags um 9 Uhr');
    }
    await passDays(stage, 7);
    for (const clerk of clerks) {
      expect(await hears(stage, clerk)).toContain(later);
      expect(clerk.last()).not.toContain('Berichtigung');
    }
  });

  it('asks for a first time, and for a last day behind it', async () => {
    const { chief } = await open(name);
    const fault = 'Bitte angeben, wann es zum ersten Mal hinausgehen soll.';
    const asked = writes(chief, { 'Soll es sich wiederholen?': 'Jede Woche' });
    if (name.startsWith('Slack')) await expect(asked).rejects.toThrow(fault);
    else {
      expect(await asked).toContain(`Wann soll es hinaus? – ${fault}`);
      // The way to mend it comes first.
      expect(chief.labels()[0]).toBe('Wann soll es hinaus?');
    }
    expect(await sendOuts()).toEqual([]);
  });
});
