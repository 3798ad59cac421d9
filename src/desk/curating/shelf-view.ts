import { z } from 'zod';
import { action, type Waiting } from '../../chat/feature.ts';
import { pageOf } from '../../chat/pages.ts';
import { type Choice, toAction } from '../../chat/reply.ts';
import type { Turn } from '../../chat/turn.ts';
import { bare } from '../../german/bare.ts';
import type { Desk } from '../desk.ts';
import type { Releasing } from './releasing.ts';
import { type Draft, Drafts, type Shelved, ShelvedEntries } from './rows.ts';
import { markShelf } from './shelf.ts';
import { takeOver } from './take-over.ts';
import { readsAs } from './telling.ts';
import { shelfTexts as texts } from './texts-shelf.ts';
import { rowIn } from './wording.ts';

const OfEntry = z.object({ entry: z.string() });
const MOST_FOUND = 8;
const MOST_SHOWN = 12;
const NEW = new Set(['neu', bare(texts.fresh)]);

const titleIn = ({ row }: Pick<Shelved, 'row'>) => String(rowIn(row)['title']);

/** „wissen“: what came in from the chat, and the way to change any entry. */
export function createShelfView(desk: Desk, releasing: Releasing) {
  const shelved = async (turn: Turn): Promise<readonly Shelved[]> =>
    (await turn.tx.all(ShelvedEntries))
      .filter(({ withdrawn }) => withdrawn === null)
      .toSorted((a, b) => b.at - a.at);

  const draftChoice = (draft: Draft): Choice =>
    releasing.lookChoice(draft, texts.draft(titleIn(draft)));

  async function list(turn: Turn): Promise<void> {
    const drafts = await turn.tx.all(Drafts);
    const all = await shelved(turn);
    const entries = all.slice(0, MOST_SHOWN);
    turn.say({
      blocks: texts.title(
        [
          ...drafts.map((draft) => texts.draftRow(titleIn(draft), draft.state)),
          ...entries.map((row) => texts.row(titleIn(row), desk.shelf.isDoubted(row.id))),
        ],
        all.length - entries.length,
      ),
      choices: [
        [toAction(texts.fresh, takeOver, { source: { kind: 'new' } })],
        ...drafts.map((draft) => [draftChoice(draft)]),
        ...entries.map((row) => [entryChoice(row.id, titleIn(row))]),
      ],
      to: 'person',
    });
  }

  const entryChoice = (entry: string, title: string) =>
    toAction(texts.label(title), open, { entry });

  const open = action('desk.entry-show', {
    for: 'coordinator',
    args: OfEntry,
    async run(turn, { entry: id }) {
      const entry = desk.knowledge().entries.find((one) => one.id === id);
      if (!entry) return turn.say(texts.gone());
      const own = await turn.tx.get(ShelvedEntries, id);
      turn.say({
        blocks: readsAs(turn, entry),
        choices: [
          [toAction(texts.change, takeOver, { source: { kind: 'entry', entry: id } })],
          own?.withdrawn === null ? [toAction(texts.withdraw, ask, { entry: id })] : [],
        ],
        to: 'person',
      });
    },
  });

  const onShelved = (name: string, run: (turn: Turn, row: Shelved) => Promise<void>) =>
    action(name, {
      for: 'coordinator',
      args: OfEntry,
      async run(turn, { entry: id }) {
        const row = await turn.tx.get(ShelvedEntries, id);
        if (row?.withdrawn === null) await run(turn, row);
        else turn.say(texts.gone());
      },
    });

  const ask = onShelved('desk.entry-ask', async (turn, row) => {
    turn.say({
      blocks: texts.ask(titleIn(row)),
      choices: [
        [toAction(texts.really, withdraw, { entry: row.id }, { careful: true })],
        [toAction(texts.keep, keep, null)],
      ],
    });
  });

  const keep = action('desk.entry-keep', {
    for: 'coordinator',
    args: z.null(),
    run: async (turn) => turn.say(texts.kept()),
  });

  /** Nothing that stays may lead to what goes. */
  const linkedTo = (id: string) =>
    desk
      .knowledge()
      .entries.filter(
        (entry) =>
          entry.seeAlso?.includes(id) || (entry.kind === 'programme' && entry.replacedBy === id),
      );

  const withdraw = onShelved('desk.entry-withdraw', async (turn, row) => {
    const linked = linkedTo(row.id);
    const stays = desk.shelf.isBelow(row.id);
    if (!stays && linked.length > 0)
      return turn.say(texts.linked(linked.map(({ title }) => title)));
    await turn.tx.put(ShelvedEntries, { ...row, withdrawn: turn.now });
    await markShelf(turn);
    turn.say(texts.withdrawn(titleIn(row)));
  });

  /** All that have these words in their title or id, page by page. */
  function showFound(turn: Turn, wanted: string, page: number): void {
    const found = desk
      .knowledge()
      .entries.filter(({ id, title, short = '' }) =>
        bare(`${id} ${title} ${short}`).includes(wanted),
      );
    const { rows, at, pages } = pageOf(found, page, MOST_FOUND);
    const next = toAction(texts.more, find, { title: wanted, page: at + 1 });
    turn.say({
      blocks: found.length > 0 ? texts.found(found.length) : texts.notFound(),
      choices: [
        ...rows.map(({ id, title }) => [entryChoice(id, title)]),
        ...(at + 1 < pages ? [[next]] : []),
      ],
      to: 'person',
    });
  }

  const find = action('desk.entry-find', {
    for: 'coordinator',
    args: z.object({ title: z.string(), page: z.number() }),
    run: async (turn, { title, page }) => showFound(turn, title, page),
  });

  return {
    /** Bare it lists; with words behind it, it finds an entry to change. */
    async begin(turn: Turn, rest: string): Promise<void> {
      const wanted = bare(rest);
      if (wanted === '') return list(turn);
      if (NEW.has(wanted)) return takeOver.run(turn, { source: { kind: 'new' } });
      showFound(turn, wanted, 0);
    },
    async waiting(turn: Turn): Promise<readonly Waiting[]> {
      if (!turn.roles.has('coordinator')) return [];
      const checking = (await turn.tx.all(Drafts)).filter(({ state }) => state === 'checking');
      return checking.map((draft) => ({
        ...{ text: texts.draftRow(titleIn(draft), draft.state), command: 'wissen', rest: '' },
      }));
    },
    actions: [open, ask, keep, withdraw, find],
  };
}
