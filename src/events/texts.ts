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
import type { Option } from '../chat/forms/form.ts';
import { dateInWords } from '../german/in-words.ts';
import { weekdayInWords } from '../german/moments.ts';
import { sourceInWords } from '../people/texts-sources.ts';
import type { Answer, Event } from './rows.ts';
import { spanInWords } from './when.ts';

const KINDS: Readonly<Record<Event['kind'], string>> = {
  forum: 'Forum',
  dialogue: 'Dialog',
  steering: 'Lenkungskreis',
  other: 'Veranstaltung',
};
const KIND_IDS: readonly Event['kind'][] = ['forum', 'dialogue', 'steering', 'other'];

const SAID: Readonly<Record<Answer['said'], string>> = {
  yes: 'Zusage',
  deputy: 'Zusage mit Vertretung',
  later: 'wird noch geklärt',
  no: 'Absage',
};

export const persons = (count: number): string => (count === 1 ? '1 Person' : `${count} Personen`);

/** An answer in a few words. */
export function answerInWords(answer: Answer | undefined): string {
  if (!answer) return 'noch keine Antwort';
  const people = answer.seat === null ? '' : `, ${persons(answer.people)}`;
  const queue = answer.seat === 'queue' ? ', auf der Warteliste' : '';
  const until = answer.until === null ? '' : ` bis ${dateInWords(answer.until)}`;
  const source =
    answer.source === null
      ? ''
      : ` (von der Geschäftsstelle eingetragen: ${sourceInWords(answer.source)})`;
  return `${SAID[answer.said]}${until}${people}${queue}${source}`;
}

export const when = ({ starts, ends, zone }: Event): string => spanInWords(starts, ends, zone);

