import type { Post } from '../delivery/post.ts';
import type { SendOutDesk } from '../delivery/send-outs.ts';
import { dayInWords, weekdayMomentInWords } from '../german/moments.ts';
import type { Directory } from '../places/directory.ts';
import type { Instant } from '../time/instant.ts';

export type SurveysParts = {
  directory(): Directory;
  readonly zone: string;
};

/** What every part of this feature works with. */
export type Desk = SurveysParts & { readonly post: Post; readonly sendOuts: SendOutDesk };

export const dayOf = ({ zone }: Desk, at: Instant): string => dayInWords(at, zone);

/** „Montag, 7. Dezember 2026, 18:00 Uhr“ */
export const momentOf = ({ zone }: Desk, at: Instant): string => weekdayMomentInWords(at, zone);
