import { z } from 'zod';
import { action, type Waiting } from '../chat/feature.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { townsOf } from '../people/staff.ts';
import type { Answering } from './answering.ts';
import { OfPair, OfWish } from './due.ts';
import type { Following } from './following.ts';
import type { Introducing } from './introducing.ts';
import type { Letters } from './letters.ts';
import type { Managing } from './managing.ts';
import { mayChange, otherSide, waitsForAnswer } from './pair.ts';
import type { Phone } from './phone.ts';
import type { Proposing } from './proposing.ts';
import { isForDesk, ownWish, sideOf } from './rights.ts';
import { type Pair, Pairs, Releases, type Wish, Wishes } from './rows.ts';
import type { Suggesting } from './suggesting.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { WishForms } from './wish.ts';
import type { Words } from './words.ts';

const MOST_SHOWN = 8;

type Rooms = {
  readonly words: Words;
  readonly letters: Letters;
  readonly wishes: WishForms;
  readonly managing: Managing;
  readonly introducing: Introducing;
  readonly answering: Answering;
  readonly proposing: Proposing;
  readonly following: Following;
  readonly phone: Phone;
  readonly suggesting: Suggesting;
};

/** Everything of partners that concerns this person's towns, and the way into each of it. */
export function createOverview(rooms: Rooms) {
  const { words, letters, wishes, managing, introducing, answering, phone } = rooms;

  const begin = action('partners.begin', {
    for: 'visitor',
    args: z.object({ town: z.string() }),
    run: (turn, { town }) => turn.fill('partners.request', { town, wish: null, recorded: false }),
  });

  const openWish = action('partners.wish', {
    for: 'visitor',
    args: OfWish,
    async run(turn, { wish: id }) {
      const wish = await ownWish(turn, id);
      if (!wish) return;
      if (wish.state === 'draft') return wishes.preview(turn, wish);
      const again = toAction(texts.again, rooms.proposing.again, { wish: id });
      turn.say({
        blocks: texts.wish(wish, words.town(wish.town), words.themes(wish)),
        choices: [...(wish.state === 'open' ? [[again]] : []), managing.choices(wish)],
        to: 'person',
      });
    },
  });

  const openPair = action('partners.pair', {
    for: 'visitor',
    args: OfPair,
    async run(turn, { pair: id }) {
      const pair = await turn.tx.get(Pairs, id);
      const town = pair && (await sideOf(turn, pair));
      if (!pair || !town) return turn.say(texts.notYours());
      const wish = await turn.tx.get(Wishes, pair.wish);
      const shown = say.row(words.asker(pair, wish), words.name(pair.asked), pair.state);
      turn.say({
        blocks: wish ? letters.question(pair, wish) : [texts.rows([shown])],
        choices: await choicesFor(turn, pair, wish, town),
        to: 'person',
      });
    },
  });

  const wishChoice = (wish: Wish): Choice =>
    toAction(texts.rowButton(words.mainTheme(wish)), openWish, { wish: wish.id });

  async function choicesFor(turn: Turn, pair: Pair, wish: Wish | undefined, town: string) {
    const release = await turn.tx.find(Releases, { pair: pair.id, town });
    const given = release.some(({ withdrawn }) => withdrawn === null);
    if (waitsForAnswer(pair) && town === pair.asked && wish) return answering.choices(pair, wish);
    if (town === pair.asked && mayChange(pair, turn.now))
      return answering.changeChoices(turn, pair);
    if (given) return [[rooms.following.withdrawChoice(pair, town)]];
    if (pair.state === 'yes') return [[introducing.releaseButton(pair, otherSide(pair, town))]];
    return [];
  }

  async function mine(turn: Turn) {
    const towns = await townsOf(turn.tx, turn.person.id);
    const wishes: Wish[] = [];
    const pairs = new Map<string, Pair>();
    for (const town of towns) {
      wishes.push(...(await turn.tx.find(Wishes, { town })));
      for (const pair of await turn.tx.find(Pairs, { asker: town })) pairs.set(pair.id, pair);
      for (const pair of await turn.tx.find(Pairs, { asked: town })) pairs.set(pair.id, pair);
    }
    return { towns, wishes, pairs: [...pairs.values()] };
  }

  const addChoices = (towns: readonly string[]): Choice[][] =>
    towns.map((town) => {
      const label = towns.length === 1 ? texts.add : texts.addFor(words.name(town));
      return [toAction(label, begin, { town })];
    });

  const askerOf = async (turn: Turn, pair: Pair) =>
    words.asker(pair, await turn.tx.get(Wishes, pair.wish));

  async function show(turn: Turn): Promise<void> {
    const { towns, wishes: all, pairs } = await mine(turn);
    const byPhone = turn.roles.has('coordinator') ? await phone.toDo(turn) : [];
    if (towns.length === 0 && byPhone.length === 0 && !turn.roles.has('coordinator'))
      return turn.say({
        blocks: texts.noTown(),
        choices: [[toCommand(texts.toTown, 'stadt')]],
        to: 'person',
      });
    const shownWishes = all.filter(({ state }) => state !== 'closed').slice(0, MOST_SHOWN);
    const lively = pairs.filter((pair) => pair.ended === null || mayChange(pair, turn.now));
    const rows = shownWishes.map((wish) =>
      texts.row(wish, words.name(wish.town), words.mainTheme(wish)),
    );
    const choices: Choice[][] = shownWishes.map((wish) => [wishChoice(wish)]);
    for (const pair of lively.slice(-MOST_SHOWN)) {
      const label = say.row(await askerOf(turn, pair), words.name(pair.asked), pair.state);
      rows.push(label);
      choices.push([toAction(label, openPair, { pair: pair.id })]);
    }
    choices.push(...byPhone.slice(0, MOST_SHOWN).map((one) => [one]), ...addChoices(towns));
    if (turn.roles.has('coordinator'))
      choices.push([toAction(say.suggest, rooms.suggesting.suggest, null)]);
    turn.say({
      blocks: [
        ...texts.overview(rows.length + byPhone.length, towns.length > 0),
        ...(rows.length > 0 ? [texts.rows(rows)] : []),
        ...(turn.roles.has('coordinator') ? await forCoordination(turn) : []),
      ],
      choices,
      to: 'person',
    });
  }

  /** All states, never a reason. */
  async function forCoordination(turn: Turn) {
    const pairs = await turn.tx.all(Pairs);
    const open = await turn.tx.find(Wishes, { state: 'open' });
    const count = (state: Pair['state']) => pairs.filter((pair) => pair.state === state).length;
    return [
      say.figures({
        ...{ open: open.length, asked: count('asked'), yes: count('yes'), met: count('met') },
        ...{ not: count('no') + count('lapsed'), later: count('later') },
      }),
    ];
  }

  /** What waits for this person's towns, or for the coordination. */
  async function waiting(turn: Turn): Promise<readonly Waiting[]> {
    const { towns, wishes: all, pairs } = await mine(turn);
    const found: Waiting[] = [];
    const add = (text: string, town?: string) =>
      found.push({ text, command: 'partner', rest: '', ...(town !== undefined && { town }) });
    for (const pair of pairs) {
      if (waitsForAnswer(pair) && towns.includes(pair.asked))
        add(say.waitingQuestion(await askerOf(turn, pair), words.name(pair.asked)), pair.asked);
      for (const town of await introducing.missing(turn, pair))
        if (towns.includes(town)) add(say.waitingRelease(words.name(otherSide(pair, town))), town);
    }
    for (const wish of all)
      if (wish.state === 'draft') add(texts.waitingDraft(words.mainTheme(wish)), wish.town);
    if (turn.roles.has('coordinator')) for (const { label } of await phone.toDo(turn)) add(label);
    return found;
  }

  const record = action('partners.record-request', {
    for: 'coordinator',
    args: z.object({ town: z.string() }),
    run: (turn, { town }) => turn.fill('partners.request', { town, wish: null, recorded: true }),
  });

  /** What the coordination can record for a town. */
  async function entries(turn: Turn, town: string): Promise<readonly Choice[]> {
    const asked = await turn.tx.find(Pairs, { asked: town });
    const pairs = [...asked, ...(await turn.tx.find(Pairs, { asker: town }))];
    const written: Choice[] = [];
    for (const wish of await turn.tx.find(Wishes, { town }))
      if (wish.state !== 'closed' && (await isForDesk(turn, wish))) written.push(wishChoice(wish));
    return [
      ...(await phone.toRelease(turn, town)),
      ...(await rooms.following.toWithdraw(turn, town, pairs)),
      ...asked
        .filter(waitsForAnswer)
        .map((pair) =>
          toAction(say.recordAnswer(words.name(pair.asker)), phone.show, { pair: pair.id }),
        ),
      ...written,
      toAction(texts.add, record, { town }),
    ];
  }

  return { show, waiting, entries, mine, actions: [begin, openWish, openPair, record] };
}
export type Overview = ReturnType<typeof createOverview>;
