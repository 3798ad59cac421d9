import { z } from 'zod';
import type { Field, Values } from '../../chat/forms/form.ts';
import type { Json } from '../../chat/json.ts';
import { STATE_NAMES } from '../../german/in-words.ts';
import { type Entry, FOLDERS, type Folder, KINDS } from '../../knowledge/entry.ts';
import { rowOf } from '../../knowledge/export.ts';
import type { Theme } from '../../knowledge/themes.ts';
import { email, link } from '../../knowledge/values.ts';
import { fileName } from '../../papers/text.ts';
import { curatingTexts as texts } from './texts.ts';

const LONGEST_ID = 36;
const MOST_THEMES = 3;

/** An entry as it stands in a file. */
const Row = z.record(z.string(), z.json());
export type Row = z.infer<typeof Row>;
const Deadline = z.looseObject({ kind: z.string() });

export const rowFrom = (entry: Entry): Row => Row.parse(JSON.parse(JSON.stringify(rowOf(entry))));
export const rowIn = (value: unknown): Row => Row.parse(value);

export const folderFor = (entry: Entry): Folder =>
  FOLDERS.find((folder) => KINDS[folder].kind === entry.kind) ?? 'faq';

/** The facts of each kind that the desk can word; files can say more. */
const FACTS: Readonly<Record<Folder, readonly (keyof typeof texts.facts)[]>> = {
  programmes: ['who', 'rate', 'amount', 'manager'],
  practice: ['problem', 'solution', 'result', 'contact'],
  contacts: ['phone', 'email', 'website', 'for'],
  methods: ['people', 'time', 'effort'],
  templates: ['body'],
  faq: [],
};
const LONG = new Set(['problem', 'solution', 'result', 'body']);
const STATUS = ['offen', 'beendet', 'unklar'] as const;
const DEADLINES = ['laufend', 'stichtag', 'aufruf', 'beendet', 'unbekannt'] as const;

const bodyOf = (folder: Folder) => (folder === 'faq' ? 'answer' : 'summary');

export type Wanted = {
  readonly folder: Folder;
  readonly themes: readonly Theme[];
  /** Undefined where nothing changes for anybody; else whether it must be said. */
  readonly wrong: 'must' | 'may' | undefined;
  /** Theme, states and ways of asking too; of a shipped entry they stay as they are. */
  readonly whole: boolean;
};

const optional = { optional: true } as const;
const optionsOf = (ids: readonly string[]) =>
  ids.map((id) => ({ id, label: texts.options.get(id) ?? id }));

export function fieldsOf({ folder, themes, wrong, whole }: Wanted): Field[] {
  const { fields, facts } = texts;
  const states = [...STATE_NAMES].map(([id, label]) => ({ id, label }));
  const themeOptions = themes.map(({ id, name }) => ({ id, label: name }));
  return [
    { id: 'title', kind: 'text', label: fields.title, max: 120, asks: true },
    ...(whole
      ? [{ id: 'short', kind: 'text' as const, label: fields.short, max: 45, ...optional }]
      : []),
    { id: bodyOf(folder), kind: 'long', label: fields.body, max: 2_000, asks: true },
    ...FACTS[folder].map((id) => ({
      ...{ id, kind: LONG.has(id) ? ('long' as const) : ('text' as const) },
      ...{ label: facts[id], max: LONG.has(id) ? 1_500 : 200, ...optional },
    })),
    ...(folder === 'programmes' ? programmeFields() : []),
    { id: 'source', kind: 'text', label: fields.source, hint: fields.sourceHint, max: 200 },
    { id: 'url', kind: 'text', label: fields.url, max: 500, ...optional },
    ...(whole
      ? [
          {
            ...{ id: 'themes', kind: 'several' as const, label: fields.themes },
            ...{ options: themeOptions, max: MOST_THEMES },
          },
          {
            ...{ id: 'states', kind: 'several' as const, label: fields.states, ...optional },
            ...{ hint: fields.statesHint, options: states, max: states.length },
          },
          {
            ...{ id: 'questions', kind: 'long' as const, label: fields.questions, asks: true },
            ...{ hint: fields.questionsHint, max: 2_000 },
          },
        ]
      : []),
    ...(wrong === undefined
      ? []
      : [
          {
            ...{ id: 'wrong', kind: 'long' as const, label: fields.wrong, max: 500 },
            ...{ hint: fields.wrongHint, ...(wrong === 'may' && optional) },
          },
        ]),
  ];
}

