import { type Block, heading, list, note, paragraph } from '../chat/blocks.ts';
import type { Event } from './rows.ts';
import { texts } from './texts.ts';
import { dayInWords } from './when.ts';

/** What coordinators take along to the telephone and to Outlook. */
export const callTexts = {
  button: 'Für Outlook und Telefon',
  mailName: (title: string): string => `Einladung ${title}`,
  mail: (
    event: Event,
    about: string,
    towns: readonly string[],
    contact: string | undefined,
  ): string => {
    const answer = contact === undefined ? '' : ` an ${contact}`;
    const cancelled = event.state === 'cancelled';
    return [
      `Betreff: ${cancelled ? 'Abgesagt' : 'Einladung'}: ${event.title}`,
      'Guten Tag,',
      cancelled ? 'diese Veranstaltung findet nicht statt:' : 'wir laden Sie herzlich ein:',
      about,
      ...(cancelled ? [] : [`Bitte antworten Sie bis ${dayInWords(event.closesOn)}${answer}.`]),
      'Freundliche Grüße',
      ...(towns.length === 0 ? [] : ['–––', `An (${towns.length}):`, towns.join('\n')]),
    ].join('\n\n');
  },
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
