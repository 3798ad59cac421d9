import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANKED, hasPersonal, withoutPersonal } from '../../src/german/personal.ts';

describe('what points to a person', () => {
  it.each([
    'petra.klein@stadt-barth.de',
    'petra.klein (at) stadt-barth.de',
    'petra.klein[at]web[punkt]de',
    '0171 2345678',
    '+49 38231 37-101',
    '03531/123456',
    '+49 (0)171 234 56 78',
    '+49 (0) 38231 / 37-101',
    '0049 171 2345678',
    '(03531) 12 34',
    '0171.234.56.78',
    'Durchwahl -123',
    'Durchwahl 4711',
    'Tel. 2345',
    'Handy 2345678',
    'Apparat 12',
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'de89 3704 0044 0532 0130 00',
    'DE 89 3704 0044 0532 0130 00',
    'DE89-3704-0044-0532-0130-00',
    'AT61 1904 3002 3457 3201',
    'Kontonummer 1234567',
    'Kto.-Nr. 532013000',
    'BLZ 370 400 44',
    'Frau Müller',
    'Herrn Dr. Schmidt-Lang',
    'z. Hd. Herrn Dr. Müller',
    'z.Hd. Petra Klein',
    'Herrn Dr. med. Hans Müller',
    'Herr Prof. Dr. Klein',
    'Hr. Müller',
    'Hrn. Müller',
    'Frau von der Leyen',
    'Herr Hans-Peter M. Schmidt',
    'Frau Anna von Storch',
    'frau müller',
    'herrn schmidt',
    'Familie Yilmaz-Öz',
    'Name: Petra Klein',
    'c/o Klein',
    'geb. 12.03.1960',
    'geboren am 1. 3. 1960',
    'Hauptstraße 12a',
    'Hauptstraße 12-14',
    'Hauptstr.7',
    'Schulstr. 7 b',
    'hauptstraße 12',
    'Lange Str. 5',
    'Bahnhofstr. 7',
    'Straße der Jugend 4',
    'Platz der Republik 1',
    'Gartenweg 3b',
    'Lindenallee Nr. 5',
    'Flurstück 123/4',
    'Az. 12/345-2026',
    'Az. 12 O 345/24',
    'Az.: 12 O 345/24',
    'az 60.2-123',
    'Aktenzeichen: 4711-0815',
    'Gz. 33-2025',
    '12 O 345/24',
    '2 BvR 1234/20',
    'Steuer-ID 12 345 678 901',
    'HERR MÜLLER',
    '03531 1234',
    '038231 371',
  ])('is left out: %s', (secret) => {
    expect(withoutPersonal(`Es geht um ${secret}, bitte helfen.`)).toBe(
      `Es geht um ${BLANKED}, bitte helfen.`,
    );
  });

  it.each([
    ['Tel.: 0171/234 56 78', '234'],
    ['Tel.: 03531 465', '465'],
    ['Steuernummer 041/123/45678', '123'],
    ['Kassenzeichen 5.0101.000123.4', '123'],
    ['Herrn und Frau Klein', 'Klein'],
    ['IBAN: DE89 3704 0044 0532 0130 00 bei der Sparkasse', '3704'],
    ['Frau Dr. Klein, Hauptstr. 5, 03238 Finsterwalde', 'Klein'],
    ['Herrn Klein (0171/2345678)', '2345678'],
  ])('is left out of: %s', (text, secret) => {
    const left = withoutPersonal(`Wegen ${text}.`);
    expect(left).not.toContain(secret);
    expect(left).toContain(BLANKED);
  });

  it.each([
    'Bei uns stehen seit 2019 sechs Läden leer.',
    'Wir haben 9.000 Einwohner und 1.250.000 Euro.',
    'Am Markt 2027, § 34 BauGB, Art. 6 Abs. 1 DSGVO',
    'Der Zuschuss beträgt 75 % bis 30.06.2027.',
    'Die Frau eines Bauern fragt nach dem Platz am Ring.',
    'Eine Frau sucht eine Wohnung.',
    'Telefon 115 und 116117 sind besetzt.',
    '03253 Doberlug-Kirchhain, 01067 Dresden',
    'Richtlinie 2014/24/EU, KfW 498/499, DIN 276',
    'Der Radweg 12 km lang, der Fußweg 300 Meter',
    'Vom 01.01.2027 bis 31.12.2027, 10:00-12:00 Uhr',
    'Haushalt 2025/2026, HHSt 1.6300.9400',
    '20.000 bis 50.000 Euro, 0,5 Mio. Euro',
    '20.000–100.000 €, 1.000-20.000 Euro',
    'Herr und Frau über 60',
    'Konto der Stadt, Kontoauszug 2026',
    'Bürgermeisterin und Herren der Schöpfung',
    'Im Jahr 2026 gab es 12 Anträge und 345/24 davon',
    'Der Weg zum Geld ist weit, 5 Anträge',
    'Die Straße ist 40 Jahre alt',
    'Telefon, Fax und 3 Rechner',
    'im Umkreis von 12 km und 34 Orten',
    'Ring 1: 12 Orte',
    'am Bahnhof 3 Gleise',
    'Gilt § 12 Abs. 3 Satz 2 Nr. 4 KAG?',
    'der Geschäftszeichenplan',
    'Mobil 2030 ist ein Programm',
    'Az-Bi 2025',
  ])('is not found in: %s', (text) => {
    expect(withoutPersonal(text)).toBe(text);
    expect(hasPersonal(text)).toBe(false);
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
    ['de1'],
    ['1 A 1'],
    ['Tel. '],
    ['frau a'],
    ['Herr Dr. '],
    ['Frau A von '],
    ['(at)'],
    ['Az. 1 A 1'],
    ['Str. 1-'],
    ['Konto 1 '],
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
