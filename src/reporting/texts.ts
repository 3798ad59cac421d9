import {
  type Block,
  facts,
  heading,
  type Inline,
  list,
  note,
  paragraph,
  strong,
} from '../chat/blocks.ts';
import type { Figures, Span } from '../chat/figures.ts';
import { dateInWords } from '../german/in-words.ts';
import { figureInWords, LEAST_FOR_SHARE } from './in-words.ts';
import { PACKET } from './packets.ts';
import type { Unit } from './span.ts';

const short = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}.${Number(month)}.${year}`;
};

function spanInWords(unit: Unit, { first, last }: Span): string {
  if (unit === 'day') return dateInWords(first);
  return unit === 'month' ? dateInWords(first.slice(0, 7)) : `${short(first)} bis ${short(last)}`;
}

const smallOnes =
  `Bis gestern. Zahlen über andere gehen in Schritten von ${PACKET}, je Monat von vorn; ` +
  `Anteile ab ${LEAST_FOR_SHARE}. Gezählt wird niemand einzeln.`;

export const texts = {
  kept: {
    watches: 'Was gerade gestört ist: eine Plattform, das Wissen (keine Personen)',
  },
  commands: {
    report: 'Was war: Fragen, Partner, Nachrichten, Termine in Zahlen',
    benefit: 'Was die Hotline dieses Jahr für Ihre Stadt getan hat',
  },
  units: { day: 'Tag', week: 'Woche', month: 'Monat' },
  before: '« Davor',
  behind: 'Danach »',
  asTable: 'Als Tabelle',
  asChart: 'Als Bild',
  smallOnes,
  title: (unit: Unit, span: Span): string => `Bericht: ${spanInWords(unit, span)}`,
  fileTitle: ({ first, last }: Span): string => `bericht ${first} bis ${last}`,
  report: (unit: Unit, span: Span, told: readonly Figures[]): Block[] => [
    heading(texts.title(unit, span)),
    list(
      told.map(({ title, figures }): Inline[] => [
        strong(title),
        ` – ${figures.map((one) => `${one.label}: ${figureInWords(one)}`).join(' · ')}`,
      ]),
    ),
    note(smallOnes),
  ],
  tableHere: (): Block[] => [paragraph('Hier ist der Bericht als Tabelle.')],
  columns: ['Von', 'Bis', 'Bereich', 'Was', 'Zahl'],

  letters: {
    title: 'Nachrichten der Hotline',
    sent: 'Angekommen',
    failed: 'Nicht angekommen',
    unknown: 'Ungewiss',
  },

  whichTown: (): Block[] => [paragraph('Für welche Stadt?')],
  noTown: (): Block[] => [
    paragraph(
      'Das zeige ich, sobald ich weiß, für welche Stadt Sie arbeiten. ',
      'Dann entsteht hier ein Text für Rat und Leitung: was die Hotline für Ihre Stadt getan hat.',
    ),
  ],
  toTown: 'Ich arbeite für …',
  notYours: (): Block[] => [paragraph('Das sieht nur, wer für diese Stadt arbeitet.')],
  noBenefit: (town: string, year: number): Block[] => [
    paragraph(
      `Für ${town} gibt es ${year} noch nichts zu zeigen. Stellen Sie Fragen, sehen Sie unter `,
      '„partner“ und „termine“ nach – dann steht hier, was es gebracht hat. ',
      `Fragen zähle ich, wenn ein Monat um ist, in Schritten von ${PACKET}.`,
    ),
  ],
  benefitTitle: (town: string, year: number): string => `Kleinstadt-Hotline ${year}: ${town}`,
  benefit: (
    town: string,
    year: number,
    told: readonly Figures[],
    operator: string | undefined,
    today: string,
  ): Block[] => [
    heading(`Was die Kleinstadt-Hotline ${year} für ${town} getan hat`),
    paragraph(
      'Die Kleinstadt-Hotline gibt Rathäusern kleiner Städte erste Auskunft aus geprüften Einträgen, ',
      'findet Partnerstädte und hält das Netzwerk zusammen',
      operator === undefined ? '.' : `. Betrieben wird sie von: ${operator}.`,
    ),
    ...told.flatMap(({ title, figures }) => [
      paragraph(strong(title)),
      facts(figures.map((one) => [one.label, figureInWords(one)] as const)),
    ]),
    note(
      `Stand: ${dateInWords(today)}. Gezählt wird für die Stadt und das Jahr, nie für Personen; Fragen bis zum Ende des letzten Monats und in Schritten von ${PACKET}.`,
    ),
  ],
};
