import { afterEach, describe, expect, it } from 'vitest';
import { type Guest, openStage, PLATFORMS, type Stage, type StageName } from '../support/stage.ts';
import { clerkOf, hears, passDays, passHours } from '../support/town-hall.ts';

let stage: Stage;
afterEach(() => stage.stop());

const OTHER: Readonly<Partial<Record<StageName, StageName>>> = {
  'Telegram (polling)': 'Slack (socket)',
  'Telegram (webhook)': 'Slack (http)',
  'Slack (socket)': 'Telegram (polling)',
  'Slack (http)': 'Telegram (webhook)',
};

/** Each change of the knowledge has it read anew: on a busy machine that takes its time. */
const PATIENCE = { timeout: 60_000 };

const ASKED = 'Wer kennt sich mit Heißluftballons aus?';
const LIKE = 'Dürfen Heißluftballons am Fest landen?';
const ENTRY = {
  Überschrift: 'Heißluftballons über der Stadt',
  'Die Antwort, in ein bis drei einfachen Sätzen':
    'Erste Anlaufstelle ist die Luftfahrtbehörde des Landes.',
  'Quelle: Wer sagt es?': 'Merkblatt der Luftfahrtbehörde',
  'Zu welchem Thema?': ['Leerstand'],
  'Wie fragt man danach?': 'Wer erlaubt uns einen Heißluftballon? ; Ein Heißluftballon will landen',
};
const WISH = 'Bescheid geben, wenn es eine Antwort gibt';
const TAKE = 'In das Wissen übernehmen';

/** Passes the last question on, to be answered in the chat. */
async function passOn(clerk: Guest, text: string): Promise<string> {
  await clerk.says('mensch');
  return clerk.fills({ 'Ihre Frage': text, 'Wie möchten Sie die Antwort?': 'Hier im Chat' });
}

async function wordEntry(chief: Guest): Promise<string> {
  await chief.presses(TAKE);
  await chief.presses('Auskunft');
  return chief.fills(ENTRY);
}

describe.each(PLATFORMS)('a question nobody could answer, first on %s', (name) => {
  const other = OTHER[name] ?? name;

  it(
    'is passed on at night, answered from the other platform, and known from then on',
    PATIENCE,
    async () => {
      stage = await openStage([name, other], { coordinators: ['chefin'] });
      const chief = await clerkOf(stage, ['chefin', other]);
      const clerk = await clerkOf(stage, ['frau-k', name]);
      const next = await clerkOf(stage, ['herr-p', other]);
      await passHours(stage, 12);
      expect(await clerk.says(ASKED)).toContain('ich rate nicht');
      expect(await passOn(clerk, ASKED)).toContain(
        'liest Ihre Frage ab 24. November 2026, 08:00 Uhr',
      );
      await passHours(stage, 11);
      expect(await hears(stage, chief)).toContain('Heißluftballons');
      await chief.says('eingang');
      await chief.presses(`Frage: ${ASKED}`);
      await chief.presses('Antworten');
      const sent = await chief.fills({ 'Ihre Antwort': 'Fragen Sie die Luftfahrtbehörde.' });
      expect(sent).toContain('Die Antwort ist unterwegs.');
      expect(await hears(stage, clerk)).toContain('Fragen Sie die Luftfahrtbehörde.');

      const preview = await wordEntry(chief);
      expect(preview).toContain('So liest man den Eintrag');
      expect(preview).toContain('Stand: 24. November 2026');
      expect(await next.says(LIKE)).not.toContain('Luftfahrtbehörde');
      expect(await chief.presses('Ins Wissen aufnehmen')).toContain('ohne Neustart');
      expect(await next.says('Wer erlaubt uns einen Heißluftballon?')).toContain(
        'Luftfahrtbehörde des Landes',
      );
      const told = await hears(stage, clerk);
      expect(told).toContain('Jetzt gibt es eine Antwort');
      expect(told).toContain('Luftfahrtbehörde des Landes');
    },
  );
});

