import { afterEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/time/instant.ts';
import { openStage, PLATFORMS, type Stage } from '../support/stage.ts';
import { clerkOf, hears, passDays, passHours } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

const BARTH = '13073009';
const MALCHIN = '13071092';
const KNOWN = 'Was ist die Städtebauförderung Lebendige Zentren?';
const UNKNOWN = 'Wie wird man Astronaut auf dem Mars?';

describe.each(PLATFORMS)('the report on %s', (name) => {
  it('adds up what there was, by day, week and month, and shows no small figure', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k', BARTH);
    for (let i = 0; i < 6; i++) await clerk.says(KNOWN);
    for (let i = 0; i < 15; i++) await clerk.says(UNKNOWN);
    // While a day runs, its figures would tell of each single question.
    const running = await chief.says('bericht');
    expect(running).toContain('Bericht: 16.11.2026 bis 22.11.2026');
    expect(running).toMatch(/Gestellt\W+unter 5/);
    await passDays(stage, 1);
    const week = await chief.says('bericht');
    expect(week).toContain('Bericht: 23.11.2026 bis 29.11.2026');
    expect(week).toMatch(/Gestellt\W+rund 20/);
    expect(week).toMatch(/sicher beantwortet\W+rund 25 %/);
    expect(week).toMatch(/Ohne erkennbares Thema\W+rund 15/);
    expect(week).toMatch(/Forum \(2 vorgesehen\): 0/);
    expect(week).toMatch(/Miteinander bekannt gemacht\W+unter 5/);
    expect(week).toMatch(/Angekommen\W+unter 5/);

    await passDays(stage, 8);
    expect(await chief.says('bericht')).toMatch(/Gestellt\W+unter 5/);
    expect(await chief.presses('« Davor')).toMatch(/Gestellt\W+rund 20/);
    expect(await chief.presses('Monat')).toContain('Bericht: November 2026');
    expect(await chief.presses('Tag')).toContain('Bericht: 30. November 2026');
    expect(await chief.presses('Danach »')).toContain('Bericht: 1. Dezember 2026');
    const table = await chief.presses('Als Tabelle');
    expect(table).toContain('bericht-2026-12-01-bis-2026-12-01.csv');
    expect(await chief.presses('Als Bild')).toMatch(/\.png/);
  });

  it('tells a town alone what it had of the hotline this year, ready for its council', async () => {
    stage = await openStage(name);
    const clerk = await clerkOf(stage, 'frau-k', BARTH);
    const colleague = await clerkOf(stage, 'herr-k', BARTH);
    const nothing = await clerk.says('nutzen');
    expect(nothing).toContain('Für Barth gibt es 2026 noch nichts zu zeigen');
    await clerk.says(KNOWN);
    // Whatever one of two asks to find out what the other has asked, nothing moves meanwhile.
    for (let i = 0; i < 10; i++) {
      await colleague.says(UNKNOWN);
      expect(await colleague.says('nutzen')).toBe(nothing);
    }
    await passDays(stage, 8);
    const told = await clerk.says('nutzen');
    expect(told).toContain('Was die Kleinstadt-Hotline 2026 für Barth getan hat');
    expect(told).toMatch(/Fragen an die Hotline\W+rund 10/);
    expect(told).not.toContain('Gezeigte Förderprogramme');
    expect(told).toContain('kleinstadt-hotline-2026-barth.txt');
    for (let i = 0; i < 5; i++) await clerk.says(UNKNOWN);
    await passDays(stage, 20);
    expect(await clerk.says('nutzen')).toMatch(/Fragen an die Hotline\W+rund 10/);
    await passDays(stage, 15);
    await clerk.says('nutzen');
    expect(await clerk.presses('2026')).toMatch(/Fragen an die Hotline\W+rund 15/);
    const neighbour = await clerkOf(stage, 'herr-m', MALCHIN);
    expect(await neighbour.says('nutzen')).toContain('Für Malchin gibt es 2027 noch nichts');
    expect(await neighbour.says('nutzen Barth')).not.toContain('Fragen an die Hotline');
  });

  it('asks who works for several towns which one, and explains itself to everybody else', async () => {
    stage = await openStage(name);
    const clerk = await clerkOf(stage, 'frau-k', BARTH, MALCHIN);
    await clerk.says(KNOWN);
    expect(await clerk.says('nutzen')).toContain('Für welche Stadt?');
    expect(await clerk.presses('Malchin')).toContain('Für Malchin gibt es 2026');
    expect(await clerk.says('nutzen barth')).toContain('Für Barth gibt es 2026');
    expect(await clerk.presses('2025')).toContain('Für Barth gibt es 2025 noch nichts zu zeigen');
    const visitor = await clerkOf(stage, 'gast');
    expect(await visitor.says('bericht')).toContain('für welche Stadt Sie arbeiten');
  });
});

