import { MINUTE } from '../time/instant.ts';
import { type Block, heading, list, note, paragraph, strong } from './blocks.ts';

const german = (number: number) => number.toLocaleString('de-DE');

/** Every word that the seam itself says: forms, choices, what it cannot read. */
export const texts = {
  kept: {
    updates: 'Ihre Nachricht selbst, bis sie beantwortet ist; danach nur ihre Nummer',
    outbox:
      'Nachrichten an Sie, bis sie verschickt sind; danach nur, ob sie ankamen; nach „löschen“ mein letztes Wort',
    choices: 'Was die Knöpfe unter meinen Nachrichten bedeuten',
    forms: 'Angefangene Eingaben',
    files: 'Dateien, die Sie in eine Eingabe geschickt haben',
    deeds: 'Was die Koordination wann getan hat, unter einem Kürzel, ohne Texte',
    counters: 'Zahlen für den Bericht, je Tag oder je Stadt und Monat (keine Personen)',
  },
  stale: [
    paragraph('Dieser Knopf gilt nicht mehr. Schreiben Sie „hilfe“, dann zeige ich, was geht.'),
  ],
  notYours: [paragraph('Dieser Knopf gehört zu einer Frage an jemand anderen.')],
  onlyText: [paragraph('Das kann ich nicht lesen. Bitte schreiben Sie es mir als Text.')],
  tooLong: (max: number): Block[] => [
    paragraph(
      `Das ist zu lang für mich: Ich lese höchstens ${max.toLocaleString('de')} Zeichen auf einmal. `,
      'Bitte schreiben Sie in ein, zwei Sätzen, worum es geht.',
    ),
  ],
  edited: [
    paragraph(
      'Was Sie nachträglich ändern, lese ich nicht noch einmal. Schreiben Sie es bitte neu.',
    ),
  ],
  unknownWords: [
    paragraph('Das habe ich nicht verstanden. Schreiben Sie „hilfe“, dann zeige ich, was geht.'),
  ],
  unknownCommand: (word: string) => [
    paragraph(
      `Einen Befehl „${word}“ gibt es nicht. Schreiben Sie „hilfe“, dann zeige ich, was geht.`,
    ),
  ],
  inDirectChat: [paragraph('Das ist persönlich. Ich habe Ihnen direkt geschrieben.')],
  writeToMe: [
    paragraph('Das ist persönlich. Bitte schreiben Sie mir direkt, nicht in der Gruppe.'),
  ],
  nothingToCancel: [paragraph('Es läuft gerade nichts, was ich abbrechen könnte.')],
  nothingToGoBack: [paragraph('Es gibt gerade keinen Schritt zurück.')],
  failed: [
    paragraph(
      'Dabei ist bei mir ein Fehler passiert. Es wurde nichts davon gespeichert. ',
      'Bitte versuchen Sie es noch einmal; die Koordination sieht, dass es nicht geklappt hat.',
    ),
  ],
  setAside: [
    paragraph(
      'Ihre letzte Nachricht konnte ich leider nicht bearbeiten, und ich versuche es nicht noch ',
      'einmal. Bitte schreiben Sie sie anders. Die Koordination sieht, dass es nicht geklappt hat.',
    ),
  ],
  flood: (pause: number): Block[] => [
    paragraph(
      'Das sind gerade sehr viele Nachrichten auf einmal. Ich mache eine Pause und lese nicht, was ',
      `jetzt noch kommt. Ist ${pause > MINUTE ? 'eine halbe Stunde' : 'eine Minute'} lang Ruhe, `,
      'antworte ich wieder wie gewohnt.',
    ),
    note('„stopp“, „löschen“ und „datenschutz“ gehen immer.'),
  ],
  wordForWord: (words: string): Block[] => [
    paragraph(
      `Meinen Sie „${words}“? Das tue ich nur, wenn Sie es genau so schreiben oder darauf tippen.`,
    ),
  ],
  whichOne: [paragraph('Es warten zwei Fragen auf Ihre Antwort. Welche meinen Sie?')],

  form: {
    yesNo: [
      { id: 'ja', label: 'Ja' },
      { id: 'nein', label: 'Nein' },
    ],
    step: (title: string, at: number, of: number, label: string, hint?: string): Block[] => [
      note(`${title} · Frage ${at} von ${of}`),
      paragraph(strong(label)),
      ...(hint ? [note(hint)] : []),
    ],
    ways: (first: boolean): Block =>
      note(
        first
          ? 'Abbrechen: „abbrechen“'
          : 'Einen Schritt zurück: „zurück“ · Abbrechen: „abbrechen“',
      ),
    skip: 'Überspringen',
    keep: 'So lassen',
    before: (value: string): Block => note(`Bisher: ${value}`),
    ready: 'Fertig',
    chosen: (label: string) => `✓ ${label}`,
    points: (options: readonly string[], total: number): Block[] => [
      list(options, { ordered: true }),
      note(`Verteilen Sie ${total} Punkte, zum Beispiel „${options[0] ?? ''} ${total}“.`),
    ],
    scale: (min: number, low: string, max: number, high: string): Block =>
      note(`${min} = ${low}, ${max} = ${high}`),
    several: (max: number): Block =>
      note(`Mehrere sind möglich (bis zu ${max}): antippen oder mit Komma schreiben.`),
    summary: (title: string): Block[] => [
      heading(title),
      paragraph('Bitte prüfen Sie Ihre Angaben:'),
    ],
    send: 'Absenden',
    change: 'Ändern',
    changeWhat: [paragraph('Was möchten Sie ändern?')],
    fault: (label: string, fault: string): string => `${label} – ${fault}`,
    nothing: 'keine Angabe',
    cancelled: [paragraph('Abgebrochen. Es wurde nichts gespeichert.')],
    over: [paragraph('Diese Eingabe ist schon beendet.')],
    rested: (title: string): Block[] => [
      paragraph(`Bei „${title}“ haben Sie schon angefangen. Möchten Sie dort weitermachen?`),
    ],
    goOn: 'Weitermachen',
    leave: 'Verwerfen',
    answerOrQuestion: [paragraph('War das Ihre Antwort – oder eine Frage an mich?')],
    isAnswer: 'Das ist meine Antwort',
    isQuestion: 'Das ist eine Frage an Sie',
    waits: (title: string): Block => note(`„${title}“ ist noch offen: „weiter“ führt zurück.`),
    faults: {
      empty: 'Bitte schreiben Sie etwas dazu.',
      long: (max: number, length: number) =>
        `Das sind ${length} Zeichen; bitte kürzen Sie auf ${max}.`,
      one: (count: number) =>
        `Bitte wählen Sie eine der ${count} Möglichkeiten, gern auch mit der Zahl davor.`,
      several: 'Bitte wählen Sie aus der Liste, zum Beispiel „1, 3“.',
      tooMany: (max: number) => `Das sind zu viele: bitte höchstens ${max}.`,
      number: (min: number, max: number) =>
        `Bitte schreiben Sie eine Zahl von ${german(min)} bis ${german(max)}.`,
      points: (total: number, sum: number) =>
        `Zusammen müssen es ${total} Punkte sein, es sind ${sum}.`,
      date: 'Bitte schreiben Sie einen Tag, zum Beispiel „12.3.2027“ oder „nächsten Freitag“.',
      passed: 'Das ist schon vorbei. Bitte schreiben Sie einen späteren Zeitpunkt, gern mit Jahr.',
      past: 'Dieser Tag kommt erst noch. Bitte schreiben Sie einen früheren, gern mit Jahr.',
      time: 'Bitte schreiben Sie Tag und Uhrzeit, zum Beispiel „12.3.2027 um 14 Uhr“.',
      town: 'Diese Stadt habe ich nicht gefunden. Bitte schreiben Sie den Namen, gern mit dem Land.',
      whichTown: (names: readonly string[]) =>
        `Welche meinen Sie: ${names.slice(0, 4).join(' · ')}? Bitte mit Landkreis oder Land schreiben.`,
      file: 'Bitte schicken Sie hier eine Datei.',
      fileTooLarge: 'Diese Datei ist zu groß: höchstens 1 MB kann ich annehmen.',
      fileGone: 'Diese Datei konnte ich nicht abholen. Bitte schicken Sie sie noch einmal.',
      fileType: (types: readonly string[]) => `Bitte eine Datei dieser Art: ${types.join(', ')}.`,
    },
  },
};