describe.each(PLATFORMS)('gaps on %s', (name) => {
  it('are grouped, taken over by two, and told to those who wished it', PATIENCE, async () => {
    stage = await openStage(name, { coordinators: ['chefin', 'vize'] });
    const chief = await clerkOf(stage, 'chefin');
    const second = await clerkOf(stage, 'vize');
    const clerk = await clerkOf(stage, 'frau-k');
    const other = await clerkOf(stage, 'herr-p');
    await other.says('Wer kennt sich mit Heißluftballons aus, Frau Müller nicht, 0171 2345678?');
    await clerk.says(ASKED);
    expect(clerk.labels()).toContain(WISH);
    expect(await clerk.presses(WISH)).toContain('in den nächsten 30 Tagen');

    const gaps = await chief.says('luecken');
    expect(gaps).toContain('2-mal');
    expect(gaps).not.toContain('Müller');
    expect(gaps).not.toContain('0171');
    const one = await chief.presses(`Lücke: ${ASKED}`);
    expect(one).toContain('[ausgelassen]');
    expect(one).toContain('Warten auf Bescheid');
    await wordEntry(chief);
    expect(await chief.presses('Zur Freigabe geben')).toContain('zweite Person');
    const many = await chief.says('wissen Dorf');
    const firstOnes = chief.labels();
    expect(many).toContain('Gefunden: ');
    await chief.presses('Weitere');
    expect(chief.labels()[0]).not.toBe(firstOnes[0]);
    await chief.says('wissen');
    await chief.presses('Entwurf: Heißluftballons über der Stadt');
    expect(chief.labels()).not.toContain('Als zweite Person freigeben');
    expect(await clerk.says('Wer erlaubt uns einen Heißluftballon?')).not.toContain(
      'Luftfahrtbehörde',
    );

    expect(await hears(stage, second)).toContain('Heißluftballons über der Stadt');
    await second.presses('Ansehen');
    expect(await second.presses('Als zweite Person freigeben')).toContain('ohne Neustart');
    expect(await second.presses('Als zweite Person freigeben')).toContain('nicht mehr');
    expect(await hears(stage, chief)).toContain('gilt ab sofort');
    expect(await hears(stage, clerk)).toContain('Jetzt gibt es eine Antwort');
    expect(other.told().join()).not.toContain('Jetzt gibt es eine Antwort');
    expect(await chief.says('lücken')).not.toContain('2-mal');
    expect(await other.says('Wer erlaubt uns einen Heißluftballon?')).toContain('Luftfahrtbehörde');
  });

  it('are nobody else’s, and can be put aside', PATIENCE, async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    await clerk.says(ASKED);
    expect(await clerk.says('lücken')).not.toContain('Lücken im Wissen');
    expect(await clerk.says('wissen')).not.toContain('Einträge aus dem Chat');
    await passDays(stage, 1);
    expect(await chief.says('lücken')).toContain(ASKED);
    expect(await chief.presses(`Lücke: ${ASKED}`)).toContain('So wurde gefragt');
    expect(await chief.presses('Erledigt, kein Eintrag')).toContain('Erledigt');
    expect(await chief.says('lücken')).not.toContain(ASKED);
  });
});

