import { z } from 'zod';
import { table } from '../store/table.ts';
import { Place } from './address.ts';
import { texts } from './texts.ts';

const instant = z.number();

const Person = z.object({
  id: z.string(),
  created: instant,
  /** The day, without the hour: who is not seen for two years is forgotten after a notice. */
  seen: instant,
  /** When this person was asked whether everything is to stay; null: has written since. */
  asked: instant.nullable(),
  /** When the short notice was shown. */
  noticed: instant.nullable(),
  /** Since when nothing unasked may be sent. */
  stopped: instant.nullable(),
  /** Who this person was under other accounts before those were joined. */
  formerly: z.array(z.string()),
});
export type Person = Readonly<z.infer<typeof Person>>;
export const Persons = table('persons', Person, {
  about: texts.kept.persons,
  person: 'id',
  erase: 'delete',
  keep: { forever: texts.kept.untilErased },
});

const AccountRow = z.object({
  /** The account's key. */
  id: z.string(),
  person: z.string(),
  /** The direct chat, once there was one. */
  place: Place.nullable(),
  used: instant,
  unreachable: instant.nullable(),
});
export type AccountRow = Readonly<z.infer<typeof AccountRow>>;
export const Accounts = table('accounts', AccountRow, {
  about: texts.kept.accounts,
  person: 'person',
  erase: 'delete',
  keep: { forever: texts.kept.untilErased },
});

const Grant = z.object({
  id: z.string(),
  person: z.string(),
  role: z.enum(['coordinator']),
  since: instant,
});
export const Grants = table('grants', Grant, {
  about: texts.kept.grants,
  unique: [['person', 'role']],
  by: [['role']],
  person: 'person',
  erase: 'delete',
  keep: { forever: texts.kept.untilErased },
});

const Staff = z.object({
  id: z.string(),
  person: z.string(),
  town: z.string(),
  since: instant,
  /** Gets what the network sends to the town. */
  addressee: z.boolean(),
  /** When this person last said to work for the town still. */
  confirmed: instant,
  /** Since when the rights rest. */
  resting: instant.nullable(),
  /** Until when somebody else answers. */
  away: instant.nullable(),
  /** How this person wants to be called by coordinators and colleagues: name and office. */
  name: z.string().optional(),
});
export type Staff = Readonly<z.infer<typeof Staff>>;
export const StaffOfTowns = table('staff', Staff, {
  about: texts.kept.staff,
  unique: [['person', 'town']],
  by: [['person'], ['town']],
  person: 'person',
  erase: 'delete',
  town: 'town',
  keep: { forever: texts.kept.untilErased },
});

const TownProfile = z.object({
  /** The town's key. */
  id: z.string(),
  /** Themes on which the town can give advice to others. */
  advises: z.array(z.string()),
  /** Who speaks for it: „Bauamt“, „Kämmerei“. */
  office: z.string().nullable(),
  /** Of the office, never of a person. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Who entered it. */
  by: z.string().nullable(),
  at: instant,
});
export type TownProfile = Readonly<z.infer<typeof TownProfile>>;
export const TownProfiles = table('town-profiles', TownProfile, {
  about: texts.kept.profiles,
  person: 'by',
  erase: { blank: { by: null } },
  town: 'id',
  keep: { forever: texts.kept.ofTown },
});

const Consent = z.object({
  id: z.string(),
  person: z.string(),
  about: z.enum(['network', 'news']),
  /** Of the words that were agreed to. */
  version: z.number(),
  given: instant,
  withdrawn: instant.nullable(),
});
export type Consent = Readonly<z.infer<typeof Consent>>;
export const Consents = table('consents', Consent, {
  about: texts.kept.consents,
  by: [['person', 'about']],
  person: 'person',
  erase: 'delete',
  keep: [{ days: 1096, after: 'withdrawn', do: 'delete' }],
});

const Follow = z.object({
  /** The person's. */
  id: z.string(),
  person: z.string(),
  themes: z.array(z.string()),
  /** Until when the weekly overview has told what is new; null: it is not wanted. */
  weekly: instant.nullable(),
});
export type Follow = Readonly<z.infer<typeof Follow>>;
/** Who follows which themes. */
export const Follows = table('follows', Follow, {
  about: texts.kept.follows,
  person: 'person',
  erase: 'delete',
  keep: { forever: texts.kept.untilErased },
});

const List = z.object({
  id: z.string(),
  name: z.string(),
  made: instant,
  /** To how many people a send-out usually goes; more needs a second look. */
  usual: z.number().nullable(),
});
export type List = Readonly<z.infer<typeof List>>;
export const Lists = table('lists', List, {
  about: texts.kept.lists,
  unique: [['name']],
  person: null,
  keep: { forever: texts.kept.ofNetwork },
});

const Member = z.object({
  id: z.string(),
  list: z.string(),
  /** One of the two. */
  town: z.string().nullable(),
  person: z.string().nullable(),
});
export const Members = table('list-members', Member, {
  about: texts.kept.members,
  unique: [
    ['list', 'town'],
    ['list', 'person'],
  ],
  by: [['list']],
  person: 'person',
  erase: 'delete',
  town: 'town',
  keep: { forever: texts.kept.untilErased },
});

const Code = z.object({
  /** The code's hash; the code itself is kept nowhere. */
  id: z.string(),
  opens: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('coordination') }),
    z.object({ kind: z.literal('account') }),
    z.object({ kind: z.literal('town'), town: z.string() }),
  ]),
  /** Who made it; null: the program, at its first start. */
  person: z.string().nullable(),
  made: instant,
  used: instant.nullable(),
});
export type Code = Readonly<z.infer<typeof Code>>;
export const Codes = table('codes', Code, {
  about: texts.kept.codes,
  person: 'person',
  erase: 'delete',
  keep: [{ days: 7, after: 'made', do: 'delete' }],
});

const Tries = z.object({ id: z.string(), at: z.array(instant), last: instant });
/** Wrong codes of the last hour, for each account (`id` a hash of its key) and for all (`id` '*'). */
export const CodeTries = table('code-tries', Tries, {
  about: texts.kept.tries,
  person: null,
  keep: [{ days: 1, after: 'last', do: 'delete' }],
});

export const peopleTables = [
  ...[Persons, Accounts, Grants, StaffOfTowns, TownProfiles, Consents],
  ...[Follows, Lists, Members, Codes, CodeTries],
];
