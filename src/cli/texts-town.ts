import { type Changed, type Changes, isRenamed } from '../places/changes.ts';
import { townLabel } from '../places/label.ts';
import type { Found } from '../places/search.ts';
import type { Town } from '../places/town.ts';

const FEW = 5;
const count = (value: number): string => value.toLocaleString('de-DE');
const entries = (value: number): string => (value === 1 ? '1 Eintrag' : `${count(value)} Einträge`);
const few = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW).join(', ')} …` : names.join(', ');
const place = ({ name, state }: Town): string => `${name} (${state})`;
const line = (label: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`  ${label}: ${count(names.length)} – ${few(names)}`];

function changedLines(changed: readonly Changed[]): readonly string[] {
  const renamed = changed.filter(isRenamed);
  const figures = changed.length - renamed.length;
  return [
    ...line(
      'Geändert in Name, Art oder Kreis',
      renamed.map(({ before, after }) =>
        before.name === after.name ? place(after) : `${place(before)} → ${place(after)}`,
      ),
    ),
    ...(figures > 0 ? [`  Geändert in Zahlen oder Lage: ${count(figures)}`] : []),
  ];
}

export const townTexts = {
  townUsage: 'So geht es: hotline town "Ort" [--towns DATEI] [--json]',
  importUsage: 'So geht es: hotline towns import DATEI (XLSX „AuszugGV…“ oder CSV)',
  missing: (file: string) => `Die Datei ${file} kann nicht gelesen werden – Ort und Rechte prüfen.`,
  empty: (file: string) => `In ${file} steht keine einzige Gemeinde.`,
  kept: 'Nichts wurde geändert; es gilt weiter das bisherige Verzeichnis.',
  none: 'Dazu ist kein Ort bekannt.',
  found: (found: readonly Found[]): string => {
    const towns = found.map(({ town }) => town);
    return towns.map((town) => `${town.key}  ${townLabel(town, towns)}`).join('\n');
  },

  imported(
    towns: number,
    stand: string | undefined,
    { came, changed, vanished, kept }: Changes,
    uses: ReadonlyMap<string, number>,
  ): string {
    const still = kept.map(
      (town) => `    ${town.key} ${place(town)}: ${entries(uses.get(town.key) ?? 0)}`,
    );
    const news = [
      ...line('Neu', came.map(place)),
      ...changedLines(changed),
      ...line('Entfallen', vanished.map(place)),
      ...(still.length > 0
        ? [
            '  Nicht mehr im Verzeichnis, aber noch in Gebrauch (bleiben stehen, bitte klären):',
            ...still,
          ]
        : []),
    ];
    const of = stand === undefined ? '' : `, Gebietsstand ${stand}`;
    return [
      `Übernommen: ${count(towns)} Gemeinden${of}.`,
      ...(news.length > 0 ? news : ['  Nichts ist anders als vorher.']),
      'Eine laufende Hotline richtet sich in wenigen Sekunden danach.',
    ].join('\n');
  },
};
