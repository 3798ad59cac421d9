import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { match } from '../../src/cli/match.ts';
import { UsageError } from '../../src/cli/program.ts';
import { writeTownCsv } from '../../src/places/town-csv-write.ts';
import { folderWith } from '../knowledge/folder.ts';
import { towns } from '../places/towns.ts';
import { runIn } from './run-command.ts';

const [mine, other] = towns;
if (!mine || !other) throw new Error('no towns');

const request = (more: object) => ({
  ...{ id: 'a', town: mine.key, themes: ['leerstand'], form: 'exchange', distance: 'any' },
  ...{ seeks: { text: 'Rat zu leeren Läden' }, offers: null },
  ...{ created: '2026-09-18', until: '2027-03-01', status: 'open' },
  ...more,
});
const offer = request({ id: 'b', town: other.key, seeks: null, offers: { text: 'Läden gefüllt' } });

function run(lines: readonly unknown[], ...more: string[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const folder = folderWith({ 'g.jsonl': text.join('\n'), 'orte.csv': writeTownCsv(towns) });
  const args = ['--requests', join(folder, 'g.jsonl'), '--towns', join(folder, 'orte.csv')];
  return runIn(folder, match, [...args, '--today', '2026-11-23', ...more]);
}

describe('hotline match', () => {
  it('gives a line for each open request, with reasons', async () => {
    const closed = request({ id: 'c', status: 'closed' });
    const late = request({ id: 'd', until: '2026-11-22' });
    const alone = request({ id: 'e', themes: ['gesundheit'], seeks: { text: 'Hausarzt gesucht' } });
    const { code, lines } = await run([request({}), '', offer, closed, late, alone], '--json');
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        request: 'a',
        proposals: [
          {
            ...{ request: 'b', town: other.key, score: expect.any(Number) },
            reasons: expect.arrayContaining([
              'gleiches Thema: Leerstand',
              'bietet, was Sie suchen',
            ]),
          },
        ],
      },
      { request: 'b', proposals: [expect.objectContaining({ request: 'a' })] },
      { request: 'e', proposals: [] },
    ]);
  });

  it('can be read by people', async () => {
    const { out } = await run([request({}), offer]);
    expect(out).toMatch(/^a:\n {2}b \(\d{8}\), \d+ von 100: gleiches Thema: Leerstand · /);
    expect((await run([offer])).out).toBe('b: noch kein Vorschlag\n');
  });

  it('names every faulty line and proposes nothing', async () => {
    const bad = request({ form: 'party', until: 'bald' });
    const { code, out, err } = await run([request({}), bad, 'kein JSON'], '--json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/Zeile 2: .*form, until/);
    expect(err).toMatch(/Zeile 3: /);
  });

  it('says how it is used', async () => {
    for (const args of [
      [],
      ['--requests', 'gibt-es-nicht.jsonl'],
      ['--requests', 'x', '--today', 'morgen'],
    ])
      await expect(runIn(folderWith({}), match, args)).rejects.toThrow(UsageError);
  });
});
