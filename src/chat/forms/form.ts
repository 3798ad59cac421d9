import { z } from 'zod';
import type { Block } from '../blocks.ts';
import type { Json } from '../json.ts';
import type { Turn } from '../turn.ts';

const Option = z.object({ id: z.string(), label: z.string() });
export type Option = Readonly<z.infer<typeof Option>>;

const base = {
  id: z.string(),
  /** The question, as it is read. */
  label: z.string(),
  hint: z.string().optional(),
  optional: z.boolean().optional(),
  /** Asked only where an earlier field was answered with one of these. */
  only: z.object({ field: z.string(), is: z.array(z.string()) }).optional(),
};

export const Field = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.enum(['text', 'long']),
    max: z.number(),
    /** A question is an answer here, and none to the hotline. */
    asks: z.boolean().optional(),
  }),
  z.object({ ...base, kind: z.literal('one'), options: z.array(Option) }),
  z.object({ ...base, kind: z.literal('several'), options: z.array(Option), max: z.number() }),
  z.object({ ...base, kind: z.literal('yesno') }),
  z.object({ ...base, kind: z.literal('number'), min: z.number(), max: z.number() }),
  z.object({
    ...base,
    kind: z.literal('scale'),
    min: z.number(),
    max: z.number(),
    low: z.string(),
    high: z.string(),
  }),
  /** So many points to spread over the options. */
  z.object({ ...base, kind: z.literal('points'), options: z.array(Option), total: z.number() }),
  z.object({
    ...base,
    kind: z.literal('date'),
    time: z.boolean(),
    /** What is to come: no day that has passed. */
    ahead: z.boolean().optional(),
    /** What has been: no day to come. */
    past: z.boolean().optional(),
  }),
  /** `named`: what the town that was chosen is called. */
  z.object({ ...base, kind: z.literal('town'), named: z.string().optional() }),
  z.object({ ...base, kind: z.literal('file'), types: z.array(z.string()) }),
]);
export type Field = Readonly<z.infer<typeof Field>>;
export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>;

/**
 * What was filled in, in one spelling: option ids, 'ja' or 'nein', 12.5, 2027-03-01,
 * 2027-03-01T09:00, `option=points`, a town's key, a received file's id.
 */
export const Values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Values = Readonly<z.infer<typeof Values>>;
export type Value = Values[string];

export const isAsked = ({ only }: Field, values: Values): boolean =>
  only === undefined || only.is.includes(String(values[only.field] ?? ''));

/** What is asked after these answers: an answer that is not asked any more asks for nothing. */
export function fieldsAsked(fields: readonly Field[], values: Values): readonly Field[] {
  let counted: Values = {};
  return fields.filter((field) => {
    const asked = isAsked(field, counted);
    const value = values[field.id];
    if (asked && value !== undefined) counted = { ...counted, [field.id]: value };
    return asked;
  });
}

/** By field id, in words for the person. */
export type Faults = { readonly [field: string]: string };

/** What a form asks, as made for one person at one moment. */
export type Questions = {
  readonly title: string;
  readonly intro?: readonly Block[];
  readonly fields: readonly Field[];
  readonly values?: Values;
  /**
   * Step by step it begins with the summary, or with what must be answered before it; or behind the
   * last answer of somebody who was interrupted.
   */
  readonly review?: boolean | 'rest';
};

/** What an adapter needs to show a form as a dialog. */
export type OpenForm = Questions & { readonly id: string };

export type Form = {
  readonly id: string;
  /** Undefined: there is nothing to fill in any more (and `load` has said so). */
  load(turn: Turn, args: Json): Promise<Questions | undefined>;
  /** Pure, since it runs before a dialog is acknowledged. Each value alone is already right. */
  check(values: Values): Faults;
  done(turn: Turn, values: Values, args: Json): Promise<void>;
};

type FormParts<A extends Json> = {
  readonly args: z.ZodType<A>;
  load(turn: Turn, args: A): Promise<Questions | undefined>;
  check?(values: Values): Faults;
  done(turn: Turn, values: Values, args: A): Promise<void>;
};

/** A form whose arguments are checked once, at its border. */
export function form<A extends Json>(id: string, parts: FormParts<A>): Form {
  return {
    id,
    load: (turn, args) => parts.load(turn, parts.args.parse(args)),
    check: (values) => parts.check?.(values) ?? {},
    done: (turn, values, args) => parts.done(turn, values, parts.args.parse(args)),
  };
}
