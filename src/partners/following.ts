import { z } from 'zod';
import { action, job } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { sources } from '../people/texts-sources.ts';
import { DAY } from '../time/instant.ts';
import { type Desk, dayOf, isHere, morningOf, tellTown } from './desk.ts';
import { isToCome, OfPair, OfSide, PAIR_JOBS, pairAlarm } from './due.ts';
import { otherSide } from './pair.ts';
import { pairForDesk, sideOf } from './rights.ts';
import { type Pair, Pairs, type Release, Releases } from './rows.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

const AGAIN_AFTER = { months: 3 };
/** Asked within so long after the introduction, it is the first time. */
const FIRST_ROUND = 60 * DAY;
const Said = OfPair.extend({ said: z.enum(['yes', 'busy', 'no']) });
const SaidOf = Said.extend({ town: z.string() });
const RECORD_WITHDRAWAL = 'partners.record-withdrawal';

/** After the introduction: how it went, and taking the address back. */
export function createFollowing(desk: Desk, words: Words) {
  const said = action('partners.said', {
    for: 'visitor',
    args: Said,
    async run(turn, { pair: id, said: word }) {
      const pair = await turn.tx.get(Pairs, id);
      const town = pair && (await sideOf(turn, pair));
      if (!pair || !town) return turn.say(texts.notYours());
      await keep(turn, pair, town, word);
      turn.say(say.thanks(word, await isToCome(turn, pair, 'follow')));
    },
  });

  /** The coordination has asked a town that nobody reads for here. */
  const recordSaid = action('partners.record-said', {
    for: 'coordinator',
    args: SaidOf,
    async run(turn, { pair: id, town, said: word }) {
      const pair = await pairForDesk(turn, { pair: id, town });
      if (!pair) return;
      await keep(turn, pair, town, word);
      turn.say(say.recorded(words.name(town)));
    },
  });

  async function keep({ tx }: Turn, pair: Pair, town: string, word: z.infer<typeof Said>['said']) {
    const changed = town === pair.asker ? { askerSaid: word } : { askedSaid: word };
    await tx.put(Pairs, { ...pair, ...changed });
  }

  const WORDS = ['yes', 'busy', 'no'] as const;
  const answers = ({ id }: Pair): Choice[] =>
    WORDS.map((word) => toAction(say.answers[word], said, { pair: id, said: word }));
  const recordAnswers = ({ id }: Pair, town: string): Choice[] =>
    WORDS.map((word) => toAction(say.answers[word], recordSaid, { pair: id, said: word, town }));

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
        const deskChoices = [recordAnswers(pair, town)];
        await tellTown(desk, work, { town, kind: 'reminder', key, reply, deskChoices });
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
      const release = await given(turn, pair, town);
      if (release) await takeBack(turn, pair, release, null);
      else turn.say(texts.gone());
    },
  });

  /** The address that a town has released, and has not taken back. */
  async function given({ tx }: Pick<Turn, 'tx'>, pair: Pair, town: string) {
    const [release] = await tx.find(Releases, { pair: pair.id, town });
    return release?.withdrawn === null ? release : undefined;
  }

  async function takeBack(turn: Turn, pair: Pair, release: Release, withdrawnBy: string | null) {
    const { town } = release;
    const other = otherSide(pair, town);
    const changed = { contact: null, withdrawn: turn.now, withdrawnBy };
    await turn.tx.put(Releases, { ...release, ...changed });
    turn.say(say.withdrawn(words.name(other)));
    if (pair.state !== 'met') return;
    const reply = { blocks: say.theyWithdrew(words.name(town)) };
    const key = `partners.withdrawn:${pair.id}:${town}`;
    await tellTown(desk, turn, { town: other, kind: 'outcome', key, reply });
  }

  /** The release that the coordination may take back for a town. */
  async function toTakeBack(turn: Turn, side: OfSide) {
    const pair = await pairForDesk(turn, side);
    const release = pair && (await given(turn, pair, side.town));
    if (pair && !release) turn.say(texts.gone());
    return release && { pair, release };
  }

  const withdrawalForm = form(RECORD_WITHDRAWAL, {
    args: OfSide,
    async load(turn, side) {
      const found = await toTakeBack(turn, side);
      if (!found) return undefined;
      const [town, other] = [words.name(side.town), words.name(otherSide(found.pair, side.town))];
      return {
        title: say.recordWithdrawalTitle(town),
        intro: say.recordWithdrawalIntro(town, other),
        fields: [
          { id: 'source', kind: 'one', label: say.recordWithdrawalSource, options: sources },
        ],
      };
    },
    async done(turn, values, side) {
      const found = await toTakeBack(turn, side);
      if (found) await takeBack(turn, found.pair, found.release, String(values['source']));
    },
  });

  const recordWithdrawal = action(RECORD_WITHDRAWAL, {
    for: 'coordinator',
    args: OfSide,
    run: (turn, side) => turn.fill(RECORD_WITHDRAWAL, side),
  });

  /** Releases of a town that the coordination can take back for it. */
  async function toWithdraw(turn: Turn, town: string, pairs: readonly Pair[]): Promise<Choice[]> {
    const found: Choice[] = [];
    if (await isHere(turn, town)) return found;
    for (const pair of pairs)
      if (await given(turn, pair, town)) {
        const label = say.withdraw(words.name(otherSide(pair, town)));
        found.push(toAction(label, recordWithdrawal, { pair: pair.id, town }));
      }
    return found;
  }

  const withdrawChoice = (pair: Pair, town: string): Choice =>
    toAction(say.withdraw(words.name(otherSide(pair, town))), withdraw, { pair: pair.id });

  return {
    ...{ withdrawChoice, toWithdraw },
    actions: [said, recordSaid, withdraw, recordWithdrawal],
    forms: [withdrawalForm],
    jobs: [follow],
  };
}
export type Following = ReturnType<typeof createFollowing>;
