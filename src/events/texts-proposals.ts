import { type Block, heading, note, paragraph, strong } from '../chat/blocks.ts';
import type { Event } from './rows.ts';
import { texts } from './texts.ts';

/** Dialogues of the towns' own. */
export const proposalTexts = {
  button: 'Eigenen Dialog vorschlagen',
  buttonFor: (town: string): string => `Eigener Dialog: ${town}`,
  formTitle: 'Eigenen Dialog vorschlagen',
  intro: (): Block[] => [
    paragraph('Die Geschäftsstelle prüft Ihren Vorschlag und lädt die anderen Städte ein.'),
  ],
  isPast: (): Block[] => [
    paragraph('Dieser Beginn liegt in der Vergangenheit. Bitte neu vorschlagen.'),
  ],
  tooMany: (): Block[] => [
    paragraph('Von Ihrer Stadt warten schon drei Vorschläge auf eine Antwort der Geschäftsstelle.'),
  ],
  proposed: (): Block[] => [
    paragraph(strong('Danke!'), ' Die Geschäftsstelle hat Ihren Vorschlag. Sie hören von mir.'),
  ],
  toConfirm: (event: Event, town: string): Block[] => [
    heading(`Vorschlag aus ${town}`),
    ...texts.event(event),
    note('Er ginge an alle Städte, die hier schreiben; „Ändern“ wählt einen anderen Kreis.'),
  ],
  decline: 'Diesmal nicht',
  declined: (): Block[] => [paragraph('Gut. Die Stadt erfährt es.')],
  wasConfirmed: (event: Event): Block[] => [
    paragraph(strong('Ihr Vorschlag steht im Plan'), `: ${texts.line(event)}.`),
  ],
  wasDeclined: (event: Event): Block[] => [
    paragraph(
      `„${event.title}“ kann die Geschäftsstelle diesmal nicht einplanen. `,
      'Einen anderen Vorschlag nimmt sie gern entgegen.',
    ),
  ],
  waiting: (event: Event, town: string): string => `Vorschlag aus ${town}: ${event.title}`,
};
