import { z } from 'zod';
import { action } from '../../chat/feature.ts';
import { pageOf } from '../../chat/pages.ts';
import { type Choice, toAction, toCommand } from '../../chat/reply.ts';
import type { Turn } from '../../chat/turn.ts';
import { giveConsent, withdrawConsent } from '../../people/consents.ts';
import { Follows, Persons } from '../../people/rows.ts';
import { sealOf } from '../../store/seal.ts';
import type { Desk } from '../desk.ts';
import type { Alike } from './alike.ts';
import { type Gap, Gaps } from './rows.ts';
import { takeOverChoice } from './take-over.ts';
import { type GroupInWords, gapTexts as texts } from './texts-gaps.ts';

const OfGap = z.object({ gap: z.string() });
/** So many of the latest are compared. */
const MOST_COMPARED = 500;
const ON_A_PAGE = 6;
const MOST_SENTENCES = 5;

type Group = readonly Gap[];

const most = (all: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
};

/** What nobody could answer, grouped by likeness. */
export function createGaps(desk: Desk, alike: () => Alike) {
  /** Without an answer yet, the latest first. */
  const open = async (turn: Turn): Promise<readonly Gap[]> =>
    (await turn.tx.find(Gaps, { answer: null })).slice(-MOST_COMPARED).toReversed();

  const groups = async (turn: Turn): Promise<readonly Group[]> => alike().group(await open(turn));

  const groupOf = async (turn: Turn, id: string): Promise<Group | undefined> =>
    (await groups(turn)).find((group) => group.some((gap) => gap.id === id));

  function inWords(group: Group): GroupInWords {
    const themes = new Map(desk.knowledge().themes.map(({ id, name }) => [id, name]));
    return {
      text: sentencesIn(group)[0] ?? '',
      count: group.length,
      misfits: group.filter(({ kind }) => kind === 'misfit').length,
      waiting: group.filter(({ person }) => person !== null).length,
      states: most(group.flatMap(({ state }) => state ?? [])),
      themes: most(group.flatMap((gap) => gap.themes))
        .slice(0, 2)
        .map((id) => themes.get(id) ?? id),
    };
  }

  async function list(turn: Turn, page: number): Promise<void> {
    const { rows: shown, at, pages } = pageOf(await groups(turn), page, ON_A_PAGE);
    const words = shown.map(inWords);
    turn.say({
      blocks: texts.title(words.map(texts.row), pages, at + 1),
      choices: [
        ...shown.map((group, i) =>
          group
            .slice(0, 1)
            .map(({ id }) => toAction(texts.label(words[i]?.text ?? ''), show, { gap: id })),
        ),
        at + 1 < pages ? [toAction(texts.next, next, { page: at + 1 })] : [],
      ],
      to: 'person',
    });
  }

  const next = action('desk.gaps', {
    for: 'coordinator',
    args: z.object({ page: z.number() }),
    run: (turn, { page }) => list(turn, page),
  });

  const show = action('desk.gap', {
    for: 'coordinator',
    args: OfGap,
    async run(turn, of) {
      const group = await groupOf(turn, of.gap);
      if (!group) return turn.say(texts.gone());
      turn.say({
        blocks: texts.one(inWords(group), sentencesIn(group)),
        choices: [[takeOverChoice({ kind: 'gap', gap: of.gap })], [toAction(texts.drop, drop, of)]],
        to: 'person',
      });
    },
  });

  const drop = action('desk.gap-drop', {
    for: 'coordinator',
    args: OfGap,
    async run(turn, { gap: id }) {
      const group = await groupOf(turn, id);
      if (!group) return turn.say(texts.gone());
      for (const gap of group) await turn.tx.delete(Gaps, gap.id);
      turn.say(texts.dropped());
    },
  });

  const wish = action('desk.wish', {
    for: 'visitor',
    args: OfGap,
    async run(turn, { gap: id }) {
      const gap = await turn.tx.get(Gaps, id);
      if (gap?.seal !== sealOf(turn.person.id, id)) return turn.say(texts.wishGone());
      await giveConsent(turn, turn.person.id, 'news');
      const person = await turn.tx.get(Persons, turn.person.id);
      // This yes is newer than an earlier „stopp“.
      if (person && person.stopped !== null)
        await turn.tx.put(Persons, { ...person, stopped: null });
      await turn.tx.put(Gaps, { ...gap, person: turn.person.id });
      turn.say({
        blocks: texts.wished(gap.text),
        choices: [[toAction(texts.unwish, unwish, { gap: id })]],
        to: 'person',
      });
    },
  });

  const unwish = action('desk.unwish', {
    for: 'visitor',
    args: OfGap,
    async run(turn, { gap: id }) {
      const gap = await turn.tx.get(Gaps, id);
      if (gap?.person === turn.person.id) await turn.tx.put(Gaps, { ...gap, person: null });
      const weekly = (await turn.tx.get(Follows, turn.person.id))?.weekly ?? null;
      // Whoever has the weekly overview wants that still.
      if (weekly === null) await withdrawConsent(turn, turn.person.id, 'news');
      turn.say({ blocks: texts.unwished(), to: 'person' });
    },
  });

  return {
    list: (turn: Turn) => list(turn, 0),
    wishChoice: (gap: string): Choice => toAction(texts.wish, wish, { gap }),
    async sentences(turn: Turn, id: string): Promise<readonly string[] | undefined> {
      const group = await groupOf(turn, id);
      return group && sentencesIn(group);
    },
    /** Marks what an entry answers by now. Resolves to whether somebody waits for it. */
    async answered(turn: Turn, entry: string, said: readonly string[]): Promise<boolean> {
      const found = alike().like(await open(turn), said);
      for (const gap of found) await turn.tx.put(Gaps, { ...gap, answer: entry });
      return found.some(({ person }) => person !== null);
    },
    /** One line in the inbox for all of them. */
    async rows(turn: Turn): Promise<readonly { text: string; choice: Choice }[]> {
      const { length } = await open(turn);
      const choice = toCommand(texts.open, 'lücken');
      return length === 0 ? [] : [{ text: texts.inbox(length), choice }];
    },
    actions: [next, show, drop, wish, unwish],
  };
}
export type GapDesk = ReturnType<typeof createGaps>;

/** The shortest first: it is mostly the clearest. */
const sentencesIn = (group: Group): string[] =>
  [...new Set(group.map(({ text }) => text))]
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_SENTENCES);
