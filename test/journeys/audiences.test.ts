import { afterEach, describe, expect, it } from 'vitest';
import { addTown, openList } from '../../src/people/lists.ts';
import { createIds } from '../../src/store/id.ts';
import { type Guest, openStage, PLATFORMS, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, passHours } from '../support/town-hall.ts';

const ELSTERWERDA = '12062124';
const FINSTERWALDE = '12062140';
const BEESKOW = '12067036';
const GROSSRAESCHEN = '12066112';

let stage: Stage;
afterEach(() => stage.stop());

/** Three towns write here, a fourth is on a list only; somebody without a town follows a theme. */
async function open(name: StageName) {
  stage = await openStage(name, { coordinators: ['chefin'] });
  const chief = await clerkOf(stage, 'chefin');
  const e = await clerkOf(stage, 'frau-e', ELSTERWERDA);
  const f = await clerkOf(stage, 'herr-f', FINSTERWALDE);
  const b = await clerkOf(stage, 'frau-b', BEESKOW);
  const third = await clerkOf(stage, 'herr-d', BEESKOW);
  const unaddressed = await clerkOf(stage, 'frau-v', BEESKOW);
  const guest = await clerkOf(stage, 'gast');
  await stage.store.tx(async (tx) => {
    const writer = { tx, newId: createIds(stage.clock), now: stage.clock.now() };
    const list = await openList(writer, 'Forum');
    for (const town of [ELSTERWERDA, FINSTERWALDE, BEESKOW, GROSSRAESCHEN])
      await addTown(writer, list.id, town);
  });
  return { chief, e, f, b, third, unaddressed, guest };
}

async function follows(guest: Guest): Promise<void> {
  await guest.says('neues');
  await guest.presses('Themen wählen');
  await guest.fills({ 'Welchen Themen möchten Sie folgen?': ['Leerstand'] });
}

let letters = 0;
/** Resolves to who got it, in the order of `all`; the screen before it is handed to `look`. */
async function writesTo(
  chief: Guest,
  audience: Readonly<Record<string, string>>,
  all: readonly Guest[],
  look: (screen: string) => void = () => {},
): Promise<boolean[]> {
  const sign = `Nachricht ${++letters}`;
  await chief.says('rundschreiben');
  await chief.presses('Neues Rundschreiben');
  const text = { 'Worum geht es, in wenigen Wörtern?': sign, 'Der Text': `Hier ist ${sign}.` };
  look(await chief.fills({ ...text, ...audience }));
  if (chief.labels().includes('Jetzt freigeben')) await chief.presses('Jetzt freigeben');
  await passHours(stage, 0.5);
  for (const one of all) await hears(stage, one);
  return all.map((one) => one.told().some((told) => told.includes(`Hier ist ${sign}.`)));
}

