import { list } from '../chat/blocks.ts';
import { toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Kind } from '../knowledge/entry.ts';
import type { Answering } from './answer.ts';
import { isForTheCounter } from './citizens.ts';
import { type Desk, stateOf, waysOn } from './desk.ts';
import { townsMeant } from './did-you-mean.ts';
import { shortOf } from './entry-blocks.ts';
import { countQuestion, countShown } from './figures.ts';
import { chatOf, heard, lastQuestion } from './last-question.ts';
import { pointsBack } from './points-back.ts';
import { type LastQuestion, LastQuestions } from './rows.ts';
import { texts } from './texts.ts';

const GUESSES = 3;
/** More buttons than these do not fit on one screen. */
const BUTTONS = 4;
const OTHERS = 5;
/** „Hilfreich?“ stands under no more answers than every third. */
const RATED_EVERY = 3;
const LONGEST_KEPT = 1_000;

/** What was asked in this chat a short while ago, in the words of who asked. */
export const lastAsked = async (turn: Turn): Promise<string | undefined> =>
  (await lastQuestion(turn))?.question;

/** A question becomes an answer, a few guesses, or an honest „I do not know“. */
export function createAsking(desk: Desk, { sayEntry, entryChoices }: Answering) {
  /** The question before, when this one makes sense only together with it. */
  async function before(turn: Turn, said: string): Promise<LastQuestion | undefined> {
    return pointsBack(said) ? lastQuestion(turn) : undefined;
  }

  async function ask(turn: Turn, said: string, only?: Kind): Promise<void> {
    if (said.trim() === '') return turn.say(texts.howToAsk());
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
    const otherIds = others.slice(0, OTHERS).map(({ entry }) => entry.id);
    const forTheCounter = ranked.zone !== 'sure' && isForTheCounter(said);
    await countQuestion(turn, desk, forTheCounter ? 'counter' : ranked.zone, best?.entry);
    if (best && ranked.zone === 'sure') {
      await countShown(turn, desk, best.entry);
      return sayEntry(turn, best.entry, ranked.state, otherIds, {
        named: ranked.state !== undefined,
        rated: row.answers % RATED_EVERY === 0,
      });
    }
    if (forTheCounter) return turn.say(texts.citizens());
    const far = !best || ranked.zone === 'far';
    const { question, state: asked, results } = ranked;
    const near = results.slice(0, GUESSES).map(({ entry }) => entry);
    const ways = await heard(turn, { kind: 'open', question, state: asked, near });
    const guesses = far ? desk.book().didYouMean(said) : near;
    const places = ranked.town === undefined ? townsMeant(said, desk.book().knowledge.towns) : [];
    const inTowns = places.map(({ town, question }) => [
      toCommand(texts.townMeant(town), 'frage', question),
    ]);
    if (guesses.length === 0)
      return turn.say({ blocks: texts.far(), choices: [...inTowns, ...waysOn(ways)] });
    const [person = []] = waysOn(ways);
    const room = Math.max(1, BUTTONS - inTowns.length - guesses.length);
    turn.say({
      blocks: [
        ...(far ? texts.didYouMean() : texts.near()),
        list(guesses.map((entry) => texts.guess(shortOf(entry), entry.title))),
      ],
      choices: [...inTowns, ...entryChoices(guesses.map(({ id }) => id)), person.slice(0, room)],
    });
  }

  return ask;
}
