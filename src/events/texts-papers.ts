import { type Block, note, paragraph } from '../chat/blocks.ts';
import { persons } from './texts.ts';

/** Files that people take away, agenda and minutes. */
export const paperTexts = {
  columns: ['Stadt', 'Land', 'Antwort', 'Personen', 'Platz', 'Wer kommt', 'Wie geantwortet'],
  guest: 'Gast ohne Stadt',
  none: 'keine Antwort',
  queue: 'Warteliste',
  here: 'über die Hotline',
  listOf: (title: string): string => `Teilnahme ${title}`,

  agenda: {
    button: 'Tagesordnung',
    title: 'Tagesordnung',
    label: 'Was steht auf der Tagesordnung?',
    send: 'Tagesordnung verschicken',
  },
  minutes: {
    button: 'Protokoll',
    title: 'Protokoll',
    label: 'Was wurde besprochen?',
    send: 'Protokoll verschicken',
  },
  goesTo: (people: number): Block[] => [
    note(
      people === 0
        ? 'Gespeichert. Hier ist niemand zu erreichen, der zugesagt hat.'
        : `Gespeichert. Es kann an ${persons(people)} gehen, als Text und als Datei.`,
    ),
  ],
  onTheWay: (): Block[] => [paragraph('Es ist unterwegs.')],
};