describe.each(PLATFORMS)('a wrong entry on %s', (name) => {
  it('is reported, marked, mended, and told to those who have read it', PATIENCE, async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    const reader = await clerkOf(stage, 'herr-p');
    const silent = await clerkOf(stage, 'frau-s');
    await reader.says(ASKED);
    await reader.presses(WISH);
    const question = 'förderung lebendige zentren';
    await reader.says(question);
    await silent.says(question);
    await clerk.says(question);
    await clerk.presses('Passt nicht');
    await clerk.presses('Veraltet oder falsch');
    await clerk.fills({ 'Was ist veraltet oder falsch? Ein Satz genügt.': 'Der Anteil ist 80 %.' });
    expect(await hears(stage, chief)).toContain('veraltet, falsch oder unvollständig');

    await chief.presses('Ansehen');
    expect(await chief.presses('Bestätigen: wird geprüft')).toContain('Angaben werden geprüft');
    expect(await silent.says(question)).toContain('Angaben werden geprüft');
    expect(await hears(stage, clerk)).toContain('Er stimmt');

    await chief.presses('Eintrag ändern');
    await chief.says('abbrechen');
    await chief.says('eingang');
    await chief.presses('Hinweis zu: Städtebauförderung: Lebendige Zentren');
    // Typed, it is asked step by step on every platform.
    expect(await chief.says('Eintrag ändern')).toContain('Was war falsch?');
    await chief.says('Der Anteil war falsch.');
    await chief.presses('Ändern');
    await chief.presses('Anteil');
    await chief.says('80 Prozent');
    expect(await chief.presses('Absenden')).toContain('80 Prozent');
    await chief.presses('Ins Wissen aufnehmen');
    const mended = await silent.says(question);
    expect(mended).toContain('80 Prozent');
    expect(mended).not.toContain('werden geprüft');
    expect(await hears(stage, clerk)).toContain('80 Prozent');
    expect(await hears(stage, reader)).toContain('Der Anteil war falsch.');
    expect(silent.told().join()).not.toContain('Berichtigung');
    const inbox = await chief.says('eingang');
    expect(inbox).not.toContain('Hinweis zu');
    expect(inbox).toContain('Eine Frage ohne Antwort');
    expect(await chief.presses('Lücken ansehen')).toContain(ASKED);
  });
});

describe.each(PLATFORMS)('two hints to one entry on %s', (name) => {
  it('a change closes the one that it deals with; the other waits', PATIENCE, async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    const other = await clerkOf(stage, 'herr-p');
    const hints = [
      [clerk, 'Der Anteil ist 80 %.'],
      [other, 'Zuständig ist jetzt ein anderes Amt.'],
    ] as const;
    for (const [guest, sentence] of hints) {
      await guest.says('förderung lebendige zentren');
      await guest.presses('Passt nicht');
      await guest.presses('Veraltet oder falsch');
      await guest.fills({ 'Was ist veraltet oder falsch? Ein Satz genügt.': sentence });
    }
    await chief.says('eingang');
    await chief.presses('Hinweis zu: Städtebauförderung: Lebendige Zentren');
    const summary = await chief.says('Eintrag ändern');
    expect(summary).toContain('Welche Hinweise sind damit erledigt?');
    expect(summary).toContain('1. Der Anteil ist 80 %., 2. Zuständig ist jetzt ein anderes Amt.');
    await chief.presses('Ändern');
    await chief.presses('Anteil');
    await chief.says('80 Prozent');
    await chief.presses('Ändern');
    await chief.presses('Welche Hinweise sind damit erledigt?');
    await chief.presses('✓ 2. Zuständig ist jetzt ein anderes Amt.');
    await chief.presses('Fertig');
    await chief.presses('Absenden');
    await chief.presses('Ins Wissen aufnehmen');
    expect(await hears(stage, clerk)).toContain('80 Prozent');
    await hears(stage, other);
    expect(other.told().join()).not.toContain('Berichtigung');

    await chief.says('eingang');
    const left = await chief.presses('Hinweis zu: Städtebauförderung: Lebendige Zentren');
    expect(left).toContain('ein anderes Amt');
    expect(left).not.toContain('Der Anteil ist 80 %.');
    await chief.presses('Der Eintrag stimmt');
    expect(await hears(stage, other)).toContain('Die Angaben stimmen.');
    expect(await chief.says('eingang')).not.toContain('Hinweis zu');
  });

  it('what a file has mended need not be all of them', PATIENCE, async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    for (const sentence of ['Der Anteil ist 80 %.', 'Die Frist ist vorbei.']) {
      await clerk.says('förderung lebendige zentren');
      await clerk.presses('Passt nicht');
      await clerk.presses('Veraltet oder falsch');
      await clerk.fills({ 'Was ist veraltet oder falsch? Ein Satz genügt.': sentence });
    }
    await chief.says('eingang');
    await chief.presses('Hinweis zu: Städtebauförderung: Lebendige Zentren');
    await chief.presses('Ist schon berichtigt');
    await chief.fills({
      'Was war falsch?': 'Die Frist war falsch.',
      'Welche Hinweise sind damit erledigt?': ['2. Die Frist ist vorbei.'],
    });
    await hears(stage, clerk);
    expect(clerk.told().join()).toContain('Die Frist war falsch.');
    await chief.says('eingang');
    const left = await chief.presses('Hinweis zu: Städtebauförderung: Lebendige Zentren');
    expect(left).toContain('Der Anteil ist 80 %.');
    expect(left).not.toContain('Die Frist ist vorbei.');
  });
});

