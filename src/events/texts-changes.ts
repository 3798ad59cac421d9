import { type Block, note, paragraph, strong } from '../chat/blocks.ts';
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

export const changeTexts = {
  differences,
  changed: (toSend: boolean): Block[] => [
    paragraph(
      strong('Geändert.'),
      toSend ? ' Wer es anders weiß, erfährt es, sobald Sie es freigeben.' : '',
    ),
  ],
  changeTitle: ({ title }: Event): string => `Änderung: ${title}`,
  cancellationTitle: ({ title }: Event): string => `Absage: ${title}`,
  cancel: 'Veranstaltung absagen',
  cancelTitle: 'Veranstaltung absagen',
  cancelIntro: (event: Event, known: boolean, atOnce: boolean): Block[] => [
    paragraph(texts.line(event)),
    note(
      !known
        ? 'Noch weiß keine Stadt davon; es geht keine Nachricht hinaus.'
        : atOnce
          ? 'Mit dem Absenden geht die Absage sofort an alle, die davon wissen, auch abends und am Wochenende.'
          : 'Danach sehen Sie die Absage noch einmal, bevor sie hinausgeht.',
    ),
  ],
  reason: 'Warum fällt sie aus?',
  reasonHint: 'Das lesen die Städte. Ohne Angabe nenne ich keinen Grund.',
  cancelled: (event: Event): Block[] => [paragraph(strong('Abgesagt'), `: ${event.title}.`)],
  goesAtOnce: (): Block[] => [paragraph('Die Absage geht jetzt hinaus.')],
  release: 'Nachricht dazu freigeben',
};
