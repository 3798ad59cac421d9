import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarFile } from '../../src/papers/calendar.ts';
import { fileName, textFile } from '../../src/papers/text.ts';
import { START } from '../support/clock.ts';

const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('a text file', () => {
  it('shows umlauts in every program of Windows, in lines of its own', () => {
    expect([...textFile('ä\nb')]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa4, 13, 10, 98, 13, 10]);
  });

  it.each([
    ['Förderung: Läden & Märkte!', 'foerderung-laeden-maerkte.txt'],
    ['Straße', 'strasse.txt'],
    ['../../etc/passwd', 'etc-passwd.txt'],
    ['Café à la carte', 'cafe-a-la-carte.txt'],
    ['😀', 'datei.txt'],
  ])('%s is called %s', (title, name) => {
    expect(fileName(title, 'txt')).toBe(name);
  });
});

const day = (more: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'frist-1@hotline',
  sequence: 2,
  date: '2027-03-01',
  title: 'Antrag abgeben',
  text: 'Lebendige Zentren; bitte prüfen, Zeile\nzwei',
  ringDaysBefore: [7, 0],
  ...more,
});

const read = (days: readonly CalendarDay[]) =>
  new ICAL.Component(ICAL.parse(decode(calendarFile(days, START))))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('a calendar file', () => {
  it('is read by another parser as it was meant', () => {
    const [event, ...others] = read([day()]);
    expect(others).toEqual([]);
    expect(event?.uid).toBe('frist-1@hotline');
    expect(event?.sequence).toBe(2);
    expect(event?.startDate.toString()).toBe('2027-03-01');
    expect(event?.endDate.toString()).toBe('2027-03-02');
    expect(event?.description).toBe('Lebendige Zentren; bitte prüfen, Zeile\nzwei');
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((one) => String(one.getFirstPropertyValue('trigger')))).toEqual([
      '-PT159H',
      'PT9H',
    ]);
  });

  it('holds any text in lines of at most 75 octets', () => {
    const wild = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ''));
    fc.assert(
      fc.property(wild, wild, (title, text) => {
        const file = decode(calendarFile([day({ title, text })], START));
        for (const line of file.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [event] = read([day({ title, text })]);
        expect(event?.summary ?? '').toBe(title);
        expect(event?.description ?? '').toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