const programmeFields = (): Field[] => [
  {
    ...{ id: 'status', kind: 'one', label: texts.fields.status, options: optionsOf(STATUS) },
    ...optional,
  },
  {
    ...{ id: 'deadline', kind: 'one', label: texts.fields.deadline, options: optionsOf(DEADLINES) },
    ...optional,
  },
  { id: 'date', kind: 'date', time: false, label: texts.fields.date, ...optional },
];

const FORMATS = { url: link, website: link, email };

/** What of each value a file would not take. */
export function wordingFaults(values: Values): Readonly<Record<string, string>> {
  const wrong = Object.entries(FORMATS).filter(
    ([id, format]) => values[id] !== undefined && !format.safeParse(values[id]).success,
  );
  return Object.fromEntries(wrong.map(([id]) => [id, texts.faults.get(id) ?? '']));
}

const linesOf = (text: string) =>
  text
    .split(/\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An entry's words as the form has them. */
export function valuesFrom(row: Row, folder: Folder): Values {
  const text = (id: string) => {
    const value = row[id];
    return typeof value === 'string' && value !== '' ? [[id, value] as const] : [];
  };
  const many = (id: string) => z.array(z.string()).catch([]).parse(row[id]);
  const source = z.looseObject({ title: z.string(), url: z.string().optional() });
  const { title, url } = source.catch({ title: '' }).parse(row['source']);
  const { kind, date } = Deadline.catch({ kind: '' }).parse(row['deadline']);
  const states = many('states').filter((state) => state !== 'alle');
  return {
    ...Object.fromEntries(
      ['title', 'short', bodyOf(folder), 'status', ...FACTS[folder]].flatMap(text),
    ),
    ...(title && { source: title }),
    ...(url && { url }),
    ...(kind && { deadline: kind }),
    ...(typeof date === 'string' && { date }),
    ...(many('themes').length > 0 && { themes: many('themes').slice(0, MOST_THEMES) }),
    ...(states.length > 0 && { states }),
    ...(many('questions').length > 0 && { questions: many('questions').join('\n') }),
  };
}

/** What was filled in, as it stands in a file; what the form does not ask stays as it was. */
export function rowWith(before: Row, values: Values, wanted: Wanted, today: string): Row {
  const { folder, whole } = wanted;
  const row = new Map(Object.entries(before));
  const put = (id: string, value: Json | undefined) =>
    value === undefined || value === '' ? row.delete(id) : row.set(id, value);
  const text = (id: string) => String(values[id] ?? '').trim();
  for (const id of ['title', bodyOf(folder), ...FACTS[folder]]) put(id, text(id));
  if (folder === 'programmes') {
    put('status', text('status'));
    const { date: _, ...rest } = Deadline.catch({ kind: '' }).parse(before['deadline']);
    const date = text('date');
    const kind = text('deadline');
    put('deadline', kind === '' ? undefined : Row.parse({ ...rest, kind, ...(date && { date }) }));
  }
  const url = text('url');
  put('source', { title: text('source'), ...(url && { url }) });
  put('checked', today);
  if (whole) {
    put('short', text('short'));
    put('themes', [values['themes'] ?? []].flat());
    const states = [values['states'] ?? []].flat();
    put('states', states.length > 0 ? states : undefined);
    put('questions', linesOf(text('questions')));
  }
  return Object.fromEntries(row);
}

/** A new entry's id, out of its title. */
export function idFor(title: string, isTaken: (id: string) => boolean): string {
  const slug = fileName(title, 'x').slice(0, -2).slice(0, LONGEST_ID).replace(/-+$/, '');
  const ids = [slug, ...Array.from({ length: 99 }, (_, i) => `${slug}-${i + 2}`)];
  return ids.find((id) => !isTaken(id)) ?? slug;
}
