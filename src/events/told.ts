import type { Work } from '../chat/feature.ts';
import { NOT_BEGUN } from '../chat/letters.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { lettersOf } from '../delivery/send-outs.ts';
import { withdraw } from '../delivery/waiting.ts';
import { townsOf } from '../people/staff.ts';
import { isOut } from './circle.ts';
import { OfChange } from './letters.ts';
import type { Event } from './rows.ts';

/** The send-outs whose readers have to hear of it; none: their letters are no longer kept. */
export async function toldBy(work: Work, event: Event): Promise<readonly string[]> {
  const found: string[] = [];
  for (const which of ['announced', 'invited'] as const) {
    const id = event[which];
    const sendOut = id === null ? undefined : await work.tx.get(SendOuts, id);
    if (sendOut && (await isOut(work.tx, event, which))) found.push(sendOut.id);
  }
  return found;
}

/** Towns whose letters still wait: they read at once how it is now. */
export async function waitingTowns(
  { tx }: Work,
  { corrects }: SendOut,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of corrects)
    for (const { person } of await lettersOf(tx, id, NOT_BEGUN))
      if (person !== null) found.push(...(await townsOf(tx, person)));
  return found;
}

/** What an earlier change that has not reached everybody yet would say is said with the next one. */
export async function takeBackChange(work: Work, { news }: Event): Promise<readonly string[]> {
  const earlier = news === null ? undefined : await work.tx.get(SendOuts, news);
  if (earlier?.letter !== 'events.change') return [];
  const { changed } = OfChange.parse(earlier.args);
  if (earlier.released === null) await work.tx.delete(SendOuts, earlier.id);
  else if (!(await withdraw(work, earlier.id))) return [];
  return changed;
}
