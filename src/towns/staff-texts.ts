import { type Block, facts, heading, list, note, paragraph, strong } from '../chat/blocks.ts';
import type { TownProfile } from '../people/rows.ts';

export const colleagueTexts = {
  invite: 'Code für Kollegin oder Kollegen',
  left: (count: number): Block =>
    note(
      count === 0
        ? 'Das war Ihr letzter Code für ein Jahr; weitere gibt die Koordination.'
        : `In diesem Jahr können Sie noch ${count} weitergeben. Die Koordination sieht, dass Sie einen Code gegeben haben.`,
    ),
  noneLeft: (most: number): Block[] => [
    paragraph(
      `Sie haben in einem Jahr schon ${most} Codes weitergegeben. Weitere gibt die Koordination.`,
    ),
  ],
  take: 'Ansprechperson werden',
  taken: (town: string): Block[] => [
    paragraph(`Gut: Was das Netzwerk an ${town} schickt, kommt jetzt auch zu Ihnen.`),
  ],
  noPlace: (): Block[] => [
    paragraph('Es gibt schon zwei Ansprechpersonen. Eine davon kann Ihnen die Aufgabe übergeben.'),
  ],
  handOver: 'Aufgabe übergeben',
  toWhom: (anybody: boolean): Block[] =>
    anybody
      ? [paragraph(strong('Wer soll statt Ihnen Ansprechperson sein?'))]
      : [paragraph('Gerade ist niemand da, der noch nicht Ansprechperson ist.')],
  handGone: (): Block[] => [
    paragraph(
      'Das geht nicht mehr: Jemand hat inzwischen etwas geändert. „stadt“ zeigt den Stand.',
    ),
  ],
  handed: (who: string, town: string): Block[] => [
    paragraph(strong(who), ` ist jetzt Ansprechperson für ${town} und erfährt es von mir.`),
  ],
  nowYours: (town: string): Block[] => [
    paragraph(
      `Sie sind jetzt Ansprechperson für ${town}: Jemand aus dem Haus hat Ihnen das übergeben.`,
    ),
    note('Was das Netzwerk schickt, kommt nun zu Ihnen. Unter „stadt“ können Sie es weitergeben.'),
  ],
  nameTitle: 'Mein Name hier',
  name: 'Wie sollen Kolleginnen, Kollegen und Koordination Sie nennen?',
  nameHint: 'Name und Amt, zum Beispiel „Petra Klein, Bauamt“. Überspringen löscht ihn.',
};

export const awayTexts = {
  title: 'Pause',
  back: 'Ich bin wieder da',
  until: 'Bis wann sind Sie weg?',
  hint: 'Der letzte Tag, an dem Sie fehlen, zum Beispiel „12.3.“ oder „Freitag“.',
  badDay: (): Block[] => [
    paragraph('Bitte schreiben Sie einen Tag, der noch kommt, höchstens ein Jahr voraus.'),
    note('Zum Beispiel „pause bis 12.3.“ oder „pause bis Freitag“.'),
  ],
  gone: (day: string, alone: readonly string[]): Block[] => [
    paragraph(strong(`Pause bis einschließlich ${day}.`), ' Danach sind Sie von selbst wieder da.'),
    alone.length === 0
      ? paragraph('Was das Netzwerk schickt, geht so lange an die anderen aus Ihrem Haus.')
      : paragraph(
          `Für ${alone.join(', ')} ist dann niemand da; das sage ich der Koordination. Unter „stadt“ `,
          'können Sie einer Kollegin oder einem Kollegen einen Code geben.',
        ),
  ],
  because: (day: string) => `Bis ${day} sind dort alle abwesend.`,
  welcomeBack: (): Block[] => [
    paragraph('Schön, dass Sie wieder da sind. Was inzwischen ansteht, zeigt „offen“.'),
  ],
};

type Sheet = {
  readonly town: string;
  readonly day: string;
  readonly items: readonly string[];
  readonly colleagues: readonly string[];
  readonly profile: TownProfile | undefined;
  readonly contact: string | undefined;
};

