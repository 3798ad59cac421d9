import { type Staff, StaffOfTowns } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import { AccessRequests } from './rows.ts';
import { forgetAlarm } from './yearly.ts';

/** Two accounts of one person, both at work for the same town: of each the better right counts. */
export function mergedStaff(from: Staff, to: Staff): Staff {
  const awake = from.resting === null || to.resting === null;
  const name = to.name ?? from.name;
  return {
    ...to,
    since: Math.min(from.since, to.since),
    addressee: from.addressee || to.addressee,
    confirmed: Math.max(from.confirmed, to.confirmed),
    resting: awake ? null : Math.max(from.resting ?? 0, to.resting ?? 0),
    ...(name !== undefined && { name }),
  };
}

export async function mergeStaff(tx: Tx, from: string, to: string): Promise<void> {
  const kept = await tx.find(StaffOfTowns, { person: to });
  for (const row of await tx.find(StaffOfTowns, { person: from })) {
    const other = kept.find(({ town }) => town === row.town);
    if (!other) continue;
    // The row that is awake stays, and with it the alarm for the yearly question.
    const wakes = row.resting === null && other.resting !== null;
    const [gone, stays] = wakes ? [other, row] : [row, other];
    await tx.delete(StaffOfTowns, gone.id);
    await forgetAlarm(tx, gone);
    await tx.put(StaffOfTowns, { ...mergedStaff(gone, stays), person: to });
  }
  // What one account has asked for, the other may have already.
  const towns = new Set(kept.filter(({ resting }) => resting === null).map(({ town }) => town));
  for (const row of await tx.find(AccessRequests, { person: from }))
    if (towns.has(row.town)) await tx.delete(AccessRequests, row.id);
}
