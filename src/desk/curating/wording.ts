import { z } from 'zod';
import { type Field, fieldsAsked, type Value, type Values } from '../../chat/forms/form.ts';
import type { Json } from '../../chat/json.ts';
import { type Entry, FOLDERS, type Folder, KINDS } from '../../knowledge/entry.ts';
import { rowOf } from '../../knowledge/export.ts';
import { EVERYWHERE } from '../../knowledge/states.ts';
import type { Theme } from '../../knowledge/themes.ts';
import { fileName } from '../../papers/text.ts';
import { type Asked, askedOf } from './asked.ts';
import { wordingTexts as texts } from './texts-wording.ts';

const LONGEST_ID = 36;

/** An entry as it stands in a file. */
const Row = z.record(z.string(), z.json());
export type Row = z.infer<typeof Row>;

export const rowFrom = (entry: Entry): Row => Row.parse(JSON.parse(JSON.stringify(rowOf(entry))));
export const rowIn = (value: unknown): Row => Row.parse(value);

export const folderFor = (entry: Entry): Folder =>
  FOLDERS.find((folder) => KINDS[folder].kind === entry.kind) ?? 'faq';

export type Wanted = {
  readonly folder: Folder;
  readonly themes: readonly Theme[];
  /** Undefined where nothing changes for anybody; else whether it must be said. */
  readonly wrong: 'must' | 'may' | undefined;
  /** Theme, states and ways of asking too; of a shipped entry they stay as they are. */
  readonly whole: boolean;
  /** What is certain already and not asked. */
  readonly given: Row;
};

const askedFor = ({ folder, themes, whole, given }: Wanted): readonly Asked[] =>
  askedOf(folder, themes).filter((one) => (whole || !one.whole) && given[one.at] === undefined);

export function fieldsOf(wanted: Wanted): Field[] {
  const { wrong: label } = texts.labels;
  const { wrong: hint } = texts.hints;
  const optional = wanted.wrong === 'may';
  return [
    ...askedFor(wanted).map(({ field }) => field),
    ...(wanted.wrong === undefined
      ? []
      : [{ id: 'wrong', kind: 'long' as const, label, hint, max: 500, optional }]),
  ];
}

const FAULTS: Readonly<Record<string, string>> = texts.faults;
const FORMATS = new Map(
  FOLDERS.flatMap((folder) => askedOf(folder, [])).flatMap(({ field, format }) =>
    format ? [[field.id, format] as const] : [],
  ),
);

/** What of each value a file would not take. */
export function wordingFaults(values: Values): Readonly<Record<string, string>> {
  const wrong = [...FORMATS].filter(
    ([id, format]) => values[id] !== undefined && !format.safeParse(values[id]).success,
  );
  return Object.fromEntries(wrong.map(([id]) => [id, FAULTS[id] ?? '']));
}

const partsOf = (text: string, border: RegExp) =>
  text
    .split(border)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** An answer as a file has it; undefined: not known. */
function inFile({ as }: Asked, value: Value | undefined): Json | undefined {
  const all = [value ?? []].flat();
  const text = all.join(', ').trim();
  if (text === '') return undefined;
  switch (as) {
    case 'text':
      return text;
    case 'ids':
      return all.includes(EVERYWHERE) ? [EVERYWHERE] : all;
    case 'names':
      return partsOf(text, /[\n,;]/);
    case 'lines':
      // Where there are lines, a semicolon is part of a sentence.
      return partsOf(text, text.includes('\n') ? /\n/ : /;/);
  }
}

/** What a file has as an answer. */
function inForm({ as, field }: Asked, value: Json | undefined): Value | undefined {
  const all = z
    .array(z.string())
    .catch([])
    .parse([value ?? []].flat());
  if (all.length === 0) return undefined;
  if (as === 'ids') return field.kind === 'several' ? all.slice(0, field.max) : all;
  const text = all.join(as === 'names' ? ', ' : '\n');
  const known = field.kind !== 'one' || field.options.some(({ id }) => id === text);
  return known && (field.kind !== 'date' || /^\d{4}-\d\d-\d\d$/.test(text)) ? text : undefined;
}

const within = (value: Json | undefined): Row => Row.catch({}).parse(value ?? {});

function valueAt(row: Row, at: string): Json | undefined {
  const [key = '', inner] = at.split('.');
  return inner === undefined ? row[key] : within(row[key])[inner];
}

function withValue(row: Row, at: string, value: Json | undefined): Row {
  const [key = '', ...inner] = at.split('.');
  const put = inner.length > 0 ? withValue(within(row[key]), inner.join('.'), value) : value;
  const { [key]: _, ...rest } = row;
  return put === undefined || JSON.stringify(put) === '{}' ? rest : { ...row, [key]: put };
}

/** An entry's words as the form has them. */
export const valuesFrom = (row: Row, wanted: Wanted): Values =>
  Object.fromEntries(
    askedFor(wanted).flatMap((one) => {
      const value = inForm(one, valueAt(row, one.at));
      return value === undefined ? [] : [[one.field.id, value] as const];
    }),
  );

/** A deadline of another kind is another deadline: no day of the old one goes with it. */
function withDeadline(row: Row, values: Values): Row {
  const kind = values['status'] === 'beendet' ? 'beendet' : values['deadline'];
  const { kind: before } = within(row['deadline']);
  if (kind === before) return row;
  return withValue(row, 'deadline', kind === undefined ? undefined : { kind });
}

/** What was filled in, as it stands in a file; what was not asked or changed stays as it was. */
export function rowWith(before: Row, values: Values, wanted: Wanted, today: string): Row {
  const start = wanted.folder === 'programmes' ? withDeadline(before, values) : before;
  const isNew = (one: Asked) =>
    JSON.stringify(inForm(one, valueAt(start, one.at))) !== JSON.stringify(values[one.field.id]);
  const all = askedFor(wanted);
  const asked = new Set(
    fieldsAsked(
      all.map(({ field }) => field),
      values,
    ),
  );
  const row = all
    .filter((one) => asked.has(one.field) && isNew(one))
    .reduce((row, one) => withValue(row, one.at, inFile(one, values[one.field.id])), start);
  return { ...row, checked: row['checked'] ?? today };
}

/** A new entry's id, out of its title. */
export function idFor(title: string, isTaken: (id: string) => boolean): string {
  const slug = fileName(title, 'x').slice(0, -2).slice(0, LONGEST_ID).replace(/-+$/, '');
  const ids = [slug, ...Array.from({ length: 99 }, (_, i) => `${slug}-${i + 2}`)];
  return ids.find((id) => !isTaken(id)) ?? slug;
}
