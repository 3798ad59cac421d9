import { type Block, heading, list, note, paragraph } from '../chat/blocks.ts';

type Count = { readonly towns: number; readonly here: number; readonly people: number };

const towns = (count: number) => (count === 1 ? '1 Stadt' : `${count} Städte`);

export const listTexts = {
  command: 'Listen von Städten, als CSV hinein und heraus',
  mainButton: 'Verteiler',
  recordButton: 'Eintragen',
  recordCommand: 'Für eine Stadt eintragen, was per Telefon oder Mail kam',
  count: ({ towns: all, here, people }: Count): string =>
    `${towns(all)}, davon ${here} über die Hotline zu erreichen${
      people === 0 ? '' : `, und ${people === 1 ? '1 Person' : `${people} Personen`} ohne Stadt`
    }`,
  all: (rows: readonly string[]): Block[] => [
    heading('Verteiler'),
    rows.length === 0
      ? paragraph(
          'Noch kein Verteiler. Ein Verteiler ist eine Liste von Städten, zum Beispiel „Forum“ ',
          'oder „Lenkungskreis“. Städte dürfen darauf stehen, auch wenn dort noch niemand schreibt.',
        )
      : list(rows),
  ],
  add: 'Neuer Verteiler',
  name: 'Wie soll der Verteiler heißen?',
  nameTaken: (name: string): Block[] => [paragraph(`„${name}“ gibt es schon:`)],
  one: (name: string, count: string, names: readonly string[], more: number): Block[] => [
    heading(`Verteiler „${name}“`),
    paragraph(count),
    ...(names.length > 0 ? [list(names)] : []),
    ...(more > 0 ? [note(`… und ${more} weitere: „Als CSV“ zeigt alle.`)] : []),
  ],
  notHere: (label: string): string => `${label} – schreibt hier noch nicht`,
  addTowns: 'Städte hinzufügen',
  removeTowns: 'Städte entfernen',
  fromFile: 'CSV-Datei einlesen',
  asCsv: 'Als CSV',
  drop: 'Löschen',
  reallyDrop: 'Ja, Verteiler löschen',
  dropAsked: (name: string): Block[] => [
    paragraph(`Den Verteiler „${name}“ wirklich löschen? Die Städte selbst bleiben.`),
  ],
  dropped: (name: string): Block[] => [paragraph(`„${name}“ ist gelöscht.`)],
  gone: (): Block[] => [paragraph('Diesen Verteiler gibt es nicht mehr.')],
  townsTitle: (name: string): string => `Städte für „${name}“`,
  which: 'Welche Städte? Eine je Zeile',
  whichHint:
    'Name, gern mit Land („Neustadt, SN“), oder der amtliche Schlüssel. Mehrere auch mit Komma.',
  file: 'Ihre CSV-Datei',
  fileHint: 'In der ersten Spalte der Schlüssel oder der Name der Stadt.',
  done: (added: number, known: number, what: 'added' | 'removed'): Block =>
    paragraph(
      what === 'added'
        ? `Hinzugefügt: ${added}.${known > 0 ? ` Standen schon darauf: ${known}.` : ''}`
        : `Entfernt: ${added}.${known > 0 ? ` Standen gar nicht darauf: ${known}.` : ''}`,
    ),
  otherList: (lines: readonly string[]): Block[] => [
    paragraph(
      'Das sieht nicht nach einer Liste von Städten aus; ich habe nichts geändert. In der ersten Spalte soll ',
      'je Zeile ein Name oder Schlüssel stehen. Nicht verstanden habe ich zum Beispiel:',
    ),
    list(lines),
  ],
  unclear: (lines: readonly string[]): Block[] => [
    paragraph('Das habe ich nicht verstanden; bitte prüfen oder mit Land oder Kreis ergänzen:'),
    list(lines),
  ],
  csvHead: ['Schlüssel', 'Stadt', 'Land', 'Kreis', 'über die Hotline'],
  yes: 'ja',
  no: 'nein',
  whichTown: (): Block[] => [
    paragraph('Für welche Stadt möchten Sie etwas eintragen, das per Telefon oder Mail kam?'),
  ],
  findTown: 'Stadt suchen',
  record: (town: string): Block[] => [
    heading(`Eintragen für ${town}`),
    paragraph('Was ist gekommen?'),
    note('Die Menschen der Stadt sehen, was Sie eintragen, und können es ändern.'),
  ],
  nothing: (town: string): Block[] => [paragraph(`Für ${town} gibt es gerade nichts einzutragen.`)],
};
