import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/hotline.ts';
import { erasePerson } from '../../src/store/erase.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { mergePersons } from '../../src/store/merge.ts';
import { applyRetention } from '../../src/store/retention.ts';
import type { Store } from '../../src/store/store.ts';
import { askedOf, owing } from '../../src/surveys/concerned.ts';
import { mergeResponses } from '../../src/surveys/merge.ts';
import { type Response, Responses } from '../../src/surveys/rows.ts';
import { DAY } from '../../src/time/instant.ts';
import { realFeatures } from '../support/house.ts';

const row = (id: string, given: Partial<Response>): Response => ({
  ...{ id, survey: 's', town: null, self: null, person: null, state: 'final' },
  ...{ values: { q1: 'ja' }, source: null, at: 0, closed: null },
  ...given,
});

describe('who owes an answer', () => {
  const towns = ['a', 'b', 'c', 'd'];

  it('is every town without one that counts', () => {
    const rows = [
      row('1', { town: 'a' }),
      row('2', { town: 'b', state: 'begun' }),
      row('3', { town: 'c', state: 'provisional' }),
    ];
    expect(owing({ towns, people: [] }, rows)).toEqual({ towns: ['b', 'd'], people: [] });
  });

  it('is every person without one, where people answer', () => {
    const rows = [row('1', { self: 'p', person: 'p' }), row('2', { self: null })];
    expect(owing({ towns: [], people: ['p', 'q'] }, rows)).toEqual({ towns: [], people: ['q'] });
  });
});

describe('how many there are', () => {
  it('are those on the list, and others that answered all the same', () => {
    const rows = [row('1', { town: 'a' }), row('2', { town: 'x' })];
    expect(askedOf({ towns: ['a', 'b', 'c'], people: [] }, rows)).toBe(4);
  });

  it('are, where people answer, also those of whom no more is known', () => {
    const rows = [row('1', { self: 'p' }), row('2', { self: null })];
    expect(askedOf({ towns: [], people: ['p', 'q'] }, rows)).toBe(3);
  });
});

const tables = tablesOf(realFeatures());

describe('answers', () => {
  let store: Store;
  beforeEach(() => {
    store = openMemoryStore({ tables });
  });
  afterEach(() => store.close());

  const put = (...rows: Response[]) =>
    store.tx(async (tx) => {
      for (const one of rows) await tx.put(Responses, one);
    });
  const all = () => store.tx((tx) => tx.all(Responses));

  it('are one for each town', async () => {
    await put(row('1', { town: 'a' }));
    expect(await store.tx((tx) => tx.insert(Responses, row('2', { town: 'a' })))).toBe('exists');
  });

  it('stay with the town when who wrote them is erased, and lose the person', async () => {
    await put(row('1', { town: 'a', person: 'p' }), row('2', { self: 'p', person: 'p' }));
    await store.tx((tx) => erasePerson(tx, tables, 'p'));
    const rows = await all();
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('"p"');
    expect(rows[0]).toMatchObject({ town: 'a', values: { q1: 'ja' } });
  });

  it('of two accounts of one person: the later one stays', async () => {
    await put(
      row('1', { self: 'old', person: 'old', at: 2, values: { q1: 'nein' } }),
      row('2', { self: 'new', person: 'new', at: 1 }),
      row('3', { survey: 't', self: 'old', person: 'old' }),
    );
    await store.tx(async (tx) => {
      await mergeResponses(tx, 'old', 'new');
      await mergePersons(tx, tables, 'old', 'new');
    });
    expect(await all()).toMatchObject([
      { id: '1', self: 'new', person: 'new', values: { q1: 'nein' } },
      { id: '3', self: 'new', person: 'new' },
    ]);
  });

  it('go two years after the end, not before', async () => {
    await put(row('1', { town: 'a', closed: 0 }), row('2', { town: 'b' }));
    await applyRetention(store, tables, 730 * DAY);
    expect(await all()).toHaveLength(2);
    await applyRetention(store, tables, 731 * DAY);
    expect(await all()).toMatchObject([{ id: '2' }]);
  });
});
