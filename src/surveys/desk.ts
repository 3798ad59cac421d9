import type { Post } from '../delivery/post.ts';
import type { SendOutDesk } from '../delivery/send-outs.ts';
import { dateInWords } from '../german/in-words.ts';
import type { Directory } from '../places/directory.ts';
import type { Instant } from '../time/instant.ts';
import { dayIn, zoned } from '../time/zone.ts';

export type SurveysParts = {
  directory(): Directory;
  readonly zone: string;
};

/** What every part of this feature works with. */
export type Desk = SurveysParts & { readonly post: Post; readonly sendOuts: SendOutDesk };

export const dayOf = ({ zone }: Desk, at: Instant): string =>
  dateInWords(dayIn(at, zone).toString());

/** „Montag, 7. Dezember 2026, 18:00 Uhr“ */
export function momentOf(desk: Desk, at: Instant): string {
  const moment = zoned(at, desk.zone);
  const weekday = moment.toPlainDate().toLocaleString('de-DE', { weekday: 'long' });
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${weekday}, ${dayOf(desk, at)}, ${time} Uhr`;
}
