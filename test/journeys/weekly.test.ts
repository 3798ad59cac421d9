import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, PLATFORMS, type Stage } from '../support/stage.ts';
import { clerkOf, hears, passDays, passHours } from '../support/town-hall.ts';

const ELSTERWERDA = '12062124';
const FINSTERWALDE = '12062140';
const BEESKOW = '12067036';

let stage: Stage;
afterEach(() => stage.stop());

async function follows(guest: Guest, theme: string): Promise<void> {
  await guest.says('neues');
  await guest.presses('Themen wählen');
  await guest.fills({ 'Welchen Themen möchten Sie folgen?': [theme] });
}

async function seeks(guest: Guest, sentence: string): Promise<void> {
  await guest.says('partner');
  await guest.presses('Neues Gesuch');
  await guest.fills({
    'Was möchten Sie?': 'Wir suchen Rat oder Hilfe',
    'Um welches Thema geht es?': ['Leerstand'],
    'Worum geht es, in einem Satz?': sentence,
    'Welche Form?': 'Erfahrungen austauschen',
    'Wie weit darf es sein?': 'überall in Deutschland',
  });
  await guest.presses('So veröffentlichen');
}

const overviews = (guest: Guest) =>
  guest.told().filter((text) => text.includes('Neu in dieser Woche'));

describe.each(PLATFORMS)('the weekly overview on %s', (name) => {
  it('comes on Tuesday at nine, to exactly those who want it, and only with something new', async () => {
    stage = await openStage(name);
    const seeker = await clerkOf(stage, 'herr-f', FINSTERWALDE);
    const wants = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    const only = await clerkOf(stage, 'frau-b', BEESKOW);
    const other = await clerkOf(stage, 'herr-m', BEESKOW);
    await follows(wants, 'Leerstand');
    expect(wants.last()).toContain('Wochenübersicht: aus.');
    expect(await wants.presses('Jeden Dienstag schicken')).toContain('Dienstags um 9 Uhr');
    await follows(only, 'Leerstand');
    await follows(other, 'Ehrenamt und Vereine');
    await other.presses('Jeden Dienstag schicken');
    await follows(seeker, 'Leerstand');
    await seeker.presses('Jeden Dienstag schicken');
    await seeks(seeker, 'Bei uns stehen sechs Läden leer.');

    // Monday, ten o'clock: until Tuesday shortly before nine, and past it.
    await passHours(stage, 22.9);
    expect([wants, only, other, seeker].map((one) => overviews(one).length)).toEqual([0, 0, 0, 0]);
    await passHours(stage, 0.2);
    await hears(stage, wants);
    expect([wants, only, other, seeker].map((one) => overviews(one).length)).toEqual([1, 0, 0, 0]);
    const [overview] = overviews(wants);
    expect(overview).toContain('Gesucht, Leerstand: „Bei uns stehen sechs Läden leer.“');
    expect(overview).toContain('Abbestellen: „neues“');
    expect(wants.labels()).toContain('Zu den Partnern');

    // Nothing new: nothing is said.
    await passDays(stage, 7);
    await hears(stage, wants);
    expect(overviews(wants)).toHaveLength(1);

    await seeks(seeker, 'Wir suchen Ideen für das alte Kaufhaus.');
    await wants.says('neues');
    expect(wants.last()).toContain('Wochenübersicht: dienstags um 9 Uhr');
    expect(await wants.presses('Nicht mehr jeden Dienstag')).toContain('kommt nicht mehr');
    await passDays(stage, 7);
    await hears(stage, wants);
    expect(overviews(wants)).toHaveLength(1);
  });

  it('does not come after „stopp“; a later yes is told to end it', async () => {
    stage = await openStage(name);
    const seeker = await clerkOf(stage, 'herr-f', FINSTERWALDE);
    const wants = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    await follows(wants, 'Leerstand');
    await wants.presses('Jeden Dienstag schicken');
    await wants.says('stopp');
    await seeks(seeker, 'Bei uns stehen sechs Läden leer.');
    await passDays(stage, 1);
    await hears(stage, wants);
    expect(overviews(wants)).toHaveLength(0);
    await wants.says('neues');
    await wants.presses('Nicht mehr jeden Dienstag');
    await wants.says('neues');
    const told = await wants.presses('Jeden Dienstag schicken');
    expect(told).toContain('Ihr „stopp“ von früher gilt damit nicht mehr.');
  });
});
