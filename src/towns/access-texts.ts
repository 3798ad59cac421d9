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
import type { TownByHand } from './rows.ts';

const people = (count: number) =>
  count === 0 ? 'noch niemand' : count === 1 ? 'eine Person' : `${count} Personen`;

const reachUs = (contact: string | undefined): string =>
  contact ? `So erreichen Sie uns: ${contact}.` : 'Bitte melden Sie sich bei der Koordination.';

type Shown = {
  readonly town: string;
  readonly who: string;
  readonly reach: string | null;
  readonly day: string;
  readonly colleagues: number;
  readonly pending: TownByHand | undefined;
  readonly alike: readonly string[];
};

export const requestTexts = {
  title: (town: string) => `Zugang für ${town}`,
  who: 'Wer sind Sie?',
  whoHint:
    'Name und Amt, zum Beispiel „Petra Klein, Bauamt“. Das sehen nur die Koordination und Ihre Kolleginnen und Kollegen.',
  reach: 'Wie erreicht man Sie im Rathaus?',
  reachHint: 'Am besten die dienstliche Nummer: Die Koordination ruft vielleicht zurück.',
  already: (): Block[] => [paragraph('Für diese Stadt haben Sie schon Zugang: „stadt“ zeigt ihn.')],
  running: (): Block[] => [
    paragraph('Ihre Bitte um Zugang liegt schon bei der Koordination. Sie hören von ihr.'),
  ],
  asked: (town: string, day: string) => `${town}: angefragt am ${day}`,
  runs: (town: string, day: string): Block[] => [
    heading(town),
    paragraph(`Ihre Bitte um Zugang vom ${day} liegt bei der Koordination. Sie hören von mir.`),
  ],
  withdraw: 'Bitte zurückziehen',
  withdrawn: (): Block[] => [paragraph('Gut, Ihre Bitte um Zugang ist zurückgezogen.')],
  tooMany: (most: number): Block[] => [
    paragraph(
      `Es laufen schon ${most} Bitten von Ihnen. Sobald eine beantwortet ist, geht die nächste.`,
    ),
  ],
  sent: (town: string, anybody: boolean, contact: string | undefined): Block[] => [
    paragraph(strong('Danke!'), ` Ihre Bitte um Zugang für ${town} ist notiert.`),
    paragraph(
      anybody
        ? 'Die Koordination prüft sie; Sie hören hier von mir, wie es ausgegangen ist.'
        : `Noch hat diese Hotline keine Koordination, die sie liest. ${reachUs(contact)}`,
    ),
  ],
  shown: ({ town, who, reach, day, colleagues, pending, alike }: Shown): Block[] => [
    heading(`Zugang für ${town}?`),
    facts([
      ['Wer', who],
      ...(reach ? [['Zu erreichen', reach] as const] : []),
      ['Angefragt am', day],
      ['Dort schon dabei', people(colleagues)],
    ]),
    ...(pending
      ? [
          paragraph(
            strong('Diese Stadt kennt keine Liste. '),
            pending.population === null
              ? 'Die Zahl der Einwohnerinnen und Einwohner fehlt.'
              : `Angegeben sind ${pending.population.toLocaleString('de')} Einwohnerinnen und Einwohner.`,
          ),
        ]
      : []),
    ...(alike.length > 0 ? [note(`Ähnlich heißen: ${alike.join(' · ')}`)] : []),
    note('Bitte prüfen Sie vorher, ob die Person dort arbeitet, zum Beispiel mit einem Anruf.'),
  ],
  grant: 'Zugang geben',
  grantNew: 'Stadt aufnehmen und Zugang geben',
  decline: 'Ablehnen',
  settled: (): Block[] => [paragraph('Diese Anfrage ist schon erledigt.')],
  toTown: 'Was nun geht',
  granted: (town: string): Block[] => [
    heading(`Willkommen! Sie arbeiten jetzt hier für ${town}.`),
    paragraph(
      'Die Koordination hat Ihnen Zugang gegeben. „hilfe“ und „stadt“ zeigen, was nun geht.',
    ),
  ],
  grantedTo: (who: string, town: string): Block[] => [
    paragraph(strong(who), ` hat jetzt Zugang für ${town} und erfährt es von mir.`),
  ],
  declined: (town: string, contact: string | undefined): Block[] => [
    paragraph(`Ihre Bitte um Zugang für ${town} konnte die Koordination nicht bestätigen.`),
    note(`Das kann ein Irrtum sein. ${reachUs(contact)}`),
  ],
  declinedTo: (who: string, town: string): Block[] => [
    paragraph(strong(who), ` bekommt keinen Zugang für ${town} und erfährt es von mir.`),
  ],
  waiting: (who: string, town: string) => `Zugang für ${town}: ${who}`,
};