describe.each(PLATFORMS)('the audit on %s', (name) => {
  it('shows coordinators who did what and when, page by page, without names', async () => {
    stage = await openStage(name, { coordinators: ['chefin', 'zweite'] });
    const chief = await clerkOf(stage, 'chefin');
    const second = await clerkOf(stage, 'zweite');
    await chief.says('zugang Barth');
    await passHours(stage, 1);
    await second.says('verteiler');
    await second.presses('Neuer Verteiler');
    await second.fills({ 'Wie soll der Verteiler heißen?': 'Forum' });
    const log = await chief.says('protokoll');
    expect(log).toMatch(/K-[0-9a-f]{8} \(Sie\) · Code für eine Stadt erstellt/);
    expect(log).toMatch(/23\.11\.2026, 11:00 Uhr · K-[0-9a-f]{8} · Verteiler angelegt, abgesendet/);
    expect(log).not.toMatch(/Barth|chefin|zweite/);
    for (let i = 0; i < 12; i++) await second.says('eingang');
    await passHours(stage, 1);
    expect(await chief.says('protokoll')).not.toContain('Code für eine Stadt');
    expect(await chief.presses('Ältere')).toContain('Code für eine Stadt erstellt');
    const clerk = await clerkOf(stage, 'frau-k', BARTH);
    expect(await clerk.says('protokoll')).not.toContain('K-');
  });
});

describe.each(PLATFORMS)('the state of things on %s', (name) => {
  it('shows coordinators connections, what waits, the knowledge and the last backup', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    await chief.says('bericht');
    const state = await chief.presses('Zustand');
    expect(state).toMatch(/(Telegram|Slack)\W+verbunden seit/);
    expect(state).toMatch(/Aufgaben\W+nichts überfällig/);
    expect(state).toMatch(/Wissen\W+\d+ Einträge/);
    expect(state).toMatch(/Gedächtnis\W+1,2 MB/);
    expect(state).toMatch(/Letzte Sicherung\W+22. November 2026/);
    const clerk = await clerkOf(stage, 'frau-k', BARTH);
    expect(await clerk.says('zustand')).not.toContain('Sicherung');
    // What is due in time is not late, however long the hotline has slept.
    stage.clock.pass(400 * DAY);
    await stage.settled();
    const later = await chief.says('zustand');
    expect(later).not.toMatch(/\b0 über ein Jahr nicht geprüft/);
    expect(await chief.presses('Einträge zum Prüfen')).toContain('zu-pruefen.csv');
  });
});

describe.each([
  ['Telegram', 'Telegram (polling)', 'Slack (socket)'],
  ['Slack', 'Slack (socket)', 'Telegram (polling)'],
] as const)('an outage of %s', (platform, broken, whole) => {
  async function passes(minutes: number) {
    for (let i = 0; i < minutes; i++) {
      stage.clock.pass(MINUTE);
      await stage.settled();
    }
  }
  const count = (told: readonly string[], words: string) =>
    told.filter((text) => text.includes(words)).length;

  it('is told to the coordination over the other platform, once, and its end as well', async () => {
    stage = await openStage([whole, broken], { coordinators: ['chefin'] });
    const here = await clerkOf(stage, ['chefin', whole]);
    const there = await clerkOf(stage, ['chefin', broken]);
    await here.says('konten');
    const told = await here.presses('Weiteres Konto verbinden');
    await there.says(/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(told)?.[0] ?? '');
    await there.presses('Ja, Konten verbinden');
    // The account used last is the one that cannot be reached.
    await passes(1);
    const mend = await stage.breaks(broken);
    await passes(4);
    expect(count(here.told(), 'nicht verbunden')).toBe(0);
    await passes(5);
    await hears(stage, here);
    expect(count(here.told(), `${platform} ist nicht verbunden, seit 23.11.2026, 10:`)).toBe(1);
    expect(count(here.told(), 'Der Grund: ')).toBe(1);
    expect(await here.presses('Zustand')).toMatch(new RegExp(`${platform}\\W+nicht verbunden`));
    await passes(30);
    expect(count(here.told(), `${platform} ist nicht verbunden`)).toBe(1);

    await mend();
    await passes(3);
    await hears(stage, here);
    const back = [...here.told(), ...there.told()];
    expect(count(back, `${platform} ist wieder verbunden.`)).toBe(1);
    expect(count(there.told(), 'ist nicht verbunden')).toBe(0);
  });

  it('is no news when it lasts some minutes only, and none to anybody else', async () => {
    stage = await openStage([whole, broken], { coordinators: ['chefin'] });
    const here = await clerkOf(stage, ['chefin', whole]);
    const clerk = await clerkOf(stage, ['frau-k', whole], BARTH);
    const mend = await stage.breaks(broken);
    await passes(3);
    await mend();
    await passes(10);
    await hears(stage, here);
    expect(count([...here.told(), ...clerk.told()], 'verbunden')).toBe(0);
  });

  it('at night is told in the morning, and only that it was', async () => {
    stage = await openStage([whole, broken], { coordinators: ['chefin'] });
    const here = await clerkOf(stage, ['chefin', whole]);
    await passHours(stage, 12);
    const mend = await stage.breaks(broken);
    await passes(20);
    await mend();
    await passes(3);
    expect(count(here.told(), 'verbunden')).toBe(0);
    await passHours(stage, 10);
    await hears(stage, here);
    expect(count(here.told(), 'nicht verbunden')).toBe(0);
    expect(count(here.told(), `${platform} ist wieder verbunden.`)).toBe(1);
  });
});
