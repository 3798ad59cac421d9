import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTownSearch } from '../../src/places/search.ts';
import { towns } from './towns.ts';

const search = createTownSearch(towns);
const names = (text: string) => search(text).map(({ town }) => town.name);

describe('a town is found', () => {
  it.each([
    ['exactly', 'Eilenburg', 'Eilenburg'],
    ['with two letters swapped', 'Eilenbrug', 'Eilenburg'],
    ['with a letter missing', 'Eilenbug', 'Eilenburg'],
    ['with umlauts written out', 'grossraeschen', 'Großräschen'],
    ['with umlauts left out', 'GROSSRASCHEN', 'Großräschen'],
    ['without the hyphen', 'Annaberg Buchholz', 'Annaberg-Buchholz'],
    ['by the first half of its name', 'Annaberg', 'Annaberg-Buchholz'],
    ['by the beginning of its name', 'Schmalk', 'Schmalkalden'],
    ['without „Bad“', 'Lobenstein', 'Bad Lobenstein'],
    ['with a „Bad“ too much', 'Bad Eilenburg', 'Eilenburg'],
    ['with „Stadt“ in front', 'Stadt Eilenburg', 'Eilenburg'],
    ['in a sentence', 'ich arbeite für die Stadt Eilenburg', 'Eilenburg'],
    ['without brackets', 'Frankfurt Oder', 'Frankfurt (Oder)'],
    ['with small words shortened', 'Frankfurt a. d. Oder', 'Frankfurt (Oder)'],
    ['with an addition shortened', 'Frankfurt/O.', 'Frankfurt (Oder)'],
    ['with small words written out', 'Neustadt an der Aisch', 'Neustadt a.d.Aisch'],
    ['by an addition that is an everyday word', 'Winsen Aller', 'Winsen (Aller)'],
    ['with the addition written out', 'Weiden in der Oberpfalz', 'Weiden i.d.OPf.'],
    ['with „Sankt“', 'Sankt Wendel', 'St. Wendel'],
    ['by a name that is an everyday word', 'Meine Gifhorn', 'Meine'],
    ['with its own umlauts', 'Hüsby', 'Hüsby'],
    ['with its own umlauts written out', 'Huesby', 'Hüsby'],
    ['without umlauts where it has none', 'Husby', 'Husby'],
  ])('%s: %s', (_, text, name) => {
    expect(names(text)[0]).toBe(name);
  });
});

it('is found as well with its additions written out as with them shortened', () => {
  const score = (text: string) => search(text)[0]?.score;
  expect(score('Weiden in der Oberpfalz')).toBe(score('Weiden i.d.OPf.'));
});

describe('namesakes are told apart', () => {
  it.each([
    ['Neustadt, SN', '14628260'],
    ['neustadt sn', '14628260'],
    ['Neustadt in Sachsen', '14628260'],
    ['Neustadt (Rheinland-Pfalz)', '07316000'],
    ['Neustadt Vogtland', '14523290'],
    ['Neustadt, Vogtlandkreis', '14523290'],
    ['Neustadt Kreis Bautzen', '14628260'],
    ['Neustadt 91413', '09575153'],
    ['08223 Neustadt', '14523290'],
    ['Altenberg Osterzgebirge', '14628010'],
    ['Eckernförde, Kreis Rendsburg-Eckernförde', '01058043'],
    ['Frankfurt, HE', '06412000'],
    ['Nuestadt, Bayern', '09575153'],
    ['Stadt Garding', '01054036'],
    ['Gemeinde Garding', '01054035'],
    ['01054035', '01054035'],
    ['67433', '07316000'],
  ])('%s', (text, key) => {
    expect(search(text)[0]?.town.key).toBe(key);
  });

  it('or stand side by side, the bigger one first', () => {
    expect(names('Neustadt').slice(0, 4)).toEqual([
      'Neustadt an der Weinstraße',
      'Neustadt a.d.Aisch',
      'Neustadt in Sachsen',
      'Neustadt/Vogtl.',
    ]);
    expect(names('Frankfurt')).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
  });

  it('ten at most', () => {
    const [one] = towns;
    if (!one) throw new Error('no town');
    const many = Array.from({ length: 30 }, (_, i) => ({ ...one, key: `${10_000_000 + i}` }));
    expect(createTownSearch(many)('Neustadt')).toHaveLength(10);
  });
});

describe('nothing is found', () => {
  it.each(['', '   ', '…', 'in', 'Stadt', 'wo ist das', 'xqzvw', '99999', '12'])(
    'in „%s“',
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );
});

describe('whatever is typed', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('Neustadt', 'Bad', '(', 'SN', 'a.d.', '01844', 'St.', '/', '-', 'Oder'),
      )
      .map((parts) => parts.join(' ')),
    fc.constantFrom('a'.repeat(100_000), 'ü '.repeat(5000), '😀'.repeat(3000)),
  );

  it('gives at most ten different towns, best first, each with a score from 0 to 1', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const found = search(text);
        expect(found.length).toBeLessThanOrEqual(10);
        expect(new Set(found.map(({ town }) => town.key)).size).toBe(found.length);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });

  it('is found by its own name, its state and its district', () => {
    fc.assert(
      fc.property(fc.constantFrom(...towns), fc.boolean(), (town, upper) => {
        const text = `${town.name}, ${town.district}, ${town.state}`;
        const [first] = search(upper ? text.toUpperCase() : text.toLowerCase());
        expect([first?.town.name, first?.town.district]).toEqual([town.name, town.district]);
      }),
    );
  });
});
