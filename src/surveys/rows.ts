import { z } from 'zod';
import { Values } from '../chat/forms/form.ts';
import { Audience } from '../delivery/audience.ts';
import { table } from '../store/table.ts';
import { texts } from './texts.ts';

const instant = z.number();

const base = {
  id: z.string(),
  label: z.string(),
  /** May be left out. */
  optional: z.boolean(),
};
const options = z.array(z.string());

export const Question = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.enum(['yesno', 'number', 'text']) }),
  z.object({ ...base, kind: z.enum(['one', 'several']), options }),
  /** So many points to spread over the options. */
  z.object({ ...base, kind: z.literal('points'), options, total: z.number() }),
  /** From one to five. */
  z.object({ ...base, kind: z.literal('scale'), low: z.string(), high: z.string() }),
]);
export type Question = Readonly<z.infer<typeof Question>>;
export type QuestionKind = Question['kind'];

const Survey = z.object({
  id: z.string(),
  title: z.string(),
  intro: z.string(),
  audience: Audience,
  /** Who answers: each town once, or each person. */
  each: z.enum(['town', 'person']),
  /** As the coordination wrote it, in which zone, and the instant that it means. */
  wall: z.string(),
  zone: z.string(),
  closes: instant,
  /** So many answers are needed at least. */
  goal: z.number().nullable(),
  /** Who may see the results once it is closed. */
  results: z.enum(['all', 'coordinators']),
  /** Whether an addressee of the town has to release what a colleague has answered. */
  release: z.boolean(),
  questions: z.array(Question),
  /** Ready: drawn up, its send-out is not released yet. */
  state: z.enum(['draft', 'ready', 'open', 'closed']),
  sendOut: z.string().nullable(),
  /** The send-out that tells what came out. */
  announced: z.string().nullable(),
  /** Who drew it up. */
  by: z.string().nullable(),
  made: instant,
  closed: instant.nullable(),
});
export type Survey = Readonly<z.infer<typeof Survey>>;
export const Surveys = table('surveys', Survey, {
  about: texts.kept.surveys,
  by: [['state']],
  person: 'by',
  erase: { blank: { by: null } },
  keep: [
    { days: 731, after: 'closed', do: 'delete' },
    // Drawn up and never sent.
    { days: 1096, after: 'made', do: 'delete' },
  ],
});

const Response = z.object({
  id: z.string(),
  survey: z.string(),
  /** For which town; null where people answer for themselves. */
  town: z.string().nullable(),
  /** Who answers for themselves; null where towns answer. */
  self: z.string().nullable(),
  /** Who wrote it last. */
  person: z.string().nullable(),
  /** Provisional: an addressee of the town has not released it yet. */
  state: z.enum(['begun', 'provisional', 'final']),
  values: Values,
  /** By what way the coordination was told; null: written here. */
  source: z.string().nullable(),
  at: instant,
  closed: instant.nullable(),
});
export type Response = Readonly<z.infer<typeof Response>>;
/** What towns (or people) have answered. It belongs to the town, whoever wrote it. */
export const Responses = table('responses', Response, {
  about: texts.kept.responses,
  unique: [
    ['survey', 'town'],
    ['survey', 'self'],
  ],
  by: [['survey'], ['town'], ['self']],
  person: 'person',
  erase: { blank: { person: null, self: null } },
  town: 'town',
  keep: [
    { days: 731, after: 'closed', do: 'delete' },
    { days: 1096, after: 'at', do: 'delete' },
  ],
});

export const surveyTables = [Surveys, Responses];
