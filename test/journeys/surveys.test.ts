import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, PLATFORMS, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, isAtTheLimit, leaves, passDays, passHours } from '../support/town-hall.ts';

const ELSTERWERDA = '12062124';
const FINSTERWALDE = '12062140';

let stage: Stage;
afterEach(() => stage.stop());

const made = {
  'Für wen?': 'Verteiler „Forum“',
  'Wer antwortet?': 'Jede Stadt einmal',
  'Bis wann kann geantwortet werden?': '3.12.2026 um 18 Uhr',
  'Wie viele Antworten brauchen Sie mindestens?': '2',
  'Wer sieht das Ergebnis?': 'Alle, sobald geschlossen ist',
  'Muss eine Ansprechperson der Stadt die Antwort freigeben?': 'Nein',
};

const YES = 'Möchten Sie künftig am Forum teilnehmen?';
const HOW = 'Wie kann Ihr Beitrag konkret aussehen?';
const SIGN = 'Können Sie sich vorstellen, eine Vereinbarung zu unterzeichnen?';
const PAY = 'Ist eine Mitfinanzierung denkbar?';
const answers = { [YES]: 'Ja', [HOW]: 'Wir laden ein.', [SIGN]: 'Eher ja', [PAY]: 'Noch offen' };

/** Three towns on a list, two of which write here. */
async function open(name: StageName) {
  stage = await openStage(name, { coordinators: ['chefin'] });
  const chief = await clerkOf(stage, 'chefin');
  const one = await clerkOf(stage, 'frau-e', ELSTERWERDA);
  const two = await clerkOf(stage, 'herr-f', FINSTERWALDE);
  await chief.says('verteiler');
  await chief.presses('Neuer Verteiler');
  await chief.fills({ 'Wie soll der Verteiler heißen?': 'Forum' });
  await chief.presses('Städte hinzufügen');
  await chief.fills({ 'Welche Städte? Eine je Zeile': 'Elsterwerda\nFinsterwalde\nGroßräschen' });
  return { chief, one, two };
}

async function makes(chief: Guest, more = {}, template = 'Umfrage zur Fortsetzung (fünf Fragen)') {
  await chief.says('umfragen');
  await chief.presses('Neu anlegen');
  await chief.presses(template);
  return chief.fills({ ...made, ...more });
}

async function sends(chief: Guest): Promise<void> {
  await chief.presses('Zum Versand');
  await chief.presses('Jetzt freigeben');
  await passHours(stage, 1);
}

async function sent(name: StageName, more = {}) {
  const all = await open(name);
  await makes(all.chief, more);
  await sends(all.chief);
  await hears(stage, all.one);
  return all;
}

const title = 'Wie geht es weiter?';

async function seesResult(chief: Guest): Promise<string> {
  await chief.says('umfragen');
  await chief.presses(title);
  return chief.presses('Ergebnis');
}

/** Changes one answer: in a dialog all are there, step by step only that one is asked. */
async function changes(
  guest: Guest,
  label: string,
  value: string,
  all: Readonly<Record<string, string>> = answers,
): Promise<string> {
  if (!guest.last().includes('Bitte prüfen Sie')) return guest.fills({ ...all, [label]: value });
  await guest.presses('Ändern');
  await guest.presses(label);
  await guest.says(value);
  return guest.presses('Absenden');
}

async function adds(chief: Guest, kind: string, question: Readonly<Record<string, string>>) {
  await chief.presses('Frage hinzufügen');
  await chief.presses(kind);
  return chief.fills({ ...question, 'Muss die Frage beantwortet werden?': 'Ja' });
}

const reminded = (guest: Guest) =>
  guest.told().filter((text) => text.includes('fehlt noch Ihre Antwort')).length;

