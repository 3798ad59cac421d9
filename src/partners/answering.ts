import { Temporal } from 'temporal-polyfill';
import { action, job, type Work } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { DAY } from '../time/instant.ts';
import { type Desk, dayOf, morningOf, tellTown } from './desk.ts';
import { dropPairAlarms, OfPair, PAIR_JOBS, pairAlarm } from './due.ts';
import type { Introducing } from './introducing.ts';
import type { Letters } from './letters.ts';
import { CHANGE_DAYS, CLARIFY_DAYS, mayChange, waitsForAnswer } from './pair.ts';
import { askedPair } from './rights.ts';
import { type Pair, Pairs, type Wish, Wishes } from './rows.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

const LATER = { months: 3 };
/** After the day somebody chose, so long is left to answer. */
const AFTER_CLARIFYING = 7;

/** What the people of an asked town can say. */
export function createAnswering(
  desk: Desk,
  words: Words,
  letters: Letters,
  { accept, fillRelease }: Introducing,
) {
  const askerOf = async (work: Work, pair: Pair) =>
    words.asker(pair, await work.tx.get(Wishes, pair.wish));

  /** A pair that still waits; a polite word where it is answered or over. */
  async function open(turn: Turn, id: string): Promise<Pair | undefined> {
    const pair = await askedPair(turn, id);
    if (!pair) return undefined;
    if (waitsForAnswer(pair)) return pair;
    turn.say(pair.state === 'lapsed' ? say.over() : say.alreadyAnswered(pair.state));
    return undefined;
  }

  /** Colleagues see what was answered for their town. */
  async function tellColleagues(turn: Turn, pair: Pair, answer: 'yes' | 'no' | 'later') {
    const blocks = say.colleagueSaid(await askerOf(turn, pair), answer);
    const key = `partners.said:${pair.id}:${turn.now}`;
    const to = { town: pair.asked, kind: 'outcome' as const, key, reply: { blocks } };
    await tellTown(desk, turn, { ...to, except: turn.person.id });
  }

  /** Whoever answers is not silent. */
  async function heard(work: Work, { theirs }: Pair): Promise<void> {
    const wish = theirs === null ? undefined : await work.tx.get(Wishes, theirs);
    if (wish && wish.silent > 0) await work.tx.put(Wishes, { ...wish, silent: 0 });
  }

  async function sayYes(turn: Turn, pair: Pair): Promise<void> {
    const accepted = await accept(turn, pair);
    await heard(turn, pair);
    await tellColleagues(turn, accepted, 'yes');
    await fillRelease(turn, pair, pair.asked);
  }

  const yes = action('partners.yes', {
    for: 'visitor',
    args: OfPair,
    async run(turn, { pair: id }) {
      const pair = await open(turn, id);
      if (pair) await sayYes(turn, pair);
    },
  });

  const clarifyForm = form('partners.clarify', {
    args: OfPair,
    async load(turn, { pair: id }) {
      const pair = await open(turn, id);
      if (!pair) return undefined;
      if (pair.extended) {
        turn.say(say.onlyOnce(dayOf(desk, pair.until).toString()));
        return undefined;
      }
      const label = say.clarifyDay;
      return {
        title: say.clarifyTitle,
        fields: [
          { id: 'day', kind: 'date', time: false, ahead: true, label, hint: say.clarifyHint },
        ],
      };
    },
    async done(turn, values, { pair: id }) {
      const pair = await open(turn, id);
      if (!pair || pair.extended) return;
      const today = dayOf(desk, turn.now);
      const day = Temporal.PlainDate.from(String(values['day']));
      const days = today.until(day).days;
      if (days < 1 || days > CLARIFY_DAYS)
        return turn.say({
          blocks: say.clarifyUnfit(),
          choices: [[toAction(say.clarify, clarify, { pair: id })]],
        });
      const at = morningOf(desk, day);
      const until = Math.max(pair.until, at + AFTER_CLARIFYING * DAY);
      const longer: Pair = { ...pair, until, extended: true };
      await turn.tx.put(Pairs, longer);
      await heard(turn, longer);
      await dropPairAlarms(turn, longer);
      await pairAlarm(turn, longer, 'again', at);
      await pairAlarm(turn, longer, 'lapse', until);
      turn.say(say.clarified(day.toString()));
    },
  });

  const clarify = action('partners.clarify', {
    for: 'visitor',
    args: OfPair,
    run: (turn, args) => turn.fill('partners.clarify', args),
  });

  const later = action('partners.later', {
    for: 'visitor',
    args: OfPair,
    async run(turn, { pair: id }) {
      const pair = await open(turn, id);
      if (!pair) return;
      const postponed: Pair = { ...pair, state: 'later', answered: turn.now };
      await turn.tx.put(Pairs, postponed);
      await heard(turn, postponed);
      await dropPairAlarms(turn, postponed);
      await pairAlarm(turn, pair, 'again', morningOf(desk, dayOf(desk, turn.now).add(LATER)));
      turn.say(say.postponed());
      await tellColleagues(turn, postponed, 'later');
    },
  });

  /** The other side hears of a no when nobody can change it any more. */
  async function decline(work: Work, pair: Pair): Promise<Pair> {
    const no: Pair = { ...pair, state: 'no', answered: work.now };
    await work.tx.put(Pairs, no);
    await heard(work, no);
    await dropPairAlarms(work, no);
    await pairAlarm(work, no, 'settle', work.now + CHANGE_DAYS * DAY);
    return no;
  }

  const no = action('partners.no', {
    for: 'visitor',
    args: OfPair,
    async run(turn, { pair: id }) {
      const pair = await open(turn, id);
      if (!pair) return;
      const declined = await decline(turn, pair);
      turn.say({
        blocks: say.declined(await askerOf(turn, pair)),
        choices: await changeChoices(turn, declined),
      });
      await tellColleagues(turn, declined, 'no');
    },
  });

  const settle = job(PAIR_JOBS.settle.name, {
    args: OfPair,
    async run(work, { pair: id }) {
      const pair = await work.tx.get(Pairs, id);
      if (pair?.state !== 'no') return;
      await work.tx.put(Pairs, { ...pair, ended: work.now });
      await letters.notThisTime(work, pair, await work.tx.get(Wishes, pair.wish));
    },
  });

  const change = action('partners.change-to-yes', {
    for: 'visitor',
    args: OfPair,
    async run(turn, { pair: id }) {
      const pair = await askedPair(turn, id);
      if (!pair) return;
      if (!mayChange(pair, turn.now)) return turn.say(say.alreadyAnswered(pair.state));
      await sayYes(turn, pair);
    },
  });

  async function changeChoices(turn: Turn, pair: Pair): Promise<Choice[][]> {
    const label = say.changeToYes(await askerOf(turn, pair));
    return [[toAction(label, change, { pair: pair.id }, { careful: true })]];
  }

  /** The buttons below a question. */
  function choices(pair: Pair, wish: Wish): Choice[][] {
    const of = { pair: pair.id };
    return [
      [toAction(say.yes(words.asker(pair, wish)), yes, of, { careful: true })],
      [toAction(say.clarify, clarify, of), toAction(say.later, later, of)],
      [toAction(say.no, no, of)],
    ];
  }

  return {
    choices,
    changeChoices,
    decline,
    sayYes,
    actions: [yes, clarify, later, no, change],
    forms: [clarifyForm],
    jobs: [settle],
  };
}
export type Answering = ReturnType<typeof createAnswering>;
