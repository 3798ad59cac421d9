import { stateNamed } from '../german/states.ts';
import type { Fault } from '../knowledge/fault.ts';
import type { Point } from './distance.ts';
import { texts } from './texts.ts';
import type { Town } from './town.ts';

export const COLUMNS = [
  'ags',
  'name',
  'kind',
  'state',
  'district',
  'population',
  'lat',
  'lon',
] as const;
export const POSTCODE = 'postcode';
export type Column = (typeof COLUMNS)[number] | typeof POSTCODE;

/** A row as it stands in a file, whatever the file's format. */
export type RawRow = { readonly line: number; readonly cell: (column: Column) => string };

/** The towns of a file, or what must be mended in it. */
export type TownsRead = {
  readonly towns: readonly Town[];
  readonly faults: readonly Fault[];
  /** The day that the file says its boundaries are of. */
  readonly stand?: string;
};

type StateOf = (text: string) => string | undefined;

const MOST_FAULTS = 20;
const KEY = /^\d{8}$/;
const POSTCODE_FORM = /^\d{5}$/;
const DEGREES = /^-?\d{1,3}([.,]\d+)?$/;

export function readTownRows(file: string, rows: Iterable<RawRow>): TownsRead {
  const faults: Fault[] = [];
  const towns = new Map<string, Town>();
  const states = new Map<string, string | undefined>();
  const stateOf: StateOf = (text) => {
    if (!states.has(text)) states.set(text, stateNamed(text));
    return states.get(text);
  };
  for (const { line, cell } of rows) {
    const { town, wrong } = readRow((column) => cell(column).trim(), stateOf);
    if (towns.has(town.key)) wrong.push(texts.row.twice(town.key));
    for (const text of wrong) faults.push({ file, line, text });
    if (wrong.length === 0) towns.set(town.key, town);
  }
  return { towns: [...towns.values()], faults: shortened(file, faults) };
}

function readRow(
  cell: (column: Column) => string,
  stateOf: StateOf,
): { town: Town; wrong: string[] } {
  const wrong: string[] = [];
  const key = cell('ags');
  const name = cell('name');
  const state = stateOf(cell('state'));
  const population = cell('population');
  const postcode = cell(POSTCODE);
  const [lat, lon] = [cell('lat'), cell('lon')];
  const point = pointOf(lat, lon);
  if (!KEY.test(key)) wrong.push(texts.row.key(key));
  if (name === '') wrong.push(texts.row.name);
  if (state === undefined) wrong.push(texts.row.state(cell('state')));
  if (!/^\d{0,9}$/.test(population)) wrong.push(texts.row.population(population));
  if (!point && lat + lon !== '') wrong.push(texts.row.point(`${lat} ${lon}`));
  if (postcode !== '' && !POSTCODE_FORM.test(postcode)) wrong.push(texts.row.postcode(postcode));
  const town = {
    key,
    name,
    kind: cell('kind'),
    state: state ?? '',
    district: cell('district'),
    population: population === '' ? undefined : Number(population),
    point,
    ...(postcode !== '' && { postcode }),
  };
  return { town, wrong };
}

function degrees(text: string): number | undefined {
  return DEGREES.test(text)
    ? Number(text.includes(',') ? text.replace(',', '.') : text)
    : undefined;
}

function pointOf(latitude: string, longitude: string): Point | undefined {
  const [lat, lon] = [degrees(latitude), degrees(longitude)];
  if (lat === undefined || lon === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

/** Whoever must mend a file reads the first faults; a thousand more help nobody. */
function shortened(file: string, faults: readonly Fault[]): readonly Fault[] {
  const more = faults.length - MOST_FAULTS;
  return more > 0 ? [...faults.slice(0, MOST_FAULTS), { file, text: texts.more(more) }] : faults;
}
