import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { beats, ids, job, jobs, notes } from './store-samples.ts';

/** Taking what is due. */
export function claimCases(open: () => Promise<Store>): void {
  async function withJobs(...rows: readonly Parameters<typeof job>[]): Promise<Store> {
    const store = await open();
    await store.tx(async (tx) => {
      for (const row of rows) await tx.insert(jobs, job(...row));
    });
    return store;
  }
  const lane = { lane: 'answer' };

  it('takes nothing where nothing is due', async () => {
    const store = await withJobs(['a', 11], ['b', null]);
    expect(await store.tx((tx) => tx.claim(jobs, lane, 10, 5, 60))).toEqual([]);
  });

  it('takes what is due at that very instant', async () => {
    const store = await withJobs(['a', 10]);
    expect(ids(await store.tx((tx) => tx.claim(jobs, lane, 10, 5, 60)))).toBe('a');
  });

  it('takes the earliest first, then by id', async () => {
    const store = await withJobs(['c', 5], ['b', 5], ['a', 9], ['d', 1]);
    expect(ids(await store.tx((tx) => tx.claim(jobs, lane, 10, 5, 60)))).toBe('d b c a');
  });

  it('orders by number, not by digits', async () => {
    const store = await withJobs(['a', 100], ['b', 20], ['c', -3]);
    expect(ids(await store.tx((tx) => tx.claim(jobs, lane, 1_000, 5, 60)))).toBe('c b a');
  });

  it('takes no more than asked for', async () => {
    const store = await withJobs(['a', 1], ['b', 2], ['c', 3]);
    expect(ids(await store.tx((tx) => tx.claim(jobs, lane, 10, 2, 60)))).toBe('a b');
    expect(ids(await store.tx((tx) => tx.claim(jobs, lane, 10, 2, 60)))).toBe('c');
  });

  it.each([0, -1])('takes nothing when asked for %i', async (n) => {
    const store = await withJobs(['a', 1]);
    expect(await store.tx((tx) => tx.claim(jobs, lane, 10, n, 60))).toEqual([]);
  });

  it('gives the rows with their new due instant and keeps it', async () => {
    const store = await withJobs(['a', 1]);
    const [row] = await store.tx((tx) => tx.claim(jobs, lane, 10, 1, 60));
    expect(row).toEqual(job('a', 70));
    expect(await store.tx((tx) => tx.get(jobs, 'a'))).toEqual(job('a', 70));
  });

  it('gives nobody else a row before its lease ends, then again', async () => {
    const store = await withJobs(['a', 1]);
    await store.tx((tx) => tx.claim(jobs, lane, 10, 1, 60));
    expect(await store.tx((tx) => tx.claim(jobs, lane, 69, 1, 60))).toEqual([]);
    expect(ids(await store.tx((tx) => tx.claim(jobs, lane, 70, 1, 60)))).toBe('a');
  });

  it('gives each row to one of many who claim at once', async () => {
    const store = await withJobs(
      ...Array.from({ length: 30 }, (_, i): [string, number] => [`j${i}`, i]),
    );
    const claims = await Promise.all(
      Array.from({ length: 10 }, () => store.tx((tx) => tx.claim(jobs, lane, 100, 4, 600))),
    );
    const taken = claims.flat().map((row) => row.id);
    expect(taken).toHaveLength(30);
    expect(new Set(taken).size).toBe(30);
  });

  it('keeps lanes apart', async () => {
    const store = await withJobs(['a', 1], ['b', 1, { lane: 'news' }]);
    expect(ids(await store.tx((tx) => tx.claim(jobs, { lane: 'news' }, 10, 5, 60)))).toBe('b');
    expect(await store.tx((tx) => tx.claim(jobs, { lane: 'other' }, 10, 5, 60))).toEqual([]);
  });

  it('takes null and missing for the same lane', async () => {
    const store = await withJobs(['a', 1, { lane: null }], ['b', 2]);
    expect(ids(await store.tx((tx) => tx.claim(jobs, { lane: undefined }, 10, 5, 60)))).toBe('a');
  });

  it('claims without lanes where none are declared', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(beats, { id: 'x', due: 4 }));
    expect(await store.tx((tx) => tx.nextDue(beats, {}))).toBe(4);
    expect(ids(await store.tx((tx) => tx.claim(beats, {}, 4, 1, 1)))).toBe('x');
  });

  it('does not take what was deleted or is no longer due', async () => {
    const store = await withJobs(['a', 1], ['b', 1], ['c', 1]);
    await store.tx((tx) => tx.delete(jobs, 'a'));
    await store.tx((tx) => tx.put(jobs, job('b', null)));
    expect(ids(await store.tx((tx) => tx.claim(jobs, lane, 10, 5, 60)))).toBe('c');
  });

  it('takes what the same transaction wrote', async () => {
    const store = await open();
    const taken = await store.tx(async (tx) => {
      await tx.insert(jobs, job('a', 1));
      return tx.claim(jobs, lane, 10, 5, 60);
    });
    expect(ids(taken)).toBe('a');
  });

  it('leaves rows due when the transaction that took them fails', async () => {
    const store = await withJobs(['a', 1]);
    const failing = store.tx(async (tx) => {
      await tx.claim(jobs, lane, 10, 5, 60);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(ids(await store.tx((tx) => tx.claim(jobs, lane, 10, 5, 60)))).toBe('a');
  });

  it('takes all of many that are due, and only those', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i): [string, number] => [`j${i}`, i]);
    const store = await withJobs(...rows);
    const taken = await store.tx((tx) => tx.claim(jobs, lane, 999, Number.MAX_SAFE_INTEGER, 5_000));
    expect(taken).toHaveLength(1_000);
    expect(await store.tx((tx) => tx.nextDue(jobs, lane))).toBe(1_000);
  });

  it('tells the earliest due instant', async () => {
    const store = await withJobs(['a', 30], ['b', 20], ['c', null], ['d', 5, { lane: 'news' }]);
    expect(await store.tx((tx) => tx.nextDue(jobs, lane))).toBe(20);
    await store.tx((tx) => tx.delete(jobs, 'b'));
    expect(await store.tx((tx) => tx.nextDue(jobs, lane))).toBe(30);
  });

  it('tells of no due instant where there is none', async () => {
    const store = await withJobs(['c', null]);
    expect(await store.tx((tx) => tx.nextDue(jobs, lane))).toBeUndefined();
    expect(await store.tx((tx) => tx.nextDue(jobs, { lane: 'other' }))).toBeUndefined();
  });

  it.each([
    ['by other fields', (store: Store) => store.tx((tx) => tx.claim(jobs, { tries: 0 }, 1, 1, 1))],
    ['without its fields', (store: Store) => store.tx((tx) => tx.nextDue(jobs, {}))],
    ['in a table that is never due', (store: Store) => store.tx((tx) => tx.nextDue(notes, {}))],
  ])('says so when claimed %s', async (_, ask) => {
    await expect(ask(await open())).rejects.toThrow(/cannot be claimed.*'due'/);
  });
}
