import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barOf, figureInWords } from '../../src/reporting/in-words.ts';
import { beside, spanOf, UNITS, yearOf } from '../../src/reporting/span.ts';
import { DAY } from '../../src/time/instant.ts';
import { dayIn } from '../../src/time/zone.ts';
import { START } from '../support/clock.ts';

const ZONE = 'Europe/Berlin';
const LATER = START + 400 * DAY;

describe('a figure about others', () => {
  const counts = fc.integer({ min: 0, max: 40 });

  it('is never shown below five, neither itself nor what is left to the whole', () =>
    fc.assert(
      fc.property(counts, counts, (some, rest) => {
        const figure = { label: 'x', count: some, of: some + rest };
        const words = figureInWords(figure);
        const small = (n: number) => n > 0 && n < 5;
        const hides = small(some) || small(rest) || small(some + rest);
        expect(/%/.test(words)).toBe(!hides && some + rest > 0);
        if (hides) expect(barOf(figure)).toBe(0);
        if (small(some)) expect(figureInWords({ label: 'x', count: some })).toBe('unter 5');
      }),
    ));

  it.each([
    [{ count: 0 }, '0'],
    [{ count: 4 }, 'unter 5'],
    [{ count: 5 }, '5'],
    [{ count: 1_234 }, '1.234'],
    [{ count: 0, of: 0 }, '–'],
    [{ count: 3, of: 4 }, 'unter 5'],
    [{ count: 3, of: 20 }, 'unter 5'],
    [{ count: 18, of: 20 }, 'alle bis auf unter 5'],
    [{ count: 20, of: 20 }, '100 % (20 von 20)'],
    [{ count: 10, of: 40 }, '25 % (10 von 40)'],
    [{ count: 1, own: true }, '1'],
  ])('%o reads „%s“', (figure, words) => {
    expect(figureInWords({ label: 'x', ...figure })).toBe(words);
  });
});

describe('a span', () => {
  const days = fc.integer({ min: 0, max: 399 }).map((n) => dayIn(START + n * DAY, ZONE).toString());

  it('holds its day, and the spans beside it meet it without a gap', () =>
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), days, (unit, day) => {
        const span = spanOf(unit, day, LATER, ZONE);
        expect(span.first <= day && day <= span.last).toBe(true);
        const { before, behind } = beside(unit, span, dayIn(LATER, ZONE).toString());
        if (before) expect(spanOf(unit, before, LATER, ZONE).until + 1).toBe(span.from);
        if (behind && behind < dayIn(LATER, ZONE).toString())
          expect(spanOf(unit, behind, LATER, ZONE).from).toBe(span.until + 1);
      }),
    ));

  it('never reaches past now, and none is told of that lies more than a year back or ahead', () => {
    expect(spanOf('month', '2026-11-23', START, ZONE).until).toBe(START);
    const week = spanOf('week', '2026-11-23', START, ZONE);
    expect(week).toMatchObject({ first: '2026-11-23', last: '2026-11-29' });
    expect(beside('week', week, '2026-11-23').behind).toBeUndefined();
    const old = spanOf('month', '2025-11-01', START, ZONE);
    expect(beside('month', old, '2026-11-23')).toEqual({
      before: undefined,
      behind: '2025-12-01',
    });
  });

  it('may be a year', () => {
    expect(yearOf(2025, START, ZONE)).toMatchObject({ first: '2025-01-01', last: '2025-12-31' });
  });
});
