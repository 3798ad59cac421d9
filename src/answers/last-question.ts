import type { Asked } from '../chat/feature.ts';
import type { Choice } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { chatKey } from '../people/address.ts';
import { DAY } from '../time/instant.ts';
import { type LastQuestion, LastQuestions } from './rows.ts';

export const chatOf = (turn: Turn): string => `${turn.person.id}@${chatKey(turn.place)}`;

/** What this person asked in this chat a short while ago. */
export async function lastQuestion(turn: Turn): Promise<LastQuestion | undefined> {
  const last = await turn.tx.get(LastQuestions, chatOf(turn));
  return last && turn.now - last.at < DAY ? last : undefined;
}

/** Everybody who takes note of it does; resolves to the ways on that they know. */
export async function heard(turn: Turn, asked: Asked): Promise<readonly Choice[]> {
  const ways: Choice[] = [];
  for (const feature of turn.features) ways.push(...((await feature.asked?.(turn, asked)) ?? []));
  return ways;
}
