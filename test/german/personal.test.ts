import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANKED, withoutPersonal } from '../../src/german/personal.ts';

describe('what points to a person', () => {
  it.each([
    'petra.klein@stadt-barth.de',
    '0171 2345678',
    '+49 38231 37-101',
    '03531/123456',
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'Frau Müller',
    'Herrn Dr. Schmidt-Lang',
    'Hauptstraße 12a',
    'Lange Str. 5',
    'Bahnhofstr. 7',
    'Az. 12/345-2026',
  ])('is left out: %s', (secret) => {
    const text = withoutPersonal(`Es geht um ${secret}, bitte helfen.`);
    expect(text).not.toContain(secret);
    expect(text).toContain(BLANKED);
    expect(text).toMatch(/^Es geht um .*bitte helfen\.$/);
  });

  it.each([
    'Bei uns stehen seit 2019 sechs Läden leer.',
    'Wir haben 9.000 Einwohner und 1.250.000 Euro.',
    'Am Markt 2027, § 34 BauGB, Art. 6 Abs. 1 DSGVO',
    'Der Zuschuss beträgt 75 % bis 30.06.2027.',
    'Die Frau eines Bauern fragt nach dem Platz am Ring.',
  ])('is not found in: %s', (text) => {
    expect(withoutPersonal(text)).toBe(text);
  });

  it.each([
    ['a'],
    ['A-'],
    ['Az/'],
    ['0 '],
    ['012(('],
    ['Frau '],
    ['Straße '],
    ['a@'],
    ['a.'],
    ['DE12 '],
    [' '],
    ['Aweg   '],
    ['+1 ('],
  ])('is looked for in no time in 100,000 signs of „%s“', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const began = performance.now();
    withoutPersonal(text);
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it('is found in any text without trouble', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => {
        expect(typeof withoutPersonal(text)).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});
