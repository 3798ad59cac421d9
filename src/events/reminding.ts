import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Job, job, type Work } from '../chat/feature.ts';
import { type Choice, type Reply, toCommand } from '../chat/reply.ts';
import { setAlarm } from '../delivery/alarms.ts';
import { openDaysOf } from '../delivery/open-days.ts';
import { postToCoordination } from '../delivery/post.ts';
import { nameOf } from '../places/lookup.ts';
import { openDayUntil } from '../time/office-hours.ts';
import type { After } from './after.ts';
import { circleOf, isClosed, isOut, isOver, noteWhoCame } from './circle.ts';
import { type Desk, matterOf, tellParty } from './desk.ts';
import { dueTimes, EVENT_JOBS, type EventJob, morningOf, OfEvent, setEventAlarms } from './due.ts';
import type { Letters } from './letters.ts';
import type { Mailing } from './mailing.ts';
import type { Outlook } from './outlook.ts';
import type { Papers } from './papers.ts';
import { type Answer, Answers, type Event, Events } from './rows.ts';
import type { Sending } from './sending.ts';
import { texts } from './texts.ts';
import { callTexts } from './texts-call.ts';
import { reminderTexts as say } from './texts-reminders.ts';

const OfAnswer = z.object({ answer: z.string() });
const AGAIN = { name: 'events.again', args: OfAnswer } as const;
const againKey = (answer: string) => `${AGAIN.name}:${answer}`;

type Rooms = {
  readonly after: After;
  readonly letters: Letters;
  readonly mailing: Mailing;
  readonly outlook: Outlook;
  readonly papers: Papers;
  readonly sending: Sending;
};

/** What an event brings about by itself. What has become pointless is not said. */
export function createReminding(desk: Desk, rooms: Rooms) {
  const { letters, mailing, outlook, papers, sending, after } = rooms;

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

  async function tell(work: Work, event: Event, name: EventJob, reply: Reply) {
    const key = `events.${name}:${event.id}:${event.sequence}`;
    await postToCoordination(desk.post, work, key, reply, { matter: matterOf(event.id) });
  }

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
    const choices = [[sending.announceChoice(event)]];
    await tell(work, event, 'announce', { blocks: say.timeToAnnounce(event), choices });
  });

  const invite = atEvent('invite', async (work, event) => {
    if (await isOut(work.tx, event, 'invited')) return;
    const choices = [[sending.inviteChoice(event)]];
    await tell(work, event, 'invite', { blocks: say.timeToInvite(event), choices });
  });

  const owing = (name: 'owe' | 'last') =>
    atEvent(name, async (work, event) => {
      if (isClosed(event, work.now) || !(await isOut(work.tx, event, 'invited'))) return;
      if (name === 'owe' && (await isOvertaken(work, event, 'last'))) return;
      await mailing.begin(work, event, name);
      const towns = await outlook.toCall(work, event);
      if (towns.length === 0) return;
      const files = outlook.filesFor(event, towns);
      await tell(work, event, name, { blocks: callTexts.stillOwing(event, towns), files });
    });

  const closed = atEvent('closed', async (work, event) => {
    if (!(await isOut(work.tx, event, 'invited'))) return;
    const choices: Choice[][] = [[toCommand(texts.mainButton, 'termine')]];
    const files = [papers.participantsOf(event)];
    await tell(work, event, 'closed', { blocks: say.closed(event), choices, files });
  });

  const ahead = (name: 'tomorrow' | 'soon') =>
    atEvent(name, async (work, event) => {
      if (event.starts <= work.now) return;
      await mailing.begin(work, event, name);
      const towns = name === 'tomorrow' ? await outlook.comingUnreached(work, event) : [];
      if (towns.length === 0) return;
      const files = outlook.filesFor(event, towns, 'reminder');
      await tell(work, event, name, { blocks: callTexts.comeUnreached(event, towns), files });
    });

  const over = atEvent('over', async (work, event) => {
    await noteWhoCame(work, event);
    const choices = [[after.choice(event, work.now)]];
    await tell(work, event, 'over', { blocks: say.over(event), choices });
  });

  /** On the day that a town has named it is asked again. */
  const again = job(AGAIN.name, {
    args: OfAnswer,
    async run(work, { answer: id }) {
      const answer = await work.tx.get(Answers, id);
      const event = answer && (await work.tx.get(Events, answer.event));
      if (answer?.said !== 'later' || event?.state !== 'planned') return;
      if (isClosed(event, work.now) || isOver(event, work.now)) return;
      const reply = letters.invitation(event, [answer]);
      const name = answer.town === null ? undefined : nameOf(desk, answer.town);
      const asked = { ...reply, blocks: [...say.again(name), ...reply.blocks] };
      const key = `events.again:${id}:${answer.until}`;
      const matter = matterOf(event.id);
      await tellParty(desk, work, answer, { kind: 'reminder', key, reply: asked, matter });
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
