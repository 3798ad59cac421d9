import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, eventFile } from '../../src/papers/calendar-event.ts';
import { HOUR } from '../../src/time/instant.ts';
import { instantOf } from '../../src/time/wall-time.ts';
import { START } from '../support/clock.ts';

const ZONE = 'Europe/Berlin';

const at = (wall: string, more: Partial<CalendarEvent> = {}): CalendarEvent => {
  const starts = instantOf(wall, ZONE);
  return {
    ...{ uid: 'e1@hotline', sequence: 3, starts, ends: starts + 2 * HOUR, zone: ZONE },
    ...{ title: 'Forum: Leerstand', text: 'Läden; Märkte, Zeile\nzwei', place: 'Beeskow, Saal' },
    ...{ link: null, cancelled: false, organizer: 'hotline@example.org', ringMinutesBefore: [15] },
    ...more,
  };
};

const textOf = (event: CalendarEvent) => Buffer.from(eventFile(event, START)).toString('utf8');

/** Another parser, which knows no zone but the one in the file. */
function parsed(event: CalendarEvent) {
  const calendar = new ICAL.Component(ICAL.parse(textOf(event)));
  const [component] = calendar.getAllSubcomponents('vevent');
  const [zone] = calendar.getAllSubcomponents('vtimezone');
  if (!component) throw new Error('no event');
  if (zone) ICAL.TimezoneService.register(zone);
  const read = new ICAL.Event(component);
  const instant = (time: ICAL.Time) => time.toUnixTime() * 1000;
  const times = { starts: instant(read.startDate), ends: instant(read.endDate) };
  ICAL.TimezoneService.reset();
  return { calendar, read, ...times };
}

describe('a calendar file of an event', () => {
  it('is read by another parser as it was meant', () => {
    const { calendar, read, starts, ends } = parsed(at('2027-02-16T10:00'));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(read.uid).toBe('e1@hotline');
    expect(read.sequence).toBe(3);
    expect(read.location).toBe('Beeskow, Saal');
    expect(read.description).toBe('Läden; Märkte, Zeile\nzwei');
    expect(String(read.organizer)).toBe('mailto:hotline@example.org');
    expect(starts).toBe(Date.UTC(2027, 1, 16, 9));
    expect(ends).toBe(Date.UTC(2027, 1, 16, 11));
    const [alarm] = read.component.getAllSubcomponents('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15M');
  });

  it.each([
    ['the day before summer time', '2027-03-27T10:00', Date.UTC(2027, 2, 27, 9)],
    ['across the gap', '2027-03-28T01:30', Date.UTC(2027, 2, 28, 0, 30)],
    ['in the gap: the first instant after it', '2027-03-28T02:30', Date.UTC(2027, 2, 28, 1)],
    ['the day of summer time', '2027-03-28T10:00', Date.UTC(2027, 2, 28, 8)],
    ['in summer', '2027-07-01T10:00', Date.UTC(2027, 6, 1, 8)],
    ['the day before winter time', '2027-10-30T10:00', Date.UTC(2027, 9, 30, 8)],
    ['in the double hour: the first', '2027-10-31T02:30', Date.UTC(2027, 9, 31, 0, 30)],
    ['the day of winter time', '2027-10-31T10:00', Date.UTC(2027, 9, 31, 9)],
  ])('keeps its hour %s', (_, wall, starts) => {
    const read = parsed(at(wall));
    expect(read.starts).toBe(starts);
    expect(read.ends).toBe(starts + 2 * HOUR);
  });

  it('tells the second of a double hour in UTC, and other zones too', () => {
    const second = Date.UTC(2027, 9, 31, 1, 30);
    const late = at('2027-10-31T10:00', { starts: second, ends: second + HOUR });
    expect(textOf(late)).toContain('DTSTART:20271031T013000Z');
    expect(parsed(late).starts).toBe(second);
    const elsewhere = at('2027-07-01T10:00', { zone: 'Europe/London' });
    expect(textOf(elsewhere)).not.toContain('VTIMEZONE');
    expect(parsed(elsewhere).starts).toBe(Date.UTC(2027, 6, 1, 8));
  });

  it('is right at every hour of a year', () => {
    const first = Date.UTC(2027, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 * 4 }), (quarter) => {
        const starts = first + (quarter * HOUR) / 4;
        const read = parsed(at('2027-01-01T00:00', { starts, ends: starts + HOUR }));
        expect(read.starts).toBe(starts);
        expect(read.ends).toBe(starts + HOUR);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a cancelled event out again, and rings no more', () => {
    const { calendar, read } = parsed(at('2027-02-16T10:00', { cancelled: true, sequence: 4 }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(read.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(read.sequence).toBe(4);
    expect(read.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('names no organizer where the contact is no address', () => {
    expect(textOf(at('2027-02-16T10:00', { organizer: '03366 1234' }))).not.toContain('ORGANIZER');
  });

  it('holds any text in lines of at most 75 octets, and nothing breaks out of a line', () => {
    const wild = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ''));
    fc.assert(
      fc.property(wild, wild, wild, (title, text, place) => {
        const event = at('2027-02-16T10:00', { title, text, place });
        for (const line of textOf(event).split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { read } = parsed(event);
        expect(read.summary ?? '').toBe(title);
        expect(read.location ?? '').toBe(place);
      }),
      { numRuns: 200 },
    );
  });

  it('a line end in any spelling stays inside its line', () => {
    const text = 'a\rEND:VEVENT\r\nb\nc';
    const { read } = parsed(at('2027-02-16T10:00', { text }));
    expect(read.description).toBe('a\nEND:VEVENT\nb\nc');
  });
});

describe('a link', () => {
  it('cannot bring lines of its own', () => {
    const link = 'https://example.org\r\nATTACH:https://evil.example';
    expect(textOf(at('2027-02-16T10:00', { link })).split('\r\n')).not.toContain(
      'ATTACH:https://evil.example',
    );
  });
});
