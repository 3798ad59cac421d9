import type { Point } from './distance.ts';

/** A municipality of the directory. */
export type Town = {
  /** Official key: eight digits, as text. */
  readonly key: string;
  readonly name: string;
  /** „Stadt“, „Gemeinde“, „Markt“ … */
  readonly kind: string;
  /** The state's two letters. */
  readonly state: string;
  readonly district: string;
  readonly population: number | undefined;
  readonly point: Point | undefined;
  /** The town hall's; a town may have more of them. */
  readonly postcode?: string;
};
