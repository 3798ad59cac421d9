import { z } from 'zod';
import { table } from '../store/table.ts';
import { texts } from './texts.ts';

const LastQuestion = z.object({
  /** Person and chat. */
  id: z.string(),
  person: z.string(),
  question: z.string(),
  /** Which state it was about. */
  state: z.string().nullable(),
  /** Questions in a row, for „Hilfreich?“. */
  answers: z.number(),
  at: z.number(),
});
export type LastQuestion = Readonly<z.infer<typeof LastQuestion>>;
/** What follow-ups are about. */
export const LastQuestions = table('last-questions', LastQuestion, {
  about: texts.kept.questions,
  person: 'person',
  erase: 'delete',
  keep: [{ days: 1, after: 'at', do: 'delete' }],
});

const Deadline = z.object({
  id: z.string(),
  person: z.string(),
  title: z.string(),
  /** As 2027-03-01. */
  date: z.string(),
  /** The last meeting of the council before it. */
  council: z.string().nullable(),
  entry: z.string().nullable(),
  /** The day it was planned on, so that the calendar file stays the same. */
  planned: z.string(),
  at: z.number(),
  until: z.number(),
});
export type Deadline = Readonly<z.infer<typeof Deadline>>;
export const Deadlines = table('deadlines', Deadline, {
  about: texts.kept.deadlines,
  by: [['person']],
  person: 'person',
  erase: 'delete',
  keep: [{ days: 30, after: 'until', do: 'delete' }],
});

const KnownEntry = z.object({
  /** The entry's id. */
  id: z.string(),
  checked: z.string().nullable(),
  /** When the hotline first saw it so. */
  since: z.number(),
});
/** The knowledge as it was seen last, so that what is new shows. */
export const KnownEntries = table('known-entries', KnownEntry, {
  about: texts.kept.entries,
  person: null,
  keep: { forever: texts.kept.ofKnowledge },
});
