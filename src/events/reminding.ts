import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Job, job, type Work } from '../chat/feature.ts';
import { setAlarm } from '../delivery/alarms.ts';
import { openDaysOf } from '../delivery/open-days.ts';
import { openDayUntil } from '../time/office-hours.ts';
import { circleOf, isClosed, isOut, noteWhoCame } from './circle.ts';
import { type Desk, tellOfEvent } from './desk.ts';
import type { DeskLetters } from './desk-letters.ts';
import { dueTimes, EVENT_JOBS, type EventJob, morningOf, OfEvent, setEventAlarms } from './due.ts';
import type { Mailing } from './mailing.ts';
import type { Reminders } from './reminders.ts';
import { type Answer, Answers, type Event, Events } from './rows.ts';

const OfAnswer = z.object({ answer: z.string() });
const AGAIN = { name: 'events.again', args: OfAnswer } as const;
const againKey = (answer: string) => `${AGAIN.name}:${answer}`;

type Rooms = {
  readonly reminders: Reminders;
  readonly mailing: Mailing;
  readonly deskLetters: DeskLetters;
};

/** What an event brings about by itself. What has become pointless is not said. */
export function createReminding(desk: Desk, { reminders, mailing, deskLetters }: Rooms) {
  const { tell } = deskLetters;

  /** A day on which the town halls of all these towns are open. */
  async function openDays(work: Work, event: Event) {
    return openDaysOf(desk, (await circleOf(desk, work.tx, event)).towns);
  }

  async function setAlarms(work: Work, event: Event): Promise<void> {
    await setEventAlarms(work, event, await openDays(work, event));
  }

  const atEvent = (name: EventJob, run: (work: Work, event: Event) => Promise<void>): Job =>
    job(EVENT_JOBS[name].name, {
      args: OfEvent,
      async run(work, { event: id }) {
        const event = await work.tx.get(Events, id);
        if (event?.state === 'planned') await run(work, event);
      },
    });

  /** After a rest of the hotline both are due: then only the later one is of use. */
  async function isOvertaken(work: Work, event: Event, by: EventJob): Promise<boolean> {
    const at = dueTimes(event, await openDays(work, event))[by];
    return at !== null && at <= work.now;
  }

  const announce = atEvent('announce', async (work, event) => {
    if (await isOvertaken(work, event, 'invite')) return;
    const out =
      (await isOut(work.tx, event, 'announced')) || (await isOut(work.tx, event, 'invited'));
    if (out) return;
    await tell(work, event, 'announce');
  });

  const invite = atEvent('invite', async (work, event) => {
    if (!(await isOut(work.tx, event, 'invited'))) await tell(work, event, 'invite');
  });

  const owing = (name: 'owe' | 'last') =>
    atEvent(name, async (work, event) => {
      if (isClosed(event, work.now) || !(await isOut(work.tx, event, 'invited'))) return;
      if (name === 'owe' && (await isOvertaken(work, event, 'last'))) return;
      await mailing.begin(work, event, name);
      await tell(work, event, name);
    });

  const closed = atEvent('closed', async (work, event) => {
    if (await isOut(work.tx, event, 'invited')) await tell(work, event, 'closed');
  });

  const ahead = (name: 'tomorrow' | 'soon') =>
    atEvent(name, async (work, event) => {
      if (event.starts <= work.now) return;
      await mailing.begin(work, event, name);
      if (name === 'tomorrow') await tell(work, event, name);
    });

  const over = atEvent('over', async (work, event) => {
    await noteWhoCame(work, event);
    await tell(work, event, 'over');
  });

  /** On the day that a town has named it is asked again. */
  const again = job(AGAIN.name, {
    args: OfAnswer,
    async run(work, { answer: id }) {
      const answer = await work.tx.get(Answers, id);
      if (!answer) return;
      const key = `events.again:${id}:${answer.until}`;
      const told = { kind: 'reminder', key, event: answer.event, maker: reminders.again } as const;
      await tellOfEvent(desk, work, answer, { ...told, args: { answer: id } });
    },
  });

  async function remindOf(work: Work, event: Event, answer: Answer): Promise<void> {
    if (answer.until === null) return;
    const day = openDayUntil(Temporal.PlainDate.from(answer.until), await openDays(work, event));
    const at = Math.max(morningOf(day, event.zone), work.now);
    await setAlarm(work, { key: againKey(answer.id), job: AGAIN, args: { answer: answer.id }, at });
  }

  return {
    setAlarms,
    remindOf,
    jobs: [
      ...[announce, invite, owing('owe'), owing('last'), closed],
      ...[ahead('tomorrow'), ahead('soon'), over, again],
    ],
  };
}
export type Reminding = ReturnType<typeof createReminding>;
