import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { answer, answers, ids } from './store-samples.ts';

/** What may be there only once. */
export function uniqueCases(open: () => Promise<Store>): void {
  it('refuses to insert a second row with the same unique values', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin' })));
    const second = store.tx((tx) => tx.insert(answers, answer('b', { town: 'Malchin' })));
    expect(await second).toBe('exists');
    expect(ids(await store.tx((tx) => tx.all(answers)))).toBe('a');
  });

  it('allows the same value in one of the fields', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin', survey: 's1' })));
    const second = store.tx((tx) =>
      tx.insert(answers, answer('b', { town: 'Malchin', survey: 's2' })),
    );
    expect(await second).toBe('ok');
  });

  it('checks every set of unique fields', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { points: -7 })));
    expect(await store.tx((tx) => tx.insert(answers, answer('b', { points: -7 })))).toBe('exists');
  });

  it('exempts rows with a null among the values', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: null })));
    expect(await store.tx((tx) => tx.insert(answers, answer('b', { town: null })))).toBe('ok');
    expect(ids(await store.tx((tx) => tx.find(answers, { survey: 's1', town: null })))).toBe('a b');
  });

  it('lets a row be put again with its own values', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin', points: -8 })));
    const again = store.tx((tx) => tx.put(answers, answer('a', { town: 'Malchin', points: -8 })));
    expect(await again).toBe('ok');
  });

  it('refuses to put a row over the unique values of another, and changes nothing', async () => {
    const store = await open();
    const before = answer('b', { town: 'Waren' });
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin' })));
    await store.tx((tx) => tx.insert(answers, before));
    expect(await store.tx((tx) => tx.put(answers, answer('b', { town: 'Malchin' })))).toBe(
      'exists',
    );
    expect(await store.tx((tx) => tx.get(answers, 'b'))).toEqual(before);
  });

  it('frees unique values when the row is deleted', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin' })));
    await store.tx((tx) => tx.delete(answers, 'a'));
    expect(await store.tx((tx) => tx.insert(answers, answer('b', { town: 'Malchin' })))).toBe('ok');
  });

  it('frees unique values when the row takes others', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin' })));
    await store.tx((tx) => tx.put(answers, answer('a', { town: 'Waren' })));
    expect(await store.tx((tx) => tx.insert(answers, answer('b', { town: 'Malchin' })))).toBe('ok');
    expect(await store.tx((tx) => tx.insert(answers, answer('c', { town: 'Waren' })))).toBe(
      'exists',
    );
  });

  it('lets two rows swap unique values through a third', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin' })));
    await store.tx((tx) => tx.insert(answers, answer('b', { town: 'Waren' })));
    const put = (id: string, town: string | null) =>
      store.tx((tx) => tx.put(answers, answer(id, { town })));
    expect([await put('a', null), await put('b', 'Malchin'), await put('a', 'Waren')]).toEqual([
      'ok',
      'ok',
      'ok',
    ]);
  });

  it('sees unique values written in the same transaction', async () => {
    const store = await open();
    const second = await store.tx(async (tx) => {
      await tx.insert(answers, answer('a', { town: 'Malchin' }));
      return tx.insert(answers, answer('b', { town: 'Malchin' }));
    });
    expect(second).toBe('exists');
  });

  it('keeps unique values free that a failed transaction took', async () => {
    const store = await open();
    const failing = store.tx(async (tx) => {
      await tx.insert(answers, answer('a', { town: 'Malchin' }));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.tx((tx) => tx.insert(answers, answer('b', { town: 'Malchin' })))).toBe('ok');
  });

  it('keeps unique values taken that a failed transaction freed', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin' })));
    const failing = store.tx(async (tx) => {
      await tx.delete(answers, 'a');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.tx((tx) => tx.insert(answers, answer('b', { town: 'Malchin' })))).toBe(
      'exists',
    );
  });

  it('lets exactly one of many win who insert the same at once', async () => {
    const store = await open();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        store.tx((tx) => tx.insert(answers, answer(`a${i}`, { town: 'Malchin' }))),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
    expect(await store.tx((tx) => tx.all(answers))).toHaveLength(1);
  });
}
