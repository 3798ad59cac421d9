import type { Turn } from '../chat/turn.ts';
import type { Post } from '../delivery/post.ts';
import type { SendOut } from '../delivery/rows.ts';
import type { SendOutDesk } from '../delivery/send-outs.ts';
import { momentInWords as inWords } from '../german/moments.ts';
import type { Knowledge } from '../knowledge/read.ts';
import type { Directory } from '../places/directory.ts';
import type { Instant } from '../time/instant.ts';
import type { Shelf } from './curating/shelf.ts';
import { texts } from './texts.ts';

export type DeskParts = {
  directory(): Directory;
  /** The knowledge of this moment, with what stands on the shelf. */
  readonly knowledge: () => Knowledge;
  readonly shelf: Shelf;
  readonly zone: string;
  readonly operator: string | undefined;
};

/** What every part of this feature works with. */
export type Desk = DeskParts & { readonly post: Post; readonly sendOuts: SendOutDesk };

/** „12. Januar 2027, 09:30 Uhr“ */
export const momentInWords = ({ zone }: DeskParts, at: Instant): string => inWords(at, zone);

/** Released for a moment to come it is planned, not on its way. */
export const standingOf = (
  desk: DeskParts,
  { state, starts }: Pick<SendOut, 'state' | 'starts'>,
  now: Instant,
): string =>
  state === 'running' && starts !== null && starts > now
    ? texts.plannedFor(momentInWords(desk, starts))
    : texts.states[state];

/** Everybody of the coordination but this person. */
export const otherCoordinators = async (turn: Turn): Promise<readonly string[]> =>
  (await turn.coordinators()).filter((person) => person !== turn.person.id);
