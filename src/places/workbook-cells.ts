import readXlsxFile from 'read-excel-file/universal';
import { unzip, type ZipEntry, type ZipFault } from './zip.ts';

export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };
export type Workbook =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly fault: ZipFault };

/** The official workbook unpacks to a quarter of that. */
export const MOST_UNPACKED = 50_000_000;
/** Cells of a sheet, counting the empty ones between: a single cell far out costs all of them. */
const MOST_CELLS = 20_000_000;
const ADDRESS = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const GOOD_ADDRESS = /^([A-Z]{0,3})([1-9]\d{0,6})$/;

/** The cells of a workbook as text. Nothing of it is read before it is known to be harmless. */
export async function readWorkbook(file: Buffer): Promise<Workbook> {
  const zip = unzip(file, MOST_UNPACKED);
  if (!zip.ok) return zip;
  if (zip.entries.some(isVast)) return { ok: false, fault: 'huge' };
  try {
    const copy = new Uint8Array(file);
    const sheets = await readXlsxFile(copy.buffer);
    return {
      ok: true,
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map(textOf)),
      })),
    };
  } catch {
    return { ok: false, fault: 'broken' };
  }
}

/** Cells and rows say their own address; one that is odd or far out would be filled up to there. */
function isVast({ bytes }: ZipEntry): boolean {
  // Known by what it holds: a workbook says itself where its sheets lie.
  if (!bytes.includes('sheetData')) return false;
  let rows = 1;
  let columns = 1;
  for (const [, double, single] of bytes.toString('latin1').matchAll(ADDRESS)) {
    const [, column = '', row = ''] = GOOD_ADDRESS.exec(double ?? single ?? '') ?? [];
    if (row === '') return true;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnOf(column));
  }
  return rows * columns > MOST_CELLS;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return typeof value === 'number' ? String(value) : '';
}
