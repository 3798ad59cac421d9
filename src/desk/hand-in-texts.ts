import { type Block, facts, heading, note, paragraph, strong } from '../chat/blocks.ts';
import type { HandIn } from './rows.ts';
import { shortly } from './shortly.ts';

export const handInTexts = {
  command: 'Ein Beispiel aus Ihrer Stadt einreichen',
  title: 'Beispiel einreichen',
  intro: (): Block[] => [
    paragraph(
      'Fünf kurze Fragen. Die Geschäftsstelle prüft und formuliert daraus einen Eintrag; Ihr Text ',
      'wird nicht einfach übernommen. Bitte ohne Namen von Privatpersonen.',
    ),
  ],
  fields: {
    town: 'Welche Stadt?',
    problem: 'Worum ging es?',
    solution: 'Was haben Sie gemacht?',
    result: 'Was kam dabei heraus?',
    contact: 'Welche Stelle gibt Auskunft? (Amt, nicht Person)',
  },
  thanks: (): Block[] => [
    paragraph(strong('Vielen Dank!'), ' Ihr Beispiel liegt jetzt bei der Geschäftsstelle.'),
    note('Steht es im Wissen, finden andere Städte es mit „beispiele“.'),
  ],
  tooMany: (): Block[] => [
    paragraph(
      'Sie haben schon mehrere Beispiele eingereicht. Bitte warten Sie, bis sie geprüft sind.',
    ),
  ],
  arrived: (town: string): Block[] => [paragraph(`Ein Beispiel aus ${town} wurde eingereicht.`)],
  row: (town: string, problem: string): string => `Beispiel aus ${town}: ${shortly(problem, 50)}`,
  one: (given: HandIn, town: string): Block[] => [
    heading(`Beispiel aus ${town}`),
    facts([
      ['Worum ging es', given.problem],
      ['Was gemacht', given.solution],
      ['Ergebnis', given.result],
      ['Auskunft', given.contact === '' ? 'nicht angegeben' : given.contact],
    ]),
    note(
      'Die Datei ist ein Gerüst für practice/: bitte in eigenen Worten füllen, Quelle und ' +
        'Frageweisen ergänzen (docs/wissen-pflegen.md).',
    ),
  ],
  open: 'Ansehen',
  done: 'Erledigt',
  closed: (): Block[] => [paragraph('Erledigt.')],
  toldDone: (town: string): Block[] => [
    paragraph(`Die Geschäftsstelle hat Ihr Beispiel aus ${town} geprüft. Danke dafür!`),
  ],
  gone: (): Block[] => [paragraph('Das ist schon erledigt.')],
};
