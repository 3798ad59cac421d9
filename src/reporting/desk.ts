import type { Feature } from '../chat/feature.ts';
import type { Figures, Span } from '../chat/figures.ts';
import type { Post } from '../delivery/post.ts';
import type { Fault } from '../knowledge/fault.ts';
import type { Knowledge } from '../knowledge/read.ts';
import type { Directory } from '../places/directory.ts';
import type { Storage } from '../store/storage.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { dayIn } from '../time/zone.ts';

export type ReportingParts = {
  readonly zone: string;
  directory(): Directory;
  /** Who runs the hotline. */
  readonly operator: string | undefined;
  knowledge(): Knowledge;
  /** In knowledge files that were put in place since the start, and were not taken. */
  faults(): readonly Fault[];
  storage(): Storage;
};

/** What every part of this feature works with. */
export type Desk = ReportingParts & { features(): readonly Feature[]; readonly post: Post };

export const todayOf = ({ zone }: Desk, now: Instant): string => dayIn(now, zone).toString();

/** What all features have to tell. */
export async function figuresOf(
  { features }: Desk,
  tx: Tx,
  span: Span,
  town?: string,
): Promise<readonly Figures[]> {
  const told: Figures[] = [];
  for (const feature of features()) told.push(...((await feature.figures?.(tx, span, town)) ?? []));
  return told.filter(({ figures }) => figures.length > 0);
}
