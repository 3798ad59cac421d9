import { z } from 'zod';
import { Place } from '../people/address.ts';
import { pseudonymOf } from '../store/seal.ts';
import { table } from '../store/table.ts';
import { Block } from './blocks.ts';
import { Field, Values } from './forms/form.ts';
import { Incoming } from './incoming.ts';
import { Written } from './message.ts';
import { Choice } from './reply.ts';
import { texts } from './texts.ts';

const instant = z.number();

const Update = z.object({
  id: z.string(),
  /** Platform and its id: the same update is taken once. */
  update: z.string(),
  chat: z.string(),
  at: instant,
  state: z.enum(['new', 'done', 'aside']),
  /** How often it was begun after the process had gone down with it. */
  tries: z.number(),
  incoming: Incoming.nullable(),
});
export type UpdateRow = Readonly<z.infer<typeof Update>>;
export const Updates = table('updates', Update, {
  about: texts.kept.updates,
  unique: [['update']],
  by: [['state']],
  person: null,
  keep: [{ days: 7, after: 'at', do: 'delete' }],
});

/** Answers overtake notices. */
export const LANES = ['answer', 'notice'] as const;

const Letter = z.object({
  id: z.string(),
  /** One letter for one purpose and recipient: written twice, it is still one. */
  key: z.string(),
  platform: z.string(),
  lane: z.enum(LANES),
  chat: z.string(),
  place: Place,
  person: z.string().nullable(),
  /** What it belongs to, with others: a send-out. */
  matter: z.string().nullable(),
  /** Gone once it is sent. */
  message: Written.nullable(),
  /** By whom it is worded anew when its matter changes, for which towns, from what. */
  wording: z.object({ letter: z.string(), towns: z.array(z.string()), args: z.json() }).optional(),
  /** When nobody knows whether a part arrived. */
  doubt: z.enum(['again', 'never']),
  state: z.enum([
    'planned',
    'resting',
    'held',
    'sending',
    'checking',
    'sent',
    'failed',
    'unknown',
    'dropped',
  ]),
  due: instant.nullable(),
  /** While it rests: when it was due. */
  rested: instant.optional(),
  /** Requests begun, over all parts. */
  tries: z.number(),
  /** Those of which nobody knows whether they arrived. */
  doubted: z.number().optional(),
  /** Receipts of the parts that are out. */
  out: z.array(z.string()),
  began: instant.nullable(),
  ended: instant.nullable(),
  why: z.string().nullable(),
  /** The last word to somebody who has just had everything erased: when that was. */
  farewell: instant.optional(),
});
export type Letter = Readonly<z.infer<typeof Letter>>;
export type Wording = NonNullable<Letter['wording']>;
export const Outbox = table('outbox', Letter, {
  about: texts.kept.outbox,
  unique: [['key']],
  by: [
    ['chat', 'lane', 'state'],
    ['person', 'state'],
    ['matter', 'state'],
    ['platform', 'state'],
  ],
  due: { at: 'due', within: ['platform', 'lane'] },
  person: 'person',
  erase: 'delete',
  keep: [
    { days: 90, after: 'ended', do: 'delete' },
    // Whatever became of it: it says where somebody was who is not known any more.
    { days: 1, after: 'farewell', do: 'delete' },
  ],
});

/** A choice without its words, which may be those of somebody else: only their seals stay. */
const KeptChoice = Choice.pick({ careful: true, effect: true }).extend({
  said: z.array(z.string()),
  /** What has to be written word for word, and is always ours. */
  exact: z.string().optional(),
});
export type KeptChoice = Readonly<z.infer<typeof KeptChoice>>;

const ChoiceSet = z.object({
  id: z.string(),
  chat: z.string(),
  /** Who may take one; null: everybody who sees it. */
  person: z.string().nullable(),
  at: instant,
  waits: z.boolean(),
  /** What is asked, where an answer is waited for; else empty. */
  title: z.string(),
  choices: z.array(KeptChoice),
});
export type ChoiceSet = Readonly<z.infer<typeof ChoiceSet>>;
export const ChoiceSets = table('choices', ChoiceSet, {
  about: texts.kept.choices,
  by: [['chat']],
  person: 'person',
  erase: 'delete',
  keep: [{ days: 90, after: 'at', do: 'delete' }],
});

const Progress = z.object({
  id: z.string(),
  person: z.string(),
  chat: z.string(),
  place: Place,
  form: z.string(),
  args: z.json(),
  title: z.string(),
  intro: z.array(Block),
  fields: z.array(Field),
  values: Values,
  /** The field that is asked; behind the last one stands the summary. */
  step: z.number(),
  /** Back to the summary after this one answer. */
  correcting: z.boolean(),
  mode: z.enum(['opening', 'dialog', 'steps']),
  /** The update whose trigger opens the dialog. */
  opener: z.string(),
  at: instant,
  /** What was typed and may not have been an answer. */
  doubtful: z.string().nullable(),
  /** Belongs to what only coordinators may do: noted when it is sent off. */
  deed: z.string().optional(),
});
export type Progress = Readonly<z.infer<typeof Progress>>;
export const Forms = table('forms', Progress, {
  about: texts.kept.forms,
  unique: [['person', 'chat']],
  by: [['mode']],
  person: 'person',
  erase: 'delete',
  keep: [{ days: 30, after: 'at', do: 'delete' }],
});

const ReceivedFile = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  type: z.string(),
  base64: z.string(),
  at: instant,
});
export const ReceivedFiles = table('files', ReceivedFile, {
  about: texts.kept.files,
  person: 'person',
  erase: 'delete',
  keep: [{ days: 30, after: 'at', do: 'delete' }],
});

const Counter = z.object({
  /** What is counted, on which day or in which year, and of what. */
  id: z.string(),
  count: z.number(),
  at: instant,
});
/** Figures for the report; nothing in them is about a person. */
export const Counters = table('counters', Counter, {
  about: texts.kept.counters,
  person: null,
  keep: [{ days: 1096, after: 'at', do: 'delete' }],
});

const Deed = z.object({
  /** Sorts the latest first. */
  id: z.string(),
  /** A pseudonym; once the person is erased nobody can tell whose. */
  who: z.string(),
  /** The command or action, never what it was about. */
  deed: z.string(),
  /** Sent: a form that it had opened. */
  step: z.enum(['done', 'sent']),
  at: instant,
});
export type Deed = Readonly<z.infer<typeof Deed>>;
/** What coordinators did. Only ever added to: `audit.ts` alone writes here. */
export const Deeds = table('deeds', Deed, {
  about: texts.kept.deeds,
  by: [['who']],
  person: null,
  signed: { by: 'who', as: pseudonymOf },
  keep: [{ days: 365, after: 'at', do: 'delete' }],
});

export const chatTables = [Updates, Outbox, ChoiceSets, Forms, ReceivedFiles, Counters, Deeds];
