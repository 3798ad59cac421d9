import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Staff } from '../../src/people/rows.ts';
import { createDirectory, followDirectory } from '../../src/places/directory.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { DAY, SECOND } from '../../src/time/instant.ts';
import { endOf, isAway } from '../../src/towns/away.ts';
import { createTownBook } from '../../src/towns/by-hand.ts';
import { giftsLeft, hasFreePlace } from '../../src/towns/limits.ts';
import { mergedStaff } from '../../src/towns/merge.ts';
import { looksLikeMail, looksLikePhone } from '../../src/towns/profile.ts';
import { TownsByHand, townTables } from '../../src/towns/rows.ts';
import { isAsked, wakesByWord } from '../../src/towns/yearly.ts';
import { createHandClock } from '../support/clock.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const staff = (changes: Partial<Staff> = {}): Staff => ({
  ...{ id: 's', person: 'p', town: '13073009', since: NOW, addressee: false },
  ...{ confirmed: NOW, resting: null, away: null },
  ...changes,
});

describe('codes for colleagues', () => {
  it('are five within any year', () => {
    const given = [0, 1, 2, 3].map((days) => ({ at: NOW + days * DAY }));
    expect(giftsLeft(given, NOW + 4 * DAY)).toBe(1);
    expect(giftsLeft([...given, ...given], NOW + 4 * DAY)).toBe(0);
    expect(giftsLeft(given, NOW + 366 * DAY)).toBe(3);
  });
});

describe('those who are written to', () => {
  it('are two at most', () => {
    expect(hasFreePlace([])).toBe(true);
    expect(hasFreePlace([{ addressee: true }, { addressee: false }])).toBe(true);
    expect(hasFreePlace([{ addressee: true }, { addressee: true }])).toBe(false);
  });
});

describe('a pause', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const end = (until: string) => endOf(day(until), day('2026-11-23'), 'Europe/Berlin');

  it('lasts through its last day, by the clock of the town hall', () => {
    expect(end('2026-11-23')).toBe(Date.UTC(2026, 10, 23, 23));
    // Summer time by then.
    expect(end('2027-03-28')).toBe(Date.UTC(2027, 2, 28, 22));
  });

  it('is never in the past and never longer than a year', () => {
    expect(end('2026-11-22')).toBeUndefined();
    expect(end('2027-11-23')).toBeDefined();
    expect(end('2027-11-24')).toBeUndefined();
  });

  it('is over by itself', () => {
    const row = staff({ away: NOW + DAY });
    expect([isAway(row, NOW), isAway(row, NOW + DAY)]).toEqual([true, false]);
    expect(isAway(staff(), NOW)).toBe(false);
  });
});

describe('the yearly question', () => {
  it('stands open from a year after the last yes', () => {
    expect(isAsked(staff(), NOW + 364 * DAY)).toBe(false);
    expect(isAsked(staff(), NOW + 365 * DAY)).toBe(true);
    expect(isAsked(staff({ resting: NOW }), NOW + 400 * DAY)).toBe(false);
  });

  it('is answered by the person alone for 30 more days after the rights rest', () => {
    const resting = staff({ resting: NOW });
    expect(wakesByWord(resting, NOW + 29 * DAY)).toBe(true);
    expect(wakesByWord(resting, NOW + 30 * DAY)).toBe(false);
    expect(wakesByWord(staff(), NOW)).toBe(false);
  });
});

describe('two accounts of one person in the same town', () => {
  it('keep the better right of each', () => {
    const from = staff({ id: 'f', since: NOW - DAY, addressee: true, name: 'P. Klein' });
    const to = staff({ resting: NOW, confirmed: NOW - 365 * DAY });
    expect(mergedStaff(from, to)).toEqual(
      staff({ since: NOW - DAY, addressee: true, confirmed: NOW, name: 'P. Klein' }),
    );
    expect(mergedStaff(to, from)).toMatchObject({ id: 'f', resting: null, addressee: true });
    expect(mergedStaff(to, { ...to, resting: NOW - DAY }).resting).toBe(NOW);
  });
});

describe('office data', () => {
  it('are mail and telephone as people write them', () => {
    expect(['bauamt@barth.de', 'info@stadt-x.example'].every(looksLikeMail)).toBe(true);
    expect(['bauamt', 'bau amt@x.de', 'a@b', '@x.de'].some(looksLikeMail)).toBe(false);
    expect(['038231 37-100', '+49 (0) 38231/371'].every(looksLikePhone)).toBe(true);
    expect(['12', 'Bauamt 5', '+'].some(looksLikePhone)).toBe(false);
  });
});

describe('towns by hand', () => {
  const row = {
    ...{ id: 'hand-1', name: 'Qwrtzstadt', state: 'SN', district: 'Landkreis Leipzig' },
    ...{ population: 4500, person: 'p', pending: null },
  };

  it('stand beside the official ones as soon as they are confirmed', async () => {
    const store = openMemoryStore({ tables: townTables });
    const clock = createHandClock();
    const book = createTownBook();
    const official: never[] = [];
    const directory = followDirectory(() => book.beside(official));
    await store.tx((tx) => tx.put(TownsByHand, { ...row, pending: NOW }));
    const failed = (error: unknown) => {
      throw error;
    };
    const following = await book.follow({ store, timer: clock, failed });
    expect(directory().meant('Qwrtzstadt').kind).toBe('none');
    await store.tx((tx) => tx.put(TownsByHand, row));
    clock.pass(2 * SECOND);
    await following.idle();
    expect(directory().meant('Qwrtzstadt')).toMatchObject({ kind: 'one', town: { key: 'hand-1' } });
    const before = directory();
    clock.pass(2 * SECOND);
    await following.idle();
    expect(directory()).toBe(before);
    await following.stop();
  });

  it('leave the official list alone where there are none', () => {
    const official = createDirectory([]).towns;
    expect(createTownBook().beside(official)).toBe(official);
  });
});
