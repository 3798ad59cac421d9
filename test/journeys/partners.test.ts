import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, PLATFORMS, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, leaves, passDays } from '../support/town-hall.ts';

const ELSTERWERDA = '12062124';
const FINSTERWALDE = '12062140';
const BEESKOW = '12067036';
const GROSSRAESCHEN = '12066112';

let stage: Stage;
afterEach(() => stage.stop());

const seeks = {
  'Was möchten Sie?': 'Wir suchen Rat oder Hilfe',
  'Um welches Thema geht es?': ['Leerstand'],
  'Worum geht es, in einem Satz?': 'Bei uns stehen sechs Läden leer, wir brauchen Ideen.',
  'Welche Form?': 'Erfahrungen austauschen',
  'Wie weit darf es sein?': 'überall in Deutschland',
};
const offers = {
  ...seeks,
  'Was möchten Sie?': 'Wir bieten Erfahrung an',
  'Worum geht es, in einem Satz?': 'Verwaiste Geschäfte am Markt haben wir neu belebt.',
};
const direct = (town: string) => ({
  'Wie soll es gehen?': `Ich gebe diese Amtsdaten an ${town}`,
  'Amt oder Stelle': 'Bauamt',
  'Telefonzentrale oder Durchwahl': '03531 1234',
});
const viaDesk = { 'Wie soll es gehen?': 'Lieber über die Geschäftsstelle' };

async function publishes(guest: Guest, answers: typeof seeks): Promise<string> {
  await guest.says('partner');
  await guest.presses('Neues Gesuch');
  expect(await guest.fills(answers)).toContain('Das sehen andere Städte');
  return guest.presses('So veröffentlichen');
}

/** Finsterwalde offers, Elsterwerda seeks. */
async function proposed(where: StageName | readonly [StageName, StageName]) {
  stage = await openStage(where, { coordinators: ['chefin'] });
  const other = typeof where === 'string' ? where : where[1];
  const giver = await clerkOf(stage, ['herr-f', other], FINSTERWALDE);
  expect(await publishes(giver, offers)).toContain('ich rate nicht');
  const seeker = await clerkOf(stage, 'frau-k', ELSTERWERDA);
  const proposals = await publishes(seeker, seeks);
  expect(proposals).toContain('Finsterwalde');
  expect(proposals).toContain('gleiches Thema: Leerstand · bietet, was Sie suchen · ');
  return { giver, seeker };
}

/** The same, and Elsterwerda asks. */
async function asked(where: StageName | readonly [StageName, StageName]) {
  const both = await proposed(where);
  expect(await both.seeker.presses('Finsterwalde fragen')).toContain('bis 7. Dezember 2026');
  const question = await hears(stage, both.giver);
  expect(question).toContain('Elsterwerda');
  expect(question).toContain('sechs Läden leer');
  return both;
}

async function introduced(giver: Guest, seeker: Guest) {
  expect(await hears(stage, seeker)).toContain('Finsterwalde möchte mit Ihnen sprechen.');
  expect(seeker.told().join()).not.toContain('03531');
  await seeker.presses('Kontaktdaten für Finsterwalde freigeben');
  const told = await seeker.fills(viaDesk);
  expect(told).toContain('03531 1234');
  expect(told).toContain('Entwurf für die erste Nachricht');
  await hears(stage, giver);
  expect(giver.told().join()).toContain('hotline@example.org');
}