describe.each(PLATFORMS)('a one-person office on %s', (name) => {
  it(
    'takes an example over, changes the entry, withdraws it; a telephone number comes in',
    PATIENCE,
    async () => {
      stage = await openStage(name, { coordinators: ['chefin'] });
      const chief = await clerkOf(stage, 'chefin');
      const clerk = await clerkOf(stage, 'frau-k');
      await clerk.says('einreichen');
      await clerk.fills({
        'Welche Stadt?': 'Elsterwerda',
        'Worum ging es?': 'Das alte Kino stand leer.',
        'Was haben Sie gemacht?': 'Ein Verein hat es gepachtet.',
        'Was kam dabei heraus?': 'Zweimal in der Woche ist Film.',
      });
      await chief.says('eingang');
      await chief.presses('Beispiel aus Elsterwerda: Das alte Kino stand leer.');
      await chief.presses(TAKE);
      const preview = await chief.fills({
        Überschrift: 'Elsterwerda: Lichtspielhaus im Verein',
        'Die Antwort, in ein bis drei einfachen Sätzen': 'Ein Verein betreibt das Lichtspielhaus.',
        'Quelle: Wer sagt es?': 'Auskunft der Stadt Elsterwerda',
        'Zu welchem Thema?': ['Leerstand'],
        'Wie fragt man danach?': 'Wer zeigt bei uns wieder Filme im Lichtspielhaus?',
      });
      expect(preview).toContain('Wo: Elsterwerda');
      // What the town wrote is beside the form and not in the entry.
      expect(preview).not.toContain('Zweimal in der Woche');
      await chief.presses('Ins Wissen aufnehmen');
      expect(await hears(stage, clerk)).toContain('steht jetzt im Wissen');
      const question = 'Wer zeigt bei uns wieder Filme im Lichtspielhaus?';
      expect(await clerk.says(question)).toContain('Ein Verein betreibt');

      await chief.says('wissen Lichtspielhaus');
      await chief.presses('Elsterwerda: Lichtspielhaus im Verein');
      await chief.says('Eintrag ändern');
      await chief.presses('Ändern');
      await chief.presses('Die Antwort, in ein bis drei einfachen Sätzen');
      await chief.says('Zwei Vereine betreiben das Lichtspielhaus.');
      await chief.presses('Absenden');
      await chief.presses('Ins Wissen aufnehmen');
      expect(await clerk.says(question)).toContain('Zwei Vereine betreiben');

      await chief.says('wissen');
      await chief.presses('Elsterwerda: Lichtspielhaus im Verein');
      await chief.presses('Zurückziehen');
      expect(await chief.says('ja')).not.toContain('Zurückgezogen');
      await chief.presses('Zurückziehen');
      expect(await chief.says('Ja, zurückziehen')).toContain('Zurückgezogen');
      expect(await clerk.says(question)).not.toContain('Vereine betreiben');
      expect(await chief.presses('Ja, zurückziehen')).toContain('gibt es nicht mehr');
    },
  );

  it('hears of a telephone number and enters it into the shipped entry', PATIENCE, async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    const office = 'Deutsche Stiftung Denkmalschutz';
    await clerk.says(`kontakte ${office}`);
    await clerk.says('Telefon mitteilen');
    await clerk.says('0228 9091-0');
    await clerk.presses('Absenden');
    await chief.says('eingang');
    expect(await chief.presses(`Hinweis zu: ${office}`)).toContain('0228 9091-0');
    await chief.says('Eintrag ändern');
    await chief.presses('Ändern');
    await chief.presses('Telefon der Stelle');
    await chief.says('0228 9091-0');
    await chief.presses('Absenden');
    await chief.presses('Ins Wissen aufnehmen');
    expect(await clerk.says(`kontakte ${office}`)).toContain('Telefon: 0228 9091-0');
    expect(clerk.told().join()).toContain('ist berichtigt');
  });
});

