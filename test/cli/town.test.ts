import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UsageError } from '../../src/cli/program.ts';
import { town } from '../../src/cli/town.ts';
import { writeTownCsv } from '../../src/places/town-csv-write.ts';
import { folderWith } from '../knowledge/folder.ts';
import { madeWorkbook } from '../places/made-workbook.ts';
import { towns } from '../places/towns.ts';
import { runIn } from './run-command.ts';

const Line = z.strictObject({
  query: z.string(),
  results: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      district: z.string(),
      state: z.string(),
      score: z.number().min(0).max(1),
    }),
  ),
});
const read = (line = '') => Line.parse(JSON.parse(line));

const list = () => join(folderWith({ 'orte.csv': writeTownCsv(towns) }), 'orte.csv');
const run = (args: readonly string[], input?: string) => runIn(folderWith({}), town, args, input);

describe('hotline town', () => {
  it('shows people the towns of a name', async () => {
    const { code, out } = await run(['Frankfurt', '--towns', list()]);
    expect(code).toBe(0);
    expect(out).toBe('06412000  Frankfurt am Main (HE)\n12053000  Frankfurt (Oder) (BB)\n');
    expect((await run(['xqzvw', '--towns', list()])).out).toBe('Dazu ist kein Ort bekannt.\n');
  });

  it('answers for programs', async () => {
    const { lines } = await run(['Neustadt, SN', '--json', '--towns', list()]);
    expect(lines).toHaveLength(1);
    const { query, results } = read(lines[0]);
    expect(query).toBe('Neustadt, SN');
    expect(results[0]).toMatchObject({
      key: '14628260',
      name: 'Neustadt in Sachsen',
      district: 'Landkreis Sächsische Schweiz-Osterzgebirge',
      state: 'SN',
    });
  });

  it('gives one line for each line, in order, also for empty and odd ones', async () => {
    const input = 'Eilenbrug\n\n{"question":1}\r\n  Großraschen \n🏰';
    const { code, lines } = await run(['--towns', list()], input);
    expect(code).toBe(0);
    expect(lines.map((line) => read(line).query)).toEqual([
      'Eilenbrug',
      '',
      '{"question":1}',
      '  Großraschen ',
      '🏰',
    ]);
    expect(lines.map((line) => read(line).results[0]?.name)).toEqual([
      'Eilenburg',
      undefined,
      undefined,
      'Großräschen',
      undefined,
    ]);
  });

  it('takes the workbook, and without a file the towns that come with the hotline', async () => {
    const book = join(folderWith({}), 'amt.xlsx');
    writeFileSync(book, madeWorkbook());
    const { lines } = await run(['Musterfleck', '--json', '--towns', book]);
    expect(read(lines[0]).results[0]?.key).toBe('14007005');
    const shipped = await run(['Eilenburg', '--json']);
    expect(read(shipped.lines[0]).results[0]?.key).toBe('14730110');
  });

  it('searches nothing in a faulty list and names its faults', async () => {
    const folder = folderWith({ 'orte.csv': 'ags,name\n1,A\n' });
    const { code, out, err } = await run(['A', '--towns', join(folder, 'orte.csv')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('orte.csv, Zeile 1: Diese Spalten fehlen');
  });

  it.each([['a', 'b'], ['--quark'], ['a', '--towns', '/nirgends']])(
    'calls %s %s wrong use',
    async (...args) => {
      await expect(run(args)).rejects.toThrow(UsageError);
    },
  );
});
