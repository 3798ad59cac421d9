import { type Block, facts, note, paragraph, strong } from '../chat/blocks.ts';
import type { Event } from './rows.ts';
import type { Standing } from './standing.ts';
import { persons, texts } from './texts.ts';

/** What coordinators read and are asked. */
export const deskTexts = {
  add: 'Neu anlegen',
  formTitle: 'Neue Veranstaltung',
  changeTitle: 'Veranstaltung ändern',
  fields: {
    title: 'Wie heißt die Veranstaltung?',
    kind: 'Was für eine ist es?',
    starts: 'Wann beginnt sie?',
    hours: 'Wie viele Stunden dauert sie?',
    hoursHint: 'Auch Teile einer Stunde: 1,5.',
    place: 'Wo? (Haus, Raum, Ort)',
    link: 'Link zum Mitmachen im Netz',
    linkHint: 'Er beginnt mit https://. Ort oder Link muss angegeben sein.',
    closes: 'Bis zu welchem Tag kann man sich anmelden?',
    closesHint: 'Ohne Angabe: bis sieben Tage vorher.',
    places: 'Wie viele Plätze gibt es?',
    placesHint: 'Ohne Angabe: unbegrenzt. Sind alle vergeben, führe ich eine Warteliste.',
    agenda: 'Tagesordnung',
    about: 'Worum soll es gehen?',
  },
  faults: {
    where: 'Bitte einen Ort oder einen Link angeben.',
    link: 'Der Link muss mit https:// beginnen.',
    closes: 'Die Anmeldung muss vor dem Beginn enden.',
  },
  isPast: (): Block[] => [
    paragraph('Dieser Beginn liegt in der Vergangenheit. Bitte neu angeben.'),
  ],

  closesPast: (): Block[] => [
    paragraph('Das Ende der Anmeldung liegt in der Vergangenheit. Bitte neu angeben.'),
  ],

  preview: (event: Event, audience: string): Block[] => [
    note('Vorschau – das lesen die Städte:'),
    ...texts.event(event),
    note(`Für: ${audience}`),
  ],
  confirm: 'So anlegen',
  change: 'Ändern',
  discard: 'Verwerfen',
  discarded: (): Block[] => [paragraph('Verworfen. Niemand hat davon erfahren.')],
  planned: (): Block[] => [
    paragraph(strong('Angelegt.'), ' Noch weiß keine Stadt davon. Wie geht es weiter?'),
  ],

  line: (event: Event, state: string): string => `${texts.line(event)} – ${state}`,
  states: {
    proposed: 'vorgeschlagen, bitte prüfen',
    draft: 'Entwurf',
    unknown: 'angelegt, noch nicht verschickt',
    announced: 'vorgemerkt',
    cancelled: 'abgesagt',
    over: 'vorbei',
  },
  invitedState: (standing: Standing): string => `${standing.yes} von ${standing.total} zugesagt`,

  /** „19 von 30 Städten, 8 über die Hotline, 11 eingetragen“ */
  standing: (standing: Standing, places: number | null): Block => {
    const { yes, total, here, recorded, no, later, silent, seated, queued, guests } = standing;
    const seats = places === null ? persons(seated) : `${seated} von ${places} Plätzen`;
    const rows: (readonly [string, string | undefined])[] = [
      ['Zusagen', `${yes} von ${total} Städten, ${here} über die Hotline, ${recorded} eingetragen`],
      ['Es kommen', queued === 0 ? seats : `${seats}, ${persons(queued)} auf der Warteliste`],
      ['Absagen', `${no} von ${total}`],
      ['Wird noch geklärt', `${later} von ${total}`],
      ['Ohne Antwort', `${silent.length} von ${total}`],
      ['Gäste ohne Stadt', guests === 0 ? undefined : String(guests)],
    ];
    return facts(rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])));
  },
  forAudience: (audience: string): Block => note(`Für: ${audience}`),

  announce: 'Termin vormerken lassen',
  invite: 'Einladen',
  alreadyOut: (): Block[] => [
    paragraph('Das ist schon verschickt. Es geht nicht noch einmal hinaus.'),
  ],
  sendTitles: {
    announced: (event: Event): string => `Termin vormerken: ${event.title}`,
    invited: (event: Event): string => `Einladung: ${event.title}`,
  },
  newsWaits: (event: Event): string =>
    `Noch nicht verschickt: ${event.state === 'cancelled' ? 'Absage' : 'Änderung'} zu „${event.title}“`,

  owing: (title: string): string => `Wer zu „${title}“ noch nicht geantwortet hat`,
  record: 'Antwort eintragen',
  recordAgain: 'Noch eine eintragen',
  recordFor: (title: string): string => `Antwort zu „${title}“`,
  recordForm: {
    title: 'Antwort eintragen',
    town: 'Welche Stadt hat geantwortet?',
    said: 'Was hat sie gesagt?',
    people: 'Wie viele kommen?',
    peopleHint: 'Ohne Angabe: eine Person.',
    names: 'Wer kommt?',
    source: 'Wie kam die Antwort?',
  },
  recorded: (town: string, answer: string): Block[] => [
    paragraph(strong(`Eingetragen für ${town}`), `: ${answer}.`),
    note('Wer dort arbeitet, sieht den Eintrag und kann ihn ändern.'),
  ],
  noRoom: (town: string, free: number): Block[] => [
    paragraph(
      `Für ${town} reichen die Plätze nicht: frei ${free === 1 ? 'ist noch einer' : `sind noch ${free}`}.`,
    ),
    note('Die bisherige Antwort gilt weiter.'),
  ],

  participants: 'Teilnahmeliste',
  /** Who comes, who does not, and who has not answered, by name. */
  participantsHere: (
    standing: Block,
    groups: readonly (readonly [string, string[]])[],
  ): Block[] => [
    standing,
    ...groups.flatMap(([label, names]) =>
      names.length === 0 ? [] : [paragraph(strong(`${label}: `), names.join(', '))],
    ),
  ],
  groups: { yes: 'Zugesagt', no: 'Abgesagt', later: 'Klären noch', silent: 'Ohne Antwort' },
};
