import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeTownCsv } from '../../src/places/town-csv-write.ts';
import { readTownFile, readTowns } from '../../src/places/town-file.ts';
import { folderWith } from '../knowledge/folder.ts';
import { madeWorkbook, official, sheetXml, workbookFiles, zipped } from './made-workbook.ts';
import { towns } from './towns.ts';

const HEAD = 'ags,name,kind,state,district,population,lat,lon';
const csv = (text: string) => readTowns('orte.csv', Buffer.from(text));
const faults = async (bytes: Buffer) =>
  (await readTowns('datei', bytes)).faults.map(({ line, text }) => `${line ?? ''} ${text}`.trim());

describe('a directory as CSV', () => {
  it.each([
    ['with commas', `${HEAD}\n14730110,Eilenburg,Stadt,SN,Nordsachsen,16201,51.46,12.63\n`],
    [
      'with semicolons, BOM and CRLF',
      `\uFEFF${HEAD.replaceAll(',', ';')}\r\n14730110;Eilenburg;Stadt;SN;Nordsachsen;16201;51,46;12,63\r\n`,
    ],
    [
      'with the state by name and quotes',
      `${HEAD}\n"14730110","Eilenburg","Stadt","Sachsen","Nordsachsen",16201,51.46,12.63`,
    ],
    [
      'with other columns in another order',
      'lon,lat,x,population,district,state,kind,name,ags\n12.63,51.46,y,16201,Nordsachsen,Sachsen,Stadt,Eilenburg,14730110\n',
    ],
  ])('is read %s', async (_, text) => {
    const { towns: read, faults: none } = await csv(text);
    expect(none).toEqual([]);
    expect(read).toEqual([
      {
        key: '14730110',
        name: 'Eilenburg',
        kind: 'Stadt',
        state: 'SN',
        district: 'Nordsachsen',
        population: 16_201,
        point: { lat: 51.46, lon: 12.63 },
      },
    ]);
  });

  it('keeps a comma, a quote and a line end in quotes', async () => {
    const text = `${HEAD}\n14730110,"A ""B"", C\nD",Stadt,SN,"N,S",,,\n14730120,E,Stadt,SN,N,x,,\n`;
    const { towns: read, faults: said } = await csv(text);
    expect(read[0]).toMatchObject({ name: 'A "B", C\nD', district: 'N,S', population: undefined });
    expect(said).toEqual([expect.objectContaining({ line: 4 })]);
  });

  it('names what is wrong, with its line', async () => {
    const rows = [
      '1234567,A,Stadt,SN,L,1,1,1,',
      '14730110,,Stadt,SN,L,1,1,1,',
      '14730111,A,Stadt,XX,L,1,1,1,',
      '14730112,A,Stadt,SN,L,viele,1,1,',
      '14730113,A,Stadt,SN,L,1,99.5,1,',
      '14730114,A,Stadt,SN,L,1,1,,',
      '14730115,A,Stadt,SN,L,1,1,1,123',
      '14730116,A,Stadt,SN,L,1,1,1,',
      '14730116,A,Stadt,SN,L,1,1,1,',
    ];
    const said = await faults(Buffer.from(`${HEAD},postcode\n${rows.join('\n')}\n`));
    expect(said.map((text) => text.slice(0, 1))).toEqual(['2', '3', '4', '5', '6', '7', '8', '1']);
    expect(said[7]).toBe('10 Der Gemeindeschlüssel 14730116 steht doppelt – eine Zeile löschen.');
  });

  it('names the first faults of many, and how many more there are', async () => {
    const said = await faults(Buffer.from(`${HEAD}\n${'1,A,Stadt,SN,L,1,1,1\n'.repeat(100)}`));
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toBe('Dazu kommen 80 weitere Fehler.');
  });

  it('comes back from what was written', async () => {
    const odd = { ...towns[0], key: '99999999', name: 'A "B"; C,\nD', district: '', kind: '' };
    const list = [...towns, { ...odd, state: 'SN', population: undefined, point: undefined }];
    expect((await csv(writeTownCsv(list))).towns).toEqual(list);
  });
});

