import { z } from 'zod';
import { table } from '../store/table.ts';
import { Request as Given } from './matching/request.ts';
import { texts } from './texts.ts';

const instant = z.number();

const Wish = z.object({
  id: z.string(),
  town: z.string(),
  /** Who wrote it; it belongs to the town all the same. */
  person: z.string().nullable(),
  direction: z.enum(['seeks', 'offers', 'together']),
  themes: z.array(z.string()),
  text: z.string(),
  form: Given.shape.form,
  distance: Given.shape.distance,
  /** Towns that are not to be asked. */
  avoids: z.array(z.string()),
  /** Rather a town that is not a neighbour. */
  far: z.boolean(),
  /** Somebody who would come and speak about it is welcome too. */
  speaker: z.boolean().default(false),
  /** Whether others read the town's name before a yes. */
  named: z.boolean(),
  /** Tell the town when a fitting request comes. */
  standing: z.boolean(),
  state: z.enum(['draft', 'open', 'paused', 'closed']),
  /** Questions in a row that nobody answered. */
  silent: z.number(),
  /** By what way the coordination was told; null: written here by the town. */
  source: z.string().nullable(),
  /** As 2026-11-23. */
  created: z.string(),
  until: z.string(),
  ended: instant.nullable(),
});
export type Wish = Readonly<z.infer<typeof Wish>>;
/** What towns seek and offer. */
export const Wishes = table('wishes', Wish, {
  about: texts.kept.wishes,
  by: [['town'], ['state']],
  person: 'person',
  erase: { blank: { person: null } },
  town: 'town',
  keep: [{ days: 90, after: 'ended', do: 'delete' }],
});

const Said = z.enum(['yes', 'busy', 'no']).nullable();

const Pair = z.object({
  id: z.string(),
  /** Request and asked town: they are brought together once. */
  key: z.string(),
  wish: z.string(),
  asker: z.string(),
  asked: z.string(),
  /** The request of the asked town, or the example that it was asked for. */
  theirs: z.string().nullable(),
  example: z.string().nullable(),
  state: z.enum(['asked', 'later', 'yes', 'no', 'lapsed', 'met']),
  reasons: z.array(z.string()),
  since: instant,
  /** Until when an answer counts. */
  until: instant,
  /** The asked town has taken more time once. */
  extended: z.boolean(),
  answered: instant.nullable(),
  /** How it went, as each side says. */
  askerSaid: Said,
  askedSaid: Said,
  ended: instant.nullable(),
});
export type Pair = Readonly<z.infer<typeof Pair>>;
/** Two towns, one of which has asked the other. Nothing of it is about people. */
export const Pairs = table('pairs', Pair, {
  about: texts.kept.pairs,
  unique: [['key']],
  by: [['asker'], ['asked'], ['wish'], ['state']],
  person: null,
  town: 'asker',
  keep: [{ days: 400, after: 'ended', do: 'delete' }],
});

const Contact = z.object({
  office: z.string(),
  phone: z.string(),
  email: z.string(),
  name: z.string(),
});
export type Contact = Readonly<z.infer<typeof Contact>>;

const Release = z.object({
  id: z.string(),
  pair: z.string(),
  town: z.string(),
  person: z.string().nullable(),
  /** The town that may have it: the consent names it. */
  to: z.string(),
  /** Null: taken back, or by way of the coordination. */
  contact: Contact.nullable(),
  source: z.string().nullable(),
  given: instant,
  withdrawn: instant.nullable(),
  /** By what way the coordination was told so; null: not taken back, or here in the chat. */
  withdrawnBy: z.string().nullable().default(null),
});
export type Release = Readonly<z.infer<typeof Release>>;
/** Contact data for one pair, with the consent of who gave them. */
export const Releases = table('releases', Release, {
  about: texts.kept.releases,
  unique: [['pair', 'town']],
  by: [['pair']],
  person: 'person',
  erase: 'delete',
  town: 'town',
  keep: [
    { days: 365, after: 'given', do: { blank: { contact: null } } },
    { days: 1096, after: 'withdrawn', do: 'delete' },
    // Nothing of it has been with the other town for three years.
    { days: 1461, after: 'given', do: 'delete' },
  ],
});

export const partnerTables = [Wishes, Pairs, Releases];
