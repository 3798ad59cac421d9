import { type Block, facts, heading, list, note, paragraph, strong } from '../chat/blocks.ts';
import { BACKUP_DAYS } from './periods.ts';

const entries = (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`);

export const texts = {
  kept: {
    erasures:
      'Dass etwas gelöscht wurde (Prüfsummen, die kein Konto verraten), damit eine Sicherung es nicht zurückbringt',
  },
  commands: {
    mine: 'Was über Sie gespeichert ist, zum Lesen und als Datei',
    erase: 'Alles über Sie löschen, in zwei Schritten',
  },
  mine: (rows: readonly (readonly [about: string, count: number])[]): Block[] => [
    heading('Ihre Daten'),
    paragraph('Das ist alles, was zu Ihnen gespeichert ist. Vollständig steht es in den Dateien.'),
    facts(rows.map(([about, count]) => [about, entries(count)] as const)),
    note('Wie lange was bleibt, zeigt „datenschutz“ unter „Was wie lange?“.'),
  ],
  fileTitle: 'meine-daten',
  erase: 'Alles löschen',
  asked: ({ coordinates, isLast }: { coordinates: boolean; isLast: boolean }): Block[] => [
    heading('Alles löschen?'),
    ...(isLast
      ? [
          paragraph(
            strong('Außer Ihnen gehört niemand zur Koordination.'),
            ' Danach gibt niemand mehr Zugänge, beantwortet weitergegebene Fragen oder verschickt etwas. ',
            'Holen Sie besser erst jemanden dazu; löschen können Sie jederzeit.',
          ),
        ]
      : []),
    paragraph(strong('Gelöscht wird'), ' alles, was zu Ihnen gespeichert ist:'),
    list([
      'Ihre Konten, Rechte und Einwilligungen',
      'Ihre Fragen, Fristen, Themen und Entwürfe',
      'freigegebene Kontaktdaten und alles, was an Sie unterwegs ist',
    ]),
    paragraph(
      strong('Es bleibt'),
      ' ohne Ihren Namen, was Ihrer Stadt gehört: Gesuche, Zusagen, Antworten, Amtsdaten, Beispiele.',
    ),
    ...(coordinates
      ? [
          note(
            'Was Sie für die Koordination getan haben, bleibt zwölf Monate im Protokoll, unter einem Kürzel.',
          ),
        ]
      : []),
    note(
      `In Sicherungen steht es noch bis zu ${BACKUP_DAYS} Tage. Was Sie hier geschrieben haben, sehen ` +
        'Telegram oder Slack weiter; dort müssen Sie es selbst löschen.',
    ),
  ],
  handOver: 'Erst jemanden dazuholen',
  really: 'Ja, alles löschen',
  keep: 'Nein, behalten',
  stays: (): Block[] => [paragraph('Gut, es bleibt alles, wie es ist.')],
  erased: (count: number): Block[] => [
    paragraph(
      strong('Gelöscht.'),
      ` ${entries(count)} sind weg; in ein paar Minuten auch die letzten Reste in den Dateien.`,
    ),
    note('Schreiben Sie wieder, fängt alles von vorn an.'),
  ],
  readable: (about: string, rows: readonly string[]): string => `${about}\n${rows.join('\n')}`,
};
