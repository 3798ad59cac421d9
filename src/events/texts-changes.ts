import { type Block, note, paragraph, strong } from '../chat/blocks.ts';
import type { Knowing } from './circle.ts';
import type { Event } from './rows.ts';
import { texts } from './texts.ts';

/** What is different, as those read it who knew it otherwise. */
function differences(before: Event, after: Event): string[] {
  const rows: readonly (readonly [string, boolean])[] = [
    ['Titel', before.title !== after.title],
    ['Zeit', before.starts !== after.starts || before.ends !== after.ends],
    ['Ort', before.place !== after.place],
    ['Link', before.link !== after.link],
    ['Ende der Anmeldung', before.closesOn !== after.closesOn],
  ];
  return rows.flatMap(([label, differs]) => (differs ? [label] : []));
}

const HEARS: Readonly<Record<Knowing, string>> = {
  towns: ' Wer es anders weiß, erfährt es, sobald Sie es freigeben.',
  proposer: ' Die Stadt, die sie vorgeschlagen hat, erfährt es.',
  nobody: '',
};
const CANCELLING: Readonly<Record<Knowing, string>> = {
  towns: 'Danach sehen Sie die Absage noch einmal, bevor sie hinausgeht.',
  proposer:
    'Noch weiß nur die Stadt davon, die sie vorgeschlagen hat. Mit dem Absenden erfährt sie es.',
  nobody: 'Noch weiß keine Stadt davon; es geht keine Nachricht hinaus.',
};
const AT_ONCE =
  'Mit dem Absenden geht die Absage sofort an alle, die davon wissen, auch abends und am Wochenende.';

export const changeTexts = {
  differences,
  changed: (told: Knowing): Block[] => [paragraph(strong('Geändert.'), HEARS[told])],
  changeTitle: ({ title }: Event): string => `Änderung: ${title}`,
  cancellationTitle: ({ title }: Event): string => `Absage: ${title}`,
  cancel: 'Veranstaltung absagen',
  cancelTitle: 'Veranstaltung absagen',
  cancelIntro: (event: Event, knows: Knowing, atOnce: boolean): Block[] => [
    paragraph(texts.line(event)),
    note(knows === 'towns' && atOnce ? AT_ONCE : CANCELLING[knows]),
  ],
  reason: 'Warum fällt sie aus?',
  reasonHint: 'Das lesen die Städte. Ohne Angabe nenne ich keinen Grund.',
  cancelled: (event: Event): Block[] => [paragraph(strong('Abgesagt'), `: ${event.title}.`)],
  goesAtOnce: (): Block[] => [paragraph('Die Absage geht jetzt hinaus.')],
  release: 'Nachricht dazu freigeben',
};
