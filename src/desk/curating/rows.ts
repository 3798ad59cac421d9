import { z } from 'zod';
import { FOLDERS } from '../../knowledge/entry.ts';
import { table } from '../../store/table.ts';
import { curatingTexts as texts } from './texts.ts';

export const InFolder = z.enum(FOLDERS);

/** What an entry is made of, and who waits for it. */
export const Source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gap'), gap: z.string() }),
  z.object({ kind: z.literal('question'), question: z.string() }),
  z.object({ kind: z.literal('hand-in'), handIn: z.string() }),
  /** Out of nobody's question. */
  z.object({ kind: z.literal('new') }),
  /** Another version of one that there is. */
  z.object({ kind: z.literal('entry'), entry: z.string() }),
]);
export type Source = z.infer<typeof Source>;

const worded = {
  folder: InFolder,
  /** As it stands in a file. */
  row: z.json(),
  /** Who worded it. */
  person: z.string().nullable(),
  at: z.number(),
};

const Shelved = z.object({
  /** The entry's. */
  id: z.string(),
  ...worded,
  withdrawn: z.number().nullable(),
});
export type Shelved = Readonly<z.infer<typeof Shelved>>;
/** What the desk has put into the knowledge. */
export const ShelvedEntries = table('shelved-entries', Shelved, {
  about: texts.kept.shelved,
  person: 'person',
  erase: { blank: { person: null } },
  keep: [{ days: 365, after: 'withdrawn', do: 'delete' }],
});

const Mark = z.object({ id: z.string(), version: z.string() });
/** One row that changes with the shelf and with what is being checked. */
export const ShelfMarks = table('shelf-marks', Mark, {
  about: texts.kept.mark,
  person: null,
  keep: { forever: texts.kept.noPeople },
});

const Draft = z.object({
  id: z.string(),
  entry: z.string(),
  ...worded,
  source: Source,
  /** What was wrong before, for those who have read it. */
  wrong: z.string().nullable(),
  /** The hints that it deals with. */
  settles: z.array(z.string()).default([]),
  state: z.enum(['draft', 'checking']),
});
export type Draft = Readonly<z.infer<typeof Draft>>;
export const Drafts = table('entry-drafts', Draft, {
  about: texts.kept.drafts,
  person: 'person',
  erase: { blank: { person: null } },
  keep: [{ days: 90, after: 'at', do: 'delete' }],
});

const Gap = z.object({
  id: z.string(),
  /** Without what points to people. */
  text: z.string(),
  kind: z.enum(['open', 'misfit']),
  state: z.string().nullable(),
  themes: z.array(z.string()),
  /** Only of who wants to be told. */
  person: z.string().nullable(),
  /** So that the text goes with who wrote it. */
  seal: z.string(),
  /** The entry that answers it by now; null: none yet. */
  answer: z.string().nullable(),
  at: z.number(),
});
export type Gap = Readonly<z.infer<typeof Gap>>;
export const Gaps = table('gaps', Gap, {
  about: texts.kept.gaps,
  by: [['answer']],
  person: 'person',
  sealed: 'seal',
  erase: 'delete',
  keep: [{ days: 30, after: 'at', do: 'delete' }],
});

const Report = z.object({
  id: z.string(),
  entry: z.string(),
  /** Without what points to people. */
  sentence: z.string().nullable(),
  /** Of an office. */
  phone: z.string().nullable(),
  person: z.string().nullable(),
  state: z.enum(['open', 'confirmed', 'closed']),
  at: z.number(),
  closed: z.number().nullable(),
});
export type Report = Readonly<z.infer<typeof Report>>;
export const Reports = table('reports', Report, {
  about: texts.kept.reports,
  by: [['state'], ['entry', 'state']],
  person: 'person',
  erase: { blank: { person: null, sentence: null, phone: null } },
  keep: [
    { days: 30, after: 'closed', do: 'delete' },
    { days: 365, after: 'at', do: 'delete' },
  ],
});

const Shown = z.object({ id: z.string(), entry: z.string(), person: z.string(), at: z.number() });
/** Which entry was shown to whom, of those who want corrections. */
export const ShownEntries = table('shown-entries', Shown, {
  about: texts.kept.shown,
  by: [['entry'], ['person'], ['entry', 'person']],
  person: 'person',
  erase: 'delete',
  keep: [{ days: 365, after: 'at', do: 'delete' }],
});

export const curatingTables = [
  ...[ShelvedEntries, ShelfMarks, Drafts, Gaps, Reports, ShownEntries],
];