describe.each(PLATFORMS)('partners on %s', (name) => {
  it('ask, two yeses, introduced, followed up; a release is taken back', async () => {
    const { giver, seeker } = await asked(name);
    // A bare yes hands nothing over.
    expect(await giver.says('ja')).not.toContain('Kontaktdaten');
    await giver.presses('Ja, wir sprechen mit Elsterwerda');
    expect(await giver.fills(direct('Elsterwerda'))).toContain('Sobald auch Elsterwerda');
    await introduced(giver, seeker);
    await passDays(stage, 22);
    expect(await hears(stage, seeker)).toContain('Hat es mit Finsterwalde geklappt?');
    expect(await seeker.presses('Wir sind dran')).toContain('drei Monaten');
    await giver.says('partner');
    await giver.presses('Elsterwerda → Finsterwalde: einander vorgestellt');
    expect(await giver.presses('Freigabe für Elsterwerda zurücknehmen')).toContain(
      'Zurückgenommen',
    );
    expect(await hears(stage, seeker)).toContain('Bitte löschen Sie sie.');
    await passDays(stage, 92);
    expect(await hears(stage, seeker)).toContain('Hat es mit Finsterwalde geklappt?');
  });

  it('„Das kläre ich“: asked again on the day, then yes', async () => {
    const { giver } = await asked(name);
    await giver.presses('Das kläre ich');
    const day = { 'An welchem Tag?': '2026-12-10' };
    expect(await giver.fills(day)).toContain('frage am 10. Dezember 2026 noch einmal');
    await passDays(stage, 16);
    expect(await hears(stage, giver)).not.toContain('Darauf hat');
    await passDays(stage, 1.5);
    expect(await hears(stage, giver)).toContain('sechs Läden leer');
    expect(await giver.presses('Das kläre ich')).toContain('Mehr Zeit gab es schon einmal');
    await giver.presses('Ja, wir sprechen mit Elsterwerda');
    expect(await giver.fills(direct('Elsterwerda'))).toContain('Sobald auch Elsterwerda');
  });

  it('no, changed by a colleague within seven days', async () => {
    const { giver, seeker } = await asked(name);
    const colleague = await clerkOf(stage, 'frau-b', FINSTERWALDE);
    expect(await giver.presses('Passt gerade nicht')).toContain('Sieben Tage lang');
    expect(await hears(stage, colleague)).toContain('Passt gerade nicht');
    await passDays(stage, 3);
    expect(await hears(stage, seeker)).not.toContain('Diesmal');
    await colleague.says('partner');
    await colleague.presses('Elsterwerda → Finsterwalde: passt gerade nicht');
    await colleague.presses('Doch mit Elsterwerda sprechen');
    await colleague.fills(direct('Elsterwerda'));
    await introduced(colleague, seeker);
  });

  it('no and silence read the same', async () => {
    const { giver, seeker } = await asked(name);
    await giver.presses('Passt gerade nicht');
    await passDays(stage, 8);
    const no = await hears(stage, seeker);
    expect(no).toContain('Diesmal hat es nicht gepasst. Nach Gründen fragen wir niemanden');
    await giver.says('partner');
    expect(giver.labels()).not.toContain('Doch mit Elsterwerda sprechen');
    await stage.stop();
    const again = await asked(name);
    await passDays(stage, 8);
    expect(await hears(stage, again.giver)).toContain('Darauf hat Ihre Stadt noch nicht');
    await passDays(stage, 8);
    expect(await hears(stage, again.seeker)).toBe(no);
    expect(await again.giver.presses('Ja, wir sprechen mit Elsterwerda')).toContain('abgelaufen');
  });

  it('two who ask each other are introduced once', async () => {
    const { giver, seeker } = await proposed(name);
    await giver.says('partner');
    await giver.presses('Gesuch: Leerstand');
    expect(await giver.presses('Vorschläge zeigen')).toContain('Elsterwerda');
    await seeker.presses('Finsterwalde fragen');
    await hears(stage, giver);
    // Asking those who have asked is a yes.
    await giver.presses('Elsterwerda fragen');
    await giver.fills(direct('Elsterwerda'));
    await introduced(giver, seeker);
    expect(giver.told().filter((text) => text.includes('So erreichen Sie einander'))).toHaveLength(
      1,
    );
  });

  it('one clerk, three towns: every line names the town', async () => {
    stage = await openStage(name);
    const clerk = await clerkOf(stage, 'frau-k', ELSTERWERDA, FINSTERWALDE, BEESKOW);
    await clerk.says('partner');
    expect(clerk.labels()).toEqual([
      'Neues Gesuch für Elsterwerda',
      'Neues Gesuch für Finsterwalde',
      'Neues Gesuch für Beeskow',
    ]);
    await clerk.presses('Neues Gesuch für Beeskow');
    await clerk.fills(seeks);
    await clerk.presses('So veröffentlichen');
    expect(await clerk.says('partner')).toContain('Beeskow: Leerstand – läuft bis');
  });

  it('a town that nobody represents is asked by telephone', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const seeker = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    await seeker.says('beispiel Verstehbahnhof Fürstenberg');
    await seeker.presses('Mit dieser Stadt sprechen');
    const question = {
      'Was möchten Sie wissen, in einem Satz?': 'Wir möchten hören, wie es lief.',
    };
    const told = await seeker.fills({ ...question, 'Welche Form?': 'Erfahrungen austauschen' });
    expect(told).toContain('Die Geschäftsstelle fragt dort an');
    expect(await hears(stage, chief)).toContain('Bitte in Fürstenberg/Havel anfragen');
    await chief.says('offen');
    await chief.presses('Fürstenberg/Havel fragen, für Elsterwerda');
    await chief.presses('Fürstenberg/Havel fragen, für Elsterwerda');
    await chief.presses('Ja eintragen');
    const recorded = { 'Wie kam das Gesuch?': 'Telefon', ...direct('Elsterwerda') };
    expect(await chief.fills(recorded)).toContain('Eingetragen für Fürstenberg/Havel');
    expect(await hears(stage, seeker)).toContain('Fürstenberg/Havel möchte mit Ihnen sprechen');
    await seeker.presses('Kontaktdaten für Fürstenberg/Havel freigeben');
    expect(await seeker.fills(viaDesk)).toContain('03531 1234');
  });

  it('buttons of others, of yesterday, and pressed twice do nothing', async () => {
    const { giver, seeker } = await asked(name);
    await giver.presses('Ja, wir sprechen mit Elsterwerda');
    await giver.fills(direct('Elsterwerda'));
    expect(await giver.presses('Passt gerade nicht')).toContain('schon beantwortet');
    await introduced(giver, seeker);
    const before = giver.told().length;
    expect(await seeker.presses('Finsterwalde fragen')).toContain('schon gefragt');
    await hears(stage, giver);
    expect(giver.told()).toHaveLength(before);
  });

  it('who asked has left: a colleague hears, and when nobody is left, the coordination', async () => {
    const { giver, seeker } = await asked(name);
    const chief = await clerkOf(stage, 'chefin');
    const colleague = await clerkOf(stage, 'frau-b', ELSTERWERDA);
    await leaves(stage, seeker, ELSTERWERDA);
    await giver.presses('Ja, wir sprechen mit Elsterwerda');
    await giver.fills(direct('Elsterwerda'));
    expect(await hears(stage, seeker)).not.toContain('möchte mit Ihnen sprechen');
    expect(await hears(stage, colleague)).toContain('Finsterwalde möchte mit Ihnen sprechen');
    await leaves(stage, colleague, ELSTERWERDA);
    expect(await colleague.presses('Kontaktdaten für Finsterwalde freigeben')).toContain(
      'gehören gerade nicht dazu',
    );
    await passDays(stage, 8);
    expect(await hears(stage, chief)).toContain('wartet noch auf Ihre Kontaktdaten');
  });

  it('the coordination sees figures, never reasons, and may suggest a pair', async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const seeker = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    const other = await clerkOf(stage, 'herr-b', BEESKOW);
    await publishes(seeker, seeks);
    const overview = await chief.says('partner');
    expect(overview).toContain('Offene Gesuche: 1');
    await chief.presses('Paar vorschlagen');
    await chief.fills({
      'Welche Stadt soll fragen?': 'Elsterwerda',
      'Welche Stadt schlagen Sie ihr vor?': 'Beeskow',
      'Warum passen die beiden? (lesen beide Städte)': 'Beide haben einen langen Markt.',
    });
    expect(await hears(stage, seeker)).toContain('schlägt Ihnen Beeskow vor');
    await seeker.presses('Beeskow fragen');
    expect(await hears(stage, other)).toContain('Beide haben einen langen Markt.');
  });

  it('none yet: widen, tell me, and told when one comes', async () => {
    stage = await openStage(name);
    const seeker = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    expect(await publishes(seeker, seeks)).toContain('ich rate nicht');
    expect(await seeker.presses('Bescheid geben, wenn eine kommt')).toContain('Sobald');
    const giver = await clerkOf(stage, 'herr-g', GROSSRAESCHEN);
    await publishes(giver, offers);
    expect(await hears(stage, seeker)).toContain('einen neuen Vorschlag');
    expect(await seeker.presses('Vorschläge zeigen')).toContain('Großräschen');
  });

  it('before it goes, the name, neighbours and single towns can be left out', async () => {
    stage = await openStage(name);
    const clerk = await clerkOf(stage, 'frau-k', ELSTERWERDA);
    await clerk.says('partner');
    await clerk.presses('Neues Gesuch');
    await clerk.fills(seeks);
    const unnamed = await clerk.presses('Name erst nach einem Ja');
    expect(unnamed).toContain('eine Stadt in Brandenburg mit rund 8.000 Menschen');
    expect(unnamed).not.toContain('Elsterwerda');
    expect(await clerk.presses('Lieber weit weg')).toContain('in der Nähe schlage ich zuletzt vor');
    expect(await clerk.presses('Vortrag gewünscht')).toContain('Gern auch als Vortrag');
    expect(await clerk.presses('Kein Vortrag nötig')).not.toContain('Gern auch als Vortrag');
    await clerk.presses('Nicht mit …');
    const avoided = { 'Welche Stadt soll nicht gefragt werden?': 'Finsterwalde' };
    expect(await clerk.fills(avoided)).toContain('Nicht gefragt werden: 1');
    expect(await clerk.presses('Verwerfen')).toContain('Niemand hat es gesehen');
  });

  it('without a town it says how to get one', async () => {
    stage = await openStage(name);
    expect(await stage.person('neu').says('partner')).toContain('„stadt“');
  });
});

