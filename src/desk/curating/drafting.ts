import { z } from 'zod';
import { form } from '../../chat/forms/form.ts';
import type { Turn } from '../../chat/turn.ts';
import type { Folder } from '../../knowledge/entry.ts';
import { dayIn } from '../../time/zone.ts';
import type { Desk } from '../desk.ts';
import { bodyOf } from './asked.ts';
import type { Releasing } from './releasing.ts';
import { type Draft, Drafts, InFolder, type Report, Source } from './rows.ts';
import { settledBy, settlingOf } from './standing.ts';
import { ofKind, takeOver } from './take-over.ts';
import { curatingTexts as texts } from './texts.ts';
import {
  fieldsOf,
  type Row,
  rowIn,
  rowWith,
  valuesFrom,
  type Wanted,
  wordingFaults,
} from './wording.ts';

/** What stands beside the form, and what of an entry there is already. */
export type Beside = {
  /** What it is, unless the curator has said so. */
  readonly folder: Folder;
  readonly sentences: readonly string[];
  /** Hints to an entry that is to be changed. */
  readonly reports: readonly Report[];
  /** Known facts, or the entry that is to be changed. */
  readonly row: Row;
  /** What the coordination itself has answered before. */
  readonly answer?: string;
  readonly wrong: Wanted['wrong'];
  readonly whole: boolean;
};

/** Undefined: it is gone. */
type FindBeside = (turn: Turn, source: Source) => Promise<Beside | undefined>;

/** The form in which an entry is worded. */
export function createDrafting(desk: Desk, beside: FindBeside, { idOf, show }: Releasing) {
  const wantedOf = (
    { folder, row, wrong, whole }: Beside,
    source: Source,
    chosen: Folder | null,
  ): Wanted => ({
    ...{ folder: chosen ?? folder, wrong, whole, themes: desk.knowledge().themes },
    given: source.kind === 'entry' ? {} : row,
  });

  async function besideOrWord(turn: Turn, source: Source): Promise<Beside | undefined> {
    const found = turn.roles.has('coordinator') ? await beside(turn, source) : undefined;
    if (!found) turn.say(turn.roles.has('coordinator') ? texts.gone() : texts.forCoordinators());
    return found;
  }

  const wording = form('desk.entry', {
    args: z.object({
      source: Source,
      draft: z.string().nullable(),
      folder: InFolder.nullable(),
    }),
    async load(turn, { source, draft: id, folder }) {
      const found = await besideOrWord(turn, source);
      if (!found) return undefined;
      const draft = id === null ? undefined : await turn.tx.get(Drafts, id);
      const mends = source.kind === 'entry';
      const row = draft ? rowIn(draft.row) : mends ? found.row : undefined;
      const wanted = wantedOf(found, source, folder);
      const wrong = draft?.wrong ?? null;
      const before = draft ? { before: draft.settles } : {};
      const settling = settlingOf(found.reports, { mayBeNone: true, ...before });
      return {
        title: mends ? texts.mendTitle : texts.formTitle(texts.kinds[wanted.folder]),
        intro: texts.beside(found.sentences),
        fields: [...fieldsOf(wanted), ...settling.fields],
        values: {
          ...(found.answer !== undefined && { [bodyOf(wanted.folder)]: found.answer }),
          ...(row && valuesFrom(row, wanted)),
          ...(wrong !== null && { wrong }),
          ...settling.values,
        },
        ...(row && { review: true }),
      };
    },
    check: wordingFaults,
    async done(turn, values, { source, draft: id, folder }) {
      const found = await besideOrWord(turn, source);
      if (!found) return;
      const old = id === null ? undefined : await turn.tx.get(Drafts, id);
      const before = old ? rowIn(old.row) : found.row;
      const entry = await idOf(turn, source, String(values['title']));
      const today = dayIn(turn.now, desk.zone).toString();
      const wrong = String(values['wrong'] ?? '').trim();
      const wanted = wantedOf(found, source, folder);
      const draft: Draft = {
        ...{ id: old?.id ?? turn.newId(), entry, folder: wanted.folder, source },
        row: rowWith({ ...before, id: entry }, values, wanted, today),
        ...{ wrong: wrong === '' ? null : wrong, settles: settledBy(found.reports, values) },
        ...{ state: 'draft', person: turn.person.id, at: turn.now },
      };
      await turn.tx.put(Drafts, draft);
      await show(turn, draft);
    },
  });

  return { actions: [takeOver, ofKind], forms: [wording] };
}
