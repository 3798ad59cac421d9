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

export type Figure = {
  readonly label: string;
  readonly count: number;
  /** Of so many: it is shown as a share. */
  readonly of?: number;
  /** About what the network itself does: shown as it is, however small. */
  readonly own?: boolean;
};

/** What a feature has to tell in figures. */
export type Figures = { readonly title: string; readonly figures: readonly Figure[] };
