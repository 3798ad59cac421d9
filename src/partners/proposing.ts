import { z } from 'zod';
import type { Block } from '../chat/blocks.ts';
import { action } from '../chat/feature.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { TownProfiles } from '../people/rows.ts';
import type { Asking, Target } from './asking.ts';
import { type Desk, tellTown } from './desk.ts';
import { OfWish } from './due.ts';
import { countProposed } from './figures.ts';
import type { Proposal } from './matching/match.ts';
import { matchmaking } from './matchmaker.ts';
import { ownWish } from './rights.ts';
import { type Wish, Wishes } from './rows.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

const MOST_NEIGHBOURS = 2;
const MOST_ADVISERS = 2;
const WIDER: Readonly<Record<Wish['distance'], Wish['distance'] | undefined>> = {
  '50km': '100km',
  '100km': 'any',
  state: 'any',
  any: undefined,
};

/** Shows which towns fit a request, and what to do when none does. */
export function createProposing(desk: Desk, words: Words, { askThem }: Asking) {
  async function proposed(turn: Turn, wish: Wish, { request, town, reasons }: Proposal, n: number) {
    const theirs = await turn.tx.get(Wishes, request);
    if (!theirs) return { blocks: [], choices: [] };
    const target: Target = {
      ...{ wish: wish.id, town, theirs: request, example: null, reasons: [...reasons] },
    };
    const shown = words.shown(theirs);
    const label = say.ask(theirs.named ? words.name(town) : say.numbered(n));
    return {
      blocks: [...say.proposal(n, shown, reasons), ...say.theirText(theirs)],
      choices: [[toAction(label, askThem, target)]],
    };
  }

  async function advisersOf(turn: Turn, wish: Wish) {
    const profiles = await turn.tx.all(TownProfiles);
    return profiles
      .filter(({ id }) => id !== wish.town)
      .filter(({ advises }) => advises.some((theme) => wish.themes.includes(theme)))
      .slice(0, MOST_ADVISERS)
      .map(({ id }) => id);
  }

  function waysOn(wish: Wish): Choice[][] {
    const of = { wish: wish.id };
    const { themes } = desk.knowledge();
    const near = themes
      .filter(({ id }) => wish.themes.includes(id))
      .flatMap(({ neighbours = [] }) => neighbours)
      .filter((id) => !wish.themes.includes(id))
      .slice(0, MOST_NEIGHBOURS);
    return [
      ...(WIDER[wish.distance] ? [[toAction(say.widen, widen, of)]] : []),
      ...near.map((theme) => [
        toAction(say.neighbours(words.theme(theme)), addTheme, { ...of, theme }),
      ]),
      ...(wish.standing ? [] : [[toAction(say.tellMe, tellMe, of)]]),
      [toCommand(say.examples, 'beispiele', words.mainTheme(wish))],
    ];
  }

  async function show(turn: Turn, wish: Wish): Promise<void> {
    const found = (await matchmaking(desk, turn.tx, turn.now))(wish);
    if (found.length === 0) return showNone(turn, wish);
    const blocks: Block[] = [say.proposals(found.length)];
    const choices: Choice[][] = [];
    for (const [i, proposal] of found.entries()) {
      const one = await proposed(turn, wish, proposal, i + 1);
      await countProposed(turn, desk, wish.town, proposal.town);
      blocks.push(...one.blocks);
      choices.push(...one.choices);
    }
    if (!wish.standing) choices.push([toAction(say.tellMe, tellMe, { wish: wish.id })]);
    turn.say({ blocks, choices, to: 'person' });
  }

  async function showNone(turn: Turn, wish: Wish): Promise<void> {
    const advisers = await advisersOf(turn, wish);
    const blocks = [
      ...say.none(),
      ...(advisers.length > 0 ? say.advisers(advisers.map(words.name)) : []),
    ];
    const asks = advisers.map((town) => [
      toAction(say.ask(words.name(town)), askThem, {
        ...{ wish: wish.id, town, theirs: null, example: null, reasons: [] },
      }),
    ]);
    turn.say({ blocks, choices: [...asks, ...waysOn(wish)], to: 'person' });
  }

  /** Those who wanted to hear of it are told of a new request that fits theirs. */
  async function tellStanding(turn: Turn, fresh: Wish): Promise<void> {
    const proposals = await matchmaking(desk, turn.tx, turn.now);
    for (const wish of await turn.tx.find(Wishes, { state: 'open' })) {
      if (!wish.standing || wish.town === fresh.town) continue;
      if (!proposals(wish).some(({ request }) => request === fresh.id)) continue;
      const choices = [[toAction(texts.again, again, { wish: wish.id })]];
      const reply = { blocks: say.fresh(words.mainTheme(wish)), choices };
      const key = `partners.fresh:${wish.id}:${fresh.id}`;
      await tellTown(desk, turn, { town: wish.town, kind: 'outcome', key, reply });
    }
  }

  const changing = <A extends { wish: string }>(
    name: string,
    args: z.ZodType<A>,
    change: (wish: Wish, args: A) => Wish,
    then: (turn: Turn, wish: Wish) => Promise<void>,
  ) =>
    action<A>(name, {
      for: 'visitor',
      args,
      async run(turn, given) {
        const wish = await ownWish(turn, given.wish);
        if (!wish) return;
        if (wish.state !== 'open') return turn.say(texts.stateChanged(wish.state, wish.until));
        const changed = change(wish, given);
        await turn.tx.put(Wishes, changed);
        await then(turn, changed);
      },
    });

  const again = changing('partners.proposals', OfWish, (wish) => wish, show);
  const widen = changing(
    'partners.widen',
    OfWish,
    (wish) => ({ ...wish, distance: WIDER[wish.distance] ?? wish.distance }),
    show,
  );
  const addTheme = changing(
    'partners.add-theme',
    z.object({ wish: z.string(), theme: z.string() }),
    (wish, { theme }) => ({ ...wish, themes: [...new Set([...wish.themes, theme])] }),
    show,
  );
  const tellMe = changing(
    'partners.tell-me',
    OfWish,
    (wish) => ({ ...wish, standing: true }),
    async (turn) => turn.say(say.willTell()),
  );

  return { show, again, tellStanding, actions: [again, widen, addTheme, tellMe] };
}
export type Proposing = ReturnType<typeof createProposing>;
