import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { type Staff, StaffOfTowns } from '../people/rows.ts';
import type { Instant } from '../time/instant.ts';
import { readDate } from '../time/read-date.ts';
import { dayIn } from '../time/zone.ts';
import { type Desk, dayOf, labelOf, tellIfNobodyLeft } from './desk.ts';
import { texts } from './texts.ts';

const words = texts.away;
const LONGEST = { years: 1 };

export const isAway = ({ away }: Staff, now: Instant): boolean => away !== null && now < away;

/** Away „bis Freitag“ means all of that Friday; undefined: no day to come, or too far off. */
export function endOf(
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
  zone: string,
): Instant | undefined {
  const { compare } = Temporal.PlainDate;
  if (compare(day, today) < 0 || compare(day, today.add(LONGEST)) > 0) return undefined;
  return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

/** Somebody else answers for a while. */
export function createAway(desk: Desk) {
  const rowsOf = (turn: Turn) => turn.tx.find(StaffOfTowns, { person: turn.person.id });
  const todayOf = ({ now }: Turn) => dayIn(now, desk.zone);

  const lastDay = (away: Instant) => dayOf(desk, away - 1);

  async function leave(turn: Turn, day: Temporal.PlainDate): Promise<void> {
    const { tx } = turn;
    const away = endOf(day, todayOf(turn), desk.zone);
    if (away === undefined) return turn.say({ blocks: words.badDay(), to: 'person' });
    const rows = (await rowsOf(turn)).filter(({ resting }) => resting === null);
    const alone: string[] = [];
    for (const row of rows) {
      const { town } = row;
      await tx.put(StaffOfTowns, { ...row, away });
      const why = words.because(lastDay(away));
      if (await tellIfNobodyLeft(desk, turn, { town, key: `${row.id}:${away}`, why }))
        alone.push(await labelOf(desk, tx, town));
    }
    turn.say({
      blocks: words.gone(lastDay(away), alone),
      choices: [[toAction(words.back, back, null)]],
      to: 'person',
    });
  }

  const ask = form('towns.pause', {
    args: z.null(),
    load: async () => ({
      title: words.title,
      fields: [
        {
          ...{ id: 'until', kind: 'date', label: words.until, hint: words.hint },
          ...{ time: false, ahead: true },
        },
      ],
    }),
    done: (turn, { until }) => leave(turn, Temporal.PlainDate.from(String(until))),
  });

  const begin = action('towns.begin-pause', {
    for: 'town',
    args: z.null(),
    run: (turn) => turn.fill('towns.pause', null),
  });

  const back = action('towns.back', {
    for: 'town',
    args: z.null(),
    async run(turn) {
      for (const row of await rowsOf(turn))
        if (row.away !== null) await turn.tx.put(StaffOfTowns, { ...row, away: null });
      turn.say({ blocks: words.welcomeBack(), to: 'person' });
    },
  });

  return {
    actions: [begin, back],
    forms: [ask],
    lastDay,
    async run(turn: Turn, rest: string): Promise<void> {
      const day = rest === '' ? undefined : readDate(rest, todayOf(turn));
      if (day) return leave(turn, day);
      if (rest !== '') turn.say({ blocks: words.badDay(), to: 'person' });
      else await turn.fill('towns.pause', null);
    },
    choice: (row: Staff, now: Instant): Choice =>
      isAway(row, now) ? toAction(words.back, back, null) : toAction(words.title, begin, null),
  };
}
export type Away = ReturnType<typeof createAway>;
