import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../src/papers/csv.ts';

const text = (rows: Parameters<typeof csvFile>[0]) => Buffer.from(csvFile(rows)).toString('utf8');

describe('a table for spreadsheets', () => {
  it('has a mark, semicolons and lines of Windows', () => {
    expect(
      text([
        ['Stadt', 'Zahl'],
        ['Großräschen', 3],
      ]),
    ).toBe('\ufeffStadt;Zahl\r\nGroßräschen;3\r\n');
  });

  it('quotes what would break a row', () => {
    expect(text([['a;b', 'sagt "ja"', 'zwei\nZeilen']])).toBe(
      '\ufeff"a;b";"sagt ""ja""";"zwei\nZeilen"\r\n',
    );
  });

  it.each([
    ['Leerstand,=1+1', "Leerstand,'=1+1"],
    [' =1+1', "' =1+1"],
    ['\u200b@SUM(A1)', "'\u200b@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['a;=1', '"a;\'=1"'],
    ['a\n=1', '"a\n\'=1"'],
    ['Innen- und Altstadt, a = b', 'Innen- und Altstadt, a = b'],
  ])('lets %o be none, however the cells are parted', (cell, written) => {
    expect(text([[cell]])).toBe(`\ufeff${written}\r\n`);
  });

  it('lets no cell be a formula', () => {
    const opening = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
    fc.assert(
      fc.property(opening, fc.string(), (sign, rest) => {
        const [first = ''] = text([[sign + rest]])
          .slice(1)
          .replace(/^"/, '');
        expect(first).toBe("'");
      }),
    );
  });
});
