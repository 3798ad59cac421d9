import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { texts } from './texts.ts';
import { readTownCsv } from './town-csv.ts';
import type { TownsRead } from './town-row.ts';
import { MOST_UNPACKED } from './workbook-cells.ts';

/** Told by its first bytes; what a file is called means nothing. */
const ZIP = Buffer.from('PK');
const OLD_EXCEL = Buffer.from('d0cf11e0', 'hex');
const begins = (bytes: Buffer, start: Buffer): boolean =>
  bytes.subarray(0, start.length).equals(start);

/** Reads a directory in either format; `undefined` where there is no such file to read. */
export async function readTownFile(path: string): Promise<TownsRead | undefined> {
  const file = basename(path);
  const about = await stat(path).catch(() => undefined);
  if (!about?.isFile()) return undefined;
  if (about.size > MOST_UNPACKED) return refused(file, texts.file.huge);
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && readTowns(file, bytes);
}

export async function readTowns(file: string, bytes: Buffer): Promise<TownsRead> {
  if (begins(bytes, ZIP)) {
    const { readTownWorkbook } = await import('./town-workbook.ts');
    return readTownWorkbook(file, bytes);
  }
  if (begins(bytes, OLD_EXCEL)) return refused(file, texts.file.oldExcel);
  const text = decoded(bytes);
  return text === undefined ? refused(file, texts.file.notUtf8) : readTownCsv(file, text);
}

const refused = (file: string, text: string): TownsRead => ({
  towns: [],
  faults: [{ file, text }],
});

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
