import { type Block, heading, list, note, paragraph, strong } from '../chat/blocks.ts';
import type { Count, Sum, Tally } from './tally.ts';

const number = (value: number) => value.toLocaleString('de-DE', { maximumFractionDigits: 1 });
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** How many answered, out of how many, and by what way. */
export type Turnout = {
  readonly each: 'town' | 'person';
  readonly answers: number;
  readonly of: number;
  readonly recorded: number;
  readonly provisional: number;
};

export function turnoutInWords({ each, answers, of, recorded, provisional }: Turnout): string {
  const [one, more] = each === 'town' ? ['Stadt', 'Städten'] : ['Person', 'Personen'];
  const who = of === 1 ? one : more;
  const parts = [
    `${answers} von ${of} ${who}`,
    ...(each === 'town' && answers > 0
      ? [`${answers - recorded} über die Hotline, ${recorded} eingetragen`]
      : []),
    ...(provisional > 0 ? [`davon ${provisional} vorläufig`] : []),
  ];
  return parts.join(', ');
}

const fewer = (least: number): string => `weniger als ${least} Antworten`;

function answersInWords(tally: Tally): string {
  const { answered, kind } = tally;
  if (kind === 'few') return `${fewer(tally.least)}; Zahlen über einzelne Personen zeige ich nicht`;
  return answered === 0
    ? 'keine Antwort'
    : answered === 1
      ? 'eine Antwort'
      : `${answered} Antworten`;
}

const countText = ({ count, share }: Count): string => `${count} (${percent(share)})`;
const sumText = ({ sum, mean }: Sum): string => `${number(sum)} (Mittel ${number(mean)})`;

/** The figures of one question, a line each. */
export function linesOf(tally: Tally, nameOf: (town: string) => string): string[] {
  switch (tally.kind) {
    case 'counts':
      return tally.counts.map((one) => `${one.label}: ${countText(one)}`);
    case 'points':
      return tally.sums
        .toSorted((a, b) => b.sum - a.sum)
        .map((one) => `${one.label}: ${sumText(one)}`);
    case 'numbers':
      return tally.answered === 0
        ? []
        : [
            ...tally.counts.map((one) => `${one.label}: ${countText(one)}`),
            `Mittel ${number(tally.mean)}, von ${number(tally.lowest)} bis ${number(tally.highest)}`,
          ];
    case 'texts':
      return tally.said.map(({ town, text }) =>
        town === null ? text : `${nameOf(town)}: ${text}`,
      );
    case 'few':
      return [];
  }
}

/** The same for a chart; texts have none, nor have bare numbers. */
export function barsOf(tally: Tally) {
  switch (tally.kind) {
    case 'counts':
    case 'numbers':
      return tally.counts.map((one) => ({
        label: one.label,
        value: one.count,
        text: countText(one),
      }));
    case 'points':
      return tally.sums
        .toSorted((a, b) => b.sum - a.sum)
        .map((one) => ({ label: one.label, value: one.sum, text: sumText(one) }));
    case 'texts':
    case 'few':
      return [];
  }
}

/** The same as rows of a table. */
export function rowsOf(tally: Tally): (readonly string[])[] {
  switch (tally.kind) {
    case 'counts':
      return tally.counts.map((one) => [one.label, number(one.count), percent(one.share)]);
    case 'points':
      return tally.sums.map((one) => [one.label, number(one.sum), `Mittel ${number(one.mean)}`]);
    case 'numbers':
      return [
        ...tally.counts.map((one) => [one.label, number(one.count), percent(one.share)]),
        ...(tally.answered === 0 ? [] : [['Mittel', number(tally.mean), '']]),
      ];
    case 'texts':
      return tally.said.map(({ text }) => [text, '', '']);
    case 'few':
      return [[fewer(tally.least), '', '']];
  }
}

export const resultTexts = {
  title: (title: string): string => `Ergebnis: ${title}`,
  head: (title: string, turnout: string): Block[] => [
    heading(resultTexts.title(title)),
    paragraph(turnout),
  ],
  goal: (goal: number, so: number): Block =>
    note(
      so >= goal ? `Ziel erreicht: ${so} von ${goal}` : `Ziel: mindestens ${goal}, ${so} bisher`,
    ),
  question: (tally: Tally, lines: readonly string[]): Block[] => [
    paragraph(strong(tally.label)),
    ...(lines.length > 0 ? [list(lines)] : []),
    note(answersInWords(tally)),
  ],
  still: (closes: string): Block => note(`Zwischenstand; die Umfrage läuft noch bis ${closes}.`),
  thanks: (): Block => note('Danke an alle, die geantwortet haben.'),
  notBinding: (): Block => note('Diese Umfrage ist kein Beschluss.'),
  asOf: (day: string): string => `Stand: ${day}`,
  tooFew: (least: number): Block[] => [
    paragraph(
      `Zahlen über einzelne Personen zeige ich nicht: erst, wenn die Umfrage geschlossen ist, und erst ab ${least} Antworten.`,
    ),
  ],
  asText: 'Als Text zum Weiterleiten',
  asTable: 'Als Tabelle',
  asChart: 'Als Bild',
  noChart: (): Block[] => [
    paragraph('Für ein Bild fehlen Zahlen: Diese Umfrage hat bisher nur freie Texte.'),
  ],
  here: (): Block[] => [paragraph('Bitte sehr:')],
  columns: { town: 'Stadt', key: 'Gemeindeschlüssel', state: 'Stand', source: 'Eingegangen' },
  figureColumns: ['Frage', 'Antwort', 'Anzahl', 'Anteil'],
  final: 'endgültig',
  provisional: 'vorläufig',
  byHotline: 'Hotline',
};
