import { type Block, heading, note, paragraph, quote, strong } from '../chat/blocks.ts';
import type { Event } from './rows.ts';
import { texts } from './texts.ts';

const forTowns = (towns: readonly string[]): Block[] =>
  towns.length === 0 ? [] : [note(`Für: ${towns.join(', ')}`)];

/** What towns are written about events. */
export const letterTexts = {
  saveTheDate: (event: Event, towns: readonly string[]): Block[] => [
    paragraph(strong('Bitte vormerken')),
    ...texts.event({ ...event, agenda: null }),
    note('Die Einladung folgt. Sie müssen jetzt nichts tun.'),
    ...forTowns(towns),
  ],
  invitation: (event: Event, towns: readonly string[]): Block[] => [
    paragraph(strong('Einladung')),
    ...texts.event(event),
    paragraph('Kommen Sie? Ein Tipp genügt; ändern können Sie es bis zum Ende der Anmeldung.'),
    ...forTowns(towns),
  ],
  change: (event: Event, changed: readonly string[]): Block[] => [
    paragraph(strong('Geändert'), `: ${changed.join(', ')}`),
    ...texts.event({ ...event, agenda: null }),
    note('Ihre Antwort gilt weiter. Passt es nicht mehr, ändern Sie sie bitte.'),
  ],
  cancellation: (event: Event): Block[] => [
    heading(`Abgesagt: ${event.title}`),
    paragraph(`${texts.line({ ...event, state: 'planned' })} – `, strong('findet nicht statt.')),
    ...(event.reason === null ? [] : [quote(event.reason)]),
    note('Sie müssen nichts tun. Die Kalenderdatei nimmt den Termin wieder heraus.'),
  ],
};
