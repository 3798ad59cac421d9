import type { Place } from '../people/address.ts';
import type { Role } from '../people/roles.ts';
import type { Person } from '../people/rows.ts';
import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import type { AnyTable } from '../store/table.ts';
import type { Instant } from '../time/instant.ts';
import type { Health } from './adapter.ts';
import type { Block } from './blocks.ts';
import type { Feature } from './feature.ts';
import type { Fetched } from './fetch.ts';
import type { Incoming } from './incoming.ts';
import type { Json } from './json.ts';
import type { Reply } from './reply.ts';

/**
 * One update being handled. All that a handler does goes through here and is kept or lost as one:
 * effects in the store, replies, and the mark that the update is done.
 */
export type Turn = {
  readonly tx: Tx;
  readonly now: Instant;
  readonly newId: NewId;
  readonly incoming: Incoming;
  readonly place: Place;
  readonly person: Person;
  readonly roles: ReadonlySet<Role>;
  readonly features: readonly Feature[];
  /** Every table there is. */
  readonly tables: readonly AnyTable[];
  /** What a form waited for, fetched before the turn began. */
  readonly file: Fetched | undefined;
  /** How each platform is connected at this moment. */
  platforms(): ReadonlyMap<string, Health>;
  /** Everybody who belongs to the coordination. */
  coordinators(): Promise<readonly string[]>;
  say(reply: Reply | readonly Block[]): void;
  /** Runs a command, perhaps of another feature; false: there is none, or not for this person. */
  go(word: string, rest?: string): Promise<boolean>;
  /** Whether there is such a command for this person. */
  can(word: string): boolean;
  /**
   * Starts a form in the direct chat: a dialog where the platform has one, else step by step.
   * `deed`: what only coordinators may do and what it belongs to; the seam gives it itself.
   */
  fill(form: string, args: Json, deed?: string): Promise<void>;
};
