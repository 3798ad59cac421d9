import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dueTimes } from '../../src/events/due.ts';
import { isPressed } from '../../src/events/mailing.ts';
import { missingIn, yearPlan } from '../../src/events/plan.ts';
import { nextLook } from '../../src/events/plan-reminding.ts';
import type { Answer } from '../../src/events/rows.ts';
import { freePlaces, movedUp, seatFor } from '../../src/events/seats.ts';
import { standingOf } from '../../src/events/standing.ts';
import { answerInWords } from '../../src/events/texts.ts';
import { spanInWords } from '../../src/events/when.ts';
import { HOUR } from '../../src/time/instant.ts';
import { isWorkday } from '../../src/time/office-hours.ts';
import { instantOf } from '../../src/time/wall-time.ts';
import { answerOf, eventAt } from './sample.ts';

const ZONE = 'Europe/Berlin';

describe('places', () => {
  it('are unlimited unless a number is given', () => {
    expect(freePlaces([answerOf('a', { people: 99 })], null)).toBeNull();
    expect(seatFor([answerOf('a', { people: 99 })], null, 20, null)).toBe('seat');
  });

  it('are taken in order; who comes late stands in line', () => {
    const others = [answerOf('a', { people: 2 }), answerOf('b', { people: 2 })];
    expect(seatFor(others, 5, 1, null)).toBe('seat');
    expect(seatFor(others, 5, 2, null)).toBe('queue');
  });

  it('who has one keeps it, also when asking for more than there is', () => {
    const others = [answerOf('a', { people: 4 })];
    expect(seatFor(others, 5, 2, 'seat')).toBe('too-many');
    expect(seatFor(others, 5, 1, 'seat')).toBe('seat');
  });

  it('go to the first in line who fits', () => {
    const seated = answerOf('a', { people: 3 });
    const big = answerOf('b', { people: 3, seat: 'queue' });
    const small = answerOf('c', { people: 1, seat: 'queue' });
    const later = answerOf('d', { people: 1, seat: 'queue' });
    expect(movedUp([seated, later, small, big], 5)).toEqual([small, later]);
    expect(movedUp([seated, later, small, big], 6)).toEqual([big]);
    expect(movedUp([seated, big], null)).toEqual([big]);
  });

  it('never hold more than there are, whoever comes and goes', () => {
    const party = fc.record({ people: fc.integer({ min: 1, max: 4 }), leaves: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(party, { maxLength: 30 }),
        fc.integer({ min: 1, max: 20 }),
        (all, places) => {
          let answers: readonly Answer[] = [];
          for (const [i, { people, leaves }] of all.entries()) {
            const seat = seatFor(answers, places, people, null);
            if (seat === 'too-many') throw new Error('only who has a place asks for more');
            answers = [...answers, answerOf(`t${i}`, { people, seat })];
            if (leaves) answers = answers.slice(1);
            const lucky = new Set(movedUp(answers, places));
            answers = answers.map((one) => (lucky.has(one) ? { ...one, seat: 'seat' } : one));
            const taken = answers.filter((one) => one.seat === 'seat');
            expect(taken.reduce((sum, one) => sum + one.people, 0)).toBeLessThanOrEqual(places);
            const free = freePlaces(answers, places) ?? 0;
            for (const waiting of answers.filter((one) => one.seat === 'queue'))
              expect(waiting.people).toBeGreaterThan(free);
          }
        },
      ),
    );
  });
});

describe('the standing', () => {
  it('counts out of the list, by the way the answer came', () => {
    const towns = ['a', 'b', 'c', 'd', 'e'];
    const answers = [
      answerOf('a', { people: 2 }),
      answerOf('b', { source: 'telefon' }),
      answerOf('c', { said: 'no', seat: null, people: 0 }),
      answerOf('d', { said: 'deputy', seat: 'queue' }),
      answerOf('x', { source: 'mail' }),
    ];
    expect(standingOf(towns, answers)).toEqual({
      ...{ total: 6, yes: 4, here: 2, recorded: 2, no: 1, later: 0 },
      ...{ silent: ['e'], seated: 4, queued: 1, guests: 0 },
    });
  });
});

describe('who is reminded', () => {
  const later = answerOf('a', { said: 'later', seat: null, until: '2027-02-01' });
  it('is who has not answered, or has let the own day pass', () => {
    expect(isPressed(undefined, 'owe', '2027-01-26')).toBe(true);
    expect(isPressed(later, 'owe', '2027-01-26')).toBe(false);
    expect(isPressed(later, 'owe', '2027-02-02')).toBe(true);
    expect(isPressed(later, 'last', '2027-01-26')).toBe(true);
    expect(isPressed(answerOf('a', { said: 'no' }), 'last', '2027-01-26')).toBe(false);
    expect(isPressed(answerOf('a'), 'last', '2027-01-26')).toBe(false);
  });
});

