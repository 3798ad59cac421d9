import { dropLetter, writeNotice } from '../chat/letters.ts';
import type { Reply } from '../chat/reply.ts';
import type { Letter, Wording } from '../chat/rows.ts';
import { placeOf } from '../people/persons.ts';
import { reachOf } from '../people/reach.ts';
import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { nextOfficeMoment } from '../time/office-hours.ts';
import { KINDS, type Kind } from './kinds.ts';
import { UnaskedLetters } from './rows.ts';

const MOST_IN_A_WEEK = 2;
const WEEK = 7 * DAY;

export type Notice = {
  readonly kind: Kind;
  /** One letter for one purpose and person: written twice, it is still one. */
  readonly key: string;
  readonly person: string;
  /** Of the town it is about, for its holidays. */
  readonly state: string | undefined;
  readonly reply: Reply;
  /** By which all letters of one matter are found. */
  readonly matter?: string;
  /** So that it can be worded anew when that matter changes. */
  readonly wording?: Wording;
  /** From then on it would be of no use: on a holiday there, or over the weekly limit. */
  readonly until?: Instant | undefined;
  /** Platforms that do not work: it goes to another account of this person, or nowhere. */
  readonly avoid?: ReadonlySet<string>;
};

/**
 * Silent: this person does not want it. Nowhere: there is no way to reach them here. Late: it could
 * only go out when it is of no use any more.
 */
export type Posted = 'written' | 'known' | 'silent' | 'nowhere' | 'late';

type Writer = { readonly tx: Tx; readonly newId: NewId; readonly now: Instant };

export type Post = (writer: Writer, notice: Notice) => Promise<Posted>;

/** When the next unasked message is allowed: at most so many within any week. */
async function afterCap(tx: Tx, person: string, at: Instant): Promise<Instant> {
  const letters = await tx.find(UnaskedLetters, { person });
  const latest = letters
    .map((letter) => letter.at)
    .filter((sent) => sent > at - WEEK)
    .sort((a, b) => b - a);
  const limiting = latest[MOST_IN_A_WEEK - 1];
  return limiting === undefined ? at : limiting + WEEK;
}

/** When something that is written now can be read, as far as office hours go. */
export const readAt = (kind: Kind, now: Instant, zone: string, state: string | undefined) =>
  KINDS[kind].office ? nextOfficeMoment(now, zone, state) : now;

/** The one way in which the hotline writes of itself. Nothing goes out here: it is written down. */
export function createPost(zone: string): Post {
  return async (writer, { kind, key, person: id, state, reply, ...more }) => {
    const { tx, now } = writer;
    const { matter = null, wording, until, avoid } = more;
    const policy = KINDS[kind];
    const reached = await reachOf(tx, id, policy.consent);
    const place = await placeOf(tx, id, avoid);
    if (reached !== 'here' || !place) return reached === 'here' ? 'nowhere' : reached;
    const open = (at: Instant) => readAt(kind, at, zone, state);
    const due = policy.counts ? open(await afterCap(tx, id, open(now))) : open(now);
    if (until !== undefined && due >= until) return 'late';
    const letter = { key: `notice:${key}:${id}`, person: id, place, reply, due, matter };
    const again = wording && { wording };
    const written = await writeNotice(writer, { ...letter, ...again, doubt: policy.doubt });
    if (written === 'exists') return 'known';
    if (policy.counts) await tx.put(UnaskedLetters, { id: letter.key, person: id, at: due });
    return 'written';
  };
}

/** What is written and not yet begun is never sent, nor counted among what a person got in a week. */
export async function takeBack(tx: Tx, letter: Letter, now: Instant): Promise<void> {
  await dropLetter(tx, letter, now);
  await tx.delete(UnaskedLetters, letter.key);
}

type Coordinating = Writer & { coordinators(): Promise<readonly string[]> };

/** Something for everybody in the coordination. */
export async function postToCoordination(
  post: Post,
  work: Coordinating,
  key: string,
  reply: Reply,
  more: Pick<Notice, 'matter' | 'wording' | 'avoid'> = {},
): Promise<void> {
  for (const person of await work.coordinators())
    await post(work, { kind: 'desk', key, person, state: undefined, reply, ...more });
}
