import { describe, expect, it } from 'vitest';
import { createCoordinators } from '../../src/chat/coordinators.ts';
import { accountKey, type Place } from '../../src/people/address.ts';
import { Accounts, peopleTables } from '../../src/people/rows.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { createRecorder } from '../support/recorder.ts';

const named = { platform: 'slack', space: '', user: 'U1' };
const own = { ...named, space: 'T1' };
const double = { ...named, space: 'T2' };
/** Also those of another workspace are spoken with in our own. */
const place = (chat: string): Place => ({ platform: 'slack', space: 'T1', chat, kind: 'direct' });

async function open(home: string | undefined) {
  const store = openMemoryStore({ tables: peopleTables });
  await store.tx(async (tx) => {
    for (const account of [own, double]) {
      const row = { place: place(`D${account.space}`), used: 0, unreachable: null };
      await tx.insert(Accounts, { id: accountKey(account), person: account.space, ...row });
    }
  });
  const adapters =
    home === undefined ? [] : [{ ...createRecorder({ platform: 'slack' }), home: () => home }];
  const coordinators = createCoordinators([named], adapters);
  return { coordinators, all: () => store.tx((tx) => coordinators.all(tx)) };
}

describe('whom the settings name without a workspace', () => {
  it.each([
    ['where Slack is switched off', undefined],
    ['before Slack is connected', ''],
    ['afterwards', 'T1'],
  ])('is a coordinator, and a double elsewhere is none, %s', async (_, home) => {
    const { coordinators, all } = await open(home);
    expect(await all()).toEqual(['T1']);
    expect(coordinators.isNamed(own, place('DT1'))).toBe(true);
    expect(coordinators.isNamed(double, place('DT2'))).toBe(false);
  });
});
