import { type Block, facts, heading, list, note, paragraph, strong } from '../chat/blocks.ts';
import { dateInWords } from '../german/in-words.ts';
import { faultLine } from '../knowledge/fault.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../time/instant.ts';
import type { Condition } from './condition.ts';

const MOST_SHOWN = 5;
const MEGABYTE = 1_000_000;

/** „telegram“ as people write it. */
export const platformName = (platform: string): string =>
  `${platform.charAt(0).toUpperCase()}${platform.slice(1)}`;

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('de-DE')} ${more}`;

/** For how long, roughly. */
export function sinceInWords(at: Instant, now: Instant): string {
  const ms = Math.max(now - at, 0);
  if (ms < HOUR) return many(Math.max(Math.round(ms / MINUTE), 1), 'Minute', 'Minuten');
  if (ms < 2 * DAY) return many(Math.round(ms / HOUR), 'Stunde', 'Stunden');
  return many(Math.round(ms / DAY), 'Tag', 'Tagen');
}

const queue = (waiting: number, oldest: Instant | undefined, now: Instant): string =>
  oldest === undefined
    ? `${many(waiting, 'Nachricht wartet', 'Nachrichten warten')}, keine ist überfällig`
    : `${many(waiting, 'Nachricht wartet', 'Nachrichten warten')}, die älteste seit ${sinceInWords(oldest, now)} überfällig`;

function jobs({ oldest, failed }: Condition['jobs'], now: Instant): string {
  const late =
    oldest === undefined ? 'nichts überfällig' : `überfällig seit ${sinceInWords(oldest, now)}`;
  return failed > 0
    ? `${late}; ${many(failed, 'Aufgabe ist gescheitert und wird', 'Aufgaben sind gescheitert und werden')} wiederholt`
    : late;
}

const size = (bytes: number): string =>
  `${(bytes / MEGABYTE).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;

export const conditionTexts = {
  command: 'Verbindungen, wartende Nachrichten, Wissen, Sicherung',
  button: 'Zustand',
  condition: (
    { connections, jobs: of, entries, old, passed, soon, faults, storage }: Condition,
    now: Instant,
  ): Block[] => [
    heading('Zustand'),
    facts(
      connections.map(({ platform, health, waiting, oldest }) => [
        platformName(platform),
        `${health.ok ? 'verbunden' : 'nicht verbunden'} seit ${sinceInWords(health.since, now)}${
          health.ok || health.what === undefined ? '' : ` (${health.what})`
        }; ${queue(waiting, oldest, now)}`,
      ]),
    ),
    facts([
      ['Aufgaben', jobs(of, now)],
      [
        'Wissen',
        `${many(entries, 'Eintrag', 'Einträge')}; ${old} über ein Jahr nicht geprüft; ${passed} mit abgelaufener Frist`,
      ],
      ['Gedächtnis', size(storage.bytes)],
      [
        'Letzte Sicherung',
        storage.backup === undefined ? 'noch keine' : dateInWords(storage.backup),
      ],
    ]),
    ...(faults.length > 0 ? conditionTexts.faulty(faults) : []),
    ...(soon.length > 0
      ? [
          paragraph(strong('Bald enden Fristen')),
          list(
            soon.slice(0, MOST_SHOWN).map(({ title, date }) => `${dateInWords(date)}: ${title}`),
          ),
        ]
      : []),
  ],
  faulty: (faults: Condition['faults']): Block[] => [
    paragraph(
      strong('Neue Wissensdateien haben Fehler.'),
      ' Ich antworte weiter mit dem vorigen Stand.',
    ),
    list(faults.slice(0, MOST_SHOWN).map(faultLine)),
    ...(faults.length > MOST_SHOWN ? [note(`Und ${faults.length - MOST_SHOWN} weitere.`)] : []),
  ],
  toCheck: 'Einträge zum Prüfen',
  toCheckHere: (): Block[] => [paragraph('Diese Einträge sollte jemand neu ansehen.')],
  columns: ['Kennung', 'Titel', 'Stand', 'Warum'],
  whyOld: 'über ein Jahr nicht geprüft',
  whyPassed: 'Frist abgelaufen',
};
