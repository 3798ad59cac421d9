import type { Json } from '../chat/json.ts';
import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { type Alarm, Alarms } from './rows.ts';

type Writer = { readonly tx: Tx; readonly newId: NewId };

type Setting<A extends Json> = {
  readonly key: string;
  readonly job: { readonly name: string; readonly args: { parse(value: Json): A } };
  readonly args: A;
  readonly at: Instant;
};

const named = async (tx: Tx, key: string): Promise<Alarm | undefined> =>
  (await tx.find(Alarms, { key }, { limit: 1 }))[0];

/** Has a job run at an instant. The same key set again moves it. */
export async function setAlarm<A extends Json>(
  { tx, newId }: Writer,
  { key, job, args, at }: Setting<A>,
): Promise<void> {
  const old = await named(tx, key);
  const id = old?.id ?? newId();
  await tx.put(Alarms, { id, key, job: job.name, args, due: at, failed: 0 });
}

export const hasAlarm = async (tx: Tx, key: string): Promise<boolean> =>
  (await named(tx, key)) !== undefined;

export async function dropAlarm(tx: Tx, key: string): Promise<void> {
  const old = await named(tx, key);
  if (old) await tx.delete(Alarms, old.id);
}