describe('what is due', () => {
  const open = (day: Temporal.PlainDate) => isWorkday(day, 'BB');
  const berlin = (at: number | null) =>
    at === null
      ? null
      : Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(ZONE)
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' });

  it('falls in the morning of an open day, the last one before if need be', () => {
    const due = dueTimes(eventAt('2027-02-16T10:00'), open);
    expect(berlin(due.announce)).toBe('2026-12-08T09:00');
    expect(berlin(due.invite)).toBe('2027-01-05T09:00');
    expect(berlin(due.owe)).toBe('2027-01-26T09:00');
    // Three days before is a Saturday.
    expect(berlin(due.last)).toBe('2027-02-05T09:00');
    expect(berlin(due.tomorrow)).toBe('2027-02-15T09:00');
    expect(due.soon).toBeNull();
  });

  it('for a Monday the day before is the Friday before', () => {
    const due = dueTimes(eventAt('2027-02-15T10:00'), open);
    expect(berlin(due.tomorrow)).toBe('2027-02-12T09:00');
  });

  it('after holidays it is the last working day before them', () => {
    const due = dueTimes(eventAt('2027-03-30T10:00'), open);
    expect(berlin(due.tomorrow)).toBe('2027-03-25T09:00');
  });

  it('online it is fifteen minutes before, also across a change of the clocks', () => {
    const link = 'https://example.org';
    expect(berlin(dueTimes(eventAt('2027-02-16T10:00', { link }), open).soon)).toBe(
      '2027-02-16T09:45',
    );
    expect(berlin(dueTimes(eventAt('2027-03-28T03:00', { link }), open).soon)).toBe(
      '2027-03-28T01:45',
    );
  });
});

describe('a year', () => {
  it('sets what is planned and held against what it was meant to have', () => {
    const now = instantOf('2027-06-01T10:00', ZONE);
    const events = [
      eventAt('2027-02-16T10:00', { came: { towns: 19, people: 23 } }),
      eventAt('2027-09-16T10:00', { kind: 'dialogue' }),
      eventAt('2027-10-16T10:00', { kind: 'dialogue', state: 'cancelled' }),
      eventAt('2026-10-16T10:00', { kind: 'dialogue' }),
    ];
    expect(yearPlan(events, 2027, now)).toEqual([
      { kind: 'forum', meant: 2, planned: 0, held: 1, people: 23 },
      { kind: 'dialogue', meant: 4, planned: 1, held: 0, people: 0 },
      { kind: 'steering', meant: 1, planned: 0, held: 0, people: 0 },
    ]);
  });
});

describe('what the plan lacks', () => {
  const lacks = (day: string, events: Parameters<typeof missingIn>[0] = []) =>
    missingIn(events, Temporal.PlainDate.from(day), instantOf(`${day}T10:00`, ZONE)).map((one) =>
      one.what === 'event' ? `${one.kind} ${one.so}/${one.by}` : one.what,
    );
  const full = [
    ...['2027-02-16', '2027-06-16'].map((day) => eventAt(`${day}T10:00`)),
    ...['2027-03-01', '2027-05-03', '2027-07-12', '2027-11-08'].map((day) =>
      eventAt(`${day}T10:00`, { kind: 'dialogue' }),
    ),
    eventAt('2027-09-16T10:00', { kind: 'steering' }),
    eventAt('2027-10-12T10:00', { kind: 'other' }),
  ];

  it.each([
    ['2027-01-09', []],
    ['2027-01-10', ['forum 0/1', 'dialogue 0/1']],
    ['2027-04-10', ['forum 0/1', 'dialogue 0/2']],
    ['2027-07-10', ['forum 0/2', 'dialogue 0/3', 'steering 0/1', 'october']],
    ['2027-10-01', ['forum 0/2', 'dialogue 0/4', 'steering 0/1', 'october', 'shares']],
    ['2027-11-01', ['forum 0/2', 'dialogue 0/4', 'steering 0/1']],
  ])('on %s is %j', (day, expected) => {
    expect(lacks(day)).toEqual(expected);
  });

  it('is nothing but the shares where all is in the calendar', () => {
    for (const day of ['2027-01-10', '2027-04-10', '2027-07-10'])
      expect(lacks(day, full)).toEqual([]);
    expect(lacks('2027-10-01', full)).toEqual(['shares']);
  });

  it('is looked at four times a year', () => {
    const next = (wall: string) => nextLook(instantOf(wall, ZONE), ZONE);
    expect(next('2027-01-10T08:59')).toBe(instantOf('2027-01-10T09:00', ZONE));
    expect(next('2027-01-10T09:00')).toBe(instantOf('2027-04-10T09:00', ZONE));
    expect(next('2027-10-02T00:00')).toBe(instantOf('2028-01-10T09:00', ZONE));
  });
});

describe('words', () => {
  it('say when', () => {
    const starts = instantOf('2027-02-16T10:00', ZONE);
    expect(spanInWords(starts, starts + 2.5 * HOUR, ZONE)).toBe(
      'Dienstag, 16. Februar 2027, 10 bis 12:30 Uhr',
    );
    expect(spanInWords(starts, starts + 26 * HOUR, ZONE)).toBe(
      'Dienstag, 16. Februar 2027, 10 Uhr, bis Mittwoch, 17. Februar 2027, 12 Uhr',
    );
  });

  it('say what a town has answered, and who entered it', () => {
    expect(answerInWords(undefined)).toBe('noch keine Antwort');
    expect(answerInWords(answerOf('a', { people: 2, source: 'telefon' }))).toBe(
      'Zusage, 2 Personen (von der Geschäftsstelle eingetragen: Telefon)',
    );
    expect(answerInWords(answerOf('a', { seat: 'queue' }))).toBe(
      'Zusage, 1 Person, auf der Warteliste',
    );
  });
});
