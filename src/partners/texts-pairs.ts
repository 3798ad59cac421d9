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
import { dateInWords } from '../german/in-words.ts';
import type { Pair } from './rows.ts';
import { inTheirWords } from './texts.ts';
import { introductionTexts } from './texts-introduction.ts';

const STATES: Readonly<Record<Pair['state'], string>> = {
  asked: 'gefragt',
  later: 'später noch einmal',
  yes: 'beide sagen Ja – Kontaktdaten fehlen noch',
  no: 'passt gerade nicht',
  lapsed: 'ohne Antwort',
  met: 'einander vorgestellt',
};

export const pairTexts = {
  ...introductionTexts,
  proposals: (count: number): Block =>
    heading(count === 1 ? 'Ein Vorschlag' : `${count} Vorschläge`),
  proposal: (n: number, town: string, reasons: readonly string[]): Block[] => [
    paragraph(strong(`${n}. ${town}`)),
    paragraph(reasons.join(' · ')),
  ],
  theirText: inTheirWords,
  ask: (town: string): string => `${town} fragen`,
  numbered: (n: number): string => `Stadt ${n}`,
  examples: 'Beispiele dazu',
  none: (): Block[] => [
    paragraph('Im Moment passt keine andere Stadt gut genug – und ich rate nicht.'),
    note('Das ändert sich mit jedem neuen Gesuch. Sie können auch selbst etwas tun:'),
  ],
  widen: 'Entfernung erweitern',
  neighbours: (theme: string): string => `Auch: ${theme}`,
  tellMe: 'Bescheid geben, wenn eine kommt',
  willTell: (): Block[] => [
    paragraph('Gern. Sobald ein passendes Gesuch kommt, schreibe ich Ihrer Stadt.'),
  ],
  fresh: (theme: string): Block[] => [
    paragraph(`Zu Ihrem Gesuch „${theme}“ gibt es einen neuen Vorschlag.`),
  ],
  advisers: (towns: readonly string[]): Block[] => [
    paragraph('Diese Städte haben damit Erfahrung und lassen sich fragen:'),
    list(towns),
  ],

  asked: (town: string, until: string): Block[] => [
    paragraph(`Ich habe ${town} gefragt. Eine Antwort kommt bis ${dateInWords(until)}.`),
    note('Ihr Name steht nicht dabei. Kontaktdaten wechseln erst, wenn beide Seiten Ja sagen.'),
  ],
  askedBefore: (town: string): Block[] => [
    paragraph(`${town} ist dazu schon gefragt worden. Unter „partner“ sehen Sie, wie es steht.`),
  ],
  busy: (town: string): Block[] => [
    paragraph(
      `${town} hat diese Woche schon eine Anfrage bekommen. Damit es niemandem zu viel wird, habe `,
      'ich dort nicht gefragt. Bitte versuchen Sie es nächste Woche noch einmal.',
    ),
  ],
  byPhone: (town: string): Block[] => [
    paragraph(
      `Für ${town} ist hier gerade niemand zu erreichen. Die Geschäftsstelle fragt dort an und `,
      'trägt die Antwort ein; Sie hören dann von mir.',
    ),
  ],
  question: (town: string): Block => heading(`${town} fragt Ihre Stadt`),
  aboutExample: (title: string): Block => paragraph(`Es geht um Ihr Beispiel „${title}“.`),
  reasons: (reasons: readonly string[]): Block => paragraph(`Warum Sie: ${reasons.join(' · ')}`),
  answerBy: (until: string): Block =>
    note(`Antwort bitte bis ${dateInWords(until)}. Ein Ja verpflichtet zu nichts.`),
  reminder: (): Block => paragraph('Darauf hat Ihre Stadt noch nicht geantwortet:'),
  yes: (town: string): string => `Ja, wir sprechen mit ${town}`,
  clarify: 'Das kläre ich',
  later: 'In drei Monaten wieder fragen',
  no: 'Passt gerade nicht',
  clarifyTitle: 'Wann darf ich wieder fragen?',
  clarifyDay: 'An welchem Tag?',
  clarifyHint: 'Spätestens in vier Wochen.',
  clarifyUnfit: (): Block[] => [
    paragraph('Das geht leider nicht: Bitte wählen Sie einen Tag in den nächsten vier Wochen.'),
  ],
  clarified: (day: string): Block[] => [
    paragraph(`Gut, ich frage am ${dateInWords(day)} noch einmal.`),
  ],
  onlyOnce: (until: string): Block[] => [
    paragraph(
      `Mehr Zeit gab es schon einmal; die Antwort zählt bis ${dateInWords(until)}. Danach gilt es `,
      'als „passt gerade nicht“ – das ist in Ordnung.',
    ),
  ],
  postponed: (): Block[] => [paragraph('Gut, ich frage in drei Monaten noch einmal.')],
  declined: (town: string): Block[] => [
    paragraph(`Verstanden. ${town} erfährt nur, dass es diesmal nicht gepasst hat.`),
    note('Sieben Tage lang kann jemand aus Ihrem Haus das noch ändern: „partner“.'),
  ],
  colleagueSaid: (town: string, answer: 'yes' | 'no' | 'later'): Block[] => [
    paragraph(
      `Aus Ihrem Haus kam zur Anfrage von ${town}: `,
      strong({ yes: 'Ja', no: 'Passt gerade nicht', later: 'Später noch einmal' }[answer]),
      '.',
    ),
    ...(answer === 'no' ? [note('Sieben Tage lang können Sie das ändern: „partner“.')] : []),
  ],
  changeToYes: (town: string): string => `Doch mit ${town} sprechen`,
  alreadyAnswered: (state: Pair['state']): Block[] => [
    paragraph(`Das ist schon beantwortet: ${STATES[state]}.`),
  ],
  over: (): Block[] => [paragraph('Diese Anfrage ist abgelaufen. Es ist nichts geschehen.')],

  notThisTime: (until: string | undefined): Block[] => [
    paragraph(
      'Diesmal hat es nicht gepasst. Nach Gründen fragen wir niemanden; über Ihre Stadt und Ihr ',
      'Vorhaben sagt das nichts. Kontaktdaten wurden nicht weitergegeben.',
      until === undefined ? '' : ` Ihr Gesuch läuft weiter bis ${dateInWords(until)}.`,
    ),
  ],
  rested: (theme: string): Block[] => [
    paragraph(
      `Drei Anfragen zu Ihrem Gesuch „${theme}“ blieben ohne Antwort. Es ruht jetzt, damit Sie `,
      'niemand vergeblich fragt.',
    ),
  ],
  insteadOf: (town: string): Block =>
    note(`Für ${town}, wo hier gerade niemand zu erreichen ist. Bitte telefonisch weitergeben:`),
  row: (asker: string, asked: string, state: Pair['state']): string =>
    `${asker} → ${asked}: ${STATES[state]}`,
  waitingQuestion: (asker: string, asked: string): string => `${asked}: Anfrage von ${asker}`,
  waitingRelease: (other: string): string => `Kontaktdaten für ${other} freigeben`,
  waitingPhone: (asked: string, asker: string): string => `${asked} fragen, für ${asker}`,
  phoneTitle: (asked: string): Block[] => [
    heading(`Bitte in ${asked} anfragen`),
    paragraph('Dort ist hier gerade niemand zu erreichen. Am Telefon zum Vorlesen:'),
  ],
  recordAnswer: (asker: string): string => `Antwort an ${asker}`,
  recordYes: 'Ja eintragen',
  recordNo: 'Nein eintragen',
  recordIntro: (asked: string, asker: string): Block[] => [
    paragraph(
      `${asked} hat am Telefon oder per Mail Ja gesagt. Kontaktdaten nur eintragen, wenn die Stadt `,
      `zugestimmt hat, dass ${asker} sie bekommt.`,
    ),
  ],
  figures: (counts: {
    readonly open: number;
    readonly asked: number;
    readonly later: number;
    readonly yes: number;
    readonly not: number;
    readonly met: number;
  }): Block =>
    facts([
      ['Offene Gesuche', String(counts.open)],
      ['Anfragen ohne Antwort bisher', String(counts.asked)],
      ['Später noch einmal', String(counts.later)],
      ['Zwei Ja, Kontaktdaten fehlen', String(counts.yes)],
      ['Nicht gepasst', String(counts.not)],
      ['Einander vorgestellt', String(counts.met)],
    ]),
  suggest: 'Paar vorschlagen',
  suggestSeeker: 'Welche Stadt soll fragen?',
  suggestOther: 'Welche Stadt schlagen Sie ihr vor?',
  suggestWhy: 'Warum passen die beiden? (lesen beide Städte)',
  suggestSame: 'Das ist dieselbe Stadt.',
  suggestNoWish: (town: string): Block[] => [
    paragraph(
      `${town} hat gerade kein offenes Gesuch. Mit „eintragen“ können Sie eines aufnehmen.`,
    ),
  ],
  suggestSent: (town: string): Block[] => [
    paragraph(`${town} bekommt den Vorschlag und entscheidet selbst.`),
  ],
  suggestByPhone: (town: string): Block[] => [
    paragraph(
      `In ${town} ist hier gerade niemand zu erreichen: Bitte rufen Sie dort an. `,
      'Möchte die Stadt fragen, tippen Sie:',
    ),
  ],
  suggested: (other: string, why: string): Block[] => [
    paragraph(`Die Geschäftsstelle schlägt Ihnen ${other} vor:`),
    quote(why),
  ],
  exampleTitle: (asked: string): string => `Frage an ${asked}`,
  exampleIntro: (asked: string, title: string): Block[] => [
    paragraph(`Ich frage ${asked} zum Beispiel „${title}“, im Namen Ihrer Stadt, nicht in Ihrem.`),
  ],
  exampleText: 'Was möchten Sie wissen, in einem Satz?',
  exampleWhich: (): Block[] => [paragraph('Welche Stadt soll welche fragen?')],
  exampleChoice: (own: string, asked: string): string => `${own} fragt ${asked}`,
  exampleNowhere: (): Block[] => [
    paragraph('Zu diesem Beispiel kenne ich keine Stadt, die ich fragen könnte.'),
    note('Die genannte Stelle hilft vielleicht weiter.'),
  ],
  recordTitle: (asked: string): string => `Antwort aus ${asked}`,
  recorded: (asked: string): Block[] => [paragraph(`Eingetragen für ${asked}.`)],
};
