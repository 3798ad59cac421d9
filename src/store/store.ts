import type { Instant } from '../time/instant.ts';
import type { Row, Table } from './table.ts';

export type Page = {
  /** Continue behind the row with this id. */
  readonly after?: string;
  readonly limit?: number;
};

/** The values that an index is asked for, e.g. `{ survey: 's1', town: null }`. */
export type Where<R> = { readonly [F in Extract<keyof R, string>]?: R[F] };

/** What a transaction can do. Rows are immutable: change one by putting another in its place. */
export type Tx = {
  get<R extends Row>(table: Table<R>, id: string): Promise<R | undefined>;
  /** 'exists': the id or a unique value is taken; nothing was written. */
  insert<R extends Row>(table: Table<R>, row: R): Promise<'ok' | 'exists'>;
  /** Writes the row, whether it was there or not. 'exists': another row has a unique value of it. */
  put<R extends Row>(table: Table<R>, row: R): Promise<'ok' | 'exists'>;
  delete<R extends Row>(table: Table<R>, id: string): Promise<void>;
  /** Rows with these values, in order of their ids. The fields must be a declared index. */
  find<R extends Row>(table: Table<R>, where: Where<R>, page?: Page): Promise<readonly R[]>;
  /** Every row, in order of the ids. */
  all<R extends Row>(table: Table<R>, page?: Page): Promise<readonly R[]>;
  /**
   * Takes up to `n` rows that are due at `until`, earliest first (then by id), and moves their due
   * instant to `until + lease`, so that nobody else takes them before then.
   */
  claim<R extends Row>(
    table: Table<R>,
    where: Where<R>,
    until: Instant,
    n: number,
    lease: number,
  ): Promise<readonly R[]>;
  /** The earliest due instant under `where`. */
  nextDue<R extends Row>(table: Table<R>, where: Where<R>): Promise<Instant | undefined>;
};

/** The memory of the hotline. Transactions are serialisable. */
export type Store = {
  /** True where no second process can have it open: leases of an earlier run are void. */
  readonly exclusive: boolean;
  /**
   * Resolves once all that `work` wrote and read is safe on disk. `work` awaits nothing but `tx`,
   * has no effects of its own and may run more than once. When it throws, nothing was written.
   */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Leaves no byte of deleted or replaced rows in any file but the daily backups. */
  scrub(): Promise<void>;
  close(): Promise<void>;
};
