import { z } from 'zod';
import { action, job, type Work } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { setAlarm } from '../delivery/alarms.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { draftSendOut } from '../delivery/send-outs.ts';
import { DAY } from '../time/instant.ts';
import { isOut, isOver, type Which } from './circle.ts';
import { OfEvent } from './due.ts';
import { type Event, Events } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';

const LETTERS = { announced: 'events.save-the-date', invited: 'events.invite' } as const;

/** Send-outs are kept for 90 days; shortly before it is noted down that they went out. */
const NOTED_AFTER = 80 * DAY;
const OfWhich = OfEvent.extend({ which: z.enum(['announced', 'invited']) });
const REMEMBER = { name: 'events.remember', args: OfWhich } as const;

async function rememberLater(work: Work, args: z.infer<typeof OfWhich>): Promise<void> {
  const key = `${REMEMBER.name}:${args.event}:${args.which}`;
  await setAlarm(work, { key, job: REMEMBER, args, at: work.now + NOTED_AFTER });
}

const remember = job(REMEMBER.name, {
  args: OfWhich,
  async run(work, { event: id, which }) {
    const event = await work.tx.get(Events, id);
    if (!event || isOver(event, work.now) || event.out.includes(which)) return;
    if (await isOut(work.tx, event, which))
      await work.tx.put(Events, { ...event, out: [...event.out, which] });
    else await rememberLater(work, { event: id, which });
  },
});

/** „Termin vormerken“ and the invitation go out as send-outs. */
export function createSending() {
  /** Looked at once more, rehearsed and released where all send-outs are. */
  const release = async (turn: Turn, sendOut: SendOut): Promise<void> => {
    await turn.go('rundschreiben', `senden ${sendOut.id}`);
  };

  /** The one of before, if it has not gone out; a new one where there is none (any more). */
  async function draft(turn: Turn, event: Event, which: Which): Promise<SendOut> {
    const old = event[which] === null ? undefined : await turn.tx.get(SendOuts, event[which]);
    if (old?.state === 'draft' || old?.state === 'checking') return old;
    const sendOut = await draftSendOut(turn, {
      title: say.sendTitles[which](event),
      ...{ audience: event.audience, kind: 'question', letter: LETTERS[which] },
      ...{ args: { event: event.id }, by: turn.person.id },
    });
    await turn.tx.put(Events, { ...event, [which]: sendOut.id });
    await rememberLater(turn, { event: event.id, which });
    return sendOut;
  }

  /** What is drawn up and not released goes to whom the event is for now. */
  async function redraw({ tx }: Work, event: Event, which: Which): Promise<void> {
    const old = event[which] === null ? undefined : await tx.get(SendOuts, event[which]);
    if (old?.state !== 'draft' && old?.state !== 'checking') return;
    const title = say.sendTitles[which](event);
    await tx.put(SendOuts, { ...old, title, audience: event.audience });
  }

  const sending = (name: string, which: Which) =>
    action(name, {
      for: 'coordinator',
      args: OfEvent,
      async run(turn, { event: id }) {
        const event = await turn.tx.get(Events, id);
        if (event?.state !== 'planned')
          return turn.say(event?.state === 'cancelled' ? texts.isCancelled(event) : texts.gone());
        if (isOver(event, turn.now)) return turn.say(texts.isOver());
        if (await isOut(turn.tx, event, which)) return turn.say(say.alreadyOut());
        await release(turn, await draft(turn, event, which));
      },
    });
  const announce = sending('events.announce', 'announced');
  const invite = sending('events.invite', 'invited');

  return {
    release,
    redraw,
    announceChoice: (event: Event): Choice => toAction(say.announce, announce, { event: event.id }),
    inviteChoice: (event: Event): Choice => toAction(say.invite, invite, { event: event.id }),
    actions: [announce, invite],
    jobs: [remember],
  };
}
export type Sending = ReturnType<typeof createSending>;
