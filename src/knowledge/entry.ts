import { z } from 'zod';
import * as v from './values.ts';

/** How entries stand in the files. Unknown keys are faults; only a few keys are required. */
const common = {
  id: v.id,
  title: v.text,
  short: v.short.optional(),
  aliases: v.list.optional(),
  themes: v.list.optional(),
  states: v.listOf(v.stateOrAll).optional(),
  summary: v.text,
  questions: v.list.optional(),
  source: z
    .strictObject({ title: v.text, url: v.link.optional() }, 'muss title und url enthalten')
    .optional(),
  checked: v.checked.optional(),
  seeAlso: v.list.optional(),
};

const deadline = z.strictObject(
  {
    kind: v.oneOf(['laufend', 'stichtag', 'aufruf', 'beendet', 'unbekannt']),
    date: v.day.optional(),
    yearly: v.yearly.optional(),
    last: v.day.optional(),
    note: v.text.optional(),
  },
  'muss kind enthalten, dazu wo bekannt date, yearly, last, note',
);

const share = z
  .number({ error: 'muss eine Zahl von 0 bis 100 sein (Prozent)' })
  .min(0, 'muss eine Zahl von 0 bis 100 sein (Prozent)')
  .max(100, 'muss eine Zahl von 0 bis 100 sein (Prozent)');

const people = z
  .number({ error: 'muss eine Zahl sein, ohne Punkt' })
  .int('muss eine ganze Zahl sein');

/** What the check „Passt das zu uns?“ asks about and decides on. */
const rule = z.strictObject(
  {
    population: z
      .strictObject({ min: people.optional(), max: people.optional(), note: v.text.optional() })
      .optional(),
    states: v.listOf(v.state).optional(),
    purposes: v.list.optional(),
    /** Percent that the applicant must pay. */
    ownShare: share.optional(),
    /** What must be done, or not yet be done, before the application. */
    before: v.text.optional(),
    notFor: v.list.optional(),
  },
  'muss eine Liste von Regeln sein',
);
export type Rule = Readonly<z.output<typeof rule>>;

const programme = z.strictObject({
  ...common,
  level: v.oneOf(['eu', 'bund', 'land', 'stiftung']).optional(),
  funder: v.text.optional(),
  manager: v.text.optional(),
  who: v.text.optional(),
  rate: v.text.optional(),
  amount: v.text.optional(),
  status: v.oneOf(['offen', 'beendet', 'unklar']).optional(),
  replacedBy: v.id.optional(),
  deadline: deadline.optional(),
  eligible: v.listOf(rule).optional(),
});

const practice = z.strictObject({
  ...common,
  towns: v.list.optional(),
  state: v.state.optional(),
  problem: v.text.optional(),
  solution: v.text.optional(),
  result: v.text.optional(),
  lessons: v.list.optional(),
  contact: v.text.optional(),
  year: v.year.optional(),
});

const contact = z.strictObject({
  ...common,
  kind: v.text.optional(),
  for: v.text.optional(),
  website: v.link.optional(),
  phone: v.text.optional(),
  email: v.email.optional(),
});

const method = z.strictObject({
  ...common,
  goal: v.text.optional(),
  people: v.text.optional(),
  time: v.text.optional(),
  effort: v.text.optional(),
  steps: v.list.optional(),
});

const field = z.strictObject(
  { id: v.text, label: v.text, example: v.text.optional() },
  'muss id und label enthalten',
);

const template = z.strictObject({
  ...common,
  for: v.text.optional(),
  fields: v.listOf(field).optional(),
  body: v.text.optional(),
});

const faq = z.strictObject({ ...common, summary: v.text.optional(), answer: v.text });

/** The kinds by the folder that their files lie in. */
export const KINDS = {
  programmes: { kind: 'programme', schema: programme },
  practice: { kind: 'practice', schema: practice },
  contacts: { kind: 'contact', schema: contact },
  methods: { kind: 'method', schema: method },
  templates: { kind: 'template', schema: template },
  faq: { kind: 'faq', schema: faq },
} as const;

export type Folder = keyof typeof KINDS;
export const FOLDERS: readonly Folder[] = [
  'programmes',
  'practice',
  'contacts',
  'methods',
  'templates',
  'faq',
];

/** The folder that a file of entries lies in. */
export const folderOf = (path: string): Folder | undefined =>
  FOLDERS.find((name) => path.startsWith(`${name}/`));
export type Kind = (typeof KINDS)[Folder]['kind'];

type Programme = { readonly kind: 'programme' } & z.output<typeof programme>;
type Practice = { readonly kind: 'practice' } & z.output<typeof practice>;
/** The file's own `kind` of an office („Landesbehörde“) is called `sort` here. */
type Contact = { readonly kind: 'contact'; readonly sort?: string | undefined } & Omit<
  z.output<typeof contact>,
  'kind'
>;
type Method = { readonly kind: 'method' } & z.output<typeof method>;
type Template = { readonly kind: 'template' } & z.output<typeof template>;
type Faq = { readonly kind: 'faq' } & z.output<typeof faq>;

export type Entry = Readonly<Programme | Practice | Contact | Method | Template | Faq>;
export type { Contact, Faq, Method, Practice, Programme, Template };

type Checked =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

const take = <T, E extends Entry>(
  result: z.ZodSafeParseResult<T>,
  make: (value: T) => E,
): Checked =>
  result.success
    ? { ok: true, entry: make(result.data) }
    : { ok: false, issues: result.error.issues };

/** One row of a file of that folder as an entry, or everything that is wrong with it. */
export function checkEntry(folder: Folder, row: unknown): Checked {
  switch (folder) {
    case 'programmes':
      return take(programme.safeParse(row), (value) => ({ ...value, kind: 'programme' }));
    case 'practice':
      return take(practice.safeParse(row), (value) => ({ ...value, kind: 'practice' }));
    case 'contacts':
      return take(contact.safeParse(row), ({ kind: sort, ...value }) => ({
        ...value,
        kind: 'contact',
        sort,
      }));
    case 'methods':
      return take(method.safeParse(row), (value) => ({ ...value, kind: 'method' }));
    case 'templates':
      return take(template.safeParse(row), (value) => ({ ...value, kind: 'template' }));
    case 'faq':
      return take(faq.safeParse(row), (value) => ({ ...value, kind: 'faq' }));
  }
}

/** Where an entry holds: `undefined` means everywhere. */
export function statesOf(entry: Entry): readonly string[] | undefined {
  const states = entry.states?.length
    ? entry.states
    : entry.kind === 'practice' && entry.state
      ? [entry.state]
      : undefined;
  return states && !states.includes('alle') ? states : undefined;
}
