import { afterEach, describe, expect, it } from 'vitest';
import { ShelvedEntries } from '../../src/desk/curating/rows.ts';
import { type Actor, accountOf, type House, openHouse } from '../support/house.ts';

let house: House;
afterEach(() => house.stop());

type Answers = Readonly<Record<string, string>>;

const SHORT = 'Kurz für Knöpfe und Listen';
const EVERY: Answers = {
  'Quelle: Wer sagt es?': 'Merkblatt Ballone (Beispiel)',
  'Adresse der Quelle im Netz': 'https://www.example.org/ballone',
  'Wann zuletzt in der Quelle nachgesehen?': '2.11.2026',
  'Zu welchem Thema?': 'Leerstand',
  'Wie fragt man danach?': 'Wer hilft beim Ballon?; ballon kosten',
};
const BODY = 'Die Antwort, in ein bis drei einfachen Sätzen';
const sure = {
  source: { title: 'Merkblatt Ballone (Beispiel)', url: 'https://www.example.org/ballone' },
  checked: '2026-11-02',
  themes: ['leerstand'],
  questions: ['Wer hilft beim Ballon?', 'ballon kosten'],
};

/** Answers question by question; what is not among the answers is left out. */
async function fills(chief: Actor, answers: Answers): Promise<string> {
  const asked: string[] = [];
  while (chief.last().includes('Frage ')) {
    const label = Object.keys(answers).find((one) => chief.last().includes(one));
    asked.push(label ?? '');
    await chief.says(label === undefined ? 'überspringen' : (answers[label] ?? ''));
    if (asked.length > 30) throw new Error(`stuck at: ${chief.last()}`);
  }
  expect(Object.keys(answers).filter((label) => !asked.includes(label))).toEqual([]);
  return chief.presses('Absenden');
}

async function begins(kind: string): Promise<Actor> {
  house = await openHouse({ coordinators: [accountOf('chefin')] });
  const chief = house.person('chefin');
  await chief.says('hilfe');
  expect(await chief.says('wissen neu')).toContain('Was für ein Eintrag');
  expect(await chief.presses(kind)).toContain(`Neu: ${kind}`);
  return chief;
}

const shelved = () => house.store.tx((tx) => tx.all(ShelvedEntries));

describe('a new entry, begun without a question, as', () => {
  it.each([
    {
      kind: 'Auskunft',
      folder: 'faq',
      answers: { Überschrift: 'Ballone am Fest', [BODY]: 'Bitte vorher melden.' },
      row: { id: 'ballone-am-fest', title: 'Ballone am Fest', answer: 'Bitte vorher melden.' },
    },
    {
      kind: 'Förderung',
      folder: 'programmes',
      answers: {
        ...{ 'Wie heißt das Programm?': 'Ballonzuschuss', [SHORT]: 'Geld für Ballone' },
        'Wofür gibt es das Geld': 'Zuschuss für Ballone.',
        'Wer kann es bekommen?': 'Gemeinden',
        Anteil: 'bis 75 % der Kosten',
        'Kann man es gerade beantragen?': 'Ja',
        'Gibt es eine Frist?': 'Ja, einen Stichtag',
        'Tag der Frist': '31.3.2027',
        'Für welche Länder?': 'Sachsen',
      },
      row: {
        ...{ id: 'ballonzuschuss', title: 'Ballonzuschuss', short: 'Geld für Ballone' },
        ...{ summary: 'Zuschuss für Ballone.', who: 'Gemeinden', rate: 'bis 75 % der Kosten' },
        ...{ status: 'offen', deadline: { kind: 'stichtag', date: '2027-03-31' } },
        states: ['SN'],
      },
    },
    {
      kind: 'Anlaufstelle',
      folder: 'contacts',
      answers: {
        'Wie heißt die Stelle?': 'Ballonstelle (Beispiel)',
        'Wobei hilft die Stelle': 'Berät zu Ballonen.',
        'Telefon der Stelle': '030 23125 100',
        'Netzadresse der Stelle': 'https://www.example.org',
        'Für welche Länder?': 'In ganz Deutschland',
      },
      row: {
        ...{ id: 'ballonstelle-beispiel', title: 'Ballonstelle (Beispiel)' },
        ...{ summary: 'Berät zu Ballonen.', phone: '030 23125 100' },
        ...{ website: 'https://www.example.org', states: ['alle'] },
      },
    },
    {
      kind: 'Beispiel',
      folder: 'practice',
      answers: {
        ...{ Überschrift: 'Anklam: Ballontag', [BODY]: 'Ein Tag mit Ballonen.' },
        ...{ 'In welcher Stadt?': 'Anklam', 'In welchem Land?': 'Mecklenburg-Vorpommern' },
        'Was kam dabei heraus?': 'Viele Gäste.',
      },
      row: {
        ...{ id: 'anklam-ballontag', title: 'Anklam: Ballontag', summary: 'Ein Tag mit Ballonen.' },
        ...{ towns: ['Anklam'], state: 'MV', result: 'Viele Gäste.' },
      },
    },
    {
      kind: 'Format',
      folder: 'methods',
      answers: {
        ...{ Überschrift: 'Ballonrunde', [BODY]: 'Wünsche an Ballonen.' },
        ...{ Dauer: 'eine Stunde', 'In welchen Schritten?': 'Schreiben; Steigen lassen' },
      },
      row: {
        ...{ id: 'ballonrunde', title: 'Ballonrunde', summary: 'Wünsche an Ballonen.' },
        ...{ time: 'eine Stunde', steps: ['Schreiben', 'Steigen lassen'] },
      },
    },
    {
      kind: 'Vorlage',
      folder: 'templates',
      answers: {
        ...{ Überschrift: 'Ballon-Einladung', [BODY]: 'Einladung zum Ballontag.' },
        'Der fertige Text': 'Ballone über {Straße}: Kommen Sie!',
      },
      row: {
        ...{ id: 'ballon-einladung', title: 'Ballon-Einladung' },
        ...{ summary: 'Einladung zum Ballontag.', body: 'Ballone über {Straße}: Kommen Sie!' },
      },
    },
  ])('$kind has what was said of it, and nothing else', async ({ kind, folder, answers, row }) => {
    const chief = await begins(kind);
    const preview = await fills(chief, { ...EVERY, ...answers });
    expect(preview).toContain(`So liest man den Eintrag:\n${row.title}\n${kind}`);
    expect(preview).toContain('Stand: 2. November 2026');
    expect(await chief.presses('Ins Wissen aufnehmen')).toContain('ohne Neustart');
    expect(await shelved()).toMatchObject([{ folder }]);
    expect((await shelved())[0]?.row).toEqual({ ...sure, ...row });
  });
});

