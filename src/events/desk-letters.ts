import { z } from 'zod';
import { letterMaker, type Work } from '../chat/feature.ts';
import { type Reply, toCommand } from '../chat/reply.ts';
import { wordedBy } from '../delivery/makers.ts';
import type { After } from './after.ts';
import { isClosed } from './circle.ts';
import { type Desk, matterOf } from './desk.ts';
import { OfEvent } from './due.ts';
import type { Outlook } from './outlook.ts';
import type { Papers } from './papers.ts';
import { recordChoice } from './recording.ts';
import { type Event, Events } from './rows.ts';
import type { Sending } from './sending.ts';
import { texts } from './texts.ts';
import { callTexts } from './texts-call.ts';
import { reminderTexts as say } from './texts-reminders.ts';

const Name = z.enum(['announce', 'invite', 'owe', 'last', 'closed', 'tomorrow', 'over']);
type Name = z.infer<typeof Name>;

export const FOR_DESK = 'events.for-desk';

type Rooms = {
  readonly after: After;
  readonly outlook: Outlook;
  readonly papers: Papers;
  readonly sending: Sending;
};

/** What the coordination hears of an event: what is to be done, and what it takes for it. */
export function createDeskLetters(desk: Desk, { after, outlook, papers, sending }: Rooms) {
  async function stillOwing(work: Work, event: Event): Promise<Reply | undefined> {
    const towns = await outlook.toCall(work, event);
    if (towns.length === 0) return undefined;
    const files = outlook.filesFor(event, towns);
    const choices = [[recordChoice(event)]];
    return { blocks: callTexts.stillOwing(event, towns), choices, files };
  }

  const replies: Readonly<Record<Name, (work: Work, event: Event) => Promise<Reply | undefined>>> =
    {
      announce: async (_, event) => {
        const choices = [[sending.announceChoice(event)]];
        return { blocks: say.timeToAnnounce(event), choices };
      },
      invite: async (_, event) => {
        const choices = [[sending.inviteChoice(event)]];
        return { blocks: say.timeToInvite(event), choices };
      },
      owe: stillOwing,
      last: stillOwing,
      closed: async ({ now }, event) => {
        if (!isClosed(event, now)) return undefined;
        const choices = [[toCommand(texts.mainButton, 'termine')]];
        return { blocks: say.closed(event), choices, files: [papers.participantsOf(event)] };
      },
      tomorrow: async (work, event) => {
        const towns = await outlook.comingUnreached(work, event);
        if (towns.length === 0) return undefined;
        const files = outlook.filesFor(event, towns, 'reminder');
        return { blocks: callTexts.comeUnreached(event, towns), files };
      },
      over: async ({ now }, event) => {
        return { blocks: say.over(event), choices: [[after.choice(event, now)]] };
      },
    };

  const letter = letterMaker(FOR_DESK, {
    args: OfEvent.extend({ name: Name }),
    async make(work, _, { event: id, name }) {
      const event = await work.tx.get(Events, id);
      return event?.state === 'planned' ? replies[name](work, event) : undefined;
    },
  });

  return {
    letter,
    async tell(work: Work, event: Event, name: Name): Promise<void> {
      const key = `events.${name}:${event.id}:${event.sequence}`;
      const matter = matterOf(event.id);
      const args = { event: event.id, name };
      for (const person of await work.coordinators()) {
        const worded = await wordedBy(work, letter, { person, towns: [], args });
        if (!worded) return;
        await desk.post(work, { kind: 'desk', key, person, state: undefined, matter, ...worded });
      }
    },
  };
}
export type DeskLetters = ReturnType<typeof createDeskLetters>;
