import { expect, it } from 'vitest';
import { meet, placeOf } from '../../src/people/persons.ts';
import { Accounts, peopleTables } from '../../src/people/rows.ts';
import { createIds } from '../../src/store/id.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { HOUR } from '../../src/time/instant.ts';
import { createHandClock } from '../support/clock.ts';

it('a person is written to where they wrote last, also within one day', async () => {
  const clock = createHandClock();
  const newId = createIds(clock);
  const store = openMemoryStore({ tables: peopleTables });
  const writes = (platform: string) => {
    clock.pass(HOUR);
    const account = { platform, space: '', user: 'k' };
    const place = { platform, space: '', chat: 'k', kind: 'direct' as const };
    return store.tx((tx) => meet(tx, newId, account, place, clock.now()));
  };
  const { id } = await writes('telegram');
  await writes('slack');
  await store.tx(async (tx) => {
    for (const account of await tx.all(Accounts))
      await tx.put(Accounts, { ...account, person: id });
  });
  const reachedOn = async () => (await store.tx((tx) => placeOf(tx, id)))?.platform;
  for (const platform of ['telegram', 'slack', 'telegram', 'telegram', 'slack']) {
    await writes(platform);
    expect(await reachedOn()).toBe(platform);
  }
});