describe.each(PLATFORMS)('a circular on %s', (name) => {
  it('goes to towns by name; what is no town is asked again', async () => {
    const { chief, e, f, b } = await open(name);
    const named = (lines: string) => ({
      'Für wen?': 'Städte, die ich nenne',
      'Welche Städte sollen es sein?': lines,
    });
    const got = await writesTo(chief, named('Elsterwerda\nGroßräschen'), [e, f, b], (screen) => {
      expect(screen).toContain('Für: 2 Städte');
      expect(screen).toContain('1 Person in 1 Stadt von 2');
      expect(screen).toContain('Schreibt hier noch niemand: Großräschen');
    });
    expect(got).toEqual([true, false, false]);
    const fault = 'Nicht bekannt oder nicht eindeutig';
    const again = writesTo(chief, named('Elsterwerda\nXyzhausen'), [e, f, b], (screen) =>
      expect(screen).toContain(fault),
    );
    if (name.startsWith('Slack')) await expect(again).rejects.toThrow(fault);
    else expect(await again).toEqual([false, false, false]);
  });

  it('goes to who follows a theme, with or without a town, and to nobody else there', async () => {
    const { chief, e, f, b, unaddressed, guest } = await open(name);
    await follows(unaddressed);
    await follows(guest);
    const all = [e, f, b, unaddressed, guest];
    const audience = { 'Für wen?': 'Wer dem Thema „Leerstand“ folgt' };
    const got = await writesTo(chief, audience, all, (screen) =>
      expect(screen).toContain('Bekommen es: 2 Personen'),
    );
    expect(got).toEqual([false, false, false, true, true]);
  });

  it('goes to everybody who works for a town, or to the coordination', async () => {
    const { chief, e, f, b, third, unaddressed, guest } = await open(name);
    const all = [e, f, b, third, unaddressed, guest];
    const staff = await writesTo(chief, { 'Für wen?': 'Alle, die für eine Stadt arbeiten' }, all);
    expect(staff).toEqual([true, true, true, true, true, false]);
    const desk = await writesTo(chief, { 'Für wen?': 'Die Koordination' }, [...all, chief]);
    expect(desk).toEqual([false, false, false, false, false, false, true]);
  });

  it('goes to who has not answered, and to who never took part', async () => {
    const { chief, e, f, b } = await open(name);
    await chief.says('termine');
    await chief.presses('Neu anlegen');
    await chief.fills({
      'Wie heißt die Veranstaltung?': 'Leerstand am Markt',
      'Was für eine ist es?': 'Forum',
      'Wann beginnt sie?': '2026-12-18 10:00',
      'Wie viele Stunden dauert sie?': '3',
      'Wo? (Haus, Raum, Ort)': 'Rathaus Beeskow, Saal',
      'Für wen?': 'Verteiler „Forum“',
    });
    await chief.presses('So anlegen');
    await chief.presses('Einladen');
    await chief.presses('Jetzt freigeben');
    await passHours(stage, 0.5);
    for (const one of [e, f, b]) await hears(stage, one);
    await e.presses('Zusagen');
    await f.presses('Absagen');
    const owing = { 'Für wen?': 'Wer zu „Leerstand am Markt“ noch nicht geantwortet hat' };
    const got = await writesTo(chief, owing, [e, f, b], (screen) =>
      expect(screen).toContain('in 1 Stadt von 2'),
    );
    expect(got).toEqual([false, false, true]);
    const never = { 'Für wen?': 'Städte, die noch nie dabei waren' };
    const others = await writesTo(chief, never, [e, f, b], (screen) =>
      expect(screen).toContain('in 2 Städten von 3'),
    );
    // Beeskow has had its two messages of this week.
    expect(others).toEqual([false, true, false]);
  });
});

describe('an event', () => {
  it('for who never took part stays for them once they have said yes', async () => {
    const { chief, e, f } = await open('Telegram (polling)');
    await chief.says('termine');
    await chief.presses('Neu anlegen');
    const screen = await chief.fills({
      'Wie heißt die Veranstaltung?': 'Kennenlernen',
      'Was für eine ist es?': 'Dialog',
      'Wann beginnt sie?': '2026-12-18 10:00',
      'Wie viele Stunden dauert sie?': '1',
      'Wo? (Haus, Raum, Ort)': 'Rathaus Beeskow',
      'Für wen?': 'Städte, die noch nie dabei waren',
    });
    expect(screen).toContain('Für: 4 Städte');
    await chief.presses('So anlegen');
    await chief.presses('Einladen');
    await chief.presses('Jetzt freigeben');
    await passHours(stage, 0.5);
    for (const one of [e, f]) await hears(stage, one);
    await e.presses('Zusagen');
    await chief.says('termine');
    expect(await chief.presses('Kennenlernen')).toContain('1 von 4 Städten');
  });

  it('for a theme is answered by the towns of those who follow it', async () => {
    const { chief, e, b, unaddressed } = await open('Telegram (polling)');
    await follows(unaddressed);
    await chief.says('termine');
    await chief.presses('Neu anlegen');
    await chief.fills({
      'Wie heißt die Veranstaltung?': 'Leere Läden',
      'Was für eine ist es?': 'Dialog',
      'Wann beginnt sie?': '2026-12-18 10:00',
      'Wie viele Stunden dauert sie?': '1',
      'Wo? (Haus, Raum, Ort)': 'Rathaus Beeskow',
      'Für wen?': 'Wer dem Thema „Leerstand“ folgt',
    });
    await chief.presses('So anlegen');
    await chief.presses('Einladen');
    await chief.presses('Jetzt freigeben');
    await passHours(stage, 0.5);
    for (const one of [e, b]) await hears(stage, one);
    expect(e.told().join()).not.toContain('Leere Läden');
    await b.presses('Zusagen');
    await chief.says('termine');
    expect(await chief.presses('Leere Läden')).toContain('1 von 1 Städten');
  });
});
