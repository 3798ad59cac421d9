import type { Post } from '../delivery/post.ts';
import type { SendOutDesk } from '../delivery/send-outs.ts';
import { dateInWords } from '../german/in-words.ts';
import type { Directory } from '../places/directory.ts';
import type { Instant } from '../time/instant.ts';
import { zoned } from '../time/zone.ts';

export type DeskParts = {
  directory(): Directory;
  readonly zone: string;
  readonly operator: string | undefined;
};

/** What every part of this feature works with. */
export type Desk = DeskParts & { readonly post: Post; readonly sendOuts: SendOutDesk };

/** „Dienstag, 9 Uhr“ is for people; this is exact. */
export function momentInWords({ zone }: DeskParts, at: Instant): string {
  const moment = zoned(at, zone);
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dateInWords(moment.toPlainDate().toString())}, ${time} Uhr`;
}