describe('an office', () => {
  const OFFICE: Answers = {
    ...EVERY,
    'Wie heißt die Stelle?': 'Ballonstelle (Beispiel)',
    'Wobei hilft die Stelle': 'Berät zu Ballonen.',
    'Für welche Länder?': 'Sachsen, Thüringen',
  };

  it('is not kept with what is no number and no address, and each is named', async () => {
    const chief = await begins('Anlaufstelle');
    const wrong = { 'Telefon der Stelle': 'folgt', 'E-Mail der Stelle': 'die Stelle' };
    const said = await fills(chief, { ...OFFICE, ...wrong });
    expect(said).toContain('Das ist keine Telefonnummer.');
    expect(said).toContain('Das ist keine E-Mail-Adresse.');
    await chief.presses('Telefon der Stelle');
    await chief.says('115');
    await chief.presses('Ändern');
    await chief.presses('E-Mail der Stelle');
    await chief.says('überspringen');
    const preview = await chief.presses('Absenden');
    expect(preview).toContain('Telefon: 115');
    expect(preview).not.toContain('E-Mail');
  });

  it('looked up on a day to come is asked for again', async () => {
    const chief = await begins('Anlaufstelle');
    while (!chief.last().includes('Wann zuletzt')) {
      const label = Object.keys(OFFICE).find((one) => chief.last().includes(one));
      await chief.says(label === undefined ? 'überspringen' : (OFFICE[label] ?? ''));
    }
    expect(await chief.says('24.11.2026')).toContain('kommt erst noch');
    expect(await chief.says('23.11.2026')).toContain('Zu welchem Thema?');
  });

  it('that is there already, or reads like somebody’s own number, is pointed out', async () => {
    const chief = await begins('Anlaufstelle');
    const preview = await fills(chief, {
      ...OFFICE,
      'Wie heißt die Stelle?': 'Deutsche Stiftung Denkmalschutz',
      'Wobei hilft die Stelle': 'Fragen Sie Frau Muster unter 0171 2345678.',
    });
    expect(preview).toContain('steht schon im Wissen');
    expect(preview).toContain('nach einer Person');
  });
});

describe('a ready text from the chat', () => {
  const released = async (body: string) => {
    const chief = await begins('Vorlage');
    const words = { Überschrift: 'Ballon-Einladung', [BODY]: 'Einladung zum Ballontag.' };
    await fills(chief, { ...EVERY, ...words, 'Der fertige Text': body });
    await chief.presses('Ins Wissen aufnehmen');
    await house.chat.upToDate();
    await chief.says('vorlage ballon-einladung');
    return chief;
  };

  it('asks for each of its gaps', async () => {
    const chief = await released('Ballone über {Straße}: Kommen Sie!');
    expect(await chief.presses('Ballon-Einladung')).toContain('Straße');
    await chief.says('dem Markt');
    expect(await chief.presses('Absenden')).toContain('Ballone über dem Markt: Kommen Sie!');
  });

  it('without a gap is there at once', async () => {
    const chief = await released('Ballone am Markt: Kommen Sie!');
    expect(await chief.presses('Ballon-Einladung')).toContain('Ballone am Markt: Kommen Sie!');
  });
});
