import { z } from 'zod';
import type { Work } from '../chat/feature.ts';
import type { Field } from '../chat/forms/form.ts';
import type { Turn } from '../chat/turn.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { reword, withdraw } from '../delivery/waiting.ts';
import type { Tx } from '../store/store.ts';
import type { Desk } from './desk.ts';
import { type Circular, Circulars } from './rows.ts';
import { texts } from './texts.ts';

const LONGEST_TITLE = 80;
const LONGEST_TEXT = 2_500;

export const OfCircular = z.object({ circular: z.string() });
export const ofCircular = (circular: string, series: string | null) =>
  series === null ? { circular } : { circular, series };

const { title, text, textHint } = texts.fields;
/** What a circular says. */
export const wordFields: readonly Field[] = [
  { id: 'title', kind: 'text', label: title, max: LONGEST_TITLE },
  { id: 'text', kind: 'long', label: text, max: LONGEST_TEXT, hint: textHint },
];

export async function circularOf(tx: Tx, { args }: SendOut): Promise<Circular | undefined> {
  const { success, data } = OfCircular.safeParse(args);
  return success ? tx.get(Circulars, data.circular) : undefined;
}

export const textOf = async (tx: Tx, sendOut: SendOut): Promise<string> =>
  (await circularOf(tx, sendOut))?.text ?? '';

/** Keeps the words of one; resolves to what its send-out is made of. */
export async function newCircular(
  turn: Turn,
  { title, text, correction }: Pick<Circular, 'title' | 'text' | 'correction'>,
  series: string | null,
) {
  const circular = { id: turn.newId(), title, text, correction, at: turn.now };
  await turn.tx.insert(Circulars, { ...circular, person: turn.person.id });
  const kind = correction ? ('correction' as const) : ('circular' as const);
  const base = { kind, letter: 'desk.circular', by: turn.person.id };
  return { ...base, args: ofCircular(circular.id, series) };
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
