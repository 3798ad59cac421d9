import type { Instant } from '../time/instant.ts';

/** Days in a row. */
export type Span = {
  /** The first and the last of them, as 2026-11-23. */
  readonly first: string;
  readonly last: string;
  /** The first instant and the last; never later than now. */
  readonly from: Instant;
  readonly until: Instant;
};

/** Whether something happened in a span. */
export const isWithin = ({ from, until }: Span, at: Instant | null): boolean =>
  at !== null && at >= from && at <= until;

/** The year that a span ends in. */
export const yearOfSpan = ({ last }: Pick<Span, 'last'>): number => Number(last.slice(0, 4));

export type Figure = {
  readonly label: string;
  readonly count: number;
  /** Of so many: it is shown as a share. */
  readonly of?: number;
  /** About what the network or a town itself does: shown as it is, however small. */
  readonly own?: boolean;
};

/** What a feature has to tell in figures. */
export type Figures = {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Only the greatest are shown, at most so many. */
  readonly most?: number;
};
