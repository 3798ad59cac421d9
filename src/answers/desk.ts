import { type Choice, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Post } from '../delivery/post.ts';
import { StaffOfTowns } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { dayIn } from '../time/zone.ts';
import type { Book } from './book.ts';
import type { World } from './entry-blocks.ts';
import { texts } from './texts.ts';

/** What every part of this feature works with. */
export type Desk = {
  book(): Book;
  /** Whether what this entry says is being checked. */
  isDoubted(entry: string): boolean;
  readonly zone: string;
  readonly post: Post;
};

export const worldOf = ({ book, zone, isDoubted }: Desk, now: Instant): World => ({
  isDoubted,
  today: dayIn(now, zone).toString(),
  entry: (id) => book().entry(id),
});

/** The state that a person's towns lie in, when it is one. */
export const stateOf = ({ tx, person }: Turn, desk: Desk): Promise<string | undefined> =>
  stateOfPerson(tx, person.id, desk);

export async function stateOfPerson(
  tx: Tx,
  person: string,
  { book }: Desk,
): Promise<string | undefined> {
  const towns = await tx.find(StaffOfTowns, { person });
  const states = new Set(
    towns.map(({ town }) => book().knowledge.towns.find(({ key }) => key === town)?.state),
  );
  const [only] = states;
  return states.size === 1 ? only : undefined;
}

/** The way on where the hotline has none: a person, and the themes. */
export const waysOn = (more: readonly Choice[] = []): Choice[][] => [
  [toCommand(texts.buttons.person, 'mensch'), ...more],
  [toCommand(texts.buttons.themes, 'themen'), toCommand(texts.buttons.help, 'hilfe')],
];
