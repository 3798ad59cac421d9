import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { remindersFor } from '../../src/surveys/due.ts';
import { instantOf } from '../../src/time/wall-time.ts';

const zone = 'Europe/Berlin';
const at = (wall: string) => instantOf(wall, zone);

const reminders = (closes: string, now: string) =>
  remindersFor(at(closes), at(now), zone).map((one) => {
    const moment = Temporal.Instant.fromEpochMilliseconds(one.at).toZonedDateTimeISO(zone);
    return `${one.stage}: ${moment.toPlainDateTime().toString({ smallestUnit: 'minute' })}`;
  });

describe('reminders', () => {
  it('come seven and two days before, and on the last day, in the morning', () => {
    expect(reminders('2026-12-03T18:00', '2026-11-23T10:00')).toEqual([
      '7: 2026-11-26T09:00',
      '2: 2026-12-01T09:00',
      '0: 2026-12-03T09:00',
    ]);
  });

  it('move to the workday before, and two on one day are one', () => {
    expect(reminders('2026-12-06T20:00', '2026-11-23T10:00')).toEqual([
      '7: 2026-11-27T09:00',
      '0: 2026-12-04T09:00',
    ]);
    expect(reminders('2026-12-27T12:00', '2026-12-01T10:00')).toEqual([
      '7: 2026-12-18T09:00',
      '0: 2026-12-24T09:00',
    ]);
  });

  it('leave time to answer on the last day', () => {
    expect(reminders('2026-12-03T10:00', '2026-11-30T10:00')).toEqual([
      '2: 2026-12-01T09:00',
      '0: 2026-12-02T09:00',
    ]);
  });

  it('that are over do not come', () => {
    expect(reminders('2026-12-03T18:00', '2026-12-03T09:00')).toEqual([]);
    expect(reminders('2026-12-03T18:00', '2026-12-02T10:00')).toEqual(['0: 2026-12-03T09:00']);
  });
});
