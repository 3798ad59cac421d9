import {
  type Block,
  emphasis,
  heading,
  list,
  note,
  paragraph,
  quote,
  strong,
  type Words,
} from '../chat/blocks.ts';
import { dateInWords, stateName, yearlyInWords } from '../german/in-words.ts';
import { talkTexts } from './talk-texts.ts';
import { checkTexts, deadlineTexts, newsTexts, qualityTexts } from './tool-texts.ts';

export const texts = {
  kept: {
    questions: 'Ihre letzte Frage, damit ich Nachfragen verstehe',
    deadlines: 'Ihre eigenen Fristen',
    entries: 'Welche Einträge das Wissen wann hatte (keine Personen)',
    ofKnowledge: 'solange das Wissen den Eintrag enthält',
  },
  commands: {
    ask: 'Einfach fragen: schreiben Sie, worum es geht',
    themes: 'Alle Themen durchblättern',
    programmes: 'Förderprogramme nach Thema, oder mit Stichwort',
    practice: 'Beispiele aus anderen Städten',
    contacts: 'Stellen, die weiterhelfen',
    methods: 'Formate für Treffen und Beteiligung',
    templates: 'Fertige Texte zum Ausfüllen',
    arguments: 'Argumente für den Rat zu einem Thema',
    deadlines: 'Eigene Fristen planen, mit Kalenderdatei',
    news: 'Neues zu Ihren Themen',
    quality: 'Wie gut die Antworten sind, gemessen',
  },
  askButton: 'Frage stellen',
  howToAsk: (): Block[] => [
    paragraph('Worum geht es? Schreiben Sie es so, wie Sie es einer Kollegin erzählen würden.'),
    note('Zum Beispiel: „Bei uns am Markt stehen sechs Läden leer. Was können wir tun?“'),
  ],

  kinds: {
    programme: 'Förderung',
    practice: 'Beispiel',
    contact: 'Anlaufstelle',
    method: 'Format',
    template: 'Vorlage',
    faq: 'Auskunft',
  },
  manyKinds: {
    programme: 'Förderprogramme',
    practice: 'Beispiele',
    contact: 'Anlaufstellen',
    method: 'Formate',
    template: 'Vorlagen',
    faq: 'Auskünfte',
  },
  labels: {
    who: 'Wer',
    rate: 'Anteil',
    amount: 'Betrag',
    deadline: 'Frist',
    manager: 'Zuständig',
    where: 'Wo',
    problem: 'Ausgangslage',
    solution: 'Was getan wurde',
    result: 'Ergebnis',
    lessons: 'Gelernt',
    talkTo: 'Ansprechen',
    for: 'Wofür',
    website: 'Netz',
    phone: 'Telefon',
    email: 'E-Mail',
    goal: 'Ziel',
    people: 'Personen',
    time: 'Dauer',
    effort: 'Aufwand',
    steps: 'Schritte',
    source: 'Quelle',
  },
  noPhone: 'nicht hinterlegt – kennen Sie sie?',
  stand: (checked: string | undefined): string =>
    checked === undefined ? 'Stand unbekannt, bitte prüfen' : `Stand: ${dateInWords(checked)}`,
  standUnclear: ' – ob es noch gilt, bitte bei der Quelle prüfen',
  doubted: (): Block => paragraph(strong('Angaben werden geprüft.'), ' Etwas daran stimmt nicht.'),
  ended: (replacedBy: string | undefined): Block =>
    paragraph(
      strong('Dieses Programm ist beendet.'),
      replacedBy ? ` An seine Stelle trat: ${replacedBy}.` : '',
    ),
  holdsIn: (states: readonly string[]): string => `gilt in ${states.map(stateName).join(', ')}`,
  answersFor: (state: string): Block =>
    note(`Für ${stateName(state)}: Programme anderer Länder zeige ich nicht.`),
  onlyIn: (states: readonly string[]): Block =>
    note([
      strong(`Das gilt nur in ${states.map(stateName).join(', ')}.`),
      ` Für Ihr Land schreiben Sie es dazu, etwa: „in ${states.includes('SN') ? 'Hessen' : 'Sachsen'}“.`,
    ]),
  withoutNames: (): Block =>
    note('Bitte keine Namen, Telefonnummern oder Adressen von Bürgerinnen und Bürgern schreiben.'),
  orElse: (shorts: readonly string[]): Block =>
    note(
      `Vielleicht auch: ${shorts.map((short) => `„${short}“`).join(' oder ')} – unter „Mehr dazu“.`,
    ),
  companions: (lines: readonly Words[]): Block => list(lines),
  companion: (kind: string, title: string): Words => [strong(`${kind}: `), title],
  deadline: {
    laufend: 'laufend möglich',
    beendet: 'Anträge sind nicht mehr möglich',
    aufruf: 'nur in Aufrufen',
    on: (date: string) => dateInWords(date),
    passed: (date: string) => `war am ${dateInWords(date)}`,
    last: (date: string) => `letzter bekannter Stichtag: ${dateInWords(date)}`,
    yearly: (day: string, sure: boolean) =>
      `jedes Jahr am ${yearlyInWords(day)}${sure ? '' : ' (bitte bestätigen lassen)'}`,
  },

  buttons: {
    pass: 'Als Text zum Weiterleiten',
    misfit: 'Passt nicht',
    more: 'Mehr dazu',
    whole: 'Ganz lesen',
    person: 'Jemanden fragen',
    none: 'Nichts davon',
    next: 'Weitere',
    themes: 'Themen',
    help: 'Hilfe',
    check: 'Passt das zu uns?',
    deadline: 'Frist planen',
    phone: 'Telefon mitteilen',
    helpful: 'War hilfreich',
    change: 'Eintrag ändern',
    talk: 'Mit dieser Stadt sprechen',
  },
  thanks: (): Block[] => [paragraph('Danke, das freut mich.')],
  townMeant: (town: string) => `Meinten Sie ${town}?`,
  more: (): Block[] => [paragraph('Mehr dazu:')],
  passIntro: (): Block => note('Zum Kopieren in eine E-Mail:'),

  near: (): Block[] => [
    paragraph(
      'Dazu habe ich keine gesicherte Antwort – und ich rate nicht. Vielleicht meinen Sie:',
    ),
  ],
  found: (kinds: string, words: string): Block[] => [
    paragraph(strong(kinds), ` zu „${words.slice(0, 60)}“:`),
  ],
  guess: (short: string, title: string): Words =>
    short === title ? [strong(short)] : [strong(short), ` – ${title}`],
  didYouMean: (): Block[] => [
    paragraph('Dazu habe ich nichts Gesichertes gefunden – und ich rate nicht. Meinten Sie:'),
  ],
  noneOfThem: (): Block[] => [
    paragraph('Schade. Ein Mensch kann es wissen – oder ich melde mich, sobald ich es weiß.'),
    note('Oder versuchen Sie es mit anderen Worten, gern ausführlicher.'),
  ],
  far: (): Block[] => [
    paragraph('Dazu weiß ich nichts Gesichertes – und ich rate nicht.'),
    note(
      'Versuchen Sie es mit anderen Worten, gern ausführlicher. Oder blättern Sie in den Themen.',
    ),
  ],
  citizens: (): Block[] => [
    paragraph(
      'Das ist ein Anliegen für das eigene Rathaus oder Bürgerbüro. Unter ',
      strong('115'),
      ' erreichen Bürgerinnen und Bürger die Behördennummer.',
    ),
    note('Ich helfe den Mitarbeiterinnen und Mitarbeitern der Städte bei Förderung und Vorhaben.'),
  ],

  misfit: {
    ask: (title: string): Block[] => [paragraph(`Was passt an „${title}“ nicht?`)],
    topic: 'Anderes Thema',
    us: 'Gilt nicht für uns',
    wrong: 'Veraltet oder falsch',
    others: (): Block[] => [paragraph('Danke. Passt etwas davon besser?')],
    noOthers: (): Block[] => [
      paragraph('Danke. Beschreiben Sie es bitte noch einmal mit anderen Worten.'),
    ],
    formTitle: 'Was ist falsch?',
    sentence: 'Was ist veraltet oder falsch? Ein Satz genügt.',
    phoneTitle: 'Telefon mitteilen',
    phone: 'Unter welcher Nummer ist die Stelle zu erreichen?',
    thanks: (): Block[] => [
      paragraph('Danke! Das steht jetzt auf der Liste derer, die das Wissen pflegen.'),
    ],
  },

  talk: talkTexts,
  check: checkTexts,
  ownDeadline: deadlineTexts,
  news: newsTexts,
  quality: qualityTexts,

  themesTitle: (page: number, of: number): Block[] => [
    heading('Themen'),
    ...(of > 1 ? [note(`Seite ${page} von ${of}`)] : []),
  ],
  themeTitle: (name: string): Block[] => [heading(name), paragraph('Was suchen Sie?')],
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  listTitle: (title: string, count: number, page: number, of: number): Block[] => [
    heading(title),
    note(of > 1 ? `${count} Einträge, Seite ${page} von ${of}` : `${count} Einträge`),
  ],
  emptyList: (): Block[] => [
    paragraph('Dazu ist noch nichts eingetragen.'),
    note('Mit „einreichen“ oder über die Koordination kommt Neues ins Wissen.'),
  ],
  whichTheme: (): Block[] => [paragraph('Zu welchem Thema?')],
  otherTheme: 'Alle Themen',

  templatesTitle: (): Block[] => [heading('Fertige Texte'), paragraph('Welchen brauchen Sie?')],
  filled: (title: string, body: string): Block[] => [
    note(`${title} – zum Kopieren:`),
    ...body.split('\n\n').map((part) => quote(part)),
  ],

  argumentsTitle: (theme: string): Block => heading(`Argumente: ${theme}`),
  argumentsIntro: (): Block =>
    paragraph('Was andere Städte erreicht haben – mit Quelle, zum Vortragen im Rat:'),
  argument: (title: string, result: string, source: string): Words => [
    strong(title),
    `: ${result} `,
    emphasis(`(${source})`),
  ],
  noArguments: (): Block[] => [
    paragraph('Zu diesem Thema habe ich noch keine belegten Ergebnisse.'),
  ],
};
