import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WORD, wordsOf } from '../../src/german/words.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe('wordsOf', () => {
  it('parts at hyphens but keeps a lone letter with its word', () => {
    expect(folded('Kita-Platz mit E-Bike')).toEqual(['kita', 'platz', 'mit', 'ebike']);
  });

  it('reads words with signs for gender as one', () => {
    expect(folded('Bürger*innen und Helfer:in')).toEqual(['burgerinnen', 'und', 'helferin']);
  });

  it('finds nothing in emoji and marks', () => {
    expect(folded('😀 – … „“ \u0301')).toEqual([]);
  });

  it('never gives an empty or overlong word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        for (const word of wordsOf(text)) {
          expect(word.folded).not.toBe('');
          expect(word.text.length).toBeLessThanOrEqual(LONGEST_WORD);
        }
      }),
      { seed: 7 },
    );
  });
});
