import { expect, it } from 'vitest';
import { StoreError } from '../../src/store/errors.ts';
import type { Store, Tx } from '../../src/store/store.ts';
import { answer, answers, ids, job, jobs, note, notes } from './store-samples.ts';

/** All or nothing, one after the other. */
export function transactionCases(open: () => Promise<Store>): void {
  it('answers with what the work gives back', async () => {
    const store = await open();
    expect(await store.tx(async () => 42)).toBe(42);
  });

  it('passes on the very error of the work', async () => {
    const store = await open();
    const error = new Error('no');
    await expect(store.tx(() => Promise.reject(error))).rejects.toBe(error);
  });

  it('passes on an error that is thrown before the first await', async () => {
    const store = await open();
    const work = store.tx(() => {
      throw new Error('at once');
    });
    await expect(work).rejects.toThrow('at once');
    expect(await store.tx(async () => 1)).toBe(1);
  });

  it('leaves nothing of a failed transaction', async () => {
    const store = await open();
    await store.tx(async (tx) => {
      await tx.insert(notes, note('a', { text: 'old' }));
      await tx.insert(notes, note('b'));
      await tx.insert(jobs, job('j', 1));
    });
    const failing = store.tx(async (tx) => {
      await tx.put(notes, note('a', { text: 'new', theme: 'jugend' }));
      await tx.delete(notes, 'b');
      await tx.insert(notes, note('c'));
      await tx.put(notes, note('c', { theme: 'jugend' }));
      await tx.delete(jobs, 'j');
      await tx.insert(jobs, job('j', 7));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const state = await store.tx(async (tx) => [
      await tx.all(notes),
      await tx.find(notes, { theme: 'jugend' }),
      await tx.nextDue(jobs, { lane: 'answer' }),
    ]);
    expect(state).toEqual([[note('a', { text: 'old' }), note('b')], [], 1]);
  });

  it('goes on after an outcome "exists"', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(notes, note('a')));
    await store.tx(async (tx) => {
      expect(await tx.insert(notes, note('a'))).toBe('exists');
      await tx.insert(notes, note('b'));
    });
    expect(ids(await store.tx((tx) => tx.all(notes)))).toBe('a b');
  });

  it('sees its own writes', async () => {
    const store = await open();
    await store.tx(async (tx) => {
      await tx.insert(notes, note('a'));
      await tx.put(notes, note('a', { text: 'two' }));
      expect((await tx.get(notes, 'a'))?.text).toBe('two');
      await tx.delete(notes, 'a');
      expect(await tx.get(notes, 'a')).toBeUndefined();
    });
    expect(await store.tx((tx) => tx.all(notes))).toEqual([]);
  });

  it('shows nobody a transaction that is half done', async () => {
    const store = await open();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const writing = store.tx(async (tx) => {
      await tx.insert(notes, note('a'));
      await gate;
      await tx.insert(notes, note('b'));
    });
    const reading = store.tx((tx) => tx.all(notes));
    release();
    await writing;
    expect(ids(await reading)).toBe('a b');
  });

  it('loses no update of many that read and write at once', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(answers, answer('a', { points: 0 })));
    await Promise.all(
      Array.from({ length: 200 }, () =>
        store.tx(async (tx) => {
          const row = await tx.get(answers, 'a');
          if (row) await tx.put(answers, { ...row, points: row.points + 1 });
        }),
      ),
    );
    expect((await store.tx((tx) => tx.get(answers, 'a')))?.points).toBe(200);
  });

  it('serves transactions in the order of asking, failing ones among them', async () => {
    const store = await open();
    const order: number[] = [];
    const asked = Array.from({ length: 50 }, (_, i) =>
      store.tx(async (tx) => {
        await tx.get(notes, 'x');
        order.push(i);
        if (i % 7 === 3) throw new Error(`no ${i}`);
      }),
    );
    const outcomes = await Promise.allSettled(asked);
    expect(order).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(7);
  });

  it.each([
    ['get', (tx: Tx) => tx.get(notes, 'a')],
    ['insert', (tx: Tx) => tx.insert(notes, note('late'))],
    ['put', (tx: Tx) => tx.put(notes, note('late'))],
    ['delete', (tx: Tx) => tx.delete(notes, 'a')],
    ['find', (tx: Tx) => tx.find(notes, { theme: 'leerstand' })],
    ['all', (tx: Tx) => tx.all(notes)],
    ['claim', (tx: Tx) => tx.claim(jobs, { lane: 'answer' }, 1, 1, 1)],
    ['nextDue', (tx: Tx) => tx.nextDue(jobs, { lane: 'answer' })],
  ])('refuses %s once its work has ended, well or badly', async (_, use) => {
    const store = await open();
    await store.tx((tx) => tx.insert(notes, note('a')));
    const kept: Tx[] = [];
    await store.tx(async (tx) => {
      kept.push(tx);
    });
    const failing = store.tx(async (tx) => {
      kept.push(tx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(kept).toHaveLength(2);
    for (const tx of kept) await expect(use(tx)).rejects.toThrow(/has ended/);
    expect(ids(await store.tx((tx) => tx.all(notes)))).toBe('a');
  });

  it('keeps what it has after a scrub', async () => {
    const store = await open();
    await store.tx((tx) => tx.insert(notes, note('a')));
    await store.tx((tx) => tx.insert(notes, note('b')));
    await store.tx((tx) => tx.delete(notes, 'a'));
    await store.scrub();
    expect(ids(await store.tx((tx) => tx.all(notes)))).toBe('b');
  });

  it('lets transactions go on during a scrub', async () => {
    const store = await open();
    const scrubbing = store.scrub();
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => store.tx((tx) => tx.insert(notes, note(`n${i}`)))),
    );
    await scrubbing;
    expect(await store.tx((tx) => tx.all(notes))).toHaveLength(50);
  });

  it('finishes what was asked for before it closes, and refuses what comes later', async () => {
    const store = await open();
    const before = store.tx((tx) => tx.insert(notes, note('a')));
    const closing = store.close();
    const late = store.tx((tx) => tx.insert(notes, note('b')));
    await expect(late).rejects.toBeInstanceOf(StoreError);
    await expect(late).rejects.toMatchObject({ code: 'closed' });
    expect(await before).toBe('ok');
    await closing;
  });

  it('can be closed twice', async () => {
    const store = await open();
    await Promise.all([store.close(), store.close()]);
    await store.close();
    await expect(store.tx(async () => 1)).rejects.toMatchObject({ code: 'closed' });
  });
}
