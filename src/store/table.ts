import type { z } from 'zod';

/** What every row has. Ids are made by `newId` and sort by time, unless a table says otherwise. */
export type Row = { readonly id: string };

type Field<R> = Extract<keyof R, string>;

/** Fields that take these values; used when a person is erased or a period has passed. */
export type Blank<R> = { readonly [F in Field<R>]?: R[F] };

/** `after` names an instant of the row; while it is null or missing, the period has not begun. */
export type KeepRule<R> = {
  readonly days: number;
  readonly after: Field<R>;
  readonly do: 'delete' | { readonly blank: Blank<R> };
};

/** Whom a row is about, and what becomes of it when that person is erased. */
type Subject<R> =
  | {
      readonly person: Field<R>;
      /** Holds a seal: found for the person who asks or is erased, by nobody else. */
      readonly sealed?: Field<R>;
      readonly erase: 'delete' | { readonly blank: Blank<R> };
    }
  | {
      readonly person: null;
      /** Bears a pseudonym: handed out to whose it is, and not touched when they are erased. */
      readonly signed?: { readonly by: Field<R>; readonly as: (person: string) => string };
    };

export type Declaration<R extends Row> = {
  /** What is kept here, in the words that people read in notice and export. */
  readonly about: string;
  /** No two rows share the values of these fields (a row with a null among them is exempt). */
  readonly unique?: readonly (readonly Field<R>[])[];
  /** `find` works on exactly these sets of fields, and on the unique ones. */
  readonly by?: readonly (readonly Field<R>[])[];
  /** `claim` takes rows in order of the instant `at` (null: not due), separately for `within`. */
  readonly due?: { readonly at: Field<R>; readonly within: readonly Field<R>[] };
  readonly town?: Field<R>;
  readonly keep: readonly KeepRule<R>[] | { readonly forever: string };
} & Subject<R>;

export type Table<R extends Row> = {
  readonly name: string;
  readonly row: z.ZodType<R>;
} & Declaration<R>;

/** Any table, for code that reads only the declarations: export, erasure, retention, merging. */
export type AnyRow = Row & { readonly [field: string]: unknown };
export type AnyTable = Table<AnyRow>;

export function table<R extends Row>(
  name: string,
  row: z.ZodType<R>,
  declaration: Declaration<R>,
): Table<R> {
  return { name, row, ...declaration };
}
