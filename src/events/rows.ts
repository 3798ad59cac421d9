import { z } from 'zod';
import { Audience } from '../delivery/audience.ts';
import { table } from '../store/table.ts';
import { texts } from './texts.ts';
import { planTexts } from './texts-plan.ts';

const instant = z.number();

const Event = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['forum', 'dialogue', 'steering', 'other']),
  /** Proposed: by a town, not confirmed yet. */
  state: z.enum(['proposed', 'draft', 'planned', 'cancelled']),
  /** The beginning as clocks show it, as 2027-01-12T10:00, where they show it, and the instant. */
  wall: z.string(),
  zone: z.string(),
  starts: instant,
  ends: instant,
  /** One of the two, or both. */
  place: z.string().nullable(),
  link: z.string().nullable(),
  audience: Audience,
  /** The last day of the registration, and the instant at which it is over. */
  closesOn: z.string(),
  closes: instant,
  places: z.number().nullable(),
  agenda: z.string().nullable(),
  minutes: z.string().nullable(),
  /** Why it does not take place. */
  reason: z.string().nullable(),
  /** The town that has proposed it. */
  town: z.string().nullable(),
  /** Who entered it. */
  by: z.string().nullable(),
  /** Rises with every change, for calendars. */
  sequence: z.number(),
  /** Send-outs: „Termin vormerken“, the invitation, the latest change or cancellation. */
  announced: z.string().nullable(),
  invited: z.string().nullable(),
  news: z.string().nullable(),
  /** Which of them went out; kept here, since send-outs are not kept for long. */
  out: z.array(z.enum(['announced', 'invited'])),
  /** How many came, once it is over. */
  came: z.object({ towns: z.number(), people: z.number() }).nullable(),
  made: instant,
  /** When it was last changed. */
  changed: instant,
});
export type Event = Readonly<z.infer<typeof Event>>;
/** Forums, dialogues, meetings. Nothing of it is about people but who entered it. */
export const Events = table('events', Event, {
  about: texts.kept.events,
  by: [['state']],
  person: 'by',
  erase: { blank: { by: null } },
  town: 'town',
  keep: [
    { days: 731, after: 'ends', do: { blank: { agenda: null, minutes: null, by: null } } },
    { days: 3653, after: 'ends', do: 'delete' },
  ],
});

const Answer = z.object({
  id: z.string(),
  event: z.string(),
  /** Null: somebody who was invited without a town. */
  town: z.string().nullable(),
  /** Who said it; it belongs to the town all the same. */
  person: z.string().nullable(),
  said: z.enum(['yes', 'deputy', 'later', 'no']),
  /** How many come. */
  people: z.number(),
  /** Who comes, if the town likes to say so. */
  names: z.string().nullable(),
  /** Until when the town finds out, as 2026-12-10. */
  until: z.string().nullable(),
  /** Null: does not come. */
  seat: z.enum(['seat', 'queue']).nullable(),
  /** Since when it stands in line. */
  since: instant,
  /** By what way the coordination was told; null: written here. */
  source: z.string().nullable(),
  at: instant,
  /** When the event is over: two years later the answer goes. */
  ends: instant,
});
export type Answer = Readonly<z.infer<typeof Answer>>;
/** One for each town: the last one counts. */
export const Answers = table('event-answers', Answer, {
  about: texts.kept.answers,
  unique: [['event', 'town']],
  by: [['event'], ['town'], ['person']],
  person: 'person',
  erase: { blank: { person: null, names: null } },
  town: 'town',
  keep: [{ days: 731, after: 'ends', do: 'delete' }],
});

const PlanRow = z.object({
  id: z.string(),
  /** Whether the coordination is reminded of it. */
  reminding: z.boolean(),
  /** When the network last looked back. */
  reviewed: instant,
});
export type Plan = Readonly<z.infer<typeof PlanRow>>;
/** One row: how the plan of the year is kept. */
export const Plans = table('plan', PlanRow, {
  about: planTexts.kept,
  person: null,
  keep: { forever: planTexts.keptFor },
});

export const eventTables = [Events, Answers, Plans];
