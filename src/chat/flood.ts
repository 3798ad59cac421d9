import { accountKey, chatKey } from '../people/address.ts';
import type { Role } from '../people/roles.ts';
import type { Clock } from '../time/clock.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../time/instant.ts';
import type { CommandBook } from './commands.ts';
import type { Incoming } from './incoming.ts';

type Limit = { readonly most: number; readonly per: number };

/** So many messages at once, then as many as come back with time. Nobody types that fast. */
export const LIMITS = {
  person: { most: 30, per: 30 * SECOND },
  personOverTime: { most: 600, per: HOUR },
  group: { most: 60, per: MINUTE },
  /** Of everybody together; beyond it, each person still has a share. */
  all: { most: 6_000, per: 10 * SECOND },
  share: { most: 5, per: 30 * SECOND },
  /** Ways out and buttons, while somebody floods. */
  waysOut: { most: 6, per: 30 * SECOND },
} as const satisfies Record<string, Limit>;

/** People, and groups, that are remembered; who has been silent for longest is forgotten. */
const REMEMBERED = 10_000;
const LONGEST_WORD = 40;

const VISITOR: ReadonlySet<Role> = new Set(['visitor']);

/** `over`: the first message too many; `silent`: those behind it, until it has calmed down. */
type Level = 'fine' | 'over' | 'silent';

/** How much may still come from each, and who is braked until it has come back half. */
function createBuckets({ most, per }: Limit) {
  const buckets = new Map<string, { left: number; at: Instant; braked: boolean }>();
  return (key: string, now: Instant): Level => {
    const { left, at, braked } = buckets.get(key) ?? { left: most, at: now, braked: false };
    const filled = Math.min(most, left + (Math.max(now - at, 0) / per) * most);
    const stillBraked = braked && filled < most / 2;
    const level = stillBraked ? 'silent' : filled < 1 ? 'over' : 'fine';
    // Behind all others, so that the first is the one to forget.
    buckets.delete(key);
    buckets.set(key, { left: Math.max(filled - 1, 0), at: now, braked: level !== 'fine' });
    const [oldest] = buckets.size > REMEMBERED ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    return level;
  };
}

/** `warn`: told once that nothing is read for so long. `drop`: acknowledged and forgotten. */
export type Verdict = 'serve' | 'drop' | { readonly warn: number };

/** Holds back who floods, so that all others are served as ever. It keeps nothing but counts. */
export function createBrake(clock: Clock, book: CommandBook) {
  const buckets = {
    person: createBuckets(LIMITS.person),
    personOverTime: createBuckets(LIMITS.personOverTime),
    group: createBuckets(LIMITS.group),
    all: createBuckets(LIMITS.all),
    share: createBuckets(LIMITS.share),
    waysOut: createBuckets(LIMITS.waysOut),
  };

  /** The first limit that is passed decides: what it holds back does not count for the others. */
  function judge({ from, place }: Incoming, now: Instant): Verdict {
    const person = accountKey(from);
    const { thread: _, ...group } = place;
    const levels = [
      ['person', person],
      ['personOverTime', person],
      ...(place.kind === 'group' ? [['group', chatKey(group)] as const] : []),
    ] as const;
    for (const [name, key] of levels) {
      const level = buckets[name](key, now);
      if (level !== 'fine') return verdictOf(level, LIMITS[name]);
    }
    if (buckets.all('', now) === 'fine') return 'serve';
    const level = buckets.share(person, now);
    return level === 'fine' ? 'serve' : verdictOf(level, LIMITS.share);
  }

  function isWayOut(incoming: Incoming): boolean {
    if (incoming.kind === 'press' || incoming.kind === 'form') return true;
    const said =
      incoming.kind === 'text' ? incoming.text : incoming.kind === 'command' ? incoming.word : '';
    return said.length <= LONGEST_WORD && book.exact(said, VISITOR)?.wayOut === true;
  }

  return (incoming: Incoming): Verdict => {
    // What the platform itself says of a chat.
    if (incoming.kind === 'left' || incoming.kind === 'moved') return 'serve';
    const now = clock.now();
    const verdict = judge(incoming, now);
    if (verdict === 'serve' || !isWayOut(incoming)) return verdict;
    const level = buckets.waysOut(accountKey(incoming.from), now);
    return level === 'fine' ? 'serve' : verdictOf(level, LIMITS.waysOut);
  };
}
export type Brake = ReturnType<typeof createBrake>;

const verdictOf = (level: Exclude<Level, 'fine'>, { per }: Limit): Verdict =>
  level === 'over' ? { warn: per } : 'drop';
