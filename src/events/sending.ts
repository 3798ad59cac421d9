import { action } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { draftSendOut } from '../delivery/send-outs.ts';
import { isOut, isOver } from './circle.ts';
import { OfEvent } from './due.ts';
import { type Event, Events } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';

const LETTERS = { announced: 'events.save-the-date', invited: 'events.invite' } as const;
type Which = keyof typeof LETTERS;

/** „Termin vormerken“ and the invitation go out as send-outs. */
export function createSending() {
  /** Looked at once more, rehearsed and released where all send-outs are. */
  const release = async (turn: Turn, sendOut: SendOut): Promise<void> => {
    await turn.go('rundschreiben', `senden ${sendOut.id}`);
  };

  /** The draft of before, if it has not gone out; a new one where there is none (any more). */
  async function draft(turn: Turn, event: Event, which: Which): Promise<SendOut> {
    const old = event[which] === null ? undefined : await turn.tx.get(SendOuts, event[which]);
    if (old?.state === 'draft') return old;
    const sendOut = await draftSendOut(turn, {
      title: say.sendTitles[which](event),
      ...{ audience: event.audience, kind: 'question', letter: LETTERS[which] },
      ...{ args: { event: event.id }, by: turn.person.id },
    });
    await turn.tx.put(Events, { ...event, [which]: sendOut.id });
    return sendOut;
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
        if (await isOut(turn.tx, event[which])) return turn.say(say.alreadyOut());
        await release(turn, await draft(turn, event, which));
      },
    });
  const announce = sending('events.announce', 'announced');
  const invite = sending('events.invite', 'invited');

  return {
    release,
    announceChoice: (event: Event): Choice => toAction(say.announce, announce, { event: event.id }),
    inviteChoice: (event: Event): Choice => toAction(say.invite, invite, { event: event.id }),
    actions: [announce, invite],
  };
}
export type Sending = ReturnType<typeof createSending>;
