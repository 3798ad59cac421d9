import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Block } from '../chat/blocks.ts';
import { action, type Round, type Work } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { postToCoordination } from '../delivery/post.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { dayIn } from '../time/zone.ts';
import type { Desk } from './desk.ts';
import { morningOf } from './due.ts';
import { LOOKS, missingIn, yearPlan } from './plan.ts';
import { Events, type Plan, Plans } from './rows.ts';
import { planTexts as say } from './texts-plan.ts';

const PLAN = 'plan';
const OfYear = z.object({ year: z.number() });
/** A look that is a fortnight late is left out: the next one is near enough. */
const PATIENCE = 14 * DAY;
const REVIEW_EVERY = { months: 24 };

/** The first look at the year's plan after an instant, in the morning. */
export function nextLook(after: Instant, zone: string): Instant {
  const { year } = dayIn(after, zone);
  const looks = [year, year + 1].flatMap((one) =>
    LOOKS.map(({ month, day }) => Temporal.PlainDate.from({ year: one, month, day })),
  );
  const moments = looks.map((day) => morningOf(day, zone));
  return moments.find((at) => at > after) ?? after + 366 * DAY;
}

/** The plan of a year, and a quiet word to the coordination when it is time for something. */
export function createPlanReminding(desk: Desk, addChoice: () => Choice) {
  async function planOf({ tx, now }: Pick<Work, 'tx' | 'now'>): Promise<Plan> {
    const known = await tx.get(Plans, PLAN);
    if (known) return known;
    const plan: Plan = { id: PLAN, reminding: true, reviewed: now };
    await tx.put(Plans, plan);
    return plan;
  }

  async function missing(work: Work): Promise<readonly string[]> {
    const today = dayIn(work.now, desk.zone);
    const { reviewed } = await planOf(work);
    const due = dayIn(reviewed, desk.zone).add(REVIEW_EVERY);
    const events = await work.tx.all(Events);
    return [
      ...missingIn(events, today, work.now).map(say.missing),
      ...(Temporal.PlainDate.compare(due, today) <= 0 ? [say.review] : []),
    ];
  }

  async function show(turn: Turn, year: number): Promise<void> {
    const { reminding, reviewed: lastReview } = await planOf(turn);
    const thisYear = dayIn(turn.now, desk.zone).year === year;
    const lines = thisYear ? await missing(turn) : [];
    turn.say({
      blocks: [
        ...say.plan(year, yearPlan(await turn.tx.all(Events), year, turn.now)),
        ...(lines.length > 0 ? say.now(lines) : []),
        say.footer(reminding, dayIn(lastReview, desk.zone).toString()),
      ],
      choices: [
        [toAction(say.otherYear(year + 1), open, { year: year + 1 })],
        ...(lines.includes(say.review) ? [[toAction(say.reviewed, reviewed, null)]] : []),
        [toAction(reminding ? say.off : say.on, change, null)],
      ],
      to: 'person',
    });
  }

  const open = action('events.year-plan', {
    for: 'coordinator',
    args: OfYear,
    run: (turn, { year }) => show(turn, year),
  });

  const change = action('events.plan-reminders', {
    for: 'coordinator',
    args: z.null(),
    async run(turn) {
      const plan = await planOf(turn);
      await turn.tx.put(Plans, { ...plan, reminding: !plan.reminding });
      turn.say(say.changed(!plan.reminding));
    },
  });

  const reviewed = action('events.reviewed', {
    for: 'coordinator',
    args: z.null(),
    async run(turn) {
      await turn.tx.put(Plans, { ...(await planOf(turn)), reviewed: turn.now });
      turn.say(say.reviewNoted());
    },
  });

  const openChoice = (work: Pick<Work, 'now'>): Choice =>
    toAction(say.button, open, { year: dayIn(work.now, desk.zone).year });

  const round: Round = {
    name: 'events.plan',
    patience: PATIENCE,
    next: (after) => nextLook(after, desk.zone),
    async run(work, due) {
      const { reminding } = await planOf(work);
      const lines = await missing(work);
      if (!reminding || lines.length === 0) return;
      const choices = [[addChoice(), openChoice(work)], [toAction(say.off, change, null)]];
      const reply = { blocks: say.reminder(lines), choices };
      await postToCoordination(desk.post, work, `events.plan:${due}`, reply);
    },
  };

  return {
    openChoice,
    /** For who looks at all events. */
    async note(turn: Turn): Promise<readonly Block[]> {
      const lines = await missing(turn);
      return lines.length > 0 ? [say.note(dayIn(turn.now, desk.zone).year, lines)] : [];
    },
    rounds: [round],
    actions: [open, change, reviewed],
  };
}
export type PlanReminding = ReturnType<typeof createPlanReminding>;
