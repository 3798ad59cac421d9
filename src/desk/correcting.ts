import { z } from 'zod';
import type { Work } from '../chat/feature.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { reword, withdraw } from '../delivery/waiting.ts';
import type { Tx } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { type Circular, Circulars } from './rows.ts';

export const OfCircular = z.object({ circular: z.string() });

export async function circularOf(tx: Tx, { args }: SendOut): Promise<Circular | undefined> {
  const { success, data } = OfCircular.safeParse(args);
  return success ? tx.get(Circulars, data.circular) : undefined;
}

/** A circular with all that has corrected it: who read any of it has to read what is right. */
export async function correctedBy(tx: Tx, { id, corrects }: SendOut): Promise<readonly string[]> {
  const later = (await tx.all(SendOuts)).filter(
    (other) => other.released !== null && other.corrects.includes(id),
  );
  return [...new Set([id, ...corrects, ...later.map((other) => other.id)])];
}

/** A correction that is released: what still waits says at once what is right, or is overtaken. */
export async function overtake(desk: Desk, work: Work, sendOut: SendOut): Promise<void> {
  const right = await circularOf(work.tx, sendOut);
  if (!right) return;
  const { title, text } = right;
  for (const id of sendOut.corrects) {
    const old = await work.tx.get(SendOuts, id);
    const wrong = old && (await circularOf(work.tx, old));
    if (!wrong) continue;
    if (wrong.correction) await withdraw(work, id);
    else {
      await work.tx.put(Circulars, { ...wrong, title, text });
      await reword(desk.sendOuts, work, id);
    }
  }
}
