import { describe, expect, it } from 'vitest';
import { CODE_DAYS, makeCode, redeemCode } from '../../src/people/codes.ts';
import { Codes, peopleTables } from '../../src/people/rows.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import type { Tx } from '../../src/store/store.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { openCodes } from '../../src/towns/codes.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const GUESSES = 100_000;
const IN_ONE_TRANSACTION = 1_000;
const BARTH = { kind: 'town', town: '13073009' } as const;

const open = () => openMemoryStore({ tables: peopleTables });

/** No two guesses are the same, and all look like codes. */
const guess = (i: number) => i.toString(32).toUpperCase().padStart(20, '0');

async function tryAll(accounts: number, guesses = GUESSES, hours = 0) {
  const store = open();
  await store.tx((tx) => makeCode(tx, BARTH, null, NOW));
  const counts = { opened: 0, wrong: 0, braked: 0 };
  for (let from = 0; from < guesses; from += IN_ONE_TRANSACTION)
    await store.tx(async (tx) => {
      for (let i = from; i < from + IN_ONE_TRANSACTION; i++) {
        const now = NOW + Math.floor((i / guesses) * hours * HOUR);
        counts[(await redeemCode(tx, guess(i), `account${i % accounts}`, now)).kind]++;
      }
    });
  return counts;
}

describe('a hundred thousand guesses', () => {
  it('from one account: five are looked at, none opens', async () => {
    expect(await tryAll(1)).toEqual({ opened: 0, wrong: 5, braked: GUESSES - 5 });
  });

  it('from a thousand accounts: three hundred are looked at, none opens', async () => {
    expect(await tryAll(1_000)).toEqual({ opened: 0, wrong: 300, braked: GUESSES - 300 });
  });

  it('over a day, from a thousand accounts: the brake still holds', async () => {
    const { opened, wrong } = await tryAll(1_000, 20_000, 24);
    expect(opened).toBe(0);
    expect(wrong).toBeLessThanOrEqual(25 * 300);
  });
});

describe('a code', () => {
  const inTx = <T>(work: (tx: Tx) => Promise<T>) => open().tx(work);

  it('has more than 80 bits and is kept as its hash only', async () => {
    await inTx(async (tx) => {
      const code = await makeCode(tx, BARTH, 'p', NOW);
      expect(Math.log2(32) * code.replaceAll('-', '').length).toBeGreaterThanOrEqual(80);
      const kept = JSON.stringify(await tx.all(Codes));
      expect(kept).not.toContain(code);
      expect(kept).not.toContain(code.replaceAll('-', ''));
    });
  });

  it('is answered alike when it is wrong, used or expired', async () => {
    await inTx(async (tx) => {
      const used = await makeCode(tx, BARTH, 'p', NOW);
      const old = await makeCode(tx, BARTH, 'p', NOW - CODE_DAYS * DAY);
      expect(await redeemCode(tx, used, 'a', NOW)).toMatchObject({ kind: 'opened' });
      const answers = [
        await redeemCode(tx, used, 'a', NOW),
        await redeemCode(tx, old, 'a', NOW),
        await redeemCode(tx, guess(1), 'a', NOW),
      ];
      expect(answers).toEqual([{ kind: 'wrong' }, { kind: 'wrong' }, { kind: 'wrong' }]);
    });
  });

  it('is listed as open for its town until it is used or a week has passed', async () => {
    await inTx(async (tx) => {
      const used = await makeCode(tx, BARTH, 'p', NOW);
      await makeCode(tx, { kind: 'town', town: '13071092' }, 'p', NOW);
      await makeCode(tx, { kind: 'coordination' }, 'p', NOW);
      expect(await openCodes(tx, BARTH.town, NOW)).toHaveLength(1);
      expect(await openCodes(tx, BARTH.town, NOW + CODE_DAYS * DAY)).toEqual([]);
      await redeemCode(tx, used, 'a', NOW);
      expect(await openCodes(tx, BARTH.town, NOW)).toEqual([]);
    });
  });
});
