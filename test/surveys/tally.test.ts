import { describe, expect, it } from 'vitest';
import type { Values } from '../../src/chat/forms/form.ts';
import { csvFile } from '../../src/papers/csv.ts';
import type { Question, Response } from '../../src/surveys/rows.ts';
import { tally, tallyOne } from '../../src/surveys/tally.ts';
import { barsOf, linesOf, rowsOf, turnoutInWords } from '../../src/surveys/texts-results.ts';

const words = { yes: 'Ja', no: 'Nein' };
const base = { id: 'q1', label: 'Frage', optional: false };
const nameOf = (town: string) => `Stadt ${town}`;

const answers = (...values: (string | string[] | undefined)[]) =>
  values.map((value, i) => {
    const given: Values = value === undefined ? {} : { q1: value };
    return { town: String(i), values: given };
  });

const lines = (question: Question, ...values: (string | string[] | undefined)[]) =>
  linesOf(tallyOne(question, answers(...values), words), nameOf);

describe('a tally', () => {
  it('counts yes and no, and shares of those who answered', () => {
    const question: Question = { ...base, kind: 'yesno' };
    expect(lines(question, 'ja', 'ja', 'nein', undefined)).toEqual([
      'Ja: 2 (67 %)',
      'Nein: 1 (33 %)',
    ]);
    expect(tallyOne(question, answers('ja', undefined), words).answered).toBe(1);
  });

  it('counts options, one or several of them', () => {
    const options = ['Radweg', 'Kita'];
    expect(lines({ ...base, kind: 'one', options }, 'o2')).toEqual([
      'Radweg: 0 (0 %)',
      'Kita: 1 (100 %)',
    ]);
    const several: Question = { ...base, kind: 'several', options };
    expect(lines(several, ['o1', 'o2'], ['o2'])).toEqual(['Radweg: 1 (50 %)', 'Kita: 2 (100 %)']);
  });

  it('adds up points, most first, and never mixes up the first and the tenth option', () => {
    const options = Array.from({ length: 10 }, (_, i) => `Thema ${i + 1}`);
    const question: Question = { ...base, kind: 'points', options, total: 5 };
    const shown = lines(question, ['o1=1', 'o10=4'], ['o10=5']);
    expect(shown.slice(0, 2)).toEqual(['Thema 10: 9 (Mittel 4,5)', 'Thema 1: 1 (Mittel 0,5)']);
  });

  it('gives the mean of numbers and scales', () => {
    expect(lines({ ...base, kind: 'number' }, '1000.5', '2000')).toEqual([
      'Mittel 1.500,3, von 1.000,5 bis 2.000',
    ]);
    const scale: Question = { ...base, kind: 'scale', low: 'nie', high: 'oft' };
    const shown = lines(scale, '5', '4');
    expect(shown).toContain('5 (oft): 1 (50 %)');
    expect(shown.at(-1)).toBe('Mittel 4,5, von 4 bis 5');
  });

  it('lists texts, with the town only where it is given', () => {
    const question: Question = { ...base, kind: 'text' };
    expect(lines(question, 'Mehr Zeit')).toEqual(['Stadt 0: Mehr Zeit']);
    const unnamed = tallyOne(question, [{ town: null, values: { q1: 'Mehr Zeit' } }], words);
    expect(linesOf(unnamed, nameOf)).toEqual(['Mehr Zeit']);
    expect(rowsOf(tallyOne(question, answers('Mehr Zeit'), words)).flat()).not.toContain('Stadt 0');
  });

  it('of nothing is nothing, not an error', () => {
    for (const kind of ['yesno', 'number', 'text'] as const) {
      const empty = tallyOne({ ...base, kind }, [], words);
      expect(empty.answered).toBe(0);
      expect(linesOf(empty, nameOf).join()).not.toMatch(/NaN|Infinity/);
      expect(rowsOf(empty).join()).not.toMatch(/NaN|Infinity/);
    }
  });

  it('leaves out what was only begun', () => {
    const row: Response = {
      ...{ id: 'r', survey: 's', town: '1', self: null, person: null, source: null },
      ...{ state: 'begun', values: { q1: 'ja' }, at: 0, closed: null },
    };
    const all = [row, { ...row, state: 'provisional' as const }];
    expect(tally([{ ...base, kind: 'yesno' }], all, words)[0]?.answered).toBe(1);
  });

  it('has bars for everything but texts and bare numbers', () => {
    const bars = (question: Question, value: string) =>
      barsOf(tallyOne(question, answers(value), words));
    expect(bars({ ...base, kind: 'yesno' }, 'ja')).toEqual([
      { label: 'Ja', value: 1, text: '1 (100 %)' },
      { label: 'Nein', value: 0, text: '0 (0 %)' },
    ]);
    expect(bars({ ...base, kind: 'text' }, 'x')).toEqual([]);
    expect(bars({ ...base, kind: 'number' }, '3')).toEqual([]);
  });

  it('as a table calculates nothing', () => {
    const rows = rowsOf(tallyOne({ ...base, kind: 'text' }, answers('=1+1', '@x; "y"'), words));
    const text = Buffer.from(csvFile(rows)).toString('utf8');
    expect(text).toBe('\ufeff\'=1+1;;\r\n"\'@x; ""y""";;\r\n');
  });
});

describe('how many answered', () => {
  const turnout = { answers: 19, of: 30, recorded: 11, provisional: 0 };

  it('is said out of the list, and by what way', () => {
    expect(turnoutInWords({ ...turnout, each: 'town' })).toBe(
      '19 von 30 Städten, 8 über die Hotline, 11 eingetragen',
    );
    expect(turnoutInWords({ ...turnout, each: 'town', provisional: 2 })).toContain(
      'davon 2 vorläufig',
    );
  });

  it('of people is only a number', () => {
    expect(turnoutInWords({ ...turnout, each: 'person' })).toBe('19 von 30 Personen');
  });
});
