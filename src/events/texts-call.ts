import { type Block, heading, list, note, paragraph } from '../chat/blocks.ts';
import { weekdayInWords } from '../german/moments.ts';
import type { Event } from './rows.ts';
import { persons, texts } from './texts.ts';

const mail = (subject: string, ...lines: readonly string[]): string =>
  [`Betreff: ${subject}`, 'Guten Tag,', ...lines, 'Freundliche Grüße'].join('\n\n');

/** What coordinators take along to the telephone and to Outlook. */
export const callTexts = {
  button: 'Für Outlook und Telefon',
  mailName: (title: string): string => `Text für Outlook ${title}`,
  mails: {
    invitation: (event: Event, about: string, contact: string | undefined): string => {
      const to = contact === undefined ? '' : ` an ${contact}`;
      const until = `Bitte antworten Sie bis ${weekdayInWords(event.closesOn)}${to}.`;
      return mail(`Einladung: ${event.title}`, 'wir laden Sie herzlich ein:', about, until);
    },
    cancellation: (event: Event, about: string): string =>
      mail(`Abgesagt: ${event.title}`, 'diese Veranstaltung findet nicht statt:', about),
    change: (event: Event, about: string): string =>
      mail(`Geändert: ${event.title}`, 'bei dieser Veranstaltung hat sich etwas geändert:', about),
    reminder: (event: Event, about: string): string =>
      mail(`Zur Erinnerung: ${event.title}`, 'wir freuen uns auf Sie:', about),
    minutes: (event: Event, about: string): string =>
      mail(`Protokoll: ${event.title}`, 'danke, dass Sie dabei waren:', about),
  },
  addressees: (towns: readonly string[]): string[] =>
    towns.length === 0 ? [] : ['–––', `An (${towns.length}):`, towns.join('\n')],
  callList: (towns: readonly string[]): Block[] =>
    towns.length === 0
      ? [paragraph('Alle Städte, die noch keine Antwort gegeben haben, sind hier zu erreichen.')]
      : [
          heading(`Bitte anrufen oder schreiben: ${towns.length}`),
          list(towns),
          note(
            'Der Text für Outlook und die Kalenderdatei hängen an. Antworten: „Antwort eintragen“.',
          ),
        ],
  stillOwing: (event: Event, towns: readonly string[]): Block[] => [
    paragraph(`${texts.title(event)}: Wer hier ist und noch nicht geantwortet hat, wird erinnert.`),
    ...callTexts.callList(towns),
  ],
  comeUnreached: (event: Event, towns: readonly string[]): Block[] => [
    heading(`Kommen zu „${event.title}“ und bekommen hier nichts: ${towns.length}`),
    list(towns),
    note('Bitte anrufen oder schreiben. Der Text für Outlook und die Kalenderdatei hängen an.'),
  ],
  movedUpUnreached: (event: Event, town: string, people: number): Block[] => [
    paragraph(
      `Ein Platz ist frei geworden: ${town} ist jetzt dabei, mit ${persons(people)} `,
      `(${texts.title(event)}). Dort ist hier niemand zu erreichen: Bitte sagen Sie es weiter.`,
    ),
  ],
  notReached: (towns: readonly string[]): Block[] =>
    towns.length === 0
      ? []
      : [
          heading(`Erfahren es nicht von hier: ${towns.length}`),
          list(towns),
          note(
            'Bitte anrufen oder schreiben. Der Text für Outlook und die Kalenderdatei hängen an.',
          ),
        ],
};
