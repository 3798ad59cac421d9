import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSplitter } from '../../src/german/compounds.ts';
import { fold } from '../../src/german/fold.ts';

const KNOWN = 'Verein Heim Stadt Bibliothek Fördern Mittel leer stehen Stand Kultur Zentrum Haus';
const split = createSplitter(KNOWN.split(' ').map(fold));
const of = (word: string) => split(fold(word));

describe('compounds', () => {
  it.each([
    ['Vereinsheim', ['verein', 'heim']],
    ['Stadtbibliothek', ['stadt', 'bibliothek']],
    ['Kulturzentrum', ['kultur', 'zentrum']],
    ['Leerstand', ['leer', 'stand']],
  ])('splits %s', (word, parts) => {
    expect(of(word)).toEqual(parts);
  });

  it('leaves what it does not fully know', () => {
    expect(of('Stadtquark')).toEqual([]);
    expect(of('Stadt')).toEqual([]);
  });

  it('loses nothing: between and behind the parts stand only linking letters', () => {
    const words = fc.array(fc.constantFrom(...KNOWN.split(' ').map(fold)), {
      minLength: 2,
      maxLength: 4,
    });
    const links = fc.constantFrom('', 's', 'n', 'es', 'en');
    fc.assert(
      fc.property(words, links, (parts, link) => {
        const word = parts.join(link);
        let rest = word;
        for (const part of split(word)) {
          const at = rest.indexOf(part);
          expect(['', 's', 'n', 'es', 'en', 'er', 'e']).toContain(rest.slice(0, at));
          rest = rest.slice(at + part.length);
        }
        if (rest !== word) expect(rest.length).toBeLessThanOrEqual(2);
      }),
      { seed: 7 },
    );
  });
});