describe('across platforms', () => {
  it('one town on Telegram, one on Slack: asked, yes, introduced', async () => {
    const { giver, seeker } = await asked(['Telegram (polling)', 'Slack (socket)']);
    await giver.presses('Ja, wir sprechen mit Elsterwerda');
    await giver.fills(direct('Elsterwerda'));
    await introduced(giver, seeker);
  });

  it('a third town comes in by telephone: its offer and its yes are recorded', async () => {
    const [telegram, slack] = ['Telegram (polling)', 'Slack (socket)'] as const;
    stage = await openStage([telegram, slack], { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, ['chefin', slack]);
    await chief.says('eintragen Großräschen');
    await chief.presses('Neues Gesuch');
    await chief.fills({ ...offers, 'Wie kam das Gesuch?': 'Telefon' });
    await chief.presses('So veröffentlichen');
    const seeker = await clerkOf(stage, ['frau-k', telegram], ELSTERWERDA);
    expect(await publishes(seeker, seeks)).toContain('Großräschen');
    await seeker.presses('Großräschen fragen');
    expect(await hears(stage, chief)).toContain('Bitte in Großräschen anfragen');
    await chief.says('offen');
    await chief.presses('Großräschen fragen, für Elsterwerda');
    await chief.presses('Großräschen fragen, für Elsterwerda');
    await chief.presses('Ja eintragen');
    const recorded = { 'Wie kam das Gesuch?': 'Telefon', ...direct('Elsterwerda') };
    expect(await chief.fills(recorded)).toContain('Eingetragen für Großräschen');
    expect(await hears(stage, seeker)).toContain('Großräschen möchte mit Ihnen sprechen');
    await seeker.presses('Kontaktdaten für Großräschen freigeben');
    expect(await seeker.fills(viaDesk)).toContain('03531 1234');
  });
});
