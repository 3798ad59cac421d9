import { type Block, heading, list, note, paragraph, quote, strong } from '../../chat/blocks.ts';

export const curatingTexts = {
  kept: {
    shelved: 'Einträge im Wissen, die Sie formuliert haben',
    mark: 'Welcher Stand des Wissens gilt (keine Personen)',
    noPeople: 'dauerhaft, ohne Bezug zu Personen',
    drafts: 'Entwürfe für Einträge, die Sie formuliert haben',
    gaps: 'Fragen ohne Antwort, ohne Ihren Namen; mit ihm nur, wenn Sie Bescheid möchten',
    reports: 'Hinweise von Ihnen, dass ein Eintrag falsch ist',
    shown: 'Welche Einträge Sie gelesen haben, damit Berichtigungen Sie erreichen',
  },

  takeOver: 'In das Wissen übernehmen',
  formTitle: 'Eintrag für das Wissen',
  mendTitle: 'Eintrag ändern',
  beside: (sentences: readonly string[]): Block[] => [
    ...(sentences.length > 0
      ? [note('Daneben, nichts davon wird übernommen:'), ...sentences.map((one) => quote(one))]
      : []),
    note('Bitte in eigenen Worten und ohne Namen von Privatpersonen.'),
  ],
  fields: {
    title: 'Überschrift',
    short: 'Kurz für Knöpfe und Listen',
    body: 'Die Antwort, in ein bis drei einfachen Sätzen',
    source: 'Quelle: Wer sagt es?',
    sourceHint: 'Stelle und Titel. Mit dem Absenden gilt sie als heute geprüft.',
    url: 'Adresse der Quelle im Netz',
    themes: 'Zu welchem Thema?',
    states: 'Für welche Länder?',
    statesHint: 'Ohne Angabe gilt es überall.',
    questions: 'Wie fragt man danach?',
    questionsHint: 'Je Zeile eine Frage (oder mit Strichpunkt), möglichst mehrere.',
    status: 'Stand des Programms',
    deadline: 'Frist',
    date: 'Tag der Frist',
    wrong: 'Was war falsch?',
    wrongHint: 'Das lesen die, denen der Eintrag gezeigt wurde und die Berichtigungen möchten.',
  },
  facts: {
    who: 'Wer kann es bekommen?',
    rate: 'Anteil',
    amount: 'Betrag',
    manager: 'Zuständig',
    problem: 'Worum ging es?',
    solution: 'Was wurde getan?',
    result: 'Was kam dabei heraus?',
    contact: 'Welche Stelle gibt Auskunft?',
    phone: 'Telefon der Stelle',
    email: 'E-Mail der Stelle',
    website: 'Netzadresse der Stelle',
    for: 'Wofür ist sie da?',
    people: 'Wie viele Personen?',
    time: 'Dauer',
    effort: 'Aufwand',
    body: 'Der fertige Text',
  },
  options: new Map([
    ['offen', 'Offen'],
    ['beendet', 'Beendet'],
    ['unklar', 'Unklar'],
    ['laufend', 'Laufend möglich'],
    ['stichtag', 'Stichtag'],
    ['aufruf', 'Nur in Aufrufen'],
    ['unbekannt', 'Unbekannt'],
  ]),
  faults: new Map([
    ['url', 'Die Adresse der Quelle muss vollständig sein, mit https:// davor.'],
    ['website', 'Die Netzadresse muss vollständig sein, mit https:// davor.'],
    ['email', 'Das ist keine E-Mail-Adresse.'],
  ]),
  faulty: (): Block[] => [
    paragraph(
      'So kann es nicht ins Wissen: Ein Thema fehlt, oder ein Feld ist leer. Bitte ändern.',
    ),
  ],

  preview: (): Block => note('So liest man den Eintrag:'),
  ways: (questions: readonly string[], wrong: string | null): Block[] => [
    ...(questions.length > 0 ? [note('Gefunden wird er zum Beispiel so:'), list(questions)] : []),
    ...(wrong === null ? [] : [note('Was falsch war:'), quote(wrong)]),
  ],
  release: 'Ins Wissen aufnehmen',
  give: 'Zur Freigabe geben',
  approve: 'Als zweite Person freigeben',
  change: 'Ändern',
  discard: 'Verwerfen',
  discarded: (): Block[] => [paragraph('Verworfen.')],
  waitsForSecond: (): Block[] => [
    paragraph('Eine zweite Person der Koordination sieht den Eintrag an und gibt ihn frei.'),
  ],
  pleaseApprove: (title: string): Block[] => [
    paragraph(`Bitte ansehen und freigeben: der Eintrag „${title}“.`),
  ],
  look: 'Ansehen',
  samePerson: (): Block[] => [
    paragraph('Freigeben muss jemand anderes aus der Koordination. Ändern können Sie selbst.'),
  ],
  released: (title: string): Block[] => [
    paragraph(strong('Im Wissen.'), ` „${title}“ gilt ab sofort, ohne Neustart.`),
  ],
  draftGone: (): Block[] => [
    paragraph('Diesen Entwurf gibt es nicht mehr: Er ist freigegeben oder verworfen.'),
  ],
  gone: (): Block[] => [paragraph('Das gibt es nicht mehr.')],
  forCoordinators: (): Block[] => [paragraph('Das macht die Koordination.')],

  nowKnown: (question: string): Block[] => [heading('Jetzt gibt es eine Antwort'), quote(question)],
  handInTaken: (town: string): Block[] => [
    paragraph(`Ihr Beispiel aus ${town} steht jetzt im Wissen. Danke dafür!`),
  ],
};
