import { z } from 'zod';
import { list } from '../chat/blocks.ts';
import { type Action, action } from '../chat/feature.ts';
import { pageOf } from '../chat/pages.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Entry, Kind } from '../knowledge/entry.ts';
import type { Answering } from './answer.ts';
import { type Desk, stateOf } from './desk.ts';
import { shortOf } from './entry-blocks.ts';
import { holds, suits } from './ranking/place.ts';
import { texts } from './texts.ts';

const ENTRIES_ON_A_PAGE = 5;
const THEMES_ON_A_PAGE = 8;

const KINDS = ['programme', 'practice', 'contact', 'method', 'template', 'faq'] as const;
const kind = z.enum(KINDS).nullable();
const ListArgs = z.object({ kind, theme: z.string().nullable(), page: z.number() });
type ListArgs = z.infer<typeof ListArgs>;
const ThemesArgs = z.object({ kind, page: z.number() });
type ThemesArgs = z.infer<typeof ThemesArgs>;

/** Lists by theme, kind and state, page by page. */
export function createBrowsing(desk: Desk, { entryChoices }: Answering) {
  const listed: Action<ListArgs> = action('answers.list', {
    for: 'visitor',
    args: ListArgs,
    run: sayList,
  });
  const themed: Action<ThemesArgs> = action('answers.themes', {
    for: 'visitor',
    args: ThemesArgs,
    run: sayThemes,
  });

  /** What holds in the person's state first; other states' programmes not at all. */
  async function entriesFor(turn: Turn, args: ListArgs): Promise<readonly Entry[]> {
    const state = await stateOf(turn, desk);
    const entries = desk.book().list(args.kind, args.theme);
    const near = (entry: Entry) => (state && holds(entry, state) === 'there' ? 0 : 1);
    return entries
      .filter((entry) => suits(entry, state))
      .toSorted((a, b) => near(a) - near(b) || shortOf(a).localeCompare(shortOf(b), 'de'));
  }

  async function sayList(turn: Turn, args: ListArgs): Promise<void> {
    const entries = await entriesFor(turn, args);
    const { rows, at, pages } = pageOf(entries, args.page, ENTRIES_ON_A_PAGE);
    if (rows.length === 0) return turn.say(texts.emptyList());
    const onward: Choice[] = [
      ...(at + 1 < pages ? [toAction(texts.buttons.next, listed, { ...args, page: at + 1 })] : []),
      toAction(texts.otherTheme, themed, { kind: args.kind, page: 0 }),
    ];
    turn.say({
      blocks: [
        ...texts.listTitle(titleOf(args), entries.length, at + 1, pages),
        list(rows.map((entry) => texts.guess(shortOf(entry), entry.title))),
      ],
      choices: [...entryChoices(rows.map(({ id }) => id)), onward],
    });
  }

  function titleOf({ kind: one, theme }: ListArgs): string {
    const parts = [one && texts.manyKinds[one], theme && desk.book().themeName(theme)].filter(
      Boolean,
    );
    return parts.join(' · ');
  }

  async function sayThemes(turn: Turn, { kind: one, page }: ThemesArgs): Promise<void> {
    const { knowledge, list: find } = desk.book();
    const themes = knowledge.themes.filter(({ id }) => find(one, id).length > 0);
    const { rows, at, pages } = pageOf(themes, page, THEMES_ON_A_PAGE);
    if (rows.length === 0) return turn.say(texts.emptyList());
    const choices = rows.map(({ id, name }) =>
      one === null
        ? toAction(name, oneTheme, { theme: id })
        : toAction(name, listed, { kind: one, theme: id, page: 0 }),
    );
    const next = toAction(texts.buttons.next, themed, { kind: one, page: at + 1 });
    turn.say({
      blocks: one === null ? texts.themesTitle(at + 1, pages) : texts.whichTheme(),
      choices: [...choices.map((choice) => [choice]), ...(at + 1 < pages ? [[next]] : [])],
    });
  }

  const oneTheme = action('answers.theme', {
    for: 'visitor',
    args: z.object({ theme: z.string() }),
    async run(turn, { theme }) {
      const book = desk.book();
      const choices: Choice[][] = KINDS.flatMap((one) => {
        const count = book.list(one, theme).length;
        const label = texts.kindCount(texts.manyKinds[one], count);
        const args = { kind: one, theme, page: 0 };
        return count > 0 ? [[toAction(label, listed, args)]] : [];
      });
      turn.say({ blocks: texts.themeTitle(book.themeName(theme)), choices });
    },
  });

  return {
    themes: (turn: Turn, one: Kind | null) => sayThemes(turn, { kind: one, page: 0 }),
    actions: [listed, themed, oneTheme],
  };
}