const PROGRAMME = {
  'Wie heißt das Programm?': 'Ballonzuschuss (Beispiel)',
  'Wofür gibt es das Geld, in ein bis drei einfachen Sätzen?': 'Zuschuss für Ballone am Stadtfest.',
  'Wer kann es bekommen?': 'Gemeinden',
  Anteil: 'bis 75 % der Kosten',
  'Kann man es gerade beantragen?': 'Ja',
  'Gibt es eine Frist?': 'Ja, einen Stichtag',
  'Tag der Frist': '2027-03-31',
  'Quelle: Wer sagt es?': 'Richtlinie Ballone (Beispiel)',
  'Adresse der Quelle im Netz': 'https://www.example.org/ballone',
  'Wann zuletzt in der Quelle nachgesehen?': '2026-11-02',
  'Zu welchem Thema?': ['Leerstand'],
  'Für welche Länder?': ['In ganz Deutschland'],
  'Wie fragt man danach?': 'Wer gibt Geld für einen Heißluftballon? ; zuschuss heißluftballon',
};
const OFFICE = {
  'Wie heißt die Stelle?': 'Ballonstelle (Beispiel)',
  'Wobei hilft die Stelle, in ein bis drei einfachen Sätzen?': 'Berät zu Ballonen am Stadtfest.',
  'Telefon der Stelle': '030 23125 100',
  'Quelle: Wer sagt es?': 'Eigene Auskunft der Stelle',
  'Zu welchem Thema?': ['Leerstand'],
  'Für welche Länder?': ['In ganz Deutschland'],
  'Wie fragt man danach?': 'Wen rufen wir wegen des Heißluftballons an? ; beratung heißluftballon',
};

describe.each(PLATFORMS)('without any file on %s', (name) => {
  it('a programme fills a gap, and an office is entered, changed, withdrawn', {
    // Four changes.
    timeout: 3 * PATIENCE.timeout,
  }, async () => {
    stage = await openStage(name, { coordinators: ['chefin'] });
    const chief = await clerkOf(stage, 'chefin');
    const clerk = await clerkOf(stage, 'frau-k');
    const next = await clerkOf(stage, 'herr-p');
    await clerk.says(ASKED);
    await clerk.presses(WISH);
    await chief.says('lücken');
    await chief.presses(`Lücke: ${ASKED}`);
    expect(await chief.presses(TAKE)).toContain('Was für ein Eintrag soll es werden?');
    await chief.presses('Förderung');
    expect(await chief.fills(PROGRAMME)).toContain('bis 75 % der Kosten');
    await chief.presses('Ins Wissen aufnehmen');
    expect(await hears(stage, clerk)).toContain('Zuschuss für Ballone am Stadtfest.');
    const programme = await next.says('Wer gibt Geld für einen Heißluftballon?');
    expect(programme).toContain('31. März 2027');
    expect(programme).toContain('Stand: 2. November 2026');
    expect(programme).not.toContain('Betrag');

    await chief.says('wissen');
    await chief.presses('Neuer Eintrag');
    await chief.presses('Anlaufstelle');
    expect(await chief.fills(OFFICE)).toContain('Telefon: 030 23125 100');
    await chief.presses('Ins Wissen aufnehmen');
    const whom = 'Wen rufen wir wegen des Heißluftballons an?';
    expect(await next.says(whom)).toContain('030 23125 100');

    await chief.says('wissen Ballonstelle');
    await chief.presses('Ballonstelle (Beispiel)');
    await chief.says('Eintrag ändern');
    await chief.presses('Ändern');
    await chief.presses('Telefon der Stelle');
    await chief.says('030 23125 200');
    await chief.presses('Absenden');
    await chief.presses('Ins Wissen aufnehmen');
    expect(await next.says(whom)).toContain('030 23125 200');
    await chief.says('wissen Ballonstelle');
    await chief.presses('Ballonstelle (Beispiel)');
    await chief.presses('Zurückziehen');
    await chief.says('Ja, zurückziehen');
    expect(await next.says(whom)).not.toContain('030 23125');
  });
});
