import type { Turn } from '../chat/turn.ts';
import { worksFor } from '../people/staff.ts';
import { isHere } from './desk.ts';
import type { OfSide } from './due.ts';
import { type Pair, Pairs, type Wish, Wishes } from './rows.ts';
import { texts } from './texts.ts';

/** What the coordination has recorded it may also change; where nobody reads here, it telephones. */
export const isForDesk = async (turn: Turn, { source, town }: Wish) =>
  turn.roles.has('coordinator') && (source !== null || !(await isHere(turn, town)));

/** The request, if this person may decide about it; else a polite word. */
export async function ownWish(turn: Turn, id: string): Promise<Wish | undefined> {
  const wish = await turn.tx.get(Wishes, id);
  if (!wish) turn.say(texts.gone());
  else if ((await isForDesk(turn, wish)) || (await worksFor(turn.tx, turn.person.id, wish.town)))
    return wish;
  else turn.say(texts.notYours());
  return undefined;
}

const MOST_OPEN = 5;

/** Whether a town may have one more request open; else a polite word. */
export async function hasRoom(turn: Turn, town: string): Promise<boolean> {
  const open = (await turn.tx.find(Wishes, { town })).filter(({ state }) => state === 'open');
  if (open.length < MOST_OPEN) return true;
  turn.say(texts.tooMany(MOST_OPEN));
  return false;
}

/** The pair, if the coordination may speak for this town of it; else a polite word. */
export async function pairForDesk(
  turn: Turn,
  { pair: id, town }: OfSide,
): Promise<Pair | undefined> {
  const pair = await turn.tx.get(Pairs, id);
  const may = turn.roles.has('coordinator') && !(await isHere(turn, town));
  if (pair && may) return pair;
  turn.say(pair ? texts.notYours() : texts.gone());
  return undefined;
}

/** The pair, if this person may speak for the town that was asked. */
export async function askedPair(turn: Turn, id: string): Promise<Pair | undefined> {
  const pair = await turn.tx.get(Pairs, id);
  if (!pair) turn.say(texts.gone());
  else if (await worksFor(turn.tx, turn.person.id, pair.asked)) return pair;
  else turn.say(texts.notYours());
  return undefined;
}

/** The side of a pair that this person may speak for. */
export async function sideOf(turn: Turn, pair: Pair): Promise<string | undefined> {
  for (const town of [pair.asker, pair.asked])
    if (await worksFor(turn.tx, turn.person.id, town)) return town;
  return undefined;
}
