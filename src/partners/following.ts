import { z } from 'zod';
import { action, job } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import { DAY } from '../time/instant.ts';
import { type Desk, dayOf, morningOf, tellTown } from './desk.ts';
import { isToCome, OfPair, PAIR_JOBS, pairAlarm } from './due.ts';
import { otherSide } from './pair.ts';
import { sideOf } from './rights.ts';
import { type Pair, Pairs, Releases } from './rows.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

const AGAIN_AFTER = { months: 3 };
/** Asked within so long after the introduction, it is the first time. */
const FIRST_ROUND = 60 * DAY;
const Said = z.object({ pair: z.string(), said: z.enum(['yes', 'busy', 'no']) });

/** After the introduction: how it went, and taking the address back. */
export function createFollowing(desk: Desk, words: Words) {
  const said = action('partners.said', {
    for: 'visitor',
    args: Said,
    async run(turn, { pair: id, said: word }) {
      const pair = await turn.tx.get(Pairs, id);
      const town = pair && (await sideOf(turn, pair));
      if (!pair || !town) return turn.say(texts.notYours());
      const changed = town === pair.asker ? { askerSaid: word } : { askedSaid: word };
      await turn.tx.put(Pairs, { ...pair, ...changed });
      turn.say(say.thanks(word, await isToCome(turn, pair, 'follow')));
    },
  });

  const answers = (pair: Pair): Choice[] =>
    (['yes', 'busy', 'no'] as const).map((word) =>
      toAction(say.answers[word], said, { pair: pair.id, said: word }),
    );

  const follow = job(PAIR_JOBS.follow.name, {
    args: OfPair,
    async run(work, { pair: id }) {
      const pair = await work.tx.get(Pairs, id);
      if (pair?.state !== 'met') return;
      const first = work.now - (pair.answered ?? 0) < FIRST_ROUND;
      for (const town of [pair.asker, pair.asked]) {
        const blocks = say.howWasIt(words.name(otherSide(pair, town)));
        const reply = { blocks, choices: [answers(pair)], waits: true };
        const key = `partners.follow:${id}:${town}:${first ? 1 : 2}`;
        await tellTown(desk, work, { town, kind: 'reminder', key, reply });
      }
      const next = dayOf(desk, work.now).add(AGAIN_AFTER);
      if (first) await pairAlarm(work, pair, 'follow', morningOf(desk, next));
    },
  });

  const withdraw = action('partners.withdraw', {
    for: 'visitor',
    args: OfPair,
    async run(turn, { pair: id }) {
      const pair = await turn.tx.get(Pairs, id);
      const town = pair && (await sideOf(turn, pair));
      if (!pair || !town) return turn.say(texts.notYours());
      const [release] = await turn.tx.find(Releases, { pair: id, town });
      const other = otherSide(pair, town);
      if (!release || release.withdrawn !== null) return turn.say(texts.gone());
      await turn.tx.put(Releases, { ...release, contact: null, withdrawn: turn.now });
      turn.say(say.withdrawn(words.name(other)));
      if (pair.state !== 'met') return;
      const reply = { blocks: say.theyWithdrew(words.name(town)) };
      const key = `partners.withdrawn:${id}:${town}`;
      await tellTown(desk, turn, { town: other, kind: 'outcome', key, reply });
    },
  });

  const withdrawChoice = (pair: Pair, town: string): Choice =>
    toAction(say.withdraw(words.name(otherSide(pair, town))), withdraw, { pair: pair.id });

  return { withdrawChoice, actions: [said, withdraw], jobs: [follow] };
}
export type Following = ReturnType<typeof createFollowing>;
