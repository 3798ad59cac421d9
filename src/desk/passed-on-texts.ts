import {
  type Block,
  facts,
  heading,
  list,
  note,
  paragraph,
  quote,
  strong,
} from '../chat/blocks.ts';
import { shortly } from './shortly.ts';

const STATES = {
  open: 'offen',
  taken: 'übernommen',
  answered: 'beantwortet',
  closed: 'erledigt',
} as const;

export const passedOnTexts = {
  command: 'Eine Frage an die Geschäftsstelle geben, hier oder Rückruf',
  inboxCommand: 'Weitergegebene Fragen, Hinweise, eingereichte Beispiele',
  inboxButton: 'Eingang',
  mainButton: 'Jemanden fragen',
  title: 'Frage weitergeben',
  intro: (operator: string | undefined): Block[] => [
    paragraph(
      `${operator ?? 'Die Geschäftsstelle'} liest genau, was Sie hier schreiben. Bitte ohne Namen `,
      'von Bürgerinnen und Bürgern.',
    ),
  ],
  text: 'Ihre Frage',
  willBeRead: (question: string) =>
    `Gelesen wird: „${shortly(question, 300)}“. Am Ende können Sie es ändern – bitte ohne Namen von Bürgerinnen und Bürgern.`,
  way: 'Wie möchten Sie die Antwort?',
  ways: [
    { id: 'here', label: 'Hier im Chat' },
    { id: 'phone', label: 'Rückruf' },
  ],
  phone: 'Unter welcher Nummer? (nur für den Rückruf)',
  faults: {
    phone: 'Für den Rückruf brauche ich eine Telefonnummer.',
    short: 'Bitte ein paar Wörter mehr, damit man Ihnen helfen kann.',
  },
  passed: (text: string, promised: string, opens: string | undefined): Block[] => [
    paragraph(strong('Weitergegeben.'), ' Gelesen wird genau das:'),
    quote(text),
    paragraph(`Sie hören bis ${promised} von uns, auch wenn es dann noch keine Antwort gibt.`),
    ...(opens === undefined ? [] : [note(`Die Geschäftsstelle liest Ihre Frage ab ${opens}.`)]),
  ],
  tooMany: (most: number): Block[] => [
    paragraph(`Sie haben schon ${most} offene Fragen weitergegeben. Bitte warten Sie auf Antwort.`),
  ],
  arrived: (text: string, promised: string): Block[] => [
    paragraph('Eine Frage wurde weitergegeben:'),
    quote(text),
    note(`Zugesagt bis ${promised}.`),
  ],
  stillOpen: (text: string): Block[] => [
    paragraph('Diese Frage hat noch niemand übernommen:'),
    quote(text),
  ],
  notYet: (): Block[] => [
    paragraph(
      'Auf Ihre Frage gibt es noch keine Antwort. Sie ist nicht vergessen: Die Geschäftsstelle ',
      'meldet sich, sobald sie etwas weiß.',
    ),
  ],
  inbox: (rows: readonly string[]): Block[] => [
    heading('Eingang'),
    rows.length === 0
      ? paragraph('Gerade ist keine Frage offen und kein Beispiel zu prüfen.')
      : list(rows),
  ],
  row: (text: string, state: keyof typeof STATES, promised: string): string =>
    `${shortly(text)} – ${STATES[state]}, zugesagt bis ${promised}`,
  one: (
    text: string,
    state: keyof typeof STATES,
    promised: string,
    phone: string | null,
  ): Block[] => [
    heading('Weitergegebene Frage'),
    quote(text),
    facts([
      ['Stand', STATES[state]],
      ['Zugesagt bis', promised],
      ...(phone === null ? [] : [['Rückruf', phone] as const]),
    ]),
  ],
  open: 'Ansehen',
  take: 'Ich übernehme',
  answer: 'Antworten',
  called: 'Angerufen, erledigt',
  taken: (): Block[] => [paragraph('Gut, Sie kümmern sich. Die anderen sehen das.')],
  answerTitle: 'Antwort',
  answerText: 'Ihre Antwort',
  answerHint: 'Sie geht so an die Person, die gefragt hat, mit der Frage dabei.',
  sent: (): Block[] => [paragraph('Die Antwort ist unterwegs.')],
  done: (): Block[] => [paragraph('Erledigt. Die Rückrufnummer ist gelöscht.')],
  answered: (question: string, answer: string, operator: string | undefined): Block[] => [
    heading('Antwort auf Ihre Frage'),
    quote(question),
    ...answer
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== '')
      .map((part) => paragraph(part.trim())),
    note(`Geantwortet hat ${operator ?? 'die Geschäftsstelle'}, ein Mensch.`),
  ],
  over: (state: keyof typeof STATES): Block[] => [
    paragraph(`Diese Frage ist schon ${STATES[state]}.`),
  ],
  gone: (): Block[] => [paragraph('Diese Frage gibt es nicht mehr.')],
  waiting: (text: string): string => `Frage: ${shortly(text)}`,
};