describe('the official workbook', () => {
  it('is read: names without titles, keys with their zeros, districts, places', async () => {
    const { towns: read, faults: none, stand } = await readTowns('gv', madeWorkbook());
    expect(none).toEqual([]);
    expect(stand).toBe('31.12.2024');
    expect(
      read.map(({ key, name, kind, state, district }) => [key, name, kind, state, district]),
    ).toEqual([
      ['12066112', 'Großräschen', 'Stadt', 'BB', 'Landkreis Oberspreewald-Lausitz'],
      ['12066999', 'Mühlberg/Elbe', 'Stadt', 'BB', 'Landkreis Oberspreewald-Lausitz'],
      ['14007110', 'Eilenburg', 'Stadt', 'SN', 'Landkreis Nordsachsen'],
      ['14007005', 'Musterfleck', 'Markt', 'SN', 'Landkreis Nordsachsen'],
      ['14008001', 'Lauenburg/Mulde', 'Gemeinde', 'SN', 'Kreis Musterland'],
    ]);
    expect(read[2]).toMatchObject({
      population: 16_201,
      postcode: '04838',
      point: { lat: 51.25, lon: 12.5 },
    });
  });

  it('names a faulty row by its line', async () => {
    const row = [
      '60',
      '64',
      '14',
      '0',
      '99',
      '0',
      '001',
      'X',
      1,
      'viele',
      1,
      1,
      1,
      '04838',
      '1',
      '1',
    ];
    expect(await faults(madeWorkbook([...official, row]))).toEqual([
      `${official.length + 1} „viele“ ist keine Einwohnerzahl – nur Ziffern.`,
    ]);
  });
});

describe('another file', () => {
  const sheet = (xml: string) => zipped(workbookFiles({ Gemeinden: xml }));
  const vast = (address: string) =>
    sheet(sheetXml(official).replace('<row r="1">', `<row r="1"><c r="${address}"><v>1</v></c>`));
  const bomb = () =>
    zipped({
      ...workbookFiles({ A: sheetXml(official) }),
      'xl/media/a.bin': new Uint8Array(60_000_000),
    });
  const elsewhere = () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const sheets = { A: sheetXml(official).replace('</sheetData>', far) };
    const moved = Object.entries(workbookFiles(sheets)).map(([path, bytes]) => [
      path.replace('worksheets/sheet1.xml', 'other/a.bin'),
      strToU8(strFromU8(bytes).replace('worksheets/sheet1.xml', 'other/a.bin')),
    ]);
    return zipped(Object.fromEntries(moved));
  };
  /** Says that it holds ten bytes, and holds sixty million. */
  const liar = () => {
    const bytes = bomb();
    const at = bytes.lastIndexOf(Buffer.from('xl/media/a.bin')) - 46;
    bytes.writeUInt32LE(10, at + 24);
    return bytes;
  };

  it.each([
    ['nothing', () => Buffer.alloc(0), 'Spalten fehlen'],
    ['a text', () => Buffer.from('Guten Tag'), 'Spalten fehlen'],
    ['a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'UTF-8'],
    ['CSV of old times', () => Buffer.from(`${HEAD}\nGro\xdf`, 'latin1'), 'UTF-8'],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xlsx'],
    ['an archive cut off', () => madeWorkbook().subarray(0, 900), 'beschädigt'],
    ['an archive of something else', () => zipped({ 'a.txt': strToU8('a') }), 'beschädigt'],
    [
      'a workbook of something else',
      () => sheet(sheetXml([['Umsatz', 3]])),
      'kein Gemeindeverzeichnis',
    ],
    ['broken XML', () => sheet('<worksheet><sheetData><row r="1"><c'), 'beschädigt'],
    ['a bomb', bomb, '50 MB'],
    ['a bomb that denies it', liar, '50 MB'],
    ['a cell far out', () => vast('XFD1048576'), '50 MB'],
    ['a cell far out in a sheet that lies elsewhere', elsewhere, '50 MB'],
    [
      'a row without end',
      () => sheet(sheetXml(official).replace('<row r="1">', '<row r="Infinity">')),
      '50 MB',
    ],
  ])('is refused in one sentence: %s', async (_, make, words) => {
    const said = await faults(make());
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it('never brings towns and faults of another kind, whatever its bytes', async () => {
    const book = madeWorkbook();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const bytes = Buffer.from(book);
          for (const [at, value] of changes) bytes[at] = value;
          const read = await readTowns('gv', bytes);
          expect(read.faults.length > 0 || read.towns.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is not there, is a folder, or is too big to be read at all', async () => {
    const folder = folderWith({ 'klein.csv': 'x' });
    expect(await readTownFile(join(folder, 'nichts.csv'))).toBeUndefined();
    expect(await readTownFile(folder)).toBeUndefined();
    writeFileSync(join(folder, 'gross.csv'), Buffer.alloc(50_000_001, 'a'));
    const read = await readTownFile(join(folder, 'gross.csv'));
    expect(read?.faults[0]?.text).toContain('50 MB');
  });
});
