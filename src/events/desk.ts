import type { Work } from '../chat/feature.ts';
import type { Reply } from '../chat/reply.ts';
import type { Kind } from '../delivery/kinds.ts';
import type { Post } from '../delivery/post.ts';
import type { SendOutDesk } from '../delivery/send-outs.ts';
import { addresseesOf } from '../people/staff.ts';
import type { Directory } from '../places/directory.ts';
import { stateOf } from '../places/lookup.ts';

export type EventsParts = {
  directory(): Directory;
  readonly zone: string;
  /** How to reach the coordination. */
  readonly contact: string | undefined;
};

/** What every part of this feature works with. */
export type Desk = EventsParts & { readonly post: Post; readonly sendOuts: SendOutDesk };

/** One town, or one person who was invited without a town. */
export type Party = { readonly town: string | null; readonly person: string | null };

type Told = { readonly kind: Kind; readonly key: string; readonly reply: Reply };

/** Writes to those who answer for a town, or to the one person. */
export async function tellParty(
  desk: Desk,
  work: Work,
  { town, person }: Party,
  told: Told,
): Promise<void> {
  const guest = person === null ? [] : [person];
  const people = town === null ? guest : await addresseesOf(work.tx, town, work.now);
  const state = stateOf(desk, town);
  for (const one of people) await desk.post(work, { ...told, person: one, state });
}
