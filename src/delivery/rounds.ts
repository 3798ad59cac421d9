import { z } from 'zod';
import { type Feature, type Job, job, type Work } from '../chat/feature.ts';
import type { NewId } from '../store/id.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { setAlarm } from './alarms.ts';
import { Alarms, Rounds } from './rows.ts';

const OfRound = z.object({ name: z.string(), due: z.number() });
const keyOf = (name: string) => `round:${name}`;

/** Every turn from `due` on that lies behind, the latest last. */
export function behind(
  due: Instant,
  now: Instant,
  next: (after: Instant) => Instant,
): readonly Instant[] {
  const found: Instant[] = [];
  for (let at = due; at <= now; at = next(at)) found.push(at);
  return found;
}

/** What comes round by itself: the alarm for the next turn is set when the last one goes off. */
export function createRounds(features: readonly Feature[]) {
  const rounds = new Map(
    features.flatMap(({ rounds = [] }) => rounds).map((round) => [round.name, round]),
  );

  async function setNext({ tx, newId }: Pick<Work, 'tx' | 'newId'>, name: string, at: Instant) {
    await setAlarm({ tx, newId }, { key: keyOf(name), job: turn, args: { name, due: at }, at });
  }

  const turn: Job<{ name: string; due: number }> = job('delivery.round', {
    args: OfRound,
    async run(work, { name, due }) {
      const round = rounds.get(name);
      if (!round) return;
      const { tx, now } = work;
      await setNext(work, name, round.next(now));
      const all = behind(due, now, round.next);
      for (const [i, at] of all.entries()) {
        const missed = i < all.length - 1 || now - at > round.patience;
        await tx.put(Rounds, { id: `${name}:${at}`, due: at, at: now, missed });
        if (!missed) await round.run(work, at);
      }
    },
  });

  return {
    jobs: [turn],
    /** Sets what is not set yet; a turn that was missed meanwhile stays due. */
    async set(tx: Tx, newId: NewId, now: Instant): Promise<void> {
      for (const { name, next } of rounds.values()) {
        const known = await tx.find(Alarms, { key: keyOf(name) }, { limit: 1 });
        if (known.length === 0) await setNext({ tx, newId }, name, next(now));
      }
    },
  };
}
