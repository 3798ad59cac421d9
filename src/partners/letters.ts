import type { Block } from '../chat/blocks.ts';
import type { Work } from '../chat/feature.ts';
import { type Desk, dayOf, tellTown } from './desk.ts';
import type { Pair, Wish } from './rows.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

/** What towns are told of each other. */
export function createLetters(desk: Desk, words: Words) {
  const titleOf = (id: string | null) =>
    desk.knowledge().entries.find((entry) => entry.id === id)?.title;

  return {
    /** What the asked town reads: never a person. */
    question(pair: Pair, wish: Wish): Block[] {
      const example = titleOf(pair.example);
      return [
        say.question(words.shown(wish)),
        ...(example === undefined ? [] : [say.aboutExample(example)]),
        ...say.theirText(wish),
        ...(pair.reasons.length > 0 ? [say.reasons(pair.reasons)] : []),
        say.answerBy(dayOf(desk, pair.until).toString()),
      ];
    },
    /** No and silence read the same. */
    async notThisTime(work: Work, pair: Pair, wish: Wish | undefined): Promise<void> {
      const until = wish?.state === 'open' ? wish.until : undefined;
      const reply = { blocks: say.notThisTime(until) };
      const key = `partners.not:${pair.id}:${pair.since}`;
      await tellTown(desk, work, { town: pair.asker, kind: 'outcome', key, reply });
    },
  };
}
export type Letters = ReturnType<typeof createLetters>;
