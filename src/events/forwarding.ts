import { paragraph, plainText } from '../chat/blocks.ts';
import { action } from '../chat/feature.ts';
import { textToTake } from '../chat/papers.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import { isKnown, partiesOf } from './circle.ts';
import type { Desk } from './desk.ts';
import { OfEvent } from './due.ts';
import { Events } from './rows.ts';
import { texts } from './texts.ts';

/** For passing it on in the house: without markup, with all that counts. */
export function createForwarding(desk: Desk) {
  const forward = action('events.forward', {
    for: 'visitor',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await turn.tx.get(Events, id);
      const known = event && (await isKnown(turn.tx, event));
      const parties = known ? await partiesOf(desk, turn, turn.person.id, event) : [];
      if (!event || parties.length === 0) return turn.say(texts.gone());
      const text = texts.event(event).map(plainText).join('\n\n');
      turn.say({
        blocks: [paragraph(text)],
        files: [textToTake(event.title, text)],
        to: 'person',
      });
    },
  });

  return {
    forwardChoice: (event: string): Choice => toAction(texts.forward, forward, { event }),
    actions: [forward],
  };
}
export type Forwarding = ReturnType<typeof createForwarding>;
