import { readCsv } from '../knowledge/csv.ts';
import { texts } from './texts.ts';
import { COLUMNS, type Column, POSTCODE, readTownRows, type TownsRead } from './town-row.ts';

/** The directory's CSV: `ags,name,kind,state,district,population,lat,lon[,postcode]`. */
export function readTownCsv(file: string, text: string): TownsRead {
  const [head, ...lines] = readCsv(text);
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    return { towns: [], faults: [{ file, line: 1, text: texts.columns(missing, COLUMNS) }] };
  }
  const places = new Map([...COLUMNS, POSTCODE].map((column) => [column, names.indexOf(column)]));
  const rows = lines.map(({ line, cells }) => ({
    line,
    cell: (column: Column) => cells[places.get(column) ?? -1] ?? '',
  }));
  return readTownRows(file, rows);
}
