import { strToU8, zipSync } from 'fflate';

type Cell = string | number | null;
export type Rows = readonly (readonly Cell[])[];

const letter = (column: number): string => String.fromCharCode(65 + column);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: Cell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

export function sheetXml(rows: Rows): string {
  const lines = rows.map((row, i) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letter(column)}${i + 1}`)).join('');
    return `<row r="${i + 1}">${cells}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The files in a workbook with these sheets. */
export function workbookFiles(sheets: { readonly [name: string]: string }): {
  [path: string]: Uint8Array;
} {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`,
  );
  const links = names.map(
    (_, i) =>
      `<Relationship Id="r${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(sheets[name] ?? '')]),
    ),
  };
}

export const zipped = (files: { [path: string]: Uint8Array }): Buffer =>
  Buffer.from(zipSync(files));

const head: Rows = [
  ['Gemeinden in Deutschland nach Fläche, Bevölkerung und Postleitzahl'],
  [],
  [
    'Satz-art',
    'Text-kenn-zeichen',
    'Amtlicher Regionalschlüssel (ARS)',
    null,
    null,
    null,
    null,
    'Gemeindename',
  ],
  [
    null,
    null,
    'Land',
    'RB',
    'Kreis',
    'VB',
    'Gem',
    null,
    null,
    'insgesamt',
    'männlich',
    'weiblich',
    'je km2',
    null,
    'Längengrad',
    'Breitengrad',
  ],
  [null, null, 'Gebietsstand am 31.12.2024 (4. Quartal)'],
  [],
];
const districtRow = (mark: string, land: string, district: string, name: string): Rows[number] => [
  '40',
  mark,
  land,
  '0',
  district,
  null,
  null,
  name,
];
const townRow = (
  mark: string,
  [land, district, town]: readonly [string, string, string],
  name: string,
  population: number,
  postcode: string,
): Rows[number] => [
  '60',
  mark,
  land,
  '0',
  district,
  '0000',
  town,
  name,
  10.5,
  population,
  1,
  2,
  3,
  postcode,
  '12,5',
  '51,25',
];

/** A small directory in the form of the official workbook. */
export const official: Rows = [
  ...head,
  ['10', null, '12', null, null, null, null, 'Brandenburg'],
  districtRow('44', '12', '66', 'Oberspreewald-Lausitz/Górne Błota-Łužyca'),
  ['50', '50', '12', '0', '66', '0112', null, 'Großräschen/Rań, Stadt'],
  townRow('63', ['12', '66', '112'], 'Großräschen/Rań, Stadt', 8298, '01983'),
  townRow('63', ['12', '66', '999'], 'Mühlberg/Elbe, Stadt', 3595, '04931'),
  ['10', null, '14', null, null, null, null, 'Sachsen'],
  districtRow('44', '14', '7', 'Nordsachsen'),
  townRow('63', ['14', '7', '110'], 'Eilenburg, Große Kreisstadt', 16_201, '4838'),
  townRow('60', ['14', '7', '5'], 'Musterfleck / Wzornik, Markt', 900, '04838'),
  townRow('66', ['14', '7', '900'], 'Dübener Forst', 0, ''),
  districtRow('43', '14', '08', 'Musterland'),
  townRow('64', ['14', '08', '001'], 'Lauenburg/ Mulde', 1200, '04839'),
  [],
  ['© Statistisches Bundesamt (Destatis), 2025'],
];

export const madeWorkbook = (rows: Rows = official): Buffer =>
  zipped(workbookFiles({ Inhalt: sheetXml([['Gemeindeverzeichnis']]), Gemeinden: sheetXml(rows) }));
