import { z } from 'zod';
import type { Field, FieldOf, Option } from '../../chat/forms/form.ts';
import { STATE_NAMES } from '../../german/in-words.ts';
import type { Folder } from '../../knowledge/entry.ts';
import { EVERYWHERE } from '../../knowledge/states.ts';
import type { Theme } from '../../knowledge/themes.ts';
import { email, link } from '../../knowledge/values.ts';
import { wordingTexts as texts } from './texts-wording.ts';

/** What the form asks of an entry, and how the answer stands in a file. */
export type Asked = {
  readonly field: Field;
  /** Its key; `deadline.kind` is the kind within the deadline. */
  readonly at: string;
  /** A list: one to a line, or parted by commas. */
  readonly as: 'text' | 'lines' | 'names' | 'ids';
  /** How a file takes it, where the field alone does not see to that. */
  readonly format?: z.ZodType;
  /** Of an entry that lies below it is not asked: there it stays as it is. */
  readonly whole?: true;
};

type Label = keyof typeof texts.labels;
const HINTS: Readonly<Record<string, string>> = texts.hints;

const worded = (id: Label) => {
  const hint = HINTS[id];
  return { id, label: texts.labels[id], ...(hint !== undefined && { hint }) };
};

const optional = { optional: true } as const;

/** A sentence at most, and it may stay unknown. */
const line = (id: Label, more: Partial<FieldOf<'text' | 'long'>> = {}): Asked => ({
  field: { ...worded(id), kind: 'text', max: 200, ...optional, ...more },
  ...{ at: id, as: 'text' },
});
const passage = (id: Label): Asked => line(id, { kind: 'long', max: 1_500 });
const lines = (id: Label): Asked => ({ ...passage(id), as: 'lines' });

const oneOf = (id: Label, options: readonly Option[], more: Partial<FieldOf<'one'>> = {}) => ({
  field: { ...worded(id), kind: 'one' as const, options: [...options], ...more },
  ...{ at: id, as: 'text' as const },
});

const STATES = [...STATE_NAMES].map(([id, label]) => ({ id, label }));
const MOST_THEMES = 3;
const DIGITS = /(\d\D*){3}/;

/** What is said of each kind, all that its answer shows. Unknown things stay empty. */
const FACTS: Readonly<Record<Folder, readonly Asked[]>> = {
  programmes: [
    line('who'),
    line('funder'),
    line('manager'),
    line('rate'),
    line('amount'),
    oneOf('status', texts.options.status),
    {
      ...oneOf('deadline', texts.options.deadline, {
        only: { field: 'status', is: ['offen', 'unklar'] },
      }),
      at: 'deadline.kind',
    },
    {
      field: {
        ...{ ...worded('date'), kind: 'date', time: false, ...optional },
        only: { field: 'deadline', is: ['stichtag', 'aufruf'] },
      },
      ...{ at: 'deadline.date', as: 'text' },
    },
    { ...line('note', { max: 400 }), at: 'deadline.note' },
  ],
  practice: [
    { ...line('towns'), as: 'names' },
    oneOf('state', STATES, optional),
    passage('problem'),
    passage('solution'),
    passage('result'),
    lines('lessons'),
    line('contact'),
  ],
  contacts: [
    { ...line('phone'), format: z.string().regex(DIGITS) },
    { ...line('email'), format: email },
    { ...line('website'), format: link },
    line('for'),
  ],
  methods: [line('people'), line('time'), lines('steps'), line('effort')],
  templates: [{ ...line('use'), at: 'for' }, line('body', { kind: 'long', max: 3_000 })],
  faq: [],
};

/** Money and offices of one state help nobody elsewhere: there nobody may forget to say so. */
const MUST_SAY_WHERE: ReadonlySet<Folder> = new Set(['programmes', 'contacts']);

const statesOf = (folder: Folder): Asked => {
  const { hint, ...words } = worded('states');
  const options = [{ id: EVERYWHERE, label: texts.everywhere }, ...STATES];
  return {
    field: {
      ...{ ...words, kind: 'several', options, max: STATES.length },
      ...(!MUST_SAY_WHERE.has(folder) && { hint, ...optional }),
    },
    ...{ at: 'states', as: 'ids', whole: true },
  };
};

export const bodyOf = (folder: Folder) => (folder === 'faq' ? 'answer' : 'summary');

/** All that the form asks of this kind, in its order. */
export const askedOf = (folder: Folder, themes: readonly Theme[]): readonly Asked[] => [
  {
    field: { id: 'title', kind: 'text', label: texts.titles[folder], max: 120, asks: true },
    ...{ at: 'title', as: 'text' },
  },
  { ...line('short', { max: 45 }), whole: true },
  {
    field: {
      ...{ id: bodyOf(folder), kind: 'long', label: texts.bodies[folder], hint: texts.bodyHint },
      ...{ max: 2_000, asks: true },
    },
    ...{ at: bodyOf(folder), as: 'text' },
  },
  ...FACTS[folder],
  { ...line('source', { max: 300, optional: false }), at: 'source.title' },
  { ...line('url', { max: 500 }), at: 'source.url', format: link },
  {
    field: { ...worded('checked'), kind: 'date', time: false, past: true, ...optional },
    ...{ at: 'checked', as: 'text' },
  },
  {
    field: {
      ...{ ...worded('themes'), kind: 'several', max: MOST_THEMES },
      options: themes.map(({ id, name }) => ({ id, label: name })),
    },
    ...{ at: 'themes', as: 'ids', whole: true },
  },
  statesOf(folder),
  {
    field: { ...worded('questions'), kind: 'long', max: 2_000, asks: true },
    ...{ at: 'questions', as: 'lines', whole: true },
  },
];
