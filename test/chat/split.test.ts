import { describe, expect, it } from 'vitest';
import { codePoints, splitText } from '../../src/chat/split.ts';

const MAX = 4_000;
const split = (text: string) => splitText(text, MAX, MAX, codePoints);

describe('a text without a single blank', () => {
  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['letters with marks', 'ä́'.repeat(30_000)],
    ['families', '👩‍👩‍👧‍👦'.repeat(4_000)],
    ['a letter with marks without end', `z${'\u0337'.repeat(20_000)}`],
  ])('of %s is cut into pages, loses nothing, and takes neither time nor memory', (_, text) => {
    const began = performance.now();
    const pieces = split(text);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces) expect(codePoints(piece)).toBeLessThanOrEqual(MAX);
  });

  it('is cut between signs, wherever the signs begin', () => {
    for (let shift = 0; shift < 12; shift++) {
      const family = '👩‍👩‍👧‍👦';
      const pieces = split('a'.repeat(shift) + family.repeat(1_000));
      for (const piece of pieces) expect(piece.replace(/^a*/, '').replaceAll(family, '')).toBe('');
    }
  });
});
