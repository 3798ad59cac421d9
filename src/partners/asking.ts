import { z } from 'zod';
import { action, job, type Work } from '../chat/feature.ts';
import { toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { postToCoordination } from '../delivery/post.ts';
import { DAY } from '../time/instant.ts';
import type { Answering } from './answering.ts';
import { type Desk, dayOf, isHere, tellTown } from './desk.ts';
import { dropPairAlarms, OfPair, PAIR_JOBS, pairAlarm } from './due.ts';
import type { Letters } from './letters.ts';
import type { Managing } from './managing.ts';
import { ANSWER_DAYS, isBusy, keepsApart, keyOf, REMIND_DAYS, waitsForAnswer } from './pair.ts';
import type { Phone } from './phone.ts';
import { ownWish } from './rights.ts';
import { type Pair, Pairs, type Wish, Wishes } from './rows.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

const Target = z.object({
  wish: z.string(),
  town: z.string(),
  theirs: z.string().nullable(),
  example: z.string().nullable(),
  reasons: z.array(z.string()),
});
export type Target = z.infer<typeof Target>;

const MOST_SILENT = 3;

/** One town asks another, and what follows when nobody answers. */
export function createAsking(
  desk: Desk,
  words: Words,
  letters: Letters,
  { choices, sayYes }: Answering,
  { reopen }: Managing,
  { recordChoices }: Phone,
) {
  /** To those of the town who read here; else to the coordination, that asks and records. */
  async function send(work: Work, pair: Pair, wish: Wish, kind: 'question' | 'reminder') {
    const again = kind === 'reminder' ? [say.reminder()] : [];
    const blocks = [...again, ...letters.question(pair, wish)];
    const key = `partners.${kind}:${pair.id}:${work.now}`;
    if (await isHere(work, pair.asked)) {
      const reply = { blocks, choices: choices(pair, wish), waits: true };
      await tellTown(desk, work, { town: pair.asked, kind, key, reply });
    } else {
      const forPhone = [...say.phoneTitle(words.name(pair.asked)), ...blocks];
      const reply = { blocks: forPhone, choices: recordChoices(pair) };
      await postToCoordination(desk.post, work, key, reply);
    }
  }

  async function put(work: Work, pair: Pair, wish: Wish): Promise<void> {
    await send(work, pair, wish, 'question');
    await pairAlarm(work, pair, 'remind', work.now + REMIND_DAYS * DAY);
    await pairAlarm(work, pair, 'lapse', pair.until);
  }

  /** Whether a town can take one more question; else a polite word. */
  async function mayBeAsked(turn: Turn, town: string): Promise<boolean> {
    const busy = isBusy(await turn.tx.find(Pairs, { asked: town }), turn.now);
    if (busy) turn.say(say.busy(words.name(town)));
    return !busy;
  }

  /** What is wanted is what they have asked about: not just the same town, with another matter. */
  async function isSameMatter(turn: Turn, wish: Wish, { theirs }: Target, pair: Pair) {
    if (pair.theirs === wish.id || pair.wish === theirs) return true;
    if (theirs !== null) return false;
    const asking = await turn.tx.get(Wishes, pair.wish);
    return asking?.themes.some((theme) => wish.themes.includes(theme)) ?? false;
  }

  /** Their question to us that still waits, about the same. */
  async function askedByThem(turn: Turn, wish: Wish, target: Target): Promise<Pair | undefined> {
    for (const pair of await turn.tx.find(Pairs, { asker: target.town }))
      if (pair.asked === wish.town && waitsForAnswer(pair))
        if (await isSameMatter(turn, wish, target, pair)) return pair;
    return undefined;
  }

  /** Whether it was asked: it may have been already, or is asked by others. */
  async function ask(turn: Turn, wish: Wish, target: Target): Promise<boolean> {
    const { tx, now } = turn;
    const name = words.name(target.town);
    const key = keyOf(wish.id, target.town);
    const [old] = await tx.find(Pairs, { key });
    if (old && keepsApart(old, now)) {
      turn.say(say.askedBefore(name));
      return false;
    }
    const reverse = await askedByThem(turn, wish, target);
    // They have asked us already: asking them is our yes.
    if (reverse) {
      await sayYes(turn, reverse);
      return false;
    }
    if (!(await mayBeAsked(turn, target.town))) return false;
    const pair: Pair = {
      ...{ id: old?.id ?? turn.newId(), key, wish: wish.id, asker: wish.town },
      ...{ asked: target.town, theirs: target.theirs, example: target.example, state: 'asked' },
      ...{ reasons: target.reasons, since: now, until: now + ANSWER_DAYS * DAY, extended: false },
      ...{ answered: null, askerSaid: null, askedSaid: null, ended: null },
    };
    await tx.put(Pairs, pair);
    await put(turn, pair, wish);
    const here = await isHere(turn, target.town);
    turn.say(here ? say.asked(name, dayOf(desk, pair.until).toString()) : say.byPhone(name));
    return true;
  }

  const askThem = action('partners.ask', {
    for: 'visitor',
    args: Target,
    async run(turn, target) {
      const wish = await ownWish(turn, target.wish);
      if (!wish) return;
      if (wish.state === 'open') await ask(turn, wish, target);
      else turn.say(texts.stateChanged(wish.state, wish.until));
    },
  });

  async function current(work: Work, id: string) {
    const pair = await work.tx.get(Pairs, id);
    const wish = pair && (await work.tx.get(Wishes, pair.wish));
    return pair && wish ? { pair, wish } : undefined;
  }

  const remind = job(PAIR_JOBS.remind.name, {
    args: OfPair,
    async run(work, { pair: id }) {
      const found = await current(work, id);
      if (!found || !waitsForAnswer(found.pair)) return;
      await send(work, found.pair, found.wish, 'reminder');
    },
  });

  /** Whoever is asked three times and never answers is left alone. */
  async function countSilence(work: Work, { theirs }: Pair): Promise<void> {
    const wish = theirs === null ? undefined : await work.tx.get(Wishes, theirs);
    if (wish?.state !== 'open') return;
    const silent = wish.silent + 1;
    const state = silent >= MOST_SILENT ? 'paused' : 'open';
    await work.tx.put(Wishes, { ...wish, silent, state });
    if (state === 'open') return;
    const choices = [[toAction(texts.reopen, reopen, { wish: wish.id })]];
    const reply = { blocks: say.rested(words.mainTheme(wish)), choices };
    const key = `partners.rest:${wish.id}:${work.now}`;
    await tellTown(desk, work, { town: wish.town, kind: 'outcome', key, reply });
  }

  const lapse = job(PAIR_JOBS.lapse.name, {
    args: OfPair,
    async run(work, { pair: id }) {
      const pair = await work.tx.get(Pairs, id);
      if (!pair || !waitsForAnswer(pair)) return;
      await work.tx.put(Pairs, { ...pair, state: 'lapsed', ended: work.now });
      await dropPairAlarms(work, pair);
      // Where nobody could be asked here, the silence is not the town's.
      if (await isHere(work, pair.asked)) await countSilence(work, pair);
      await letters.notThisTime(work, pair, await work.tx.get(Wishes, pair.wish));
    },
  });

  const again = job(PAIR_JOBS.again.name, {
    args: OfPair,
    async run(work, { pair: id }) {
      const old = await work.tx.get(Pairs, id);
      const later = old?.state === 'later';
      if (!old || (!later && !waitsForAnswer(old))) return;
      const wish = await work.tx.get(Wishes, old.wish);
      if (wish?.state === 'open') {
        const until = later ? work.now + ANSWER_DAYS * DAY : old.until;
        const pair: Pair = { ...old, state: 'asked', until };
        await work.tx.put(Pairs, pair);
        await put(work, pair, wish);
      } else if (later) {
        // Those who wanted to know have ended it themselves: nobody has to be told.
        await work.tx.put(Pairs, { ...old, state: 'lapsed', ended: work.now });
      }
    },
  });

  return { ask, mayBeAsked, askThem, actions: [askThem], jobs: [remind, lapse, again] };
}
export type Asking = ReturnType<typeof createAsking>;
