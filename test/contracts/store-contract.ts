import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { claimCases } from './store-claim.ts';
import { findCases } from './store-find.ts';
import { modelCases } from './store-model.ts';
import { rowCases } from './store-rows.ts';
import type { StoreHarness } from './store-samples.ts';
import { AWKWARD, answer, answers, ids, job, jobs, note, notes } from './store-samples.ts';
import { transactionCases } from './store-transactions.ts';
import { uniqueCases } from './store-unique.ts';

/** What every store keeps to, whatever it is made of. */
export function storeContract(name: string, harness: StoreHarness, runs = 60): void {
  describe(`${name}: the store contract`, () => {
    const opened: Store[] = [];
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
      await harness.cleanUp();
    });
    async function open(): Promise<Store> {
      const store = await harness.open();
      opened.push(store);
      return store;
    }

    describe('rows', () => rowCases(open));
    describe('unique values', () => uniqueCases(open));
    describe('finding', () => findCases(open));
    describe('claiming', () => claimCases(open));
    describe('transactions', () => transactionCases(open));
    describe('as a whole', () => modelCases(harness, runs));
    describe('after a restart', () => restartCases(harness, open, opened));
  });
}

function restartCases(harness: StoreHarness, open: () => Promise<Store>, opened: Store[]): void {
  if (typeof harness.reopen !== 'function') {
    it.skip(`keeps everything (skipped: ${harness.reopen.none})`);
    return;
  }
  const { reopen } = harness;

  async function restarted(work: (store: Store) => Promise<unknown>): Promise<Store> {
    const store = await open();
    await work(store);
    const next = await reopen(store);
    opened.push(next);
    return next;
  }

  it('keeps rows, replaced rows and deletions', async () => {
    const store = await restarted(async (before) => {
      await before.tx((tx) => tx.insert(notes, note('a')));
      await before.tx((tx) => tx.insert(notes, note('b')));
      await before.tx((tx) => tx.put(notes, note('b', { text: 'new' })));
      await before.tx((tx) => tx.delete(notes, 'a'));
    });
    expect(await store.tx((tx) => tx.all(notes))).toEqual([note('b', { text: 'new' })]);
  });

  it('keeps rows through a scrub and what came after it', async () => {
    const store = await restarted(async (before) => {
      await before.tx((tx) => tx.insert(notes, note('a')));
      await before.scrub();
      await before.tx((tx) => tx.insert(notes, note('b')));
    });
    expect(ids(await store.tx((tx) => tx.all(notes)))).toBe('a b');
  });

  it('finds, claims and guards unique values as before', async () => {
    const store = await restarted(async (before) => {
      await before.tx((tx) => tx.insert(answers, answer('a', { town: 'Malchin' })));
      await before.tx((tx) => tx.insert(jobs, job('j', 5)));
    });
    expect(ids(await store.tx((tx) => tx.find(answers, { survey: 's1' })))).toBe('a');
    expect(await store.tx((tx) => tx.insert(answers, answer('b', { town: 'Malchin' })))).toBe(
      'exists',
    );
    expect(ids(await store.tx((tx) => tx.claim(jobs, { lane: 'answer' }, 5, 1, 1)))).toBe('j');
  });

  it('keeps nothing of a failed transaction', async () => {
    const store = await restarted(async (before) => {
      const failing = before.tx(async (tx) => {
        await tx.insert(notes, note('a'));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
    });
    expect(await store.tx((tx) => tx.all(notes))).toEqual([]);
  });

  it.each(AWKWARD)('keeps the words %j as id, value and key', async (word) => {
    const extra: Record<string, unknown> = JSON.parse(`{${JSON.stringify(word)}:1}`);
    const row = note(word, { town: word, text: word, extra });
    let before: unknown;
    const store = await restarted(async (first) => {
      await first.tx((tx) => tx.insert(notes, row));
      before = await first.tx((tx) => tx.get(notes, word));
    });
    expect(await store.tx((tx) => tx.get(notes, word))).toEqual(before);
    expect(ids(await store.tx((tx) => tx.find(notes, { town: word })))).toBe(word);
  });
}
