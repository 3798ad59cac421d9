import { districtName, kindOf, shortName, stateOfLand } from './official-names.ts';
import { texts } from './texts.ts';
import { type Column, type RawRow, readTownRows, type TownsRead } from './town-row.ts';
import { readWorkbook, type Sheet } from './workbook-cells.ts';

/** Where the official workbook keeps what, in all its editions. */
const [TYPE, MARK, LAND, REGION, DISTRICT, TOWN, NAME] = [0, 1, 2, 3, 4, 6, 7];
const [POPULATION, POSTCODE, LON, LAT] = [9, 13, 14, 15];
const IS_DISTRICT = '40';
const IS_TOWN = '60';
const STAND = /Gebietsstand\D*(\d\d\.\d\d\.\d{4})/;

/** The workbook „AuszugGV…“ of the Federal Statistical Office. */
export async function readTownWorkbook(file: string, bytes: Buffer): Promise<TownsRead> {
  const refuse = (text: string): TownsRead => ({ towns: [], faults: [{ file, text }] });
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return refuse(texts.file[workbook.fault]);
  const sheet = workbook.sheets.find(({ rows }) => rows.some((row) => row[TYPE] === IS_TOWN));
  if (!sheet) return refuse(texts.file.otherWorkbook);
  const read = readTownRows(file, rowsOf(sheet));
  const stand = standOf(workbook.sheets);
  return stand === undefined ? read : { ...read, stand };
}

function* rowsOf({ rows }: Sheet): Iterable<RawRow> {
  const districts = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const at = (column: number): string => row[column] ?? '';
    const land = at(LAND).padStart(2, '0');
    const district = `${land}${at(REGION)}${at(DISTRICT).padStart(2, '0')}`;
    if (at(TYPE) === IS_DISTRICT) {
      districts.set(district, districtName(at(NAME), at(MARK), land));
    }
    const kind = kindOf(at(MARK));
    if (at(TYPE) !== IS_TOWN || kind === undefined) continue;
    const cells: { readonly [column in Column]: string } = {
      ags: `${district}${at(TOWN).padStart(3, '0')}`,
      name: shortName(at(NAME), land),
      kind,
      state: stateOfLand(land),
      district: districts.get(district) ?? '',
      population: at(POPULATION),
      lat: at(LAT),
      lon: at(LON),
      postcode: at(POSTCODE) === '' ? '' : at(POSTCODE).padStart(5, '0'),
    };
    yield { line: index + 1, cell: (column) => cells[column] };
  }
}

function standOf(sheets: readonly Sheet[]): string | undefined {
  for (const { rows } of sheets) {
    for (const row of rows.slice(0, 60)) {
      const found = row.map((cell) => STAND.exec(cell)?.[1]).find((day) => day !== undefined);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