describe.each(PLATFORMS)('surveys on %s', (name) => {
  it('from the template to the chart', async () => {
    const { chief, one, two } = await open(name);
    const draft = await makes(chief);
    expect(draft).toContain('Bis: Donnerstag, 3. Dezember 2026, 18:00 Uhr');
    expect(draft).toContain(SIGN);
    expect(await chief.says('offen')).toContain(`Entwurf einer Umfrage: ${title}`);
    await chief.presses(`Entwurf einer Umfrage: ${title}`);
    await sends(chief);
    await hears(stage, one);
    const letter = one.told().join('\n');
    expect(letter).toContain('Für Elsterwerda');
    expect(letter).toContain('Diese Umfrage ist kein Beschluss.');
    expect(letter).toContain('umfrage-wie-geht-es-weiter.txt');
    expect(await one.says('offen')).toContain(`Elsterwerda: Umfrage „${title}“ – bis 3. Dezember`);
    await one.says('umfragen');
    await one.presses(title);
    await one.presses('Antworten für Elsterwerda');
    expect(await one.fills(answers)).toContain('Die Antwort für Elsterwerda ist da.');
    expect(await one.says('offen')).not.toContain(title);
    await chief.says('umfragen');
    expect(await chief.presses(title)).toContain('1 von 3 Städten');
    expect(chief.last()).toContain('Es fehlen: Finsterwalde, Großräschen');
    const result = await chief.presses('Ergebnis');
    expect(result).toContain('Ja: 1 (100 %)');
    expect(result).toContain('Elsterwerda: Wir laden ein.');
    expect(await chief.presses('Als Tabelle')).toContain(
      'Elsterwerda;12062124;endgültig;Hotline;Ja',
    );
    expect(await chief.presses('Als Bild')).toContain('.png]\n\ufffdPNG');
    expect(await two.says('offen')).toContain(title);
    await two.says('umfragen');
    expect(await two.presses(title)).toContain('Ziel: mindestens 2 Städte · 1 bisher');
    expect(two.labels()).not.toContain('Ergebnis ansehen');
  });

  it('begun by one, finished by a colleague, changed again by the first', async () => {
    const { chief, one } = await sent(name);
    const colleague = await clerkOf(stage, 'herr-e', ELSTERWERDA);
    await one.presses('Antworten');
    await colleague.says('umfragen');
    expect(colleague.last()).toContain('Elsterwerda: angefangen von jemandem aus Ihrem Haus');
    await colleague.presses(title);
    await colleague.presses('Antworten für Elsterwerda');
    expect(await colleague.fills(answers)).toContain('die letzte zählt');
    await one.says('abbrechen');
    await one.says('umfragen');
    expect(one.last()).toContain('beantwortet von jemandem aus Ihrem Haus');
    await one.presses(title);
    await one.presses('Antwort für Elsterwerda ändern');
    expect(await changes(one, YES, 'Nein')).toContain('Die Antwort für Elsterwerda ist da.');
    await seesResult(chief);
    expect(chief.last()).toContain('Nein: 1 (100 %)');
    expect(chief.last()).toContain('Elsterwerda: Wir laden ein.');
  });

  it('reminds only who owes, calls for those not here, closes, and is extended', async () => {
    const { chief, one, two } = await sent(name);
    await one.presses('Antworten');
    await one.fills(answers);
    const colleague = await clerkOf(stage, 'herr-f2', FINSTERWALDE);
    const third = await clerkOf(stage, 'herr-f3', FINSTERWALDE);
    await passDays(stage, 3);
    await hears(stage, two);
    expect(reminded(two)).toBe(1);
    expect(two.last()).toContain(`${title} für Finsterwalde – bis Donnerstag, 3. Dezember`);
    expect(chief.told().join()).toContain('Betreff: Umfrage „Wie geht es weiter?“');
    expect(chief.told().join()).toContain('Großräschen · Telefon nicht hinterlegt');
    expect(chief.told().join()).not.toContain('Finsterwalde · Telefon');
    expect(await chief.presses('Antwort eintragen')).toContain('Für welche Stadt tragen Sie ein?');
    await passDays(stage, 7);
    await hears(stage, two);
    expect([reminded(one), reminded(two), reminded(colleague)]).toEqual([0, 3, 3]);
    // The third of a house hears on the last day only.
    expect(reminded(third)).toBe(1);
    await passDays(stage, 1);
    await hears(stage, chief);
    expect(chief.last()).toContain('Die Umfrage „Wie geht es weiter?“ ist geschlossen.');
    expect(await two.presses('Antworten für Finsterwalde')).toContain(
      'wurde am Donnerstag, 3. Dezember 2026, 18:00 Uhr geschlossen. Es hat sich nichts geändert',
    );
    await one.says('umfragen');
    await one.presses(title);
    const result = await one.presses('Ergebnis ansehen');
    expect(result).toContain('1 von 3 Städten');
    expect(result).toContain('Wir laden ein.');
    expect(result).not.toContain('Elsterwerda: Wir');
    expect(await one.presses('Als Tabelle')).toContain('Frage;Antwort;Anzahl;Anteil');
    // The results go once, to exactly those who were asked.
    const stranger = await clerkOf(stage, 'spaet', '12067036');
    await chief.presses('Ergebnis mitteilen');
    expect(chief.told().join()).toContain('Danke an alle, die geantwortet haben.');
    await chief.presses('Jetzt freigeben');
    await passHours(stage, 24);
    const told = (guest: Guest) =>
      guest.told().filter((text) => text.includes('Danke an alle, die geantwortet')).length;
    for (const guest of [one, two, colleague, stranger]) await hears(stage, guest);
    expect([one, two, colleague, stranger].map(told)).toEqual([1, 1, 0, 0]);
    expect(await chief.presses('Ergebnis mitteilen')).toContain('Angekommen: 2 von 2');
    await chief.presses('Wieder öffnen');
    const label = 'Bis wann kann geantwortet werden?';
    expect(await chief.fills({ [label]: '11.12.2026 um 12 Uhr' })).toContain('11. Dezember');
    await two.presses('Antworten für Finsterwalde');
    expect(await two.fills(answers)).toContain('ist da');
    await passDays(stage, 8);
    expect(reminded(two)).toBe(3);
  });

  it('opened again, it tells no result that nobody has read yet', async () => {
    const { chief, one, two } = await sent(name);
    await one.presses('Antworten');
    await one.fills(answers);
    await passHours(stage, 10);
    await chief.says('umfragen');
    await chief.presses(title);
    await chief.presses('Jetzt schließen');
    await chief.presses('Ja, Umfrage schließen');
    await chief.presses('Ergebnis mitteilen');
    expect(await chief.presses('Jetzt freigeben')).toContain('Bürozeiten');
    await chief.says('umfragen');
    await chief.presses(title);
    await chief.presses('Wieder öffnen');
    await chief.fills({ 'Bis wann kann geantwortet werden?': '11.12.2026 um 12 Uhr' });
    await passHours(stage, 24);
    for (const guest of [one, two])
      expect(await hears(stage, guest)).not.toContain('Danke an alle, die geantwortet haben.');
  });

  it('the coordination enters what came by telephone; the town sees and changes it', async () => {
    const { chief, one } = await sent(name);
    await chief.says('umfragen');
    await chief.presses(title);
    await chief.presses('Antwort eintragen');
    await chief.presses('Elsterwerda');
    const told = { 'Wie kam die Antwort?': 'Telefon', ...answers };
    expect(await chief.fills(told)).toContain('Eingetragen für Elsterwerda.');
    await chief.presses('Antwort eintragen');
    await chief.presses('Andere Stadt');
    expect(await chief.fills({ 'Für welche Stadt?': 'Beeskow' })).toContain('gehört nicht zu');
    await one.says('umfragen');
    expect(one.last()).toContain('eingetragen von der Koordination am 23. November 2026 (Telefon)');
    await one.presses(title);
    await one.presses('Antwort für Elsterwerda ändern');
    await changes(one, YES, 'Nein');
    expect(await seesResult(chief)).toContain('1 von 3 Städten, 1 über die Hotline, 0 eingetragen');
    expect(chief.last()).toContain('Nein: 1');
    await chief.says('eintragen Großräschen');
    await chief.presses(`Umfrage: ${title}`);
    expect(await chief.fills(told)).toContain('Eingetragen für Großräschen.');
  });

  it('is provisional until an addressee of the town releases it', async () => {
    const release = { 'Muss eine Ansprechperson der Stadt die Antwort freigeben?': 'Ja' };
    const { chief, one } = await sent(name, release);
    await clerkOf(stage, 'frau-e2', ELSTERWERDA);
    const third = await clerkOf(stage, 'frau-e3', ELSTERWERDA);
    await third.says('umfragen');
    await third.presses(title);
    await third.presses('Antworten für Elsterwerda');
    expect(await third.fills(answers)).toContain('vorläufig');
    expect(await seesResult(chief)).toContain('davon 1 vorläufig');
    expect(await hears(stage, one)).toContain('Geben Sie sie frei?');
    expect(await one.says('offen')).toContain('Antwort für Elsterwerda freigeben');
    expect(await one.presses('Antwort für Elsterwerda freigeben')).toContain('Freigegeben');
    expect(await seesResult(chief)).not.toContain('vorläufig');
  });

  it('questions are added one after another, put in order, changed and taken out', async () => {
    const { chief } = await open(name);
    await makes(chief, { 'Wie soll die Umfrage heißen?': 'Haushalt' }, 'Leer beginnen');
    await chief.presses('Zum Versand');
    expect(chief.last()).toContain('Ohne Frage');
    await adds(chief, 'Ja oder nein', { 'Wie lautet die Frage?': 'Reicht das Geld?' });
    const areas = {
      'Welche Möglichkeiten gibt es?': 'Straßen\nKita',
      'Wie viele Punkte verteilt jede Antwort?': '5',
    };
    await adds(chief, 'Punkte verteilen', { 'Wie lautet die Frage?': 'Wohin damit?', ...areas });
    const ends = { 'Was heißt 1?': 'schlecht', 'Was heißt 5?': 'gut' };
    await adds(chief, 'Skala von 1 bis 5', { 'Wie lautet die Frage?': 'Wie läuft es?', ...ends });
    expect(chief.last()).toContain('Wohin damit? (5 Punkte verteilen auf: Straßen · Kita)');
    await chief.presses('Fragen ordnen und ändern');
    await chief.presses('3. Wie läuft es?');
    const order = await chief.presses('Nach oben');
    expect(order.indexOf('Wie läuft es?')).toBeLessThan(order.indexOf('Wohin damit?'));
    await chief.presses('Fragen ordnen und ändern');
    await chief.presses('1. Reicht das Geld?');
    expect(await chief.presses('Entfernen')).not.toContain('Reicht das Geld?');
    await chief.presses('Fragen ordnen und ändern');
    await chief.presses('1. Wie läuft es?');
    await chief.presses('Ändern');
    const changed = { 'Wie lautet die Frage?': 'Wie läuft es heute?', ...ends };
    const all = { ...changed, 'Muss die Frage beantwortet werden?': 'Ja' };
    expect(await changes(chief, 'Wie lautet die Frage?', 'Wie läuft es heute?', all)).toContain(
      'Wie läuft es heute? (1 = schlecht bis 5 = gut)',
    );
    expect(await chief.presses('Alle Fragen als Text')).toContain('umfrage-haushalt.txt');
  });

  it('people of other towns see nothing, and old buttons do nothing', async () => {
    const { chief, one } = await sent(name);
    const stranger = await clerkOf(stage, 'frau-b', '12067036');
    expect(await stranger.says('umfragen')).toContain('Gerade läuft keine Umfrage');
    await leaves(stage, one, ELSTERWERDA);
    expect(await one.presses('Antworten')).toContain('richtet sich an andere');
    await chief.says('umfragen');
    await chief.presses(title);
    await chief.presses('Jetzt schließen');
    expect(await chief.says('ja')).not.toContain('ist geschlossen');
    expect(await chief.presses('Ja, Umfrage schließen')).toContain('Die Umfrage ist geschlossen.');
    expect(await chief.presses('Ja, Umfrage schließen')).toContain('Die Umfrage ist geschlossen.');
  });

  it('where each person answers, nobody reads figures of few', async () => {
    const each = {
      'Wer antwortet?': 'Jede Person für sich',
      'Für wen?': 'Alle Städte, die hier schreiben',
    };
    const { chief, one, two } = await sent(name, each);
    for (const guest of [one, two]) {
      await guest.presses('Antworten');
      expect(await guest.fills(answers)).toContain('Ihre Antwort ist da.');
    }
    expect(await seesResult(chief)).toContain('erst ab 5 Antworten');
    for (const who of ['a', 'b', 'c']) {
      const guest = await clerkOf(stage, who, ELSTERWERDA);
      await guest.says('umfragen');
      await guest.presses(title);
      await guest.presses('Antworten');
      const { [HOW]: _, ...less } = answers;
      await guest.fills(who === 'c' ? less : answers);
    }
    // While it runs, the next answer could be read from what has changed.
    expect(await seesResult(chief)).toContain('erst, wenn die Umfrage geschlossen ist');
    await chief.says('umfragen');
    await chief.presses(title);
    await chief.presses('Jetzt schließen');
    await chief.presses('Ja, Umfrage schließen');
    const told = await chief.presses('Ergebnis');
    expect(told).toContain('5 von 5 Personen');
    expect(told).toContain('Ja: 5 (100 %)');
    // Answered by four of the five: what it says is that of single people.
    expect(told).toContain('weniger als 5 Antworten; Zahlen über einzelne Personen');
    expect(told).not.toContain('Wir laden ein.');
    await chief.says('umfragen');
    await chief.presses(title);
    expect(await chief.presses('Wieder öffnen')).toContain('bleibt geschlossen');
    await seesResult(chief);
    const table = await chief.presses('Als Tabelle');
    expect(table).toContain('weniger als 5 Antworten');
    expect(table).not.toMatch(/Elsterwerda|Wir laden ein/);
  });
});

