import { type Block, facts, heading, list, note, paragraph, strong } from '../chat/blocks.ts';
import { dateInWords } from '../german/in-words.ts';
import type { Series } from './rows.ts';

const EVERY: Readonly<Record<Series['every'], string>> = {
  week: 'jede Woche',
  month: 'jeden Monat',
  year: 'jedes Jahr',
};

const rule = ({ every, until }: Series): string =>
  until === null ? EVERY[every] : `${EVERY[every]}, bis ${dateInWords(until)}`;

const dates = (next: readonly string[]) =>
  next.length === 0 ? 'keine mehr' : next.map((moment) => moment).join(' · ');

/** Circulars that come again and again. */
export const seriesTexts = {
  kept: 'Rundschreiben, die sich wiederholen, und wer sie geschrieben hat',
  every: 'Soll es sich wiederholen?',
  everyHint: 'Ohne Angabe geht es einmal hinaus.',
  options: [
    { id: 'week', label: 'Jede Woche' },
    { id: 'month', label: 'Jeden Monat' },
    { id: 'year', label: 'Jedes Jahr' },
  ],
  until: 'Bis wann wiederholen?',
  untilHint: 'Der letzte Tag. Ohne Angabe: bis Sie die Reihe beenden.',
  faults: {
    when: 'Bitte angeben, wann es zum ersten Mal hinausgehen soll.',
    until: 'Die Reihe muss nach dem ersten Mal enden.',
  },
  draft: (series: Series, next: readonly string[]): Block[] => [
    facts([
      ['Wiederholung', rule(series)],
      ['Die nächsten Male', dates(next)],
    ]),
    note(
      'Ihre Freigabe gilt für die ganze Reihe: Jede Wiederholung geht mit diesem Text von selbst hinaus, an alle, die dann dazugehören. Was auf ein Wochenende oder einen Feiertag fällt, geht am letzten Arbeitstag davor hinaus.',
    ),
  ],
  release: (when: string | undefined): string =>
    when === undefined ? 'Ganze Reihe jetzt freigeben' : `Ganze Reihe freigeben ab ${when}`,
  released: (next: readonly string[]): Block[] => [
    paragraph(strong('Die Reihe läuft.'), ` Die nächsten Male: ${dates(next)}.`),
  ],
  row: (series: Series, next: readonly string[]): string =>
    `${series.title} – ${rule(series)}, das nächste Mal: ${next[0] ?? 'nicht mehr'}`,
  button: (title: string): string => `Reihe: ${title}`,
  ofSeries: 'Zur Reihe',
  screen: (series: Series, next: readonly string[]): Block[] => [
    heading(series.title),
    facts([
      ['Stand', series.state === 'ended' ? 'beendet' : 'läuft'],
      ['Wiederholung', rule(series)],
      ...(series.state === 'ended' ? [] : [['Die nächsten Male', dates(next)] as const]),
      ['Verschickt', String(series.sent)],
      ...(series.missed > 0 ? [['Ausgefallen', String(series.missed)] as const] : []),
    ]),
    ...(series.state === 'ended'
      ? []
      : [
          note(
            'Stimmt etwas nicht? „Berichtigen“ unter der letzten Ausgabe gilt auf Wunsch auch für die folgenden. Ein ganz anderer Text? Diese Reihe beenden und eine neue anlegen.',
          ),
        ]),
  ],
  scope: 'Gilt die Berichtigung auch für die folgenden Male?',
  scopeHint: 'Die Reihe läuft weiter, sonst mit dem bisherigen Text.',
  once: 'Nur dieses Mal',
  following: 'Auch alle folgenden',
  followsToo: (): Block =>
    note('Mit Ihrer Freigabe gilt dieser Text auch für alle folgenden Male der Reihe.'),
  latest: 'Die letzte Ausgabe',
  end: 'Reihe beenden',
  ended: (title: string): Block[] => [
    paragraph(`Beendet. „${title}“ wird nicht wiederholt; was schon hinausging, bleibt.`),
  ],
  gone: (): Block[] => [paragraph('Diese Reihe gibt es nicht mehr.')],
  missed: (title: string, moments: readonly string[]): Block[] => [
    paragraph(
      `„${title}“ ist ausgefallen. Die Hotline war nicht an, und es wäre zu spät gekommen:`,
    ),
    list(moments),
    note('Soll es doch noch hinaus, schreiben Sie ein einzelnes Rundschreiben.'),
  ],
};
