import { type Block, facts, heading, list, note, paragraph, strong } from '../chat/blocks.ts';
import { dateInWords } from '../german/in-words.ts';
import type { Missing, PlanLine } from './plan.ts';
import { persons, texts } from './texts.ts';

const YEARLY = [
  'September: Lenkungskreis',
  'Oktober: Treffen der Städte',
  '31. Oktober: Anteile der Städte',
  'alle zwei Jahre: Rückblick auf das Netzwerk',
];

/** The plan of a year, as the coordination reads it. */
export const planTexts = {
  button: 'Jahresplan',
  plan: (year: number, lines: readonly PlanLine[]): Block[] => [
    heading(`Jahresplan ${year}`),
    facts(
      lines.map(({ kind, meant, planned, held, people }) => [
        texts.kind(kind),
        `${held} von ${meant} gehalten${people > 0 ? ` (${persons(people)})` : ''}, ${planned} geplant${
          held + planned < meant ? ` – es fehlen noch ${meant - held - planned}` : ''
        }`,
      ]),
    ),
    paragraph(strong('Jedes Jahr')),
    list(YEARLY),
  ],
  missing: (one: Missing): string => {
    switch (one.what) {
      case 'event':
        return one.so === 0
          ? `${texts.kind(one.kind)}: noch nichts im Kalender`
          : `${texts.kind(one.kind)}: ${one.so} im Kalender, ${one.by} sollten es sein`;
      case 'october':
        return 'Treffen der Städte im Oktober: noch kein Termin';
      case 'shares':
        return 'Anteile der Städte: fällig am 31. Oktober';
    }
  },
  review: 'Rückblick auf das Netzwerk: der letzte liegt zwei Jahre zurück',
  now: (lines: readonly string[]): Block[] => [paragraph(strong('Jetzt dran')), list(lines)],
  note: (year: number, lines: readonly string[]): Block =>
    note(`Jahresplan ${year}: ${lines.join(' · ')}`),
  footer: (reminding: boolean, reviewed: string): Block =>
    note(
      `Letzter Rückblick: ${dateInWords(reviewed)}. ${
        reminding
          ? 'Ich erinnere im Januar, April, Juli und Oktober, wenn etwas fehlt.'
          : 'Ich erinnere nicht an den Jahresplan.'
      }`,
    ),
  reminder: (lines: readonly string[]): Block[] => [
    heading('Ein Blick auf den Jahresplan'),
    list(lines),
    note('Nur zur Erinnerung. Sie können sie abschalten.'),
  ],
  on: 'Wieder erinnern',
  off: 'Nicht mehr erinnern',
  changed: (reminding: boolean): Block[] => [
    paragraph(
      reminding
        ? 'Gut. Ich erinnere wieder an den Jahresplan.'
        : 'Gut. Ich erinnere nicht mehr an den Jahresplan. Er steht weiter unter „termine“.',
    ),
  ],
  reviewed: 'Rückblick ist gemacht',
  reviewNoted: (): Block[] => [paragraph('Notiert. In zwei Jahren frage ich wieder.')],
  otherYear: (year: number): string => `Jahresplan ${year}`,
  kept: 'Ob an den Jahresplan erinnert wird und wann der letzte Rückblick war',
  keptFor: 'solange das Netzwerk den Plan braucht',
};
