import { afterEach, describe, expect, it } from 'vitest';
import { openStage, SHARED, type Stage } from '../support/stage.ts';
import { clerkOf, hears, passHours } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

const LABELS = { text: 'Ihre Frage', way: 'Wie möchten Sie die Antwort?' };

describe.each(SHARED)('an example on %s', (name) => {
  it('is handed in, looked at, and thanked for', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    await clerk.says('einreichen');
    const told = await clerk.fills({
      'Welche Stadt?': 'Elsterwerda',
      'Worum ging es?': 'Das alte Kino stand leer.',
      'Was haben Sie gemacht?': 'Ein Verein hat es mit Frau Müller gepachtet.',
      'Was kam dabei heraus?': 'Zweimal in der Woche ist Film.',
    });
    expect(told).toContain('Vielen Dank!');
    expect(await hears(stage, chief)).toContain('Ein Beispiel aus Elsterwerda');
    await chief.says('eingang');
    const one = await chief.presses('Beispiel aus Elsterwerda: Das alte Kino stand leer.');
    expect(one).toContain('Zweimal in der Woche ist Film.');
    expect(one).toContain('problem: Das alte Kino stand leer.');
    expect(one).not.toContain('Müller');
    expect(await chief.presses('Erledigt')).toContain('Erledigt');
    expect(await hears(stage, clerk)).toContain('Danke dafür!');
    expect(await chief.presses('Erledigt')).toContain('schon erledigt');
  });
});

describe.each(SHARED)('a question to a person on %s', (name) => {
  it('is passed on at night, read in the morning, taken, answered', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    await passHours(stage, 12);
    // Nothing was asked before: there is nothing to leave as it is.
    expect(await clerk.says('mensch')).not.toContain('Bisher');
    expect(clerk.labels()).toEqual([]);
    const text = 'Wer kennt sich mit Moorbahnen aus? Frau Müller, 0171 2345678, weiß nichts.';
    const told = await clerk.fills({ [LABELS.text]: text, [LABELS.way]: 'Hier im Chat' });
    expect(told).toContain('Moorbahnen');
    expect(told).not.toContain('Müller');
    expect(told).not.toContain('0171');
    expect(told).toContain('liest Ihre Frage ab 24. November 2026, 08:00 Uhr');
    expect(await hears(stage, chief)).not.toContain('Moorbahnen');
    await passHours(stage, 11);
    expect(await hears(stage, chief)).toContain('Moorbahnen');
    expect(await chief.says('eingang')).toContain('offen, zugesagt bis');
    await chief.presses('Frage: Wer kennt sich mit Moorbahnen aus? [ausgelassen], [ausgelas…');
    expect(await chief.presses('Ich übernehme')).toContain('Sie kümmern sich');
    await chief.presses('Antworten');
    await chief.fills({ 'Ihre Antwort': 'Das Moormuseum in Ihrer Nähe.' });
    const answer = await hears(stage, clerk);
    expect(answer).toContain('Antwort auf Ihre Frage');
    expect(answer).toContain('Das Moormuseum in Ihrer Nähe.');
    expect(await chief.presses('Antworten')).toContain('schon beantwortet');
  });

  it('wanted as a call: the number is gone once it was made; nobody answers: both hear of it', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    await clerk.says('rückruf');
    const form = { [LABELS.text]: 'Bitte um Rat zum Bahnhof.', [LABELS.way]: 'Rückruf' };
    await clerk.fills({
      ...form,
      'Unter welcher Nummer? (nur für den Rückruf)': '03531 998877',
    });
    await passHours(stage, 25);
    expect(await hears(stage, chief)).toContain('noch niemand übernommen');
    await passHours(stage, 24);
    expect(await hears(stage, clerk)).toContain('Sie ist nicht vergessen');
    await chief.says('offen');
    await chief.presses('Frage: Bitte um Rat zum Bahnhof.');
    expect(await chief.presses('Frage: Bitte um Rat zum Bahnhof.')).toContain('03531 998877');
    expect(await chief.presses('Angerufen, erledigt')).toContain('gelöscht');
    expect(await chief.says('eingang')).toContain('keine Frage offen');
  });
});
