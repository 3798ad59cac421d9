import { describe, expect, it } from 'vitest';
import { isBusy, keepsApart, mayChange } from '../../src/partners/pair.ts';
import type { Pair } from '../../src/partners/rows.ts';
import { DAY } from '../../src/time/instant.ts';

const NOW = 1_000 * DAY;
const pair = (more: Partial<Pair>): Pair => ({
  ...{ id: 'p', key: 'w/2', wish: 'w', asker: '1', asked: '2', theirs: null, example: null },
  ...{ state: 'asked', reasons: [], since: NOW - 30 * DAY, until: NOW, extended: false },
  ...{ answered: null, askerSaid: null, askedSaid: null, ended: null },
  ...more,
});
const ago = (days: number) => NOW - days * DAY;

describe('a town', () => {
  it.each<[string, Partial<Pair>[], boolean]>([
    ['nobody has asked', [], false],
    ['asked long ago', [{}], false],
    ['asked this week', [{ since: ago(6) }], true],
    ['asked this week and answered', [{ since: ago(6), state: 'no' }], true],
    ['asked a week ago', [{ since: ago(7) }], false],
    ['with three open questions', [{}, {}, {}], true],
    ['with three answered ones', [{ state: 'no' }, { state: 'met' }, { state: 'lapsed' }], false],
  ])('%s: busy %j %s', (_, pairs, busy) => {
    expect(isBusy(pairs.map(pair), NOW)).toBe(busy);
  });
});

describe('the same two', () => {
  it.each<[string, Partial<Pair>, string | undefined]>([
    ['who were introduced', { state: 'met', answered: ago(900) }, 'met'],
    ['who are being asked', {}, 'declined'],
    ['after a no', { state: 'no', answered: ago(371) }, 'declined'],
    ['twelve months after a no was final', { state: 'no', answered: ago(372) }, undefined],
    ['after silence', { state: 'lapsed', ended: ago(89) }, 'declined'],
    ['three months after silence', { state: 'lapsed', ended: ago(90) }, undefined],
  ])('%s: %j keeps them apart: %s', (_, one, kept) => {
    expect(keepsApart(pair(one), NOW)).toBe(kept);
  });

  it('a no can be changed for seven days', () => {
    expect(mayChange(pair({ state: 'no', answered: ago(6.9) }), NOW)).toBe(true);
    expect(mayChange(pair({ state: 'no', answered: ago(7) }), NOW)).toBe(false);
    expect(mayChange(pair({ state: 'yes', answered: ago(1) }), NOW)).toBe(false);
  });
});
