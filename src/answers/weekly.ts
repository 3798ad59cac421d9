import { z } from 'zod';
import { job, type Round, type Work } from '../chat/feature.ts';
import type { Reply } from '../chat/reply.ts';
import { setAlarm } from '../delivery/alarms.ts';
import { nextSlice } from '../delivery/slices.ts';
import { type Follow, Follows } from '../people/rows.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { nextClock } from '../time/time-of-day.ts';
import type { Answering } from './answer.ts';
import { type Desk, stateOfPerson } from './desk.ts';
import { shortOf } from './entry-blocks.ts';
import { learn, newsOfOthers, unknownAt, waysTo } from './fresh.ts';
import { texts } from './texts.ts';

const words = texts.news;
const TUESDAY = 2;
const NINE = '09:00';
const MOST_SHOWN = 5;
/** A day later it would be old news: what it has to say comes with the next one. */
const PATIENCE = DAY;
const OfWeek = z.object({
  due: z.number(),
  /** The last person that was dealt with. */
  after: z.string().nullable(),
});

/** The first Tuesday, nine o'clock, after an instant. */
export const nextOverview = (after: Instant, zone: string): Instant =>
  nextClock(after, NINE, zone, ({ dayOfWeek }) => dayOfWeek === TUESDAY);

/** What is new on their themes, once a week, to exactly those who have switched it on. */
export function createWeekly(desk: Desk, { entryChoices }: Answering) {
  /** Undefined: there is nothing new, and nothing is said. */
  async function overview(work: Work, follow: Follow, since: Instant): Promise<Reply | undefined> {
    const entries = await unknownAt(work.tx, desk, follow, since);
    const others = await newsOfOthers(work, follow, since);
    if (entries.length + others.length === 0) return undefined;
    const shown = entries.slice(0, MOST_SHOWN);
    const themes = follow.themes.map((theme) => desk.book().themeName(theme));
    return {
      blocks: words.overview(
        themes,
        shown.map((entry) => `${texts.kinds[entry.kind]}: ${shortOf(entry)}`),
        entries.length - shown.length,
        others.map(({ text }) => text),
      ),
      choices: [...entryChoices(shown.map(({ id }) => id)), ...waysTo(others)],
    };
  }

  async function tell(work: Work, follow: Follow, due: Instant): Promise<void> {
    const { person, weekly } = follow;
    if (weekly === null) return;
    const reply = await overview(work, follow, weekly);
    if (!reply) return;
    const state = await stateOfPerson(work.tx, person, desk);
    const key = `answers.weekly:${due}`;
    const until = due + PATIENCE;
    const posted = await desk.post(work, { kind: 'news', key, person, state, reply, until });
    if (posted === 'written') await work.tx.put(Follows, { ...follow, weekly: work.now });
  }

  const write = job('answers.weekly-write', {
    args: OfWeek,
    async run(work, { due, after }) {
      const wanted = (await work.tx.all(Follows)).filter(({ weekly }) => weekly !== null);
      const all = new Map(wanted.map((follow) => [follow.person, follow]));
      const { slice, last, more } = nextSlice(all, after);
      for (const [, follow] of slice) await tell(work, follow, due);
      if (more) await next(work, { due, after: last });
    },
  });

  const next = (work: Work, args: z.infer<typeof OfWeek>): Promise<void> =>
    setAlarm(work, { key: 'answers.weekly-write', job: write, args, at: work.now });

  const round: Round = {
    name: 'answers.weekly',
    patience: PATIENCE,
    next: (after) => nextOverview(after, desk.zone),
    async run(work, due) {
      await learn(work, desk);
      await next(work, { due, after: null });
    },
  };

  return { rounds: [round], jobs: [write] };
}
