import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { fileOf, paper } from '../chat/files.ts';
import type { Field } from '../chat/forms/form.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Entry } from '../knowledge/entry.ts';
import { calendarFile } from '../papers/calendar.ts';
import { fileName } from '../papers/text.ts';
import { planBack } from './back-plan.ts';
import { type Desk, worldOf } from './desk.ts';
import { type Deadline, Deadlines } from './rows.ts';
import { texts } from './texts.ts';

const words = texts.ownDeadline;
const LONGEST_TITLE = 80;
const MOST = 20;
/** So many days before, it stands under „offen“. */
const NEAR = 14;
const RINGS = [7, 1];

const OfEntry = z.object({ entry: z.string().nullable() });
const OfDeadline = z.object({ deadline: z.string() });

/** The day that an entry names, if it is still to come. */
function dayOf(entry: Entry | undefined, today: string): string | undefined {
  if (entry?.kind !== 'programme' || !entry.deadline) return undefined;
  const { date, yearly } = entry.deadline;
  if (date !== undefined && date >= today) return date;
  if (yearly === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const [soon, later] = [`${year}-${yearly}`, `${year + 1}-${yearly}`];
  return soon >= today ? soon : later;
}

export function createDeadlines(desk: Desk) {
  const todayOf = (turn: Turn) => worldOf(desk, turn.now).today;
  const mine = (turn: Turn) => turn.tx.find(Deadlines, { person: turn.person.id });

  const calendar = paper('answers.calendar', {
    type: 'text/calendar; charset=utf-8',
    args: OfDeadline,
    async make(tx, { deadline: id }) {
      const row = await tx.get(Deadlines, id);
      if (!row) throw new Error('the deadline is gone');
      const { steps } = planBack(row.date, row.council ?? undefined, row.planned);
      const days = steps.map(({ step, date }) => ({
        uid: `${row.id}-${step}@kleinstadt-hotline`,
        sequence: 0,
        date,
        title: words.calendarTitle(words.steps[step], row.title),
        text: words.suggestion,
        ringDaysBefore: step === 'hand-in' ? RINGS : [1],
      }));
      return calendarFile(days, row.at);
    },
  });

  const plan = form('answers.deadline', {
    args: OfEntry,
    async load(turn, { entry: id }) {
      const entry = id === null ? undefined : desk.book().entry(id);
      const date = dayOf(entry, todayOf(turn));
      const fields: Field[] = [
        { id: 'title', kind: 'text', label: words.what, max: LONGEST_TITLE },
        { id: 'date', kind: 'date', label: words.when, time: false, ahead: true },
        { id: 'council', kind: 'date', label: words.council, time: false, optional: true },
      ];
      const title = entry && [...entry.title].slice(0, LONGEST_TITLE).join('');
      const values = { ...(title && { title }), ...(date && { date }) };
      return { title: words.formTitle, fields, values };
    },
    check({ date, council }) {
      const late = typeof date === 'string' && typeof council === 'string' && council >= date;
      return late ? { council: words.councilTooLate } : {};
    },
    async done(turn, values, { entry }) {
      const { title, date, council } = values;
      if (typeof title !== 'string' || typeof date !== 'string') return;
      const planned = todayOf(turn);
      if (date < planned) return turn.say(words.passed());
      if ((await mine(turn)).length >= MOST) return turn.say(words.tooMany(MOST));
      const row: Deadline = {
        id: turn.newId(),
        person: turn.person.id,
        title,
        date,
        council: typeof council === 'string' ? council : null,
        entry,
        planned,
        at: turn.now,
        until: Temporal.PlainDate.from(date).toZonedDateTime(desk.zone).epochMilliseconds,
      };
      await turn.tx.insert(Deadlines, row);
      sayPlan(turn, row);
    },
  });

  function sayPlan(turn: Turn, row: Deadline) {
    const back = planBack(row.date, row.council ?? undefined, todayOf(turn));
    turn.say({
      blocks: words.plan(row.title, row.date, back),
      files: [fileOf(calendar, { deadline: row.id }, fileName(row.title, 'ics'))],
      choices: [[toAction(words.forget, forget, { deadline: row.id })]],
    });
  }

  const own = async (turn: Turn, id: string) => {
    const row = await turn.tx.get(Deadlines, id);
    return row?.person === turn.person.id ? row : undefined;
  };

  const forget = action('answers.forget-deadline', {
    for: 'visitor',
    args: OfDeadline,
    async run(turn, { deadline: id }) {
      const row = await own(turn, id);
      if (!row) return turn.say(words.gone());
      await turn.tx.delete(Deadlines, id);
      turn.say(words.forgotten(row.title));
    },
  });

  const show = action('answers.show-deadline', {
    for: 'visitor',
    args: OfDeadline,
    async run(turn, { deadline: id }) {
      const row = await own(turn, id);
      if (row) sayPlan(turn, row);
      else turn.say(words.gone());
    },
  });

  const begin = action('answers.plan-deadline', {
    for: 'visitor',
    args: OfEntry,
    run: (turn, args) => turn.fill('answers.deadline', args),
  });

  async function list(turn: Turn): Promise<void> {
    const rows = (await mine(turn)).toSorted((a, b) => a.date.localeCompare(b.date));
    turn.say({
      blocks: words.list(rows),
      choices: [
        ...rows.map((row) => [toAction(words.button(row), show, { deadline: row.id })]),
        [toAction(words.add, begin, { entry: null })],
      ],
    });
  }

  return {
    list,
    /** The button, where an entry has a deadline to plan for. */
    choice: (entry: Entry, today: string): Choice[] =>
      dayOf(entry, today) === undefined
        ? []
        : [toAction(texts.buttons.deadline, begin, { entry: entry.id })],
    async waiting(turn: Turn) {
      const latest = Temporal.PlainDate.from(todayOf(turn)).add({ days: NEAR }).toString();
      const near = (await mine(turn)).filter(({ date }) => date >= todayOf(turn) && date <= latest);
      return near.map((row) => ({ text: words.waiting(row), command: 'frist', rest: '' }));
    },
    actions: [begin, show, forget],
    forms: [plan],
    papers: [calendar],
  };
}
