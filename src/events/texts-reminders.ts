import { type Block, heading, link, note, paragraph, quote, strong } from '../chat/blocks.ts';
import { dateInWords } from '../german/in-words.ts';
import type { Event } from './rows.ts';
import { texts, when } from './texts.ts';
import { timeInWords } from './when.ts';

const where = ({ place, link: url }: Event): Block[] => [
  ...(place === null ? [] : [paragraph(strong('Wo: '), place)]),
  ...(url === null ? [] : [paragraph(strong('Im Netz: '), link(url, url))]),
];

/** What is said without anybody asking. */
export const reminderTexts = {
  owe: (event: Event, last: boolean): Block[] => [
    paragraph(
      strong(last ? 'Letzte Erinnerung' : 'Erinnerung'),
      `: Ihre Antwort fehlt noch. Anmelden können Sie sich bis ${dateInWords(event.closesOn)}.`,
    ),
  ],
  again: (town: string | undefined): Block[] => [
    paragraph(
      `Heute wollten Sie Bescheid wissen. ${town === undefined ? 'Kommen Sie?' : `Kommt jemand aus ${town}?`}`,
    ),
  ],
  tomorrow: (event: Event, day: string): Block[] => [
    heading(`${day}: ${event.title}`),
    paragraph(when(event)),
    ...where(event),
    ...(event.agenda === null ? [] : [paragraph(strong('Tagesordnung')), quote(event.agenda)]),
    note('Kommt doch jemand anders oder niemand? Bitte sagen Sie der Geschäftsstelle Bescheid.'),
  ],
  days: ['Heute', 'Morgen'],
  agendaName: ({ title }: Event): string => `Tagesordnung ${title}`,
  minutesName: ({ title }: Event): string => `Protokoll ${title}`,
  soon: (event: Event): Block[] => [
    paragraph(strong(event.title), ` beginnt um ${timeInWords(event.starts, event.zone)}.`),
    ...where(event),
  ],
  agenda: (event: Event): Block[] => [
    heading(`Tagesordnung: ${event.title}`),
    paragraph(when(event)),
    quote(event.agenda ?? ''),
  ],
  minutes: (event: Event): Block[] => [
    heading(`Protokoll: ${event.title}`),
    paragraph(when(event)),
    quote(event.minutes ?? ''),
  ],

  timeToAnnounce: (event: Event): Block[] => [
    paragraph(`In zehn Wochen: ${texts.line(event)}. Sollen die Städte sich den Termin vormerken?`),
  ],
  timeToInvite: (event: Event): Block[] => [
    paragraph(`In sechs Wochen: ${texts.line(event)}. Soll die Einladung hinaus?`),
  ],
  closed: (event: Event): Block[] => [
    paragraph(`Die Anmeldung zu „${event.title}“ ist geschlossen. Hier ist die Teilnahmeliste.`),
  ],
  over: (event: Event): Block[] => [
    paragraph(
      `„${event.title}“ ist vorbei. Das Protokoll geht mit einem Tippen an alle, die da waren.`,
    ),
  ],
};
