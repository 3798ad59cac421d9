import { type Block, facts, heading, list, note, paragraph, strong } from '../chat/blocks.ts';
import { sourceInWords } from '../people/texts-sources.ts';

/** Who has answered for a town, as its people read it. */
export type Standing = {
  readonly state: 'none' | 'begun' | 'provisional' | 'final';
  /** „Frau K., Bauamt“, or „jemandem aus Ihrem Haus“. */
  readonly who: string;
  readonly day: string;
  /** By telephone, by mail: the coordination has recorded it. */
  readonly source: string | undefined;
};

const KINDS = {
  yesno: 'Ja oder nein',
  one: 'Eine Möglichkeit',
  several: 'Mehrere Möglichkeiten',
  points: 'Punkte verteilen',
  scale: 'Skala von 1 bis 5',
  number: 'Zahl',
  text: 'Freier Text',
} as const;

export function standingInWords({ state, who, day, source }: Standing): string {
  if (state === 'none') return 'noch offen';
  if (state === 'begun') return `angefangen von ${who} am ${day}`;
  const told = source && `eingetragen von der Koordination am ${day} (${sourceInWords(source)})`;
  const answered = told ?? `beantwortet von ${who} am ${day}`;
  return state === 'provisional' ? `${answered}, noch nicht freigegeben` : answered;
}