describe.each(PLATFORMS)('a survey that is opened again on %s', (name) => {
  it('invites those whose invitation was held back when it closed, and nobody twice', async () => {
    const { chief, one, two } = await open(name);
    await isAtTheLimit(stage, two);
    await makes(chief);
    await sends(chief);
    const invited = (guest: Guest) =>
      guest.told().filter((text) => text.startsWith('Umfrage:')).length;
    for (const guest of [one, two]) await hears(stage, guest);
    expect([one, two].map(invited)).toEqual([1, 0]);
    await chief.says('umfragen');
    await chief.presses(title);
    await chief.presses('Jetzt schließen');
    await chief.presses('Ja, Umfrage schließen');
    await passDays(stage, 9);
    for (const guest of [one, two]) await hears(stage, guest);
    expect([one, two].map(invited)).toEqual([1, 0]);
    await chief.says('umfragen');
    await chief.presses(title);
    await chief.presses('Wieder öffnen');
    const label = 'Bis wann kann geantwortet werden?';
    expect(await chief.fills({ [label]: '18.12.2026 um 12 Uhr' })).toContain(
      'Wer noch keine Einladung bekommen hat, bekommt sie nun.',
    );
    await passHours(stage, 1);
    for (const guest of [one, two]) await hears(stage, guest);
    expect([one, two].map(invited)).toEqual([1, 1]);
    await two.presses('Antworten');
    expect(await two.fills(answers)).toContain('Die Antwort für Finsterwalde ist da.');
  });
});

