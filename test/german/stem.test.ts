import { describe, expect, it } from 'vitest';
import { fold } from '../../src/german/fold.ts';
import { stem } from '../../src/german/stem.ts';

const of = (word: string) => stem(fold(word));

describe('stem', () => {
  it.each([
    ['Förderung', 'gefördert'],
    ['Sanierung', 'saniert'],
    ['bezahlen', 'bezahlt'],
    ['Häuser', 'Haus'],
    ['Städte', 'Stadt'],
    ['Vereine', 'Vereins'],
  ])('brings %s and %s together', (one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it.each([
    ['Haus', 'Hafen'],
    ['Verein', 'Verkehr'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(of(one)).not.toBe(of(other));
  });

  it('leaves short words alone', () => {
    expect(of('Rat')).toBe('rat');
  });
});
