import type { Action } from '../../chat/feature.ts';
import type { Turn } from '../../chat/turn.ts';
import { withoutPersonal } from '../../german/personal.ts';
import type { Entry } from '../../knowledge/entry.ts';
import { nameOf } from '../../places/lookup.ts';
import type { Desk } from '../desk.ts';
import { HandIns, PassedOns } from '../rows.ts';
import { createAlikes } from './alike.ts';
import { type Beside, createDrafting } from './drafting.ts';
import { createGaps } from './gaps.ts';
import { createListening } from './listening.ts';
import { createMending } from './mending.ts';
import { createReleasing } from './releasing.ts';
import { createReports } from './reports.ts';
import type { Draft, Source } from './rows.ts';
import { createShelfView } from './shelf-view.ts';
import { isConfirmed, saidIn, standingFor } from './standing.ts';
import { createTelling } from './telling.ts';
import { folderFor, type Row, rowFrom } from './wording.ts';

/** Whoever waits where an entry came from. */
type Parts = {
  /** By this key, so that nobody is told twice. */
  questionAnswered(turn: Turn, question: string, entry: Entry, key: string): Promise<void>;
  handInTaken(turn: Turn, handIn: string): Promise<void>;
};

const NEW: Pick<Beside, 'row' | 'reports' | 'wrong' | 'whole'> = {
  ...{ row: {}, reports: [], wrong: undefined, whole: true },
};

/** How the knowledge grows and is put right, all of it in the chat. */
export function createCurating(desk: Desk, { questionAnswered, handInTaken }: Parts) {
  const alike = createAlikes(desk.knowledge);
  const gaps = createGaps(desk, alike);
  const telling = createTelling(desk);
  const reports = createReports(desk);
  const mending = createMending(desk, telling);

  async function besideEntry(turn: Turn, id: string): Promise<Beside | undefined> {
    const entry = desk.knowledge().entries.find((one) => one.id === id);
    if (!entry) return undefined;
    // Whoever changes it has just looked, or says when.
    const { checked: _, ...row } = rowFrom(entry);
    const hints = await standingFor(turn, id);
    return {
      folder: folderFor(entry),
      ...{ sentences: saidIn(hints), reports: hints, row },
      wrong: isConfirmed(hints) ? 'must' : 'may',
      whole: !desk.shelf.isBelow(id),
    };
  }

  async function besideHandIn(turn: Turn, id: string): Promise<Beside | undefined> {
    const given = await turn.tx.get(HandIns, id);
    if (!given) return undefined;
    const state = desk.directory().get(given.town)?.state;
    const row: Row = { towns: [nameOf(desk, given.town)], ...(state !== undefined && { state }) };
    const { problem, solution, result } = given;
    const sentences = [problem, solution, result].filter(Boolean);
    return { ...NEW, folder: 'practice', sentences, row };
  }

  async function beside(turn: Turn, source: Source): Promise<Beside | undefined> {
    switch (source.kind) {
      case 'gap': {
        const sentences = await gaps.sentences(turn, source.gap);
        return sentences && { ...NEW, folder: 'faq', sentences };
      }
      case 'question': {
        const question = await turn.tx.get(PassedOns, source.question);
        if (!question) return undefined;
        const { text, answer } = question;
        const said = answer === null ? {} : { answer: withoutPersonal(answer) };
        return { ...NEW, folder: 'faq', sentences: [text], ...said };
      }
      case 'new':
        return { ...NEW, folder: 'faq', sentences: [] };
      case 'hand-in':
        return besideHandIn(turn, source.handIn);
      case 'entry':
        return besideEntry(turn, source.entry);
    }
  }

  async function released(turn: Turn, draft: Draft, entry: Entry): Promise<void> {
    const { source, id } = draft;
    const found = source.kind === 'entry' ? undefined : await beside(turn, source);
    const key = `desk.known:${id}`;
    if (source.kind === 'question') await questionAnswered(turn, source.question, entry, key);
    if (source.kind === 'hand-in') await handInTaken(turn, source.handIn);
    if (source.kind === 'entry') await mending.mended(turn, entry, draft);
    const asked = source.kind === 'hand-in' ? [] : (found?.sentences ?? []);
    const said = [entry.title, ...(entry.questions ?? []), ...asked];
    if (await gaps.answered(turn, entry.id, said)) await telling.answer(turn, entry.id, key);
  }

  const releasing = createReleasing(desk, released);
  const drafting = createDrafting(desk, beside, releasing);
  const view = createShelfView(desk, releasing);
  return {
    gaps,
    asked: createListening(gaps, reports),
    view: (turn: Turn, rest: string) => view.begin(turn, rest),
    rows: async (turn: Turn) => [...(await reports.rows(turn)), ...(await gaps.rows(turn))],
    waiting: async (turn: Turn) => [
      ...(await reports.waiting(turn)),
      ...(await view.waiting(turn)),
    ],
    actions: [gaps, reports, drafting, releasing, view].flatMap(
      (room): readonly Action[] => room.actions,
    ),
    forms: [...drafting.forms, ...mending.forms],
    jobs: telling.jobs,
  };
}