export const leavingTexts = {
  choice: 'Ich arbeite nicht mehr dort',
  ask: (town: string): Block[] => [
    paragraph(strong(`Arbeiten Sie nicht mehr für ${town}?`)),
    paragraph(
      'Dann endet Ihr Zugang, und Sie bekommen ein Übergabeblatt. Zusagen, Antworten und Gesuche ',
      'gehören der Stadt und bleiben stehen.',
    ),
  ],
  yes: 'Ja, ich arbeite nicht mehr dort',
  gone: (): Block[] => [
    paragraph('Hier haben Sie schon keinen Zugang mehr. „stadt“ zeigt Ihre Städte.'),
  ],
  left: (town: string): Block[] => [
    paragraph(`Ihr Zugang für ${town} ist beendet. Danke, dass Sie dabei waren!`),
    note('Das Übergabeblatt, auch als Datei, können Sie im Haus weitergeben:'),
  ],
  fileTitle: (town: string) => `Übergabe ${town}`,
  sheet: ({ town, day, items, colleagues, profile, contact }: Sheet): Block[] => [
    heading(`Übergabe: Kleinstadt-Hotline, ${town}`),
    note(`Stand: ${day}`),
    paragraph(strong('Offen ist:')),
    items.length > 0 ? list(items) : paragraph('Gerade nichts.'),
    paragraph(strong('Weiter dabei:')),
    colleagues.length > 0
      ? list(colleagues)
      : paragraph('Niemand. Einen Zugang für die Nachfolge gibt die Koordination.'),
    ...(profile
      ? [
          facts([
            ['Amt', profile.office ?? 'nicht angegeben'],
            ['E-Mail', profile.email ?? 'nicht angegeben'],
            ['Telefon', profile.phone ?? 'nicht angegeben'],
          ]),
        ]
      : []),
    note(`Koordination: ${contact ?? 'in der Hotline „hilfe“ schreiben'}`),
  ],
  lastLeft: 'Die letzte Person hat gerade aufgehört.',
  restAway: 'Jemand hat gerade aufgehört, und die anderen sind abwesend.',
};

export const yearlyTexts = {
  ask: (town: string): Block[] => [
    paragraph(strong(`Arbeiten Sie noch für ${town}?`)),
    note('Das frage ich einmal im Jahr. Ohne Antwort ruht Ihr Zugang nach 30 Tagen.'),
  ],
  yes: (town: string) => `Ja, für ${town}`,
  no: (town: string) => `Nein, nicht mehr für ${town}`,
  confirmed: (town: string): Block[] => [
    paragraph(`Danke! Für ${town} bleibt alles, wie es ist. In einem Jahr frage ich wieder.`),
  ],
  rests: (town: string): Block[] => [
    paragraph(strong(`Ihr Zugang für ${town} ruht jetzt.`), ' Ich hatte keine Antwort von Ihnen.'),
    note(
      'Arbeiten Sie noch dort? Ein Ja innerhalb von 30 Tagen genügt. Danach fragen Sie unter „stadt“ neu an.',
    ),
  ],
  tooLate: (): Block[] => [
    paragraph('Dieser Knopf gilt nicht mehr. Mit „stadt“ sehen Sie, wie es um Ihren Zugang steht.'),
  ],
  waiting: (town: string, resting: boolean) =>
    resting ? `Ihr Zugang für ${town} ruht` : `Arbeiten Sie noch für ${town}?`,
  becauseResting: 'Auf „Arbeiten Sie noch dort?“ kam keine Antwort; der letzte Zugang ruht jetzt.',
};

export const profileTexts = {
  choice: 'Angaben zur Stadt',
  title: (town: string) => `Angaben zu ${town}`,
  intro: (): Block[] => [
    note('Alles freiwillig. Bitte Amtsdaten, keine privaten: Andere Städte können sie sehen.'),
  ],
  advises: 'Wozu kann Ihre Stadt andere beraten?',
  office: 'Welches Amt spricht für Ihre Stadt?',
  officeHint: 'Zum Beispiel Bauamt, Kämmerei oder Kultur.',
  email: 'E-Mail des Amtes',
  phone: 'Telefon des Amtes',
  officialOnly: 'Bitte Amtsdaten, keine privaten.',
  badMail: 'Das sieht nicht wie eine E-Mail-Adresse aus, zum Beispiel bauamt@stadt.example.',
  badPhone: 'Bitte eine Telefonnummer aus Ziffern, zum Beispiel 038231 37100.',
};
