import type { Event } from './rows.ts';
import { texts } from './texts.ts';

export const figureTexts = {
  title: 'Termine',
  heldNow: 'In dieser Zeit gehalten',
  people: 'Teilnehmende',
  year: (year: number): string => `Jahresplan ${year}, gehalten`,
  held: (kind: Event['kind'], meant: number): string => `${texts.kind(kind)} (${meant} vorgesehen)`,
  planned: (kind: Event['kind']): string => `${texts.kind(kind)}, noch geplant`,
  forums: 'Besuchte Foren',
  others: 'Besuchte Dialoge und andere Termine',
};