describe('across platforms', () => {
  it('begun in Telegram, finished in Slack; one clerk of two towns gets one letter', async () => {
    stage = await openStage(['Telegram (polling)', 'Slack (socket)'], { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const one = await clerkOf(stage, 'frau-e', ELSTERWERDA, FINSTERWALDE);
    const other = await clerkOf(stage, ['herr-e', 'Slack (socket)'], ELSTERWERDA);
    await makes(chief, { 'Für wen?': 'Brandenburg' }, 'Themen gewichten (Punkte)');
    await sends(chief);
    await hears(stage, one);
    expect(one.told().filter((text) => text.startsWith('Umfrage:'))).toHaveLength(1);
    expect(one.told().join('\n')).toContain('Für Elsterwerda, Finsterwalde');
    await one.presses('Antworten für Elsterwerda');
    await one.says('Wohnen und Innenstadt 6, Mobilität und Soziales 4');
    expect(await other.presses('Antworten')).toContain('Welches Thema fehlt?');
    await other.presses('Überspringen');
    expect(other.last()).toContain('Wohnen und Innenstadt 6, Mobilität und Soziales 4');
    expect(await other.presses('Absenden')).toContain('Die Antwort für Elsterwerda ist da.');
    await chief.says('umfragen');
    await chief.presses('Welche Themen sind Ihnen wichtig?');
    expect(await chief.presses('Ergebnis')).toContain('Wohnen und Innenstadt: 6 (Mittel 6)');
  });

  it('where nobody can be reached it is opened without an invitation', async () => {
    stage = await openStage('Telegram (polling)', { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    await chief.says('verteiler');
    await chief.presses('Neuer Verteiler');
    await chief.fills({ 'Wie soll der Verteiler heißen?': 'Forum' });
    await chief.presses('Städte hinzufügen');
    await chief.fills({ 'Welche Städte? Eine je Zeile': 'Großräschen' });
    await makes(chief);
    const nobody = await chief.presses('Zum Versand');
    expect(nobody).toContain('Für Großräschen');
    expect(nobody).toContain('Keine dieser Städte ist hier zu erreichen.');
    expect(nobody).not.toContain('Jetzt freigeben');
    expect(await chief.presses('Verwerfen')).toContain('bleiben, wie sie sind');
    await chief.says('umfragen');
    expect(await chief.presses(title)).toContain('Stand: Entwurf');
    await chief.presses('Zum Versand');
    expect(await chief.presses('Ohne Einladung eröffnen')).toContain('Die Umfrage läuft');
    await chief.says('umfragen');
    await chief.presses(title);
    expect(await chief.presses('Wer fehlt noch')).toContain('Großräschen');
  });
});
