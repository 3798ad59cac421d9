import { z } from 'zod';
import { type Block, list } from '../chat/blocks.ts';
import { action } from '../chat/feature.ts';
import { Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { hasPersonal } from '../german/personal.ts';
import type { Kind } from '../knowledge/entry.ts';
import { type Answering, MOST_CLOSE } from './answer.ts';
import type { Checking } from './checking.ts';
import { isForTheCounter, isPlainlyForTheCounter } from './citizens.ts';
import { type Desk, stateOf, waysOn } from './desk.ts';
import { townsMeant } from './did-you-mean.ts';
import { shortOf } from './entry-blocks.ts';
import { countQuestion, countShown } from './figures.ts';
import { chatOf, heard, lastQuestion } from './last-question.ts';
import { pointsBack } from './points-back.ts';
import type { Ranked } from './ranking/ranking.ts';
import { type LastQuestion, LastQuestions } from './rows.ts';
import { sayInTalk, sayToTheLost } from './talking.ts';
import { texts } from './texts.ts';

const GUESSES = 3;
/** Far behind the first guess none is meant: a piece of a word has met. */
const NO_GUESS_BELOW = 0.65;
/** More buttons than these do not fit on one screen. */
const BUTTONS = 4;
const OTHERS = 5;
/** So near the best that one of the two may have been meant. */
const CLOSE = 0.85;
/** Such a share of the words is in the best entry: a keyword, no question, but one of ours. */
const OUR_WORDS = 0.75;
const FOUND = 5;
const NO_FIND_BELOW = 0.5;
/** „Hilfreich?“ stands under no more answers than every third. */
const RATED_EVERY = 3;
const LONGEST_KEPT = 1_000;

/** What was asked in this chat a short while ago, in the words of who asked. */
export const lastAsked = async (turn: Turn): Promise<string | undefined> =>
  (await lastQuestion(turn))?.question;

const hasOurWords = ({ grounds }: Ranked): boolean => (grounds?.evidence.covered ?? 0) >= OUR_WORDS;

/** None of the guesses: what else there is, and being told when there is an answer. */
const none = action('answers.none', {
  for: 'visitor',
  args: z.object({ ways: z.array(Choice) }),
  async run(turn, { ways }) {
    turn.say({ blocks: texts.noneOfThem(), choices: waysOn(ways) });
  },
});

/** A question becomes an answer, a few guesses, or an honest „I do not know“. */
export function createAsking(
  desk: Desk,
  { sayEntry, entryChoices }: Answering,
  checking: Checking,
) {
  /** The question before, when this one makes sense only together with it. */
  async function before(turn: Turn, said: string): Promise<LastQuestion | undefined> {
    return pointsBack(said) ? lastQuestion(turn) : undefined;
  }

  async function ask(turn: Turn, said: string, only?: Kind): Promise<void> {
    if (said.trim() === '') return turn.say(texts.howToAsk());
    if (!only && ((await sayInTalk(turn, said)) || (await checking.asked(turn, said)))) return;
    const last = await before(turn, said);
    const state = last?.state ?? (await stateOf(turn, desk));
    const ranked = desk.book().ranking.rank(said, { after: last?.question, state, only });
    const row: LastQuestion = {
      id: chatOf(turn),
      person: turn.person.id,
      question: ranked.question.slice(0, LONGEST_KEPT),
      state: ranked.state ?? null,
      answers: ((await turn.tx.get(LastQuestions, chatOf(turn)))?.answers ?? 0) + 1,
      at: turn.now,
    };
    await turn.tx.put(LastQuestions, row);
    const [best, ...others] = ranked.results;
    const forTheCounter =
      ranked.zone === 'sure' ? isPlainlyForTheCounter(said) : isForTheCounter(said);
    await countQuestion(turn, desk, forTheCounter ? 'counter' : ranked.zone, best?.entry);
    if (forTheCounter) return turn.say(texts.citizens());
    const notes = hasPersonal(said) ? [texts.withoutNames()] : [];
    if (best && ranked.zone === 'sure') {
      await countShown(turn, desk, best.entry);
      const otherIds = others.slice(0, OTHERS).map(({ entry }) => entry.id);
      const rated = row.answers % RATED_EVERY === 0;
      const near = others.slice(0, MOST_CLOSE).filter(({ score }) => score >= CLOSE * best.score);
      const close = near.map(({ entry }) => entry);
      const saying = { asked: true, rated, notes, close };
      return sayEntry(turn, best.entry, ranked.state, otherIds, saying);
    }
    if (only && hasOurWords(ranked)) return sayFound(turn, said, only, ranked);
    if (sayToTheLost(turn, said)) return;
    await guess(turn, said, ranked, notes);
  }

  /** „beispiel leerstand“: whoever searches a list gets a list. */
  function sayFound(turn: Turn, said: string, kind: Kind, { results }: Ranked) {
    const least = NO_FIND_BELOW * (results[0]?.score ?? 0);
    const found = results.slice(0, FOUND).filter(({ score }) => score >= least);
    const entries = found.map(({ entry }) => entry);
    turn.say({
      blocks: [
        ...texts.found(texts.manyKinds[kind], said),
        list(entries.map((entry) => texts.guess(shortOf(entry), entry.title))),
      ],
      choices: entryChoices(entries.map(({ id }) => id)),
    });
  }

  async function guess(turn: Turn, said: string, ranked: Ranked, notes: readonly Block[]) {
    const { question, state, results, zone } = ranked;
    const far = results.length === 0 || (zone === 'far' && !hasOurWords(ranked));
    const least = NO_GUESS_BELOW * (results[0]?.score ?? 0);
    const near = results.slice(0, GUESSES).filter(({ score }) => score >= least);
    const nearEntries = near.map(({ entry }) => entry);
    const ways = await heard(turn, { kind: 'open', question, state, near: nearEntries });
    const places = ranked.town === undefined ? townsMeant(said, desk.book().knowledge.towns) : [];
    const inTowns = places.map(({ town, question }) => [
      toCommand(texts.townMeant(town), 'frage', question),
    ]);
    const direct = [toCommand(texts.buttons.person, 'mensch'), ...ways];
    const room = BUTTONS - inTowns.length - 1;
    const all = far
      ? desk
          .book()
          .didYouMean(said)
          .slice(0, BUTTONS - direct.length)
      : nearEntries;
    const guesses = all.slice(0, Math.max(1, room));
    const fits = inTowns.length + guesses.length + direct.length <= BUTTONS;
    const onward = fits ? direct : [toAction(texts.buttons.none, none, { ways: [...ways] })];
    if (guesses.length === 0)
      return turn.say({
        blocks: [...texts.far(), ...notes],
        choices: [...inTowns, ...waysOn(ways)],
      });
    turn.say({
      blocks: [
        ...(far ? texts.didYouMean() : texts.near()),
        list(guesses.map((entry) => texts.guess(shortOf(entry), entry.title))),
        ...notes,
      ],
      choices: [...inTowns, ...entryChoices(guesses.map(({ id }) => id)), onward],
    });
  }

  return { ask, none };
}
