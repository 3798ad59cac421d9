import type { Town } from './town.ts';
import { COLUMNS, POSTCODE } from './town-row.ts';

const quoted = (cell: string): string =>
  /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The directory as the CSV that `readTownCsv` reads. */
export function writeTownCsv(towns: readonly Town[]): string {
  const rows = towns.map(({ key, name, kind, state, district, population, point, postcode }) =>
    [
      key,
      name,
      kind,
      state,
      district,
      `${population ?? ''}`,
      `${point?.lat ?? ''}`,
      `${point?.lon ?? ''}`,
      postcode ?? '',
    ]
      .map(quoted)
      .join(','),
  );
  return `${[[...COLUMNS, POSTCODE].join(','), ...rows].join('\n')}\n`;
}
