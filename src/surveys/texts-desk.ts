import { type Block, facts, heading, list, note, paragraph, strong } from '../chat/blocks.ts';
import type { OptionFault } from './question.ts';
import type { Survey } from './rows.ts';

const STATES: Readonly<Record<Survey['state'], string>> = {
  draft: 'Entwurf',
  ready: 'wartet auf die Freigabe',
  open: 'läuft',
  closed: 'geschlossen',
};

const FAULTS: Readonly<Record<OptionFault, string>> = {
  few: 'Bitte mindestens zwei Möglichkeiten, jede in einer eigenen Zeile oder mit Strichpunkt getrennt.',
  many: 'Bitte höchstens 20 Möglichkeiten.',
  long: 'Bitte höchstens 70 Zeichen für jede Möglichkeit.',
  twice: 'Eine Möglichkeit steht doppelt da.',
};

/** What coordinators read. */
export const deskTexts = {
  owing: (title: string): string => `Wer die Umfrage „${title}“ noch nicht beantwortet hat`,
  add: 'Neu anlegen',
  state: (state: Survey['state']): string => STATES[state],
  row: (title: string, state: Survey['state'], closes: string, count: string): string =>
    `${title} – ${STATES[state]}${state === 'open' ? ` bis ${closes}` : ''}${count}`,
  rowCount: (answers: number, of: number): string => ` · ${answers} von ${of}`,
  empty: (): Block[] => [
    heading('Umfragen'),
    paragraph('Noch keine Umfrage. „Neu anlegen“ führt durch alles, auch mit fertigen Vorlagen.'),
  ],

  chooseTemplate: (): Block[] => [
    heading('Neue Umfrage'),
    paragraph('Womit möchten Sie beginnen? Jede Frage lässt sich danach ändern.'),
  ],
  blank: 'Leer beginnen',
  makeTitle: 'Neue Umfrage',
  changeTitle: 'Angaben zur Umfrage',
  fields: {
    title: 'Wie soll die Umfrage heißen?',
    intro: 'Worum geht es? (steht über den Fragen)',
    each: 'Wer antwortet?',
    closes: 'Bis wann kann geantwortet werden?',
    closesHint: 'Tag und Uhrzeit, zum Beispiel „7.12.2026 um 18 Uhr“.',
    goal: 'Wie viele Antworten brauchen Sie mindestens?',
    results: 'Wer sieht das Ergebnis?',
    release: 'Muss eine Ansprechperson der Stadt die Antwort freigeben?',
    question: 'Wie lautet die Frage?',
    options: 'Welche Möglichkeiten gibt es?',
    optionsHint: 'Jede Möglichkeit in eine eigene Zeile, oder mit Strichpunkt getrennt.',
    total: 'Wie viele Punkte verteilt jede Antwort?',
    low: 'Was heißt 1?',
    high: 'Was heißt 5?',
    must: 'Muss die Frage beantwortet werden?',
    town: 'Für welche Stadt?',
    source: 'Wie kam die Antwort?',
  },
  eachOptions: [
    { id: 'town', label: 'Jede Stadt einmal' },
    { id: 'person', label: 'Jede Person für sich' },
  ],
  resultsOptions: [
    { id: 'all', label: 'Alle, sobald geschlossen ist' },
    { id: 'coordinators', label: 'Nur die Koordination' },
  ],
  faults: FAULTS,
  passed: (): Block[] => [
    note(
      'Der Schluss liegt in der Vergangenheit. Bitte unter „Angaben ändern“ einen neuen Tag nennen.',
    ),
  ],

  draft: (survey: Survey, audience: string, closes: string): Block[] => [
    heading(survey.title),
    ...(survey.intro === '' ? [] : [paragraph(survey.intro)]),
    facts([
      ['Stand', STATES[survey.state]],
      ['Für', audience],
      ['Antworten', survey.each === 'town' ? 'jede Stadt einmal' : 'jede Person für sich'],
      ['Bis', closes],
      ['Ziel', survey.goal === null ? 'keines' : `mindestens ${survey.goal}`],
      ['Ergebnis', survey.results === 'all' ? 'für alle nach Schluss' : 'nur für die Koordination'],
      ['Freigabe', survey.release ? 'durch eine Ansprechperson der Stadt' : 'nicht nötig'],
    ]),
  ],
  noQuestions: (): Block => note('Noch keine Frage. Fügen Sie die erste hinzu.'),
  addQuestion: 'Frage hinzufügen',
  editQuestions: 'Fragen ordnen und ändern',
  changeFacts: 'Angaben ändern',
  preview: 'Alle Fragen als Text',
  send: 'Zum Versand',
  openQuietly: 'Ohne Einladung eröffnen',
  nobodyHere: (): Block[] => [
    paragraph(
      'Keine dieser Städte ist hier zu erreichen. Eröffnen Sie die Umfrage ohne Einladung: „Wer fehlt ',
      'noch“ gibt Ihnen dann die Anrufliste, und Sie tragen ein, was die Städte sagen.',
    ),
  ],
  backToDraft: 'Zurück zum Entwurf',
  discard: 'Verwerfen',
  discarded: (): Block[] => [paragraph('Verworfen. Niemand hat die Umfrage gesehen.')],
  whichKind: (): Block[] => [paragraph('Was für eine Frage soll es sein?')],
  whichQuestion: (): Block[] => [paragraph('Welche Frage?')],
  tooManyQuestions: (most: number): Block[] => [
    paragraph(`Mehr als ${most} Fragen beantwortet niemand gern. Bitte entfernen Sie erst eine.`),
  ],
  questionTitle: (kind: string): string => `Frage: ${kind}`,
  questionCard: (line: string): Block[] => [paragraph(line)],
  edit: 'Ändern',
  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Entfernen',
  toDraft: 'Zur Umfrage',
  notDraft: (): Block[] => [
    paragraph('Diese Umfrage ist schon verschickt; ihre Fragen bleiben, wie sie sind.'),
  ],
  needsQuestion: (): Block[] => [paragraph('Ohne Frage lässt sich die Umfrage nicht verschicken.')],
  needsTime: (): Block[] => [
    paragraph('Bis zum Schluss ist es weniger als eine Stunde. Bitte erst einen späteren nennen.'),
  ],
  sent: (closes: string): Block[] => [
    paragraph(strong('Die Umfrage läuft'), ` bis ${closes}.`),
    note(
      'Ich erinnere 7 und 2 Tage vorher und am letzten Tag, nur wer noch nicht geantwortet hat.',
    ),
  ],

  card: (
    survey: Survey,
    closes: string,
    figures: string,
    missing: readonly string[],
    more: number,
  ): Block[] => [
    heading(survey.title),
    facts([
      ['Stand', STATES[survey.state]],
      [survey.state === 'closed' ? 'Schluss war' : 'Schluss', closes],
      ['Antworten', figures],
    ]),
    ...(missing.length > 0
      ? [note(`Es fehlen: ${missing.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`)]
      : []),
  ],
  seeResults: 'Ergebnis',
  record: 'Antwort eintragen',
  extend: 'Verlängern',
  close: 'Jetzt schließen',
  announce: 'Ergebnis mitteilen',
  outcomeOf: (title: string): string => `Ergebnis: ${title}`,
  nothingToAnnounce: (): Block[] => [
    paragraph(
      'Hier gibt es nichts mitzuteilen: Es hat niemand oder es haben zu wenige geantwortet.',
    ),
  ],
  reopen: 'Wieder öffnen',
  sureToClose: (title: string): Block[] => [
    paragraph(`„${title}“ jetzt schließen? Danach kann niemand mehr antworten oder ändern.`),
  ],
  closeNow: 'Ja, Umfrage schließen',
  closedNow: (): Block[] => [paragraph('Die Umfrage ist geschlossen.')],
  extendTitle: 'Neuer Schluss',
  extended: (closes: string, invites: boolean): Block[] => [
    paragraph(
      `Die Umfrage läuft jetzt bis ${closes}.`,
      invites ? ' Wer noch keine Einladung bekommen hat, bekommt sie nun.' : '',
    ),
  ],
  inThePast: (): Block[] => [
    paragraph('Dieser Zeitpunkt ist schon vorbei. Der Schluss bleibt, wie er war.'),
  ],
  notSent: (): Block[] => [paragraph('Diese Umfrage ist noch nicht verschickt.')],
  staysClosed: (): Block[] => [
    paragraph(
      'Diese Umfrage bleibt geschlossen: Ihr Ergebnis ist schon zu sehen, und an einer weiteren Antwort ',
      'wäre abzulesen, was eine einzelne Person gesagt hat.',
    ),
  ],
  callList: 'Wer fehlt noch',

  whichTown: (): Block[] => [paragraph('Für welche Stadt tragen Sie ein?')],
  otherTown: 'Andere Stadt',
  otherTownTitle: 'Antwort eintragen',
  recordTitle: (town: string): string => `Antwort für ${town}`,
  recordIntro: (town: string): Block[] => [
    note(`Wer für ${town} schreibt, sieht diese Antwort und kann sie ändern.`),
  ],
  recorded: (town: string): Block[] => [paragraph(`Eingetragen für ${town}.`)],
  notInAudience: (town: string): Block[] => [
    paragraph(`${town} gehört nicht zu dieser Umfrage. Es hat sich nichts geändert.`),
  ],
  onlyTowns: (): Block[] => [paragraph('Hier antwortet jede Person für sich.')],
  recordAnswer: (title: string): string => `Umfrage: ${title}`,

  calls: (title: string, closes: string, rows: readonly string[]): Block[] => [
    heading('Anrufliste'),
    paragraph(
      `Umfrage „${title}“, Schluss ${closes}: Diese Städte haben noch nicht geantwortet und sind `,
      'hier nicht zu erreichen.',
    ),
    list(rows),
    note('Liste und Schreiben liegen als Text für Outlook bei.'),
  ],
  noCalls: (missing: number): Block[] => [
    paragraph(
      missing === 0
        ? 'Alle haben geantwortet.'
        : missing === 1
          ? 'Es fehlt noch eine Antwort; dort werde ich erinnern.'
          : `Es fehlen noch ${missing} Antworten; sie alle sind hier zu erreichen und werden erinnert.`,
    ),
  ],
  callRow: (town: string, phone: string | null, email: string | null): string =>
    [town, phone ?? 'Telefon nicht hinterlegt', email].filter(Boolean).join(' · '),
  callFile: (title: string): string => `Anrufliste ${title}`,
  mail: (rows: readonly string[], title: string, closes: string, questions: string): string =>
    [
      rows.join('\n'),
      `Betreff: Umfrage „${title}“ – Antwort bis ${closes}`,
      'Guten Tag,',
      `Ihre Antwort auf unsere Umfrage „${title}“ fehlt noch. Bitte antworten Sie bis ${closes}, gern ` +
        'formlos auf diese Nachricht oder am Telefon; wir tragen es ein.',
      questions,
      'Mit freundlichen Grüßen',
    ].join('\n\n'),

  closedBy: (title: string, figures: string): Block[] => [
    paragraph(strong(`Die Umfrage „${title}“ ist geschlossen.`)),
    paragraph(figures),
  ],
};
