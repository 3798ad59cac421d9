import {
  type Block,
  emphasis,
  facts,
  heading,
  list,
  note,
  paragraph,
  quote,
  strong,
  type Words,
} from '../chat/blocks.ts';

export type Operator = {
  readonly operator: string | undefined;
  readonly contact: string | undefined;
  readonly dpo: string | undefined;
};

const days = (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`);

export const texts = {
  commands: {
    start: 'Wer ich bin und was Sie hier tun können',
    help: 'Was Sie hier tun können',
    more: 'Alles, was es sonst noch gibt',
    open: 'Was auf Sie wartet',
    privacy: 'Was gespeichert wird, wie lange, und Ihre Rechte',
    stop: 'Keine Nachrichten mehr, um die Sie nicht gebeten haben',
    accounts: 'Konten bei Telegram und Slack verbinden',
  },
  buttons: { open: 'Offen', privacy: 'Datenschutz', more: 'Mehr', help: 'Hilfe' },

  hello: (): Block[] => [
    heading('Kleinstadt-Hotline'),
    paragraph(
      'Guten Tag! Ich gebe kleinen Städten eine erste Auskunft: Förderprogramme, Beispiele aus ',
      'anderen Städten und Stellen, die weiterhelfen – mit Quelle und Stand.',
    ),
    paragraph(
      'Schreiben Sie einfach, worum es geht, so wie Sie es einer Kollegin erzählen würden.',
    ),
  ],
  waiting: (count: number): Block =>
    note(
      count === 1
        ? 'Eine Sache wartet auf Sie: „offen“.'
        : `${count} Dinge warten auf Sie: „offen“.`,
    ),
  actions: (commands: readonly { readonly word: string; readonly about: string }[]): Block =>
    list(commands.map(({ word, about }) => [strong(word), ` – ${about}`])),
  forCoordination: (): Block => paragraph(strong('Für die Koordination')),
  forAll: (): Block => paragraph(strong('Für alle')),
  moreTitle: (): Block => heading('Was es sonst noch gibt'),
  typing: (): Block =>
    note(
      'Die Wörter können Sie auch tippen, mit oder ohne / davor. „abbrechen“ beendet jede Eingabe.',
    ),

  nothingOpen: (): Block[] => [
    paragraph('Auf Sie wartet gerade nichts.'),
    note('Sobald jemand etwas von Ihnen oder Ihrer Stadt wissen möchte, steht es hier.'),
  ],
  openTitle: (): Block => heading('Das wartet auf Sie'),
  openItems: (items: readonly string[]): Block => list(items, { ordered: true }),

  firstNotice: ({ operator }: Operator): Block =>
    note([
      `Ich bin ein Auskunftsprogramm${operator ? ` (Betreiber: ${operator})` : ''}, kein Mensch und `,
      'keine KI, die Texte erfindet. Ich antworte nur aus geprüften Einträgen, mit Quelle und Stand. ',
      'Erste Auskunft; verbindlich ist die genannte Stelle. Was gespeichert wird: „datenschutz“.',
    ]),

  privacyShort: ({ operator, contact, dpo }: Operator): Block[] => [
    heading('Datenschutz in Kürze'),
    facts([
      ['Betreiber', operator ?? 'in dieser Erprobung nicht eingetragen'],
      ['Kontakt', contact ?? 'nicht eingetragen'],
      ...(dpo ? [['Datenschutzbeauftragte Stelle', dpo] as const] : []),
    ]),
    list([
      'Keine KI, keine Weitergabe, keine Werbung.',
      'Bitte keine Namen und Daten von Bürgerinnen und Bürgern schreiben.',
      'Ungefragt schreibe ich Ihnen nur, wenn Sie zugestimmt haben; „stopp“ beendet das sofort.',
      'Telegram und Slack sehen, was über sie geschrieben wird.',
    ]),
  ],
  fullNotice: 'Ganzer Hinweis',
  periods: 'Was wie lange?',
  periodsTitle: (): Block => heading('Was ich speichere, und wie lange'),
  periodRows: (rows: readonly (readonly [string, Words])[]): Block => facts(rows),
  keptDays: (count: number, then: 'delete' | 'blank'): string =>
    then === 'delete'
      ? `${days(count)}, dann gelöscht`
      : `${days(count)}, dann ohne Bezug zu Ihnen`,

  stopped: (dropped: number): Block[] => [
    paragraph(
      strong('Erledigt.'),
      ' Ab sofort schreibe ich Ihnen nur noch, wenn Sie mich etwas fragen.',
    ),
    paragraph(
      dropped === 0
        ? 'Es war auch nichts an Sie unterwegs.'
        : `Nicht mehr verschickt wird, was schon geplant war (${dropped}).`,
      ' Einladungen, Umfragen und Erinnerungen erreichen Sie hier dann nicht mehr.',
    ),
  ],
  resume: 'Doch wieder Nachrichten',
  resumed: (): Block[] => [
    paragraph('Gut, ich schreibe Ihnen wieder, wofür Sie zugestimmt haben.'),
  ],

  accounts: (names: readonly string[]): Block[] => [
    heading('Ihre Konten'),
    list(names),
    note('Nachrichten kommen dort an, wo Sie zuletzt geschrieben haben.'),
  ],
  account: (platform: string, current: boolean): string =>
    `${platform.charAt(0).toUpperCase()}${platform.slice(1)}${current ? ' (hier)' : ''}`,
  connect: 'Weiteres Konto verbinden',
  connectCode: (code: string, validDays: number): Block[] => [
    paragraph('Schreiben Sie mir von Ihrem anderen Konto aus genau diesen Code:'),
    quote([strong(code)]),
    note(`Er gilt einmal und ${days(validDays)}. Geben Sie ihn niemandem weiter.`),
  ],
  confirmJoin: (): Block[] => [
    heading('Konten verbinden?'),
    paragraph(
      'Beide Konten gehören dann zu einer Person: Wer dort schreibt, sieht auch, was Sie hier ',
      'hinterlegt haben.',
    ),
    paragraph(
      strong('Nur, wenn Sie den Code selbst erstellt haben.'),
      ' Haben Sie ihn von jemand anderem bekommen, dann bitte nicht.',
    ),
  ],
  join: 'Ja, Konten verbinden',
  joined: (): Block[] => [
    paragraph('Die Konten sind verbunden. Alles, was zu einem gehörte, gilt jetzt für beide.'),
  ],
  alreadyJoined: (): Block[] => [paragraph('Diese Konten gehören schon zusammen.')],
  dontJoin: 'Nicht verbinden',
  notJoined: (): Block[] => [paragraph('Gut, es bleibt alles, wie es war.')],

  nowCoordinator: (): Block[] => [
    heading('Willkommen in der Koordination'),
    paragraph('Sie gehören jetzt zur Koordination dieser Hotline.'),
    paragraph('Schreiben Sie „hilfe“: Dort stehen jetzt auch Ihre eigenen Befehle.'),
  ],
  alreadyThere: (): Block[] => [
    paragraph(
      'Für diese Stadt haben Sie schon Zugang. Der Code gilt weiter: Geben Sie ihn der Person, für ',
      'die er gedacht ist.',
    ),
  ],
  wrongCode: (): Block[] => [
    paragraph('Dieser Code gilt nicht (mehr). '),
    note('Codes gelten einmal und sieben Tage. Bitte lassen Sie sich einen neuen geben.'),
  ],
  braked: (): Block[] => [
    paragraph('Das waren zu viele Versuche. Bitte probieren Sie es in einer Stunde noch einmal.'),
  ],
  attribution: (text: string): Block => note([emphasis(text)]),
};
