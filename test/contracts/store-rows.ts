import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { AWKWARD, answer, answers, beats, ids, note, notes, stranger } from './store-samples.ts';

/** What one row goes through: insert, get, put, delete. */
export function rowCases(open: () => Promise<Store>): void {
  it('gives back nothing for an id that was never written', async () => {
    const store = await open();
    expect(await store.tx((tx) => tx.get(notes, 'n1'))).toBeUndefined();
  });

  it('gives back what was inserted', async () => {
    const store = await open();
    expect(await store.tx((tx) => tx.insert(notes, note('n1', { text: 'Öl' })))).toBe('ok');
    expect(await store.tx((tx) => tx.get(notes, 'n1'))).toEqual(note('n1', { text: 'Öl' }));
  });

  it('refuses to insert an id twice and keeps the first row', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(notes, note('n1', { text: 'first' })));
    expect(await store.tx((tx) => tx.insert(notes, note('n1', { text: 'second' })))).toBe('exists');
    expect((await store.tx((tx) => tx.get(notes, 'n1')))?.text).toBe('first');
  });

  it('refuses to insert an id twice within one transaction', async () => {
    const store = await open();
    const second = await store.tx(async (tx) => {
      await tx.insert(notes, note('n1'));
      return tx.insert(notes, note('n1'));
    });
    expect(second).toBe('exists');
  });

  it('puts a row that was not there', async () => {
    const store = await open();
    expect(await store.tx((tx) => tx.put(notes, note('n1')))).toBe('ok');
    expect(await store.tx((tx) => tx.get(notes, 'n1'))).toEqual(note('n1'));
  });

  it('puts a row in the place of another', async () => {
    const store = await open();
    await store.tx((tx) => tx.put(notes, note('n1', { text: 'old', tags: [{ name: 'a' }] })));
    await store.tx((tx) => tx.put(notes, note('n1', { text: 'new' })));
    expect(await store.tx((tx) => tx.get(notes, 'n1'))).toEqual(note('n1', { text: 'new' }));
  });

  it('deletes a row, after which its id is free again', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(notes, note('n1')));
    await store.tx((tx) => tx.delete(notes, 'n1'));
    expect(await store.tx((tx) => tx.get(notes, 'n1'))).toBeUndefined();
    expect(await store.tx((tx) => tx.insert(notes, note('n1')))).toBe('ok');
  });

  it('deletes what is not there without a word', async () => {
    const store = await open();
    await store.tx((tx) => tx.delete(notes, 'n1'));
    expect(await store.tx((tx) => tx.all(notes))).toEqual([]);
  });

  it('keeps tables apart', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(notes, note('x')));
    await store.tx((tx) => tx.insert(beats, { id: 'x', due: null }));
    await store.tx((tx) => tx.delete(beats, 'x'));
    expect(await store.tx((tx) => tx.get(notes, 'x'))).toEqual(note('x'));
  });

  it('leaves out what is undefined', async () => {
    const store = await open();
    const empty: { tags?: undefined } = JSON.parse('{}');
    await store.tx((tx) => tx.insert(notes, { ...note('n1'), ...empty }));
    const row = await store.tx((tx) => tx.get(notes, 'n1'));
    expect(row && Object.hasOwn(row, 'tags')).toBe(false);
  });

  it('does not follow changes made to a row after it was written', async () => {
    const store = await open();
    const tags = [{ name: 'before' }];
    await store.tx((tx) => tx.insert(notes, note('n1', { tags })));
    tags.push({ name: 'after' });
    expect((await store.tx((tx) => tx.get(notes, 'n1')))?.tags).toEqual([{ name: 'before' }]);
  });

  it.each([
    ['the row', (row: object) => Object.assign(row, { text: 'changed' })],
    ['a list in it', (row: object) => Object.assign(Reflect.get(row, 'tags'), { 0: 'changed' })],
    [
      'an object in a list',
      (row: object) => Object.assign(Reflect.get(row, 'tags')[0], { name: '' }),
    ],
  ])('does not let a caller change %s', async (_, change) => {
    const store = await open();
    await store.tx((tx) => tx.insert(notes, note('n1', { tags: [{ name: 'a' }] })));
    const [got] = await store.tx((tx) => tx.find(notes, { theme: 'leerstand' }));
    expect(() => change(got ?? {})).toThrow(TypeError);
    const again = await store.tx((tx) => tx.get(notes, 'n1'));
    expect(again).toEqual(note('n1', { tags: [{ name: 'a' }] }));
  });

  it.each(AWKWARD)('keeps a row whose id, town and key are %j', async (word) => {
    const store = await open();
    const extra: Record<string, unknown> = JSON.parse(`{${JSON.stringify(word)}:{"in":1}}`);
    const row = note(word, { town: word, theme: word, text: word, extra });
    expect(await store.tx((tx) => tx.insert(notes, row))).toBe('ok');
    expect((await store.tx((tx) => tx.get(notes, word)))?.text).toBe(word);
    expect(ids(await store.tx((tx) => tx.find(notes, { town: word, theme: word })))).toBe(word);
    expect(ids(await store.tx((tx) => tx.find(notes, { theme: 'constructor' })))).toBe(
      word === 'constructor' ? word : '',
    );
    expect(Object.getPrototypeOf({})).not.toHaveProperty('in');
  });

  it('refuses a row that does not fit its schema', async () => {
    const store = await open();
    const wrong: { points: number } = { points: Number.NaN };
    await expect(store.tx((tx) => tx.insert(answers, answer('a', wrong)))).rejects.toThrow(
      /answers.*points/,
    );
    expect(await store.tx((tx) => tx.all(answers))).toEqual([]);
  });

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a large number', 1n],
  ])('refuses %s in a row, since no file could keep it', async (_, value) => {
    const store = await open();
    const row = note('n1', { extra: { value } });
    await expect(store.tx((tx) => tx.put(notes, row))).rejects.toThrow(/plain data/);
  });

  it('refuses a table that it was not opened with', async () => {
    const store = await open();
    const work = store.tx((tx) => tx.get(stranger, 'x'));
    await expect(work).rejects.toThrow(/strangers/);
  });

  it('refuses another table of the same name', async () => {
    const store = await open();
    const work = store.tx((tx) => tx.get({ ...notes }, 'x'));
    await expect(work).rejects.toThrow(/notes/);
  });
}
