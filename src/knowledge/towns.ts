import { stateNamed } from '../german/states.ts';
import { readCsv } from './csv.ts';
import type { Fault } from './fault.ts';

/** A municipality as the answers need it: to understand which state a question speaks of. */
export type Town = {
  /** Official key: eight digits, as text. */
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly district: string;
  readonly population: number | undefined;
};
export type Towns = { readonly towns: readonly Town[]; readonly faults: readonly Fault[] };

const COLUMNS = ['ags', 'name', 'kind', 'state', 'district', 'population', 'lat', 'lon'] as const;
const MOST_FAULTS = 20;

/** The directory's CSV: `ags,name,kind,state,district,population,lat,lon[,postcode]`. */
export function readTowns(file: string, text: string): Towns {
  const [head, ...lines] = readCsv(text);
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const words = `Diese Spalten fehlen: ${missing.join(', ')} – die erste Zeile muss lauten: ${COLUMNS.join(',')}`;
    return { towns: [], faults: [{ file, line: 1, text: words }] };
  }
  const faults: Fault[] = [];
  const towns = new Map<string, Town>();
  for (const { line, cells } of lines) {
    const cell = (column: string): string => cells[names.indexOf(column)]?.trim() ?? '';
    const say = (words: string): void => void faults.push({ file, line, text: words });
    const key = cell('ags');
    const state = stateNamed(cell('state'));
    const name = cell('name');
    const population = cell('population');
    if (!/^\d{8}$/.test(key)) say(`„${key}“ ist kein Gemeindeschlüssel – acht Ziffern angeben.`);
    else if (towns.has(key))
      say(`Der Gemeindeschlüssel ${key} steht doppelt – eine Zeile löschen.`);
    if (name === '') say('Der Name fehlt – ergänzen.');
    if (state === undefined)
      say(`„${cell('state')}“ ist kein Bundesland – Name oder Kürzel angeben.`);
    if (!/^\d*$/.test(population)) say(`„${population}“ ist keine Einwohnerzahl – nur Ziffern.`);
    if (state === undefined || !/^\d{8}$/.test(key) || name === '') continue;
    towns.set(key, {
      key,
      name,
      state,
      district: cell('district'),
      population: population === '' ? undefined : Number(population),
    });
  }
  return { towns: [...towns.values()], faults: faults.slice(0, MOST_FAULTS) };
}
