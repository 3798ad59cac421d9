import { type Block, heading, list, note, paragraph } from '../../chat/blocks.ts';
import { shortly } from '../shortly.ts';

export const shelfTexts = {
  command: 'Einträge des Wissens: neu, ändern, zurückziehen, freigeben',
  title: (rows: readonly string[], more: number): Block[] => [
    heading('Einträge aus dem Chat'),
    rows.length === 0
      ? paragraph('Noch keiner. „eingang“ und „lücken“ zeigen, was fehlt.')
      : list(rows),
    ...(more > 0 ? [note(`Und ${more} ältere.`)] : []),
    note('Jeden Eintrag ändern: „wissen“ und seine Überschrift, zum Beispiel „wissen Leerstand“.'),
  ],
  fresh: 'Neuer Eintrag',
  draftRow: (title: string, state: 'draft' | 'checking'): string =>
    `${title} – ${state === 'draft' ? 'Entwurf' : 'wartet auf Freigabe'}`,
  row: (title: string, doubted: boolean): string =>
    doubted ? `${title} – Angaben werden geprüft` : title,
  label: (title: string): string => shortly(title, 44),
  draft: (title: string): string => `Entwurf: ${shortly(title, 36)}`,
  found: (count: number): Block[] => [
    paragraph(`Welchen Eintrag meinen Sie?${count > 1 ? ` Gefunden: ${count}.` : ''}`),
  ],
  more: 'Weitere',
  notFound: (): Block[] => [paragraph('Einen solchen Eintrag finde ich nicht.')],
  change: 'Eintrag ändern',
  withdraw: 'Zurückziehen',
  really: 'Ja, zurückziehen',
  keep: 'Behalten',
  ask: (title: string): Block[] => [
    paragraph(
      `„${title}“ aus dem Wissen nehmen? Gab es den Eintrag schon mitgeliefert, gilt danach `,
      'wieder die mitgelieferte Fassung.',
    ),
  ],
  withdrawn: (title: string): Block[] => [paragraph(`Zurückgezogen: „${title}“ gilt nicht mehr.`)],
  kept: (): Block[] => [paragraph('Er bleibt.')],
  linked: (titles: readonly string[]): Block[] => [
    paragraph('Andere Einträge verweisen darauf. Bitte zuerst dort ändern:'),
    list(titles),
  ],
  gone: (): Block[] => [paragraph('Diesen Eintrag gibt es nicht mehr.')],
};