export const byHandTexts = {
  title: 'Stadt von Hand eintragen',
  enter: 'Von Hand eintragen',
  intro: (confirms: boolean): Block[] =>
    confirms ? [] : [note('Die Koordination prüft die Angaben; danach finden alle diese Stadt.')],
  name: 'Wie heißt die Stadt?',
  state: 'In welchem Land liegt sie?',
  district: 'In welchem Landkreis?',
  population: 'Wie viele Einwohnerinnen und Einwohner hat sie?',
};

export const accessTexts = {
  ask: (): Block[] => [
    paragraph(strong('Wofür möchten Sie einen Code?')),
    note('Schneller geht es mit dem Namen dahinter, zum Beispiel „zugang Barth“.'),
  ],
  forTown: 'Für eine Stadt',
  forCoordination: 'Für die Koordination',
  forEvent: 'Zu einem Termin einladen',
  all: 'Alle Städte mit Zugang',
  allTowns: (towns: readonly { readonly label: string; readonly people: number }[]): Block[] => [
    heading('Städte mit Zugang'),
    towns.length > 0
      ? list(towns.map(({ label, people: count }) => `${label}: ${people(count)}`))
      : paragraph('Noch keine. Mit „zugang“ und dem Namen einer Stadt geben Sie den ersten Code.'),
  ],
  coordination: 'der Koordination',
  coordinationCode: (code: string, days: number): Block[] => [
    heading('Zugang zur Koordination'),
    paragraph('Diesen Text können Sie so weitergeben:'),
    quote([
      'Guten Tag, hier ist Ihr Zugang zur Koordination der Kleinstadt-Hotline. ',
      'Bitte schreiben Sie der Hotline: ',
      strong(`/start ${code}`),
      ` – oder nur den Code. Er gilt einmal und ${days} Tage.`,
    ]),
    note(
      'Wer ihn einlöst, darf alles, was Sie dürfen. Ich zeige ihn nur dieses eine Mal; bitte nur persönlich weitergeben.',
    ),
  ],
  who: 'Wer hat Zugang?',
  another: 'Neuer Code',
  overview: (town: string, staff: readonly string[], codes: readonly string[]): Block[] => [
    heading(`Zugang für ${town}`),
    staff.length > 0
      ? list(staff)
      : paragraph('Hier arbeitet noch niemand mit. Geben Sie jemandem im Rathaus einen Code.'),
    ...(codes.length > 0 ? [paragraph(strong('Offene Codes')), list(codes)] : []),
  ],
  codeOf: (day: string, maker: string) => `Code vom ${day}, von ${maker}`,
  requestOf: (who: string) => `Anfrage: ${who}`,
  revoke: (label: string) => `Zurückziehen: ${label}`,
  revoked: (): Block[] => [paragraph('Der Code gilt nicht mehr.')],
  codeGone: (): Block[] => [paragraph('Dieser Code war schon eingelöst oder abgelaufen.')],
  end: (who: string) => `Beenden: ${who}`,
  personGone: (): Block[] => [paragraph('Diese Person hat hier keinen Zugang mehr.')],
  askEnd: (who: string, town: string): Block[] => [
    paragraph(strong(`Soll ${who} keinen Zugang mehr für ${town} haben?`)),
    note('Die Person erfährt es. Was die Stadt zugesagt und beantwortet hat, bleibt stehen.'),
  ],
  yesEnd: 'Ja, Zugang beenden',
  ended: (who: string, town: string): Block[] => [
    paragraph(strong(who), ` hat keinen Zugang mehr für ${town}.`),
  ],
  endedForYou: (town: string, contact: string | undefined): Block[] => [
    paragraph(`Die Koordination hat Ihren Zugang für ${town} beendet.`),
    note(`Fragen kostet weiterhin nichts. Ist das ein Irrtum? ${reachUs(contact)}`),
  ],
  becauseEnded: 'Der letzte Zugang wurde gerade beendet, oder die anderen sind abwesend.',
};