/** Where and when, line by line. */
function rows(event: Event): (readonly [string, string])[] {
  const { place, link, closesOn, places } = event;
  const found: (readonly [string, string | null])[] = [
    ['Wann', when(event)],
    ['Wo', place],
    ['Im Netz', link],
    ['Anmelden bis', weekdayInWords(closesOn)],
    ['Plätze', places === null ? null : String(places)],
  ];
  return found.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

export const texts = {
  kept: {
    events: 'Veranstaltungen, die Sie eingetragen haben',
    answers: 'Zu- und Absagen Ihrer Städte zu Veranstaltungen, und wer geantwortet hat',
  },
  command: 'Was ansteht: zusagen, absagen, Kalenderdatei',
  mainButton: 'Termine',
  kinds: KIND_IDS.map((id): Option => ({ id, label: KINDS[id] })),
  kind: (kind: Event['kind']): string => KINDS[kind],
  said: (said: Answer['said']): string => SAID[said],

  title: ({ kind, title }: Event): string => `${KINDS[kind]}: ${title}`,
  /** What everybody may read of an event. */
  event: (event: Event): Block[] => [
    heading(texts.title(event)),
    ...(event.state === 'cancelled' ? texts.isCancelled(event) : []),
    facts(rows(event)),
    ...(event.agenda === null ? [] : [paragraph(strong('Tagesordnung')), quote(event.agenda)]),
    ...(event.minutes === null ? [] : [paragraph(strong('Protokoll')), quote(event.minutes)]),
  ],
  isCancelled: ({ reason }: Event): Block[] => [
    paragraph(strong('Findet nicht statt.'), ...(reason === null ? [] : [` ${reason}`])),
  ],

  noTown: (): Block[] => [
    paragraph('Termine zeige ich für Ihre Stadt. Dazu muss ich wissen, für welche Sie arbeiten.'),
    note('Schreiben Sie „stadt“ und den Namen, zum Beispiel „stadt Barth“.'),
  ],
  toTown: 'Ich arbeite für …',
  overview: (lines: readonly string[]): Block[] => [
    heading('Termine'),
    lines.length === 0
      ? paragraph('Zurzeit steht nichts an. Sobald etwas kommt, finden Sie es hier.')
      : list(lines),
  ],
  line: (event: Event): string =>
    event.state === 'cancelled'
      ? `${texts.title(event)} – findet nicht statt`
      : `${texts.title(event)} – ${when(event)}`,
  proposedLine: (event: Event): string =>
    `${texts.title(event)} – Ihr Vorschlag, die Geschäftsstelle prüft ihn`,
  myAnswer: (town: string | undefined, answer: Answer | undefined): string =>
    `${town ?? 'Sie'}: ${answerInWords(answer)}`,
  answersOfMine: (lines: readonly string[]): Block => list(lines),
  open: (event: Event): string => event.title,
  next: 'Weitere',
  calendar: 'In den Kalender',
  calendarHere: (): Block[] => [paragraph('Hier ist die Kalenderdatei:')],

  forward: 'Als Text zum Weiterleiten',

  accept: 'Zusagen',
  decline: 'Absagen',
  later: 'Das kläre ich bis …',
  deputy: 'Vertretung kommt',
  acceptFor: (town: string): string => `Zusagen für ${town}`,
  otherFor: (town: string): string => `${town}: anders antworten`,
  forTown: (town: string): Block[] => [paragraph(`Was darf ich für ${town} eintragen?`)],

  accepted: (event: Event, town: string | undefined, answer: Answer): Block[] => [
    paragraph(
      strong(town === undefined ? 'Eingetragen' : `Eingetragen für ${town}`),
      `: ${answerInWords(answer)}.`,
    ),
    ...(answer.seat === 'queue'
      ? [note('Die Plätze sind vergeben. Sobald etwas frei wird, sage ich Ihnen Bescheid.')]
      : []),
    note(
      `${texts.title(event)}, ${when(event)}. Ändern können Sie es bis ${dateInWords(event.closesOn)}.`,
    ),
  ],
  howMany: (people: number): string => (people === 1 ? 'Eine Person' : `${people} Personen`),
  more: 'Andere Zahl oder Namen',
  countForm: {
    title: 'Wer kommt?',
    people: 'Wie viele kommen?',
    names: 'Wer kommt?',
    namesHint: 'Freiwillig. Es steht in der Teilnahmeliste der Geschäftsstelle.',
  },
  laterForm: {
    title: 'Das kläre ich',
    day: 'Bis wann klären Sie das?',
    hint: (closesOn: string): string =>
      `An diesem Tag frage ich noch einmal. Anmelden geht bis ${dateInWords(closesOn)}.`,
  },
  asksAgain: (town: string | undefined, until: string): Block[] => [
    paragraph(
      `Gut, ich frage ${town === undefined ? 'Sie' : `für ${town}`} am ${dateInWords(until)} noch einmal.`,
    ),
  ],
  tooMany: (free: number, kept: number): Block[] => [
    paragraph(
      free === 0
        ? 'Mehr Plätze sind nicht frei.'
        : `Frei ${free === 1 ? 'ist nur noch ein Platz' : `sind nur noch ${free} Plätze`} mehr.`,
      ` Ihre Zusage für ${persons(kept)} bleibt bestehen.`,
    ),
  ],
  movedUp: (event: Event, town: string | undefined, people: number): Block[] => [
    paragraph(
      strong('Ein Platz ist frei geworden.'),
      ` ${town ?? 'Sie'} ${town === undefined ? 'sind' : 'ist'} jetzt dabei, mit ${persons(people)}: `,
      `${texts.title(event)}, ${when(event)}.`,
    ),
  ],

  gone: (): Block[] => [paragraph('Diesen Termin gibt es nicht (mehr).')],
  isOver: (): Block[] => [paragraph('Dieser Termin ist schon vorbei. Es ist nichts geschehen.')],
  closed: ({ closesOn }: Event, contact: string | undefined): Block[] => [
    paragraph(
      `Die Anmeldung war bis ${dateInWords(closesOn)} möglich; ich habe nichts geändert. `,
      `Bitte melden Sie sich bei der Geschäftsstelle${contact === undefined ? '' : `: ${contact}`}.`,
    ),
  ],
  notYours: (): Block[] => [
    paragraph('Das entscheidet die Stadt selbst. Sie gehören gerade nicht dazu.'),
    note('Für wen Sie arbeiten, zeigt „stadt“.'),
  ],
  forCoordinators: (): Block[] => [
    paragraph('Das macht die Koordination. Es ist nichts geschehen.'),
  ],
  waiting: (event: Event, town: string | undefined): string =>
    `Einladung${town === undefined ? '' : ` für ${town}`}: ${event.title}, Antwort bis ${dateInWords(event.closesOn)}`,
};
