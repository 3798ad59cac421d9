import { z } from 'zod';
import { Addressees } from '../delivery/audience.ts';
import { table } from '../store/table.ts';
import { seriesTexts } from './series-texts.ts';
import { texts } from './texts.ts';

const Circular = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** Says at the top that it corrects an earlier one. */
  correction: z.boolean(),
  person: z.string().nullable(),
  at: z.number(),
});
export type Circular = Readonly<z.infer<typeof Circular>>;
export const Circulars = table('circulars', Circular, {
  about: texts.kept.circulars,
  person: 'person',
  erase: { blank: { person: null } },
  keep: [{ days: 365, after: 'at', do: 'delete' }],
});

const SeriesRow = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  audience: Addressees,
  /** The first time as clocks show it, as 2027-01-12T10:00, and where they show it. */
  wall: z.string(),
  zone: z.string(),
  every: z.enum(['week', 'month', 'year']),
  /** The last day, as 2027-12-31. */
  until: z.string().nullable(),
  state: z.enum(['draft', 'running', 'ended']),
  /** Which repetition comes next. */
  turn: z.number(),
  /** Repetitions that went out, and such that came to nothing. */
  sent: z.number(),
  missed: z.number(),
  /** The latest send-out. */
  latest: z.string().nullable(),
  by: z.string().nullable(),
  made: z.number(),
  ended: z.number().nullable(),
});
export type Series = Readonly<z.infer<typeof SeriesRow>>;
/** Circulars that repeat. */
export const AllSeries = table('series', SeriesRow, {
  about: seriesTexts.kept,
  person: 'by',
  erase: { blank: { by: null } },
  keep: [{ days: 365, after: 'ended', do: 'delete' }],
});

const PassedOn = z.object({
  id: z.string(),
  person: z.string().nullable(),
  /** Without what points to people. */
  text: z.string(),
  /** Where they want to be called back; gone once they were. */
  phone: z.string().nullable(),
  state: z.enum(['open', 'taken', 'answered', 'closed']),
  at: z.number(),
  /** When an answer was promised. */
  promised: z.number(),
  answer: z.string().nullable(),
  closed: z.number().nullable(),
});
export type PassedOn = Readonly<z.infer<typeof PassedOn>>;
export const PassedOns = table('passed-on', PassedOn, {
  about: texts.kept.passedOn,
  by: [['state'], ['person']],
  person: 'person',
  erase: 'delete',
  keep: [
    { days: 30, after: 'closed', do: 'delete' },
    { days: 365, after: 'at', do: 'delete' },
  ],
});

const HandIn = z.object({
  id: z.string(),
  person: z.string().nullable(),
  town: z.string(),
  problem: z.string(),
  solution: z.string(),
  result: z.string(),
  contact: z.string(),
  at: z.number(),
  closed: z.number().nullable(),
});
export type HandIn = Readonly<z.infer<typeof HandIn>>;
export const HandIns = table('hand-ins', HandIn, {
  about: texts.kept.handIns,
  by: [['person']],
  person: 'person',
  erase: { blank: { person: null, contact: '' } },
  town: 'town',
  keep: [
    { days: 90, after: 'closed', do: 'delete' },
    { days: 365, after: 'at', do: 'delete' },
  ],
});

export const deskTables = [Circulars, AllSeries, PassedOns, HandIns];
