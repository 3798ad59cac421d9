import { z } from 'zod';
import { letterMaker } from '../chat/feature.ts';
import { textToTake } from '../chat/papers.ts';
import type { Reply } from '../chat/reply.ts';
import { readAt } from '../delivery/post.ts';
import { weekdayInWords } from '../german/moments.ts';
import { nameOf, stateOf } from '../places/lookup.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import { dayIn } from '../time/zone.ts';
import { isClosed, isOver, partiesFor } from './circle.ts';
import type { Desk, Party } from './desk.ts';
import { OfEvent } from './due.ts';
import type { Letters } from './letters.ts';
import { PURPOSE_KINDS, Purpose } from './purposes.ts';
import { Answers, type Event, Events } from './rows.ts';
import { reminderTexts as say } from './texts-reminders.ts';

const take = (title: string, text: string | null) =>
  text === null ? [] : [textToTake(title, text)];

/** Words what goes out without a send-out. What is of no use when it is read is not said. */
export function createReminders(desk: Desk, { invitation }: Letters) {
  function dayInShort({ starts, zone }: Event, at: Instant): string {
    const first = dayIn(starts, zone);
    const { days } = dayIn(at, zone).until(first);
    return say.days[days] ?? weekdayInWords(first.toString());
  }

  function wordsFor(
    at: Instant,
    event: Event,
    purpose: Purpose,
    parties: readonly Party[],
  ): Reply | undefined {
    if (purpose !== 'minutes' && isOver(event, at)) return undefined;
    const { agenda, minutes } = event;
    switch (purpose) {
      case 'owe':
      case 'last': {
        if (isClosed(event, at)) return undefined;
        const reply = invitation(event, parties);
        return { ...reply, blocks: [...say.owe(event, purpose === 'last'), ...reply.blocks] };
      }
      case 'tomorrow':
        if (event.starts <= at) return undefined;
        return { blocks: say.tomorrow(event, dayInShort(event, at)) };
      case 'soon': {
        // It names no day: it was meant for today, and the event may have been moved.
        const left = event.starts - at;
        return left > 0 && left < HOUR ? { blocks: say.soon(event) } : undefined;
      }
      case 'agenda':
        return { blocks: say.agenda(event), files: take(say.agendaName(event), agenda) };
      case 'minutes':
        return { blocks: say.minutes(event), files: take(say.minutesName(event), minutes) };
    }
  }

  /** What goes to who owes an answer, or to who comes. */
  const reminder = letterMaker('events.reminder', {
    args: OfEvent.extend({ purpose: Purpose }),
    async make(work, to, { event: id, purpose }) {
      const event = await work.tx.get(Events, id);
      if (event?.state !== 'planned') return undefined;
      const state = stateOf(desk, to.towns[0] ?? null);
      const at = readAt(PURPOSE_KINDS[purpose], work.now, desk.zone, state);
      return wordsFor(at, event, purpose, await partiesFor(desk, work, to, event));
    },
  });

  /** On the day that a town has named it is asked again. */
  const again = letterMaker('events.again', {
    args: z.object({ answer: z.string() }),
    async make(work, _, { answer: id }) {
      const answer = await work.tx.get(Answers, id);
      const event = answer && (await work.tx.get(Events, answer.event));
      if (answer?.said !== 'later' || event?.state !== 'planned') return undefined;
      if (isClosed(event, work.now) || isOver(event, work.now)) return undefined;
      const reply = invitation(event, [answer]);
      const town = answer.town === null ? undefined : nameOf(desk, answer.town);
      return { ...reply, blocks: [...say.again(town), ...reply.blocks] };
    },
  });

  return { reminder, again };
}
export type Reminders = ReturnType<typeof createReminders>;