/** What every reader of surveys sees; what only coordinators see stands in texts-desk.ts. */
export const texts = {
  kept: {
    surveys: 'Umfragen und wer sie angelegt hat',
    responses: 'Antworten Ihrer Städte auf Umfragen und wer sie zuletzt geschrieben hat',
  },
  command: 'Umfragen Ihres Netzwerks: antworten und Ergebnisse',
  kinds: KINDS,
  yes: 'Ja',
  no: 'Nein',
  somebody: 'jemandem aus Ihrem Haus',
  you: 'Ihnen',

  none: (): Block[] => [
    heading('Umfragen'),
    paragraph('Gerade läuft keine Umfrage, die Sie oder Ihre Städte betrifft.'),
    note('Sobald eine kommt, steht sie hier und unter „offen“. Für wen Sie arbeiten: „stadt“.'),
  ],
  overview: (rows: readonly string[]): Block[] => [heading('Umfragen'), list(rows)],
  row: (title: string, closes: string, standings: readonly string[]): string =>
    `${title} – bis ${closes}${standings.map((one) => ` · ${one}`).join('')}`,
  closedRow: (title: string): string => `${title} – geschlossen, Ergebnis liegt vor`,
  ofTown: (town: string | undefined, standing: string): string =>
    town === undefined ? standing : `${town}: ${standing}`,

  card: (title: string, intro: string, closes: string, standings: readonly string[]): Block[] => [
    heading(title),
    ...(intro === '' ? [] : [paragraph(intro)]),
    facts([['Antworten bis', closes]]),
    ...(standings.length > 0 ? [list(standings)] : []),
    note('Diese Umfrage ist kein Beschluss.'),
  ],
  goal: (goal: number, so: number, each: 'town' | 'person'): Block =>
    note(`Ziel: mindestens ${goal} ${each === 'town' ? 'Städte' : 'Personen'} · ${so} bisher`),
  answer: (town: string | undefined): string =>
    town === undefined ? 'Antworten' : `Antworten für ${town}`,
  change: (town: string | undefined): string =>
    town === undefined ? 'Antwort ändern' : `Antwort für ${town} ändern`,
  askText: 'Alle Fragen als Text',
  results: 'Ergebnis ansehen',

  invite: {
    heading: (title: string): Block => heading(`Umfrage: ${title}`),
    towns: (names: readonly string[]): Block[] =>
      names.length === 0 ? [] : [paragraph('Für ', strong(names.join(', ')))],
    intro: (intro: string): Block[] => (intro === '' ? [] : [paragraph(intro)]),
    closes: (closes: string, each: 'town' | 'person'): Block =>
      paragraph(
        `Antworten können Sie bis ${closes}; so lange lässt sich alles noch ändern. `,
        each === 'town' ? 'Jede Stadt antwortet einmal.' : 'Jede Person antwortet für sich.',
      ),
    release: 'Eine Ansprechperson Ihrer Stadt gibt die Antwort frei.',
    notBinding: 'Diese Umfrage ist kein Beschluss.',
    toPass: 'Alle Fragen als Text zum Herumgeben im Haus:',
  },
  questions: (lines: readonly string[]): Block => list(lines, { ordered: true }),
  asText: (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n'),
  options: (labels: readonly string[]): string => ` (${labels.join(' · ')})`,
  optional: ' – freiwillig',
  pointsOver: (total: number, labels: readonly string[]): string =>
    ` (${total} Punkte verteilen auf: ${labels.join(' · ')})`,
  scaleOf: (low: string, high: string): string => ` (1 = ${low} bis 5 = ${high})`,

  formTitle: (title: string, town: string | undefined): string =>
    town === undefined ? title : `${town}: ${title}`,
  formIntro: (standing: string | undefined): Block[] => [
    note('Diese Umfrage ist kein Beschluss. Bitte ohne Namen von Bürgerinnen und Bürgern.'),
    ...(standing === undefined ? [] : [note(`Bisher: ${standing}.`)]),
  ],
  thanks: (town: string | undefined, closes: string): Block[] => [
    paragraph(
      strong('Danke.'),
      town === undefined ? ' Ihre Antwort ist da.' : ` Die Antwort für ${town} ist da.`,
    ),
    note(
      town === undefined
        ? `Bis ${closes} können Sie sie ändern.`
        : `Bis ${closes} können alle, die für ${town} schreiben, sie ändern; die letzte zählt.`,
    ),
  ],
  leftOut: (): Block =>
    note('Namen, Telefonnummern, Adressen und Aktenzeichen habe ich ausgelassen.'),
  waitsForRelease: (): Block =>
    note('Sie zählt als „vorläufig“, bis eine Ansprechperson Ihrer Stadt sie freigibt.'),
  askRelease: (title: string, town: string): Block[] => [
    paragraph(`Für ${town} liegt eine Antwort auf die Umfrage „${title}“ vor.`),
    paragraph('Geben Sie sie frei? Bis dahin zählt sie als „vorläufig“.'),
  ],
  said: (rows: readonly (readonly [string, string])[]): Block => facts(rows),
  release: (town: string): string => `Antwort für ${town} freigeben`,
  released: (town: string): Block[] => [paragraph(`Freigegeben. Die Antwort für ${town} zählt.`)],
  onlyAddressees: (): Block[] => [
    paragraph('Freigeben können die Ansprechpersonen Ihrer Stadt. Wer das ist, zeigt „stadt“.'),
  ],

  remind: (last: boolean): Block[] => [
    paragraph(
      last
        ? 'Letzter Tag: Auf diese Umfrage fehlt noch Ihre Antwort.'
        : 'Auf diese Umfrage fehlt noch Ihre Antwort.',
    ),
  ],
  remindRow: (title: string, closes: string, town: string | undefined): string =>
    `${title}${town === undefined ? '' : ` für ${town}`} – bis ${closes}`,
  remindRows: (rows: readonly string[]): Block => list(rows),
  waiting: (title: string, town: string | undefined, closes: string): string =>
    `${town === undefined ? '' : `${town}: `}Umfrage „${title}“ – bis ${closes}`,
  waitingDraft: (title: string): string => `Entwurf einer Umfrage: ${title}`,
  waitingRelease: (title: string, town: string): string =>
    `Umfrage „${title}“: Antwort für ${town} freigeben`,

  sendTitle: (title: string): string => `Umfrage: ${title}`,
  gone: (): Block[] => [paragraph('Diese Umfrage gibt es nicht mehr.')],
  notOpen: (): Block[] => [paragraph('Diese Umfrage ist noch nicht eröffnet.')],
  over: (closed: string): Block[] => [
    paragraph(`Diese Umfrage wurde am ${closed} geschlossen. Es hat sich nichts geändert.`),
    note('Was noch wichtig ist, nimmt die Koordination gern auf: „mensch“.'),
  ],
  notYours: (): Block[] => [
    paragraph('Diese Umfrage richtet sich an andere. Es hat sich nichts geändert.'),
    note('Für wen Sie arbeiten, zeigt „stadt“.'),
  ],
  noResults: (): Block[] => [paragraph('Das Ergebnis dieser Umfrage sieht nur die Koordination.')],
};
