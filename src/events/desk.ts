import type { LetterMaker, Work } from '../chat/feature.ts';
import type { Json } from '../chat/json.ts';
import type { Reply } from '../chat/reply.ts';
import type { Kind } from '../delivery/kinds.ts';
import { wordedBy } from '../delivery/makers.ts';
import type { Post } from '../delivery/post.ts';
import type { SendOutDesk } from '../delivery/send-outs.ts';
import { addresseesOf, worksFor } from '../people/staff.ts';
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

/** By which all is found that the hotline says of an event by itself. */
export const matterOf = (event: string): string => `event:${event}`;

type Told = { readonly kind: Kind; readonly key: string };

/** Those who answer for a town, and who has said something for it; or the one person. */
export async function peopleOf({ tx, now }: Work, { town, person }: Party) {
  const one = person === null ? [] : [person];
  if (town === null) return one;
  const there = person !== null && (await worksFor(tx, person, town)) ? one : [];
  return [...new Set([...(await addresseesOf(tx, town, now)), ...there])];
}

/** Those who have spoken for a town and still work for it, or for themselves. */
export async function speakersOf(
  { tx }: Pick<Work, 'tx'>,
  parties: readonly Party[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const { town, person } of parties) {
    if (person === null) continue;
    const towns = found.get(person) ?? [];
    if (town === null) found.set(person, towns);
    else if (await worksFor(tx, person, town)) found.set(person, [...towns, town]);
  }
  return found;
}

/** Writes to them. */
export async function tellParty(
  desk: Desk,
  work: Work,
  party: Party,
  told: Told & { readonly reply: Reply },
): Promise<void> {
  const state = stateOf(desk, party.town);
  for (const person of await peopleOf(work, party))
    await desk.post(work, { ...told, person, state });
}

/** Writes to them of an event: when that changes, what waits is worded anew. */
export async function tellOfEvent<A extends Json>(
  desk: Desk,
  work: Work,
  party: Party,
  told: Told & { readonly event: string; readonly maker: LetterMaker<A>; readonly args: A },
): Promise<void> {
  const { kind, key, event, maker, args } = told;
  const state = stateOf(desk, party.town);
  const towns = party.town === null ? [] : [party.town];
  for (const person of await peopleOf(work, party)) {
    const worded = await wordedBy(work, maker, { person, towns, args });
    const matter = matterOf(event);
    if (worded) await desk.post(work, { kind, key, person, state, matter, ...worded });
  }
}
