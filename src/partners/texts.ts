import { type Block, heading, list, note, paragraph, quote, strong } from '../chat/blocks.ts';
import { dateInWords, stateName } from '../german/in-words.ts';
import type { Town } from '../places/town.ts';
import type { Wish } from './rows.ts';

const FORMS: Readonly<Record<Wish['form'], string>> = {
  exchange: 'Erfahrungen austauschen',
  shadowing: 'Hospitation: ein paar Tage mitarbeiten',
  visit: 'Besuch vor Ort',
  tandem: 'Tandem der Bürgermeisterinnen und Bürgermeister',
  application: 'gemeinsamer Förderantrag',
  staff: 'gemeinsames Personal (bis 50 km)',
  procurement: 'gemeinsam beschaffen',
  network: 'gemeinsames Netzwerk',
};

const DISTANCES: Readonly<Record<Wish['distance'], string>> = {
  any: 'überall in Deutschland',
  state: 'im selben Land',
  '100km': 'bis 100 km',
  '50km': 'bis 50 km',
};

const DIRECTIONS: Readonly<Record<Wish['direction'], string>> = {
  seeks: 'Wir suchen Rat oder Hilfe',
  offers: 'Wir bieten Erfahrung an',
  together: 'Wir wollen es gemeinsam machen',
};

const VERBS: Readonly<Record<Wish['direction'], string>> = {
  seeks: 'sucht',
  offers: 'bietet',
  together: 'möchte gemeinsam',
};

const STATES: Readonly<Record<Wish['state'], string>> = {
  draft: 'Entwurf',
  open: 'läuft',
  paused: 'ruht',
  closed: 'beendet',
};

const options = <K extends string>(labels: Readonly<Record<K, string>>, ids: readonly K[]) =>
  ids.map((id) => ({ id, label: labels[id] }));

const people = (count: number) => count.toLocaleString('de-DE');
const roughly = (count: number) => people(Math.max(1, Math.round(count / 1000)) * 1000);

/** A town with what helps to place it. */
export function townInWords({ name, state, population }: Town): string {
  const size = population === undefined ? undefined : `rund ${people(population)} Menschen`;
  const about = [state === '' ? undefined : stateName(state), size].filter(Boolean).join(', ');
  return about === '' ? name : `${name} (${about})`;
}

/** The same without its name. */
export function townUnnamed({ state, population }: Town): string {
  const where = state === '' ? '' : ` in ${stateName(state)}`;
  const size = population === undefined ? '' : ` mit rund ${roughly(population)} Menschen`;
  return `eine Stadt${where}${size}`;
}

/** What a town wrote of its request, and what it would like besides. */
export const inTheirWords = ({ text, speaker }: Wish): Block[] => [
  quote(text),
  ...(speaker ? [note('Gern auch als Vortrag, vor Ort oder am Bildschirm.')] : []),
];

