import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/german/analyser.ts';
import { fold } from '../../src/german/fold.ts';
import { wordsOf } from '../../src/german/words.ts';

const known = new Set(['Förderung', 'Gaststätte', 'Freibad', 'Bücherei', 'Spukhaus'].map(fold));
const analyser = createAnalyser(known, [['Spukhaus', 'leeres Haus']]);
const names = (word: string) => new Set(analyser.features(fold(word)).map(({ name }) => name));
const share = (one: string, other: string) =>
  [...names(one)].some((name) => names(other).has(name));

describe('analyser', () => {
  it('brings words together that mean the same', () => {
    expect(share('Kneipe', 'Gaststätte')).toBe(true);
    expect(share('Dorfkneipe', 'Wirtshaus')).toBe(true);
    expect(share('Kneipe', 'Bücherei')).toBe(false);
  });

  it('knows the curators’ own groups, also of several words', () => {
    const [phrase] = analyser.phrases(wordsOf('ein leeres Haus').map(({ folded }) => folded));
    expect(phrase && names('Spukhaus').has(phrase.name)).toBe(true);
  });

  it('mends only what nobody knows', () => {
    expect(analyser.readings(fold('Freibda')).map(({ word }) => word)).toContain('freibad');
    expect(analyser.readings(fold('Freibad'))).toEqual([{ word: 'freibad', certainty: 1 }]);
  });

  it('says nothing of stop words', () => {
    expect(analyser.features('und')).toEqual([]);
  });

  it.each([
    ['50,000 times a', 'a'.repeat(50_000)],
    ['10,000 emoji', '😀'.repeat(10_000)],
    ['combining marks', 'a\u0301\u0302\u0303'.repeat(10_000)],
    ['one word without end', 'verein'.repeat(8_000)],
  ])('stands %s in bounded time', (_, text) => {
    const start = performance.now();
    for (const { folded } of wordsOf(text)) {
      analyser.features(folded);
      analyser.readings(folded);
    }
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const words = wordsOf(text).map(({ folded }) => folded);
        for (const word of words) expect(analyser.readings(word).length).toBeGreaterThan(0);
        expect(Array.isArray(analyser.phrases(words))).toBe(true);
      }),
      { seed: 7 },
    );
  });
});
