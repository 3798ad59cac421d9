import { Temporal } from 'temporal-polyfill';
import type { Post } from '../delivery/post.ts';
import { dateInWords } from '../german/in-words.ts';
import type { Directory } from '../places/directory.ts';
import type { Instant } from '../time/instant.ts';

export type SurveysParts = {
  directory(): Directory;
  readonly zone: string;
};

/** What every part of this feature works with. */
export type Desk = SurveysParts & { readonly post: Post };

/** A town that no list knows (any more) still has its key. */
export const nameOf = ({ directory }: Desk, town: string): string =>
  directory().get(town)?.name ?? town;

export const stateOf = ({ directory }: Desk, town: string): string | undefined =>
  directory().get(town)?.state || undefined;

export const dayOf = ({ zone }: Desk, at: Instant): string =>
  dateInWords(
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
  );

/** „Montag, 7. Dezember 2026, 18:00 Uhr“ */
export function momentOf(desk: Desk, at: Instant): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(desk.zone);
  const weekday = moment.toPlainDate().toLocaleString('de-DE', { weekday: 'long' });
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${weekday}, ${dayOf(desk, at)}, ${time} Uhr`;
}
