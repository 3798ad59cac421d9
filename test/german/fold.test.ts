import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/german/fold.ts';

describe('fold', () => {
  it.each([
    ['Straße', 'strasse'],
    ['Fördermittel', 'Foerdermittel'],
    ['Bürgermeister', 'BUERGERMEISTER'],
    ['Häuser', 'Hauser'],
    ['e\u0301clair', 'éclair'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('leaves an e alone that belongs to the vowel before', () => {
    expect(fold('neue Quelle, Treue, bauen')).toBe('neue quelle, treue, bauen');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[aeouäöüß]*$/)),
        (s) => {
          expect(fold(fold(s))).toBe(fold(s));
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
  });
});
