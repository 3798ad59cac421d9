import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/german/distance.ts';
import { createSpeller } from '../../src/german/spelling.ts';

const WORDS = ['forderung', 'bibliothek', 'strasse', 'burgermeister', 'spielplatz', 'hochwasser'];
const correct = createSpeller(WORDS);

/** The definition, without any shortcut. */
function plain(a: string, b: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) row.push(i + j);
      else {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        let best = Math.min((table[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
        best = Math.min(best, (table[i - 1]?.[j - 1] ?? 0) + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          best = Math.min(best, (table[i - 2]?.[j - 2] ?? 0) + 1);
        }
        row.push(best);
      }
    }
    table.push(row);
  }
  return table[a.length]?.[b.length] ?? 0;
}

describe('distance', () => {
  it('agrees with the definition up to its limit', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(plain(a, b), limit + 1));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('speller', () => {
  it.each([
    ['forderugn', 'forderung'],
    ['bibliotek', 'bibliothek'],
    ['spielpltaz', 'spielplatz'],
    ['stasse', 'strasse'],
  ])('mends %s', (slip, word) => {
    expect(correct(slip)[0]?.word).toBe(word);
  });

  it('leaves what is near nothing, numbers and very short words', () => {
    expect(correct('quarkbrot')).toEqual([]);
    expect(correct('2026')).toEqual([]);
    expect(correct('abc')).toEqual([]);
  });

  it('finds every word again after any one slip', () => {
    const slip = fc.tuple(
      fc.constantFrom(...WORDS),
      fc.nat(),
      fc.constantFrom('drop', 'swap', 'add'),
    );
    fc.assert(
      fc.property(slip, ([word, seed, kind]) => {
        const at = 1 + (seed % (word.length - 2));
        const [a, b] = [word.charAt(at), word.charAt(at + 1)];
        const middle = kind === 'drop' ? b : kind === 'swap' ? b + a : `${a}x${b}`;
        const wrong = word.slice(0, at) + middle + word.slice(at + 2);
        expect(correct(wrong).map((found) => found.word)).toContain(word);
      }),
      { seed: 7 },
    );
  });
});
