import {
  type Block,
  facts,
  heading,
  list,
  note,
  paragraph,
  quote,
  strong,
  type Words,
} from '../chat/blocks.ts';
import type { Staff, TownProfile } from '../people/rows.ts';
import type { Instant } from '../time/instant.ts';
import { accessTexts, byHandTexts, requestTexts } from './access-texts.ts';
import {
  awayTexts,
  colleagueTexts,
  leavingTexts,
  profileTexts,
  yearlyTexts,
} from './staff-texts.ts';

type Day = (at: Instant) => string;

/** „Petra Klein, Bauamt“, or what little is known. */
const person = ({ name }: Staff, since: string): string =>
  name ?? `Person ohne Namen (dabei seit ${since})`;

const isAway = ({ away }: Staff, now: Instant) => away !== null && now < away;

/** What somebody is in a town, in a line. */
function inTown(label: string, row: Staff, now: Instant, day: Day): string {
  const parts = [
    row.addressee && row.resting === null && 'Ansprechperson',
    isAway(row, now) && row.away !== null && `abwesend bis ${day(row.away - 1)}`,
    row.resting !== null && `ruht seit ${day(row.resting)}`,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? label : `${label}: ${parts.join(', ')}`;
}

type OneTown = {
  readonly label: string;
  readonly row: Staff;
  readonly now: Instant;
  readonly colleagues: readonly string[];
  readonly profile: TownProfile | undefined;
  readonly themes: readonly string[];
  readonly day: Day;
};

function oneTown({ label, row, now, colleagues, profile, themes, day }: OneTown): Block[] {
  const rows: (readonly [string, string | null | undefined | false])[] = [
    ['Dabei seit', day(row.since)],
    ['Sie heißen hier', row.name],
    [
      'Ansprechperson',
      row.addressee
        ? 'ja – was das Netzwerk an die Stadt schickt, kommt zu Ihnen'
        : 'nein – Sie finden alles unter „offen“',
    ],
    ['Abwesend', isAway(row, now) && row.away !== null && `bis ${day(row.away - 1)}`],
    ['Mit Ihnen hier', colleagues.length > 0 ? colleagues.join('; ') : 'noch niemand'],
    ['Kann beraten zu', themes.join(', ') || undefined],
    ['Amt', profile?.office],
    ['E-Mail', profile?.email],
    ['Telefon', profile?.phone],
  ];
  return [heading(label), facts(rows.flatMap(([name, value]) => (value ? [[name, value]] : [])))];
}

export const texts = {
  kept: {
    requests: 'Ihre Bitte um Zugang für eine Stadt: Name, Amt, dienstliche Nummer',
    byHand: 'Städte, die Sie von Hand eingetragen haben',
    gifts: 'Wann Sie einer Kollegin oder einem Kollegen einen Code gegeben haben',
  },
  accessButton: 'Zugang',
  commands: {
    town: 'Für welche Städte Sie arbeiten; Zugang bekommen',
    access: 'Codes für Städte und die Koordination; wer Zugang hat',
    pause: 'Abwesend bis zu einem Tag: andere antworten für Sie',
  },
  person,
  inTown,

  code: (town: string, code: string, days: number): Block[] => [
    heading(`Zugang für ${town}`),
    paragraph('Diesen Text können Sie so weitergeben:'),
    quote([
      `Guten Tag, hier ist Ihr Zugang zur Kleinstadt-Hotline für ${town}. `,
      'Bitte schreiben Sie der Hotline: ',
      strong(`/start ${code}`),
      ` – oder nur den Code. Er gilt einmal und ${days} Tage.`,
    ]),
    note('Ich zeige den Code nur dieses eine Mal. Bitte geben Sie ihn nur dieser einen Person.'),
  ],
  notYourTown: (): Block[] => [
    paragraph('Für diese Stadt haben Sie keinen Zugang (mehr). Es ist nichts geschehen.'),
    note('Mit „stadt“ sehen Sie Ihre Städte und können Zugang anfragen.'),
  ],
  newCode: 'Neuer Code',
  nobodyLeft: (town: string, why: string): Block[] => [
    heading(`Niemand da: ${town}`),
    paragraph(why),
    paragraph(
      'Was das Netzwerk an diese Stadt schickt, liest dort gerade niemand. Bitte rufen Sie im ',
      'Rathaus an; mit „zugang“ geben Sie jemandem einen neuen Code.',
    ),
  ],

  welcome: (town: string, commands: readonly (readonly [string, string])[]): Block[] => [
    heading(`Willkommen! Sie arbeiten jetzt hier für ${town}.`),
    paragraph('Das können Sie nun:'),
    list(commands.map(([word, about]): Words => [strong(word), ` – ${about}`])),
  ],

  consent: {
    ask: (): Block[] => [
      paragraph(
        strong('Darf ich Ihnen schreiben, wenn das Netzwerk etwas von Ihrer Stadt wissen möchte?'),
      ),
      note(
        'Höchstens zwei Nachrichten in der Woche, zu Bürozeiten. Ohne Ihr Ja geht alles andere genauso.',
      ),
    ],
    yes: 'Ja, gern',
    no: 'Nein, danke',
    give: 'Nachrichten erlauben',
    withdraw: 'Keine Nachrichten mehr',
    allowed: (): Block[] => [
      paragraph(
        'Danke! Ich schreibe Ihnen, wenn das Netzwerk etwas von Ihrer Stadt wissen möchte.',
      ),
      note('Zurücknehmen können Sie das jederzeit unter „stadt“ oder mit „stopp“.'),
    ],
    refused: (): Block[] => [
      paragraph(
        'Gut, ich schreibe Ihnen nicht von mir aus. Was ansteht, finden Sie unter „offen“.',
      ),
      note('Unter „stadt“ können Sie das jederzeit ändern.'),
    ],
  },

  find: {
    title: 'Stadt suchen',
    which: 'Wie heißt die Stadt?',
    hint: 'Gern mit Landkreis oder Land, zum Beispiel „Neustadt, Sachsen“.',
    again: 'Noch einmal suchen',
    asQuestion: 'Das war eine Frage',
    none: (text: string): Block[] => [
      paragraph('Eine Stadt ', strong(text), ' finde ich in keiner Liste.'),
      note('Versuchen Sie es mit dem amtlichen Namen, oder tragen Sie die Stadt von Hand ein.'),
    ],
    several: (
      text: string,
      towns: readonly { readonly label: string; readonly kind: string }[],
    ): Block[] => [
      paragraph(strong(`Welche Stadt meinen Sie mit „${text}“?`)),
      list(
        towns.map(({ label, kind }) => (kind === '' ? label : `${label} – ${kind}`)),
        { ordered: true },
      ),
    ],
  },

  view: {
    all: (towns: readonly string[]): Block[] => [
      heading('Ich arbeite für …'),
      ...(towns.length > 0
        ? [list(towns)]
        : [
            paragraph(
              'Noch für keine Stadt. Suchen Sie Ihre Stadt und bitten Sie um Zugang; die Koordination ',
              'prüft das.',
            ),
            note('Haben Sie einen Code bekommen? Schreiben Sie ihn einfach hierher.'),
          ]),
    ],
    find: 'Stadt suchen',
    add: 'Weitere Stadt',
    other: 'Andere Stadt',
    one: oneTown,
    stranger: (town: string): Block[] => [
      heading(town),
      paragraph('Arbeiten Sie dort? Dann bitten Sie um Zugang; die Koordination prüft das.'),
      note('Haben Sie einen Code bekommen? Schreiben Sie ihn einfach hierher.'),
    ],
    ask: 'Zugang anfragen',
    askAgain: 'Zugang neu anfragen',
    resting: (town: string, byWord: boolean): Block[] => [
      heading(town),
      paragraph(
        'Ihr Zugang ruht, weil ich auf „Arbeiten Sie noch dort?“ keine Antwort hatte. ',
        byWord
          ? 'Ein Ja genügt, dann ist alles wie vorher.'
          : 'Fragen Sie ihn neu an; die Koordination prüft das.',
      ),
    ],
  },

  requests: requestTexts,
  byHand: byHandTexts,
  access: accessTexts,
  colleagues: colleagueTexts,
  away: awayTexts,
  leaving: leavingTexts,
  yearly: yearlyTexts,
  profile: profileTexts,
};