export const texts = {
  kept: {
    wishes: 'Gesuche Ihrer Städte und wer sie geschrieben hat',
    pairs: 'Welche Städte einander gefragt haben und was daraus wurde (ohne Personen)',
    releases: 'Amtsdaten, die Sie für eine bestimmte Stadt freigegeben haben, mit Zeitpunkt',
  },
  command: 'Städte finden, die zu Ihrem Vorhaben passen',
  mainButton: 'Partner',

  noTown: (): Block[] => [
    paragraph('Partner suche ich für Ihre Stadt. Dazu muss ich wissen, für welche Sie arbeiten.'),
    note('Schreiben Sie „stadt“ und den Namen, zum Beispiel „stadt Barth“.'),
  ],
  toTown: 'Ich arbeite für …',
  whichTown: (): Block[] => [paragraph('Für welche Ihrer Städte?')],

  /** Without a town of one's own, one looks after those of others. */
  overview: (count: number, ownTown: boolean): Block[] => [
    heading('Partner'),
    count > 0
      ? paragraph('Ihre Gesuche und Anfragen:')
      : ownTown
        ? paragraph(
            'Noch kein Gesuch. Sagen Sie in sechs kurzen Schritten, was Ihre Stadt sucht oder bietet; ',
            'ich schlage Städte vor und nenne die Gründe. Kontaktdaten wechseln erst nach zwei Ja.',
          )
        : paragraph(
            'Städte finden einander selbst. Was eine Stadt Ihnen sagt, die hier nicht schreibt, nehmen ',
            'Sie mit „eintragen“ und ihrem Namen auf.',
          ),
  ],
  rows: (rows: readonly string[]): Block => list(rows),
  row: (wish: Wish, town: string, theme: string): string =>
    `${town}: ${theme} – ${STATES[wish.state]}${
      wish.state === 'open' ? ` bis ${dateInWords(wish.until)}` : ''
    }`,
  add: 'Neues Gesuch',
  addFor: (town: string): string => `Neues Gesuch für ${town}`,
  waitingDraft: (theme: string): string => `Entwurf eines Gesuchs: ${theme}`,
  rowButton: (theme: string): string => `Gesuch: ${theme}`,

  formTitle: (town: string): string => `Gesuch für ${town}`,
  fields: {
    direction: 'Was möchten Sie?',
    themes: 'Um welches Thema geht es?',
    text: 'Worum geht es, in einem Satz?',
    textHint:
      'Zum Beispiel: „Sechs Läden stehen leer; wir hören gern, wie andere sie gefüllt haben.“ Bitte ' +
      'ohne Namen und Telefonnummern.',
    form: 'Welche Form?',
    distance: 'Wie weit darf es sein?',
    until: 'Bis wann suchen Sie?',
    untilHint: 'Ohne Angabe: sechs Monate; höchstens zwei Jahre.',
    source: 'Wie kam das Gesuch?',
  },
  directions: options(DIRECTIONS, ['seeks', 'offers', 'together']),
  forms: options(FORMS, [
    ...(['exchange', 'shadowing', 'visit', 'tandem'] as const),
    ...(['application', 'staff', 'procurement', 'network'] as const),
  ]),
  distances: options(DISTANCES, ['any', 'state', '100km', '50km']),
  faults: {
    contact:
      'Bitte ohne Namen, Telefon, E-Mail und Hausnummern: Kontaktdaten wechseln erst nach zwei Ja.',
  },
  tooMany: (most: number): Block[] => [
    paragraph(`Ihre Stadt hat schon ${most} offene Gesuche. Beenden Sie bitte erst eines.`),
  ],

  preview: (wish: Wish, town: Town, themes: string): Block[] => [
    heading('Das sehen andere Städte'),
    ...texts.wish(wish, town, themes),
    note(
      wish.named
        ? 'Der Name Ihrer Stadt steht gleich dabei, Ihr eigener nie.'
        : 'Der Name Ihrer Stadt folgt erst nach einem Ja. Größe und Land lassen ihn manchmal erraten.',
    ),
    ...(wish.far ? [note('Städte in der Nähe schlage ich zuletzt vor.')] : []),
    ...(wish.avoids.length > 0 ? [note(`Nicht gefragt werden: ${wish.avoids.length}`)] : []),
  ],
  wish: (wish: Wish, town: Town, themes: string): Block[] => [
    paragraph(
      strong(wish.named ? townInWords(town) : townUnnamed(town)),
      ` ${VERBS[wish.direction]}: ${themes}`,
    ),
    ...inTheirWords(wish),
    note(`${FORMS[wish.form]} · ${DISTANCES[wish.distance]} · bis ${dateInWords(wish.until)}`),
  ],
  publish: 'So veröffentlichen',
  change: 'Ändern',
  hideName: 'Name erst nach einem Ja',
  farAway: 'Lieber weit weg',
  anywhere: 'Nähe ist egal',
  speaker: 'Vortrag gewünscht',
  noSpeaker: 'Kein Vortrag nötig',
  showName: 'Name gleich zeigen',
  avoid: 'Nicht mit …',
  avoidTitle: 'Welche Stadt soll nicht gefragt werden?',
  discard: 'Verwerfen',
  discarded: (): Block[] => [paragraph('Verworfen. Niemand hat es gesehen.')],
  published: (until: string): Block[] => [
    paragraph(strong('Ihr Gesuch läuft'), ` bis ${dateInWords(until)}.`),
  ],
  pause: 'Ruhen lassen',
  reopen: 'Wieder öffnen',
  close: 'Beenden',
  extend: 'Sechs Monate verlängern',
  again: 'Vorschläge zeigen',
  stateChanged: (state: Wish['state'], until: string): Block[] => [
    paragraph(
      state === 'open'
        ? `Ihr Gesuch läuft wieder, bis ${dateInWords(until)}.`
        : state === 'paused'
          ? 'Ihr Gesuch ruht. Bis Sie es wieder öffnen, fragt deswegen niemand.'
          : 'Ihr Gesuch ist beendet. Seinen Text lösche ich in 90 Tagen.',
    ),
  ],
  renew: (wish: Wish, theme: string): Block[] => [
    paragraph(`Ihr Gesuch „${theme}“ endet am ${dateInWords(wish.until)}. Soll es weiterlaufen?`),
  ],
  expired: (theme: string): Block[] => [
    paragraph(`Ihr Gesuch „${theme}“ ist heute ausgelaufen.`),
    note('Mit einem Tippen läuft es sechs Monate weiter.'),
  ],
  gone: (): Block[] => [paragraph('Dieses Gesuch gibt es nicht mehr.')],
  notYours: (): Block[] => [
    paragraph('Das entscheidet die Stadt selbst. Sie gehören gerade nicht dazu.'),
    note('Für wen Sie arbeiten, zeigt „stadt“.'),
  ],
};
