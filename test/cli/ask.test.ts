import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../src/cli/ask.ts';
import { knowledge } from '../../src/cli/knowledge.ts';
import { type Run, UsageError } from '../../src/cli/program.ts';
import { faq, folderWith } from '../knowledge/folder.ts';
import { madeWorkbook } from '../places/made-workbook.ts';
import { runIn } from './run-command.ts';

const Line = z.object({
  question: z.string(),
  answered: z.boolean(),
  results: z.array(
    z.object({ id: z.string(), kind: z.string(), title: z.string(), score: z.number() }),
  ),
  ms: z.number(),
});

const run = (command: Run, args: readonly string[], input = '') =>
  runIn(folderWith({}), command, args, input);

const folder = () =>
  folderWith({
    'faq/a.yaml':
      '- id: bad\n  title: Das Freibad ist undicht\n  answer: Der Bund hilft.\n' +
      '- id: kino\n  title: Das Kino steht leer\n  answer: Ein Verein kann es betreiben.\n',
    'programmes/l.yaml':
      '- { id: sn, title: Kinoförderung Sachsen, summary: Geld für das Kino, states: [SN] }\n' +
      '- { id: bb, title: Kinoförderung Brandenburg, summary: Geld für das Kino, states: [BB] }\n',
  });

describe('hotline ask', () => {
  it('answers a question for people', async () => {
    const { code, out } = await run(ask, ['Das Freibad ist undicht', '--knowledge', folder()]);
    expect(code).toBe(0);
    expect(out).toContain('Der Bund hilft.');
    expect(out).toContain('Stand unbekannt, bitte prüfen');
  });

  it('answers for programs, and says what counted', async () => {
    const args = ['Freibad undicht', '--json', '--explain', '--knowledge', folder()];
    const { lines } = await run(ask, args);
    const line = Line.parse(JSON.parse(lines[0] ?? ''));
    expect(line.question).toBe('Freibad undicht');
    expect(line.results[0]?.id).toBe('bad');
    expect(lines[0]).toContain('"parts"');
  });

  it('gives one line for each line, in order', async () => {
    const input = [
      'Wem gehört das Kino?',
      '',
      '{"question":"Geld für das Kino","state":"SN"}',
      '{"question":"und in Brandenburg?","after":"Geld für das Kino in Sachsen"}',
      '{kaputt',
      'Das Kino steht leer',
    ].join('\n');
    const { code, lines } = await run(ask, ['--knowledge', folder()], `${input}\n`);
    expect(lines).toHaveLength(6);
    const ids = (i: number) => Line.parse(JSON.parse(lines[i] ?? '')).results.map(({ id }) => id);
    expect(Line.parse(JSON.parse(lines[1] ?? ''))).toMatchObject({ answered: false, results: [] });
    expect(ids(2)).not.toContain('bb');
    expect(ids(3)[0]).toBe('bb');
    expect(lines[4]).toContain('"error"');
    expect(ids(5)[0]).toBe('kino');
    expect(code).toBe(1);
  });

  it('answers nothing from a faulty folder and names all faults', async () => {
    const broken = folderWith({ 'faq/a.yaml': '- id: a\n- id: a\n  titel: x\n' });
    const { code, out, err } = await run(ask, ['x', '--knowledge', broken]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Zeile 1');
    expect(err).toContain('„titel“');
  });

  it('reads the official workbook, too', async () => {
    const book = join(folderWith({}), 'amt.xlsx');
    writeFileSync(book, madeWorkbook());
    const { lines } = await run(ask, [
      'Kino in Eilenburg',
      '--json',
      '--knowledge',
      folder(),
      '--towns',
      book,
    ]);
    expect(lines[0]).toContain('"sn"');
    expect(lines[0]).not.toContain('"bb"');
  });

  it('reads towns beside the knowledge', async () => {
    const towns = folderWith({
      't.csv':
        'ags,name,kind,state,district,population,lat,lon\n12062140,Finsterwalde,Stadt,BB,EE,1,1,1\n',
      'bad.csv': 'name\nX\n',
    });
    const args = ['--json', '--knowledge', folder(), '--towns'];
    const { lines } = await run(ask, ['Kino in Finsterwalde', ...args, `${towns}/t.csv`]);
    expect(lines[0]).toContain('"bb"');
    expect(lines[0]).not.toContain('"sn"');
    expect((await run(ask, ['x', ...args, `${towns}/bad.csv`])).code).toBe(1);
  });

  it.each([['x', 'y'], ['--quark'], ['x', '--state', 'XX'], ['x', '--towns', '/nirgends']])(
    'calls %s %s wrong use',
    async (...args) => {
      await expect(run(ask, args)).rejects.toThrow(UsageError);
    },
  );
});

describe('hotline knowledge', () => {
  it('checks a folder: hints do no harm, faults do', async () => {
    const good = await run(knowledge, ['check', folder()]);
    expect(good.code).toBe(0);
    expect(good.out).toContain('In Ordnung: 4 Einträge.');
    const bad = await run(knowledge, ['check', folderWith({ 'faq/a.yaml': faq('A') })]);
    expect([bad.code, bad.out]).toEqual([1, '']);
    expect(bad.err).toContain('1 Fehler');
  });

  it.each([[], ['check', 'a', 'b'], ['export'], ['quark']])(
    'calls %s wrong use',
    async (...args) => {
      await expect(run(knowledge, args)).rejects.toThrow(UsageError);
    },
  );
});
