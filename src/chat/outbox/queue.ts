import type { Store } from '../../store/store.ts';
import type { Instant } from '../../time/instant.ts';
import { type Letter, Outbox } from '../rows.ts';
import { begin } from './take.ts';

/** A letter that waited for others of its chat is begun now, unless it was called off meanwhile. */
export async function beginHeld(store: Store, id: string, now: Instant) {
  return store.tx(async (tx) => {
    const row = await tx.get(Outbox, id);
    return row?.state === 'held' ? begin(tx, row, now) : undefined;
  });
}

/** Letters wait no longer in memory; `due` keeps them behind the one that could not be sent. */
export async function putBack(store: Store, letters: readonly Letter[], due: Instant) {
  await store.tx(async (tx) => {
    for (const { id } of letters) {
      const row = await tx.get(Outbox, id);
      if (row?.state === 'held') await tx.put(Outbox, { ...row, state: 'planned', due });
    }
  });
}

/** Leases of an earlier run of the only process are void: what it was sending is in doubt now. */
export async function reclaim(store: Store, platform: string, now: Instant) {
  if (!store.exclusive) return;
  await store.tx(async (tx) => {
    for (const letter of await tx.find(Outbox, { platform, state: 'sending' }))
      await tx.put(Outbox, { ...letter, due: now });
    for (const letter of await tx.find(Outbox, { platform, state: 'held' }))
      await tx.put(Outbox, { ...letter, state: 'planned', due: now });
  });
}
