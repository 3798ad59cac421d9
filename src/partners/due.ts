import { z } from 'zod';
import type { Work } from '../chat/feature.ts';
import { dropAlarm, hasAlarm, setAlarm } from '../delivery/alarms.ts';
import type { Instant } from '../time/instant.ts';
import type { Pair, Wish } from './rows.ts';

export const OfPair = z.object({ pair: z.string() });
/** One of the two towns of a pair. */
export const OfSide = OfPair.extend({ town: z.string() });
export type OfSide = z.infer<typeof OfSide>;
export const OfWish = z.object({ wish: z.string() });

/** What happens to a pair by itself, and what to a request. */
export const PAIR_JOBS = {
  remind: { name: 'partners.remind', args: OfPair },
  lapse: { name: 'partners.lapse', args: OfPair },
  again: { name: 'partners.again', args: OfPair },
  settle: { name: 'partners.settle', args: OfPair },
  nudge: { name: 'partners.nudge', args: OfPair },
  follow: { name: 'partners.follow', args: OfPair },
} as const;
export const WISH_JOBS = {
  renew: { name: 'partners.renew', args: OfWish },
  expire: { name: 'partners.expire', args: OfWish },
} as const;

type PairJob = keyof typeof PAIR_JOBS;
type WishJob = keyof typeof WISH_JOBS;

const keyOf = (name: string, id: string) => `${name}:${id}`;

export async function pairAlarm(work: Work, pair: Pair, name: PairJob, at: Instant) {
  const job = PAIR_JOBS[name];
  await setAlarm(work, { key: keyOf(job.name, pair.id), job, args: { pair: pair.id }, at });
}

export async function wishAlarm(work: Work, wish: Wish, name: WishJob, at: Instant) {
  const job = WISH_JOBS[name];
  await setAlarm(work, { key: keyOf(job.name, wish.id), job, args: { wish: wish.id }, at });
}

/** Whether this is still to come for a pair. */
export const isToCome = ({ tx }: Work, pair: Pair, name: PairJob): Promise<boolean> =>
  hasAlarm(tx, keyOf(PAIR_JOBS[name].name, pair.id));

/** Nothing that was to come for this pair comes any more. */
export async function dropPairAlarms(work: Work, pair: Pair): Promise<void> {
  for (const { name } of Object.values(PAIR_JOBS)) await dropAlarm(work.tx, keyOf(name, pair.id));
}

export async function dropWishAlarms(work: Work, wish: Wish): Promise<void> {
  for (const { name } of Object.values(WISH_JOBS)) await dropAlarm(work.tx, keyOf(name, wish.id));
}
