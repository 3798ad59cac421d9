import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { answer, answers, ids, note, notes } from './store-samples.ts';

const MANY = Array.from({ length: 1_200 }, (_, i) => `n${String(i).padStart(5, '0')}`);

/** Finding rows by their values, and reading tables page by page. */
export function findCases(open: () => Promise<Store>): void {
  async function withNotes(...rows: readonly Parameters<typeof note>[]): Promise<Store> {
    const store = await open();
    await store.tx(async (tx) => {
      for (const row of rows) await tx.insert(notes, note(...row));
    });
    return store;
  }

  it('finds rows by one field', async () => {
    const store = await withNotes(['a'], ['b', { theme: 'jugend' }], ['c']);
    expect(ids(await store.tx((tx) => tx.find(notes, { theme: 'leerstand' })))).toBe('a c');
  });

  it('finds rows by several fields in any order', async () => {
    const store = await withNotes(['a'], ['b', { theme: 'jugend' }], ['c', { town: 'Waren' }]);
    const one = await store.tx((tx) => tx.find(notes, { town: 'Malchin', theme: 'jugend' }));
    const two = await store.tx((tx) => tx.find(notes, { theme: 'jugend', town: 'Malchin' }));
    expect([ids(one), ids(two)]).toEqual(['b', 'b']);
  });

  it('finds rows by a unique set of fields', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin' })));
    const found = store.tx((tx) => tx.find(answers, { town: 'Malchin', survey: 's1' }));
    expect(ids(await found)).toBe('a');
  });

  it('finds rows by town and by person without a declared index', async () => {
    const store = await withNotes(['a'], ['b', { town: 'Waren' }]);
    await store.tx((tx) => tx.insert(answers, answer('c', { person: 'p1' })));
    expect(ids(await store.tx((tx) => tx.find(notes, { town: 'Waren' })))).toBe('b');
    expect(ids(await store.tx((tx) => tx.find(answers, { person: 'p1' })))).toBe('c');
  });

  it('takes null, undefined and missing for the same', async () => {
    const store = await open();
    const missing = answer('c');
    delete missing.person;
    await store.tx(async (tx) => {
      await tx.insert(answers, answer('a', { person: null }));
      await tx.insert(answers, answer('b', { person: 'p1' }));
      await tx.insert(answers, missing);
    });
    expect(ids(await store.tx((tx) => tx.find(answers, { person: null })))).toBe('a c');
    expect(ids(await store.tx((tx) => tx.find(answers, { person: undefined })))).toBe('a c');
  });

  it.each([
    ['the text "null"', 'null'],
    ['an empty text', ''],
    ['the text "undefined"', 'undefined'],
  ])('does not take %s for null', async (_, town) => {
    const store = await withNotes(['a', { town }], ['b', { town: null }]);
    expect(ids(await store.tx((tx) => tx.find(notes, { town })))).toBe('a');
    expect(ids(await store.tx((tx) => tx.find(notes, { town: null })))).toBe('b');
  });

  it('does not mix up values that look alike when put together', async () => {
    const store = await withNotes(
      ['a', { town: 'x","y', theme: 'z' }],
      ['b', { town: 'x', theme: 'y","z' }],
    );
    const found = store.tx((tx) => tx.find(notes, { town: 'x', theme: 'y","z' }));
    expect(ids(await found)).toBe('b');
  });

  it('tells a number from the same digits as text', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { points: 100_000 })));
    expect(ids(await store.tx((tx) => tx.find(answers, { points: 100_000 })))).toBe('a');
    expect(await store.tx((tx) => tx.find(answers, { points: 100_001 }))).toEqual([]);
  });

  it.each([
    ['fields that are no index', { text: 'Sparkasse' }],
    ['more fields than the index', { theme: 'leerstand', text: 'x' }],
    ['fewer fields than any index', {}],
  ])('says so when asked by %s', async (_, where) => {
    const store = await open();
    await expect(store.tx((tx) => tx.find(notes, where))).rejects.toThrow(/no index.*'by'/);
  });

  it('follows a row that takes other values', async () => {
    const store = await withNotes(['a']);
    await store.tx((tx) => tx.put(notes, note('a', { theme: 'jugend' })));
    expect(await store.tx((tx) => tx.find(notes, { theme: 'leerstand' }))).toEqual([]);
    expect(ids(await store.tx((tx) => tx.find(notes, { theme: 'jugend' })))).toBe('a');
  });

  it('does not find what was deleted', async () => {
    const store = await withNotes(['a'], ['b']);
    await store.tx((tx) => tx.delete(notes, 'a'));
    expect(ids(await store.tx((tx) => tx.find(notes, { theme: 'leerstand' })))).toBe('b');
    await store.tx((tx) => tx.delete(notes, 'b'));
    expect(await store.tx((tx) => tx.find(notes, { theme: 'leerstand' }))).toEqual([]);
  });

  it('finds what the same transaction wrote and deleted', async () => {
    const store = await withNotes(['a'], ['b']);
    const found = await store.tx(async (tx) => {
      await tx.delete(notes, 'a');
      await tx.insert(notes, note('c'));
      return tx.find(notes, { theme: 'leerstand' });
    });
    expect(ids(found)).toBe('b c');
  });

  it('orders by id whatever the order of writing, by code units', async () => {
    const store = await withNotes(['b'], ['Z'], ['ä'], ['a10'], ['a'], ['a2']);
    expect(ids(await store.tx((tx) => tx.all(notes)))).toBe('Z a a10 a2 b ä');
    expect(ids(await store.tx((tx) => tx.find(notes, { theme: 'leerstand' })))).toBe(
      'Z a a10 a2 b ä',
    );
  });

  describe.each([
    ['all', (store: Store, page?: object) => store.tx((tx) => tx.all(notes, page))],
    [
      'find',
      (store: Store, page?: object) =>
        store.tx((tx) => tx.find(notes, { theme: 'leerstand' }, page)),
    ],
  ])('%s', (_, read) => {
    it.each([
      ['at most so many', { limit: 2 }, 'a c'],
      ['behind an id', { after: 'c' }, 'e g'],
      ['behind an id that is not there', { after: 'd' }, 'e g'],
      ['behind an id before the first', { after: '' }, 'a c e g'],
      ['behind the last id', { after: 'g' }, ''],
      ['one behind an id', { after: 'a', limit: 1 }, 'c'],
      ['none for a limit of nought', { limit: 0 }, ''],
      ['none for a limit below nought', { limit: -3 }, ''],
      ['all for a limit above their number', { limit: 99 }, 'a c e g'],
    ])('gives %s', async (_name, page, expected) => {
      const store = await withNotes(['g'], ['a'], ['e'], ['c']);
      expect(ids(await read(store, page))).toBe(expected);
    });

    it('gives many rows page by page, each once', async () => {
      const store = await withNotes(...[...MANY].reverse().map((id): [string] => [id]));
      const seen: string[] = [];
      for (let after = ''; ; ) {
        const page = await read(store, { after, limit: 100 });
        seen.push(...page.map((row) => row.id));
        const last = page.at(-1);
        if (!last) break;
        after = last.id;
      }
      expect(seen).toEqual(MANY);
    });
  });
}
