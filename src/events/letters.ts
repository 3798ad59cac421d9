import { z } from 'zod';
import { type Addressed, letterMaker, type Work } from '../chat/feature.ts';
import { textToTake } from '../chat/papers.ts';
import type { Reply } from '../chat/reply.ts';
import { nameOf } from '../places/lookup.ts';
import type { Instant } from '../time/instant.ts';
import { dayIn } from '../time/zone.ts';
import type { Answering } from './answering.ts';
import { answersOf, isClosed, isOver, partiesOf } from './circle.ts';
import { type Desk, type Party, speakersOf } from './desk.ts';
import { OfEvent } from './due.ts';
import type { Purpose } from './mailing.ts';
import type { Papers } from './papers.ts';
import { type Event, Events } from './rows.ts';
import { letterTexts as say } from './texts-letters.ts';
import { reminderTexts as reminders } from './texts-reminders.ts';
import { dayInWords } from './when.ts';

const OfChange = z.object({ event: z.string(), changed: z.array(z.string()) });

/** Words the letters of send-outs. What has become pointless is not said. */
export function createLetters(desk: Desk, papers: Papers, answering: Answering) {
  const names = (parties: readonly Party[]) =>
    parties.flatMap(({ town }) => (town === null ? [] : [nameOf(desk, town)]));

  /** For whom this one speaks: by a correction, towns may be missing. */
  async function partiesFor(work: Work, { person, towns }: Addressed, event: Event) {
    if (towns.length > 0) return towns.map((town): Party => ({ town, person }));
    return partiesOf(desk, work, person, event);
  }

  async function planned(work: Work, id: string): Promise<Event | undefined> {
    const event = await work.tx.get(Events, id);
    return event?.state === 'planned' && !isOver(event, work.now) ? event : undefined;
  }

  function invitation(event: Event, parties: readonly Party[]): Reply {
    return {
      blocks: say.invitation(event, names(parties)),
      choices: answering.choices(event, parties),
      files: [papers.calendarOf(event)],
      waits: true,
    };
  }

  const saveTheDate = letterMaker('events.save-the-date', {
    args: OfEvent,
    async make(work, to, { event: id }) {
      const event = await planned(work, id);
      if (!event) return undefined;
      const parties = await partiesFor(work, to, event);
      const files = [papers.calendarOf(event)];
      return { blocks: say.saveTheDate(event, names(parties)), files, until: event.starts };
    },
  });

  const invite = letterMaker('events.invite', {
    args: OfEvent,
    async make(work, to, { event: id }) {
      const event = await planned(work, id);
      if (!event) return undefined;
      return { ...invitation(event, await partiesFor(work, to, event)), until: event.closes };
    },
  });

  /** Who has joined a town since then and has answered for it knows of the event as well. */
  const speakers = async ({ tx }: Work, { event }: { readonly event: string }) =>
    speakersOf({ tx }, await answersOf(tx, event));

  const change = letterMaker('events.change', {
    args: OfChange,
    async make(work, to, { event: id, changed }) {
      const event = await planned(work, id);
      if (!event) return undefined;
      const parties = await partiesFor(work, to, event);
      const choices = event.invited === null ? [] : answering.choices(event, parties);
      const files = [papers.calendarOf(event)];
      return { blocks: say.change(event, changed), choices, files };
    },
    also: speakers,
  });

  const cancel = letterMaker('events.cancel', {
    args: OfEvent,
    async make(work, _, { event: id }) {
      const event = await work.tx.get(Events, id);
      if (event?.state !== 'cancelled' || isOver(event, work.now)) return undefined;
      return { blocks: say.cancellation(event), files: [papers.calendarOf(event)] };
    },
    also: speakers,
  });

  function dayInShort({ starts, zone }: Event, at: Instant): string {
    const first = dayIn(starts, zone);
    const { days } = dayIn(at, zone).until(first);
    return reminders.days[days] ?? dayInWords(first.toString());
  }

  /** What goes to who owes an answer, or to who comes. */
  function mailing(
    at: Instant,
    event: Event,
    purpose: Purpose,
    parties: readonly Party[],
  ): Reply | undefined {
    if (purpose !== 'minutes' && isOver(event, at)) return undefined;
    const { agenda, minutes } = event;
    const take = (title: string, text: string | null) =>
      text === null ? [] : [textToTake(title, text)];
    switch (purpose) {
      case 'owe':
      case 'last': {
        if (isClosed(event, at)) return undefined;
        const reply = invitation(event, parties);
        return { ...reply, blocks: [...reminders.owe(event, purpose === 'last'), ...reply.blocks] };
      }
      case 'tomorrow':
        if (event.starts <= at) return undefined;
        return { blocks: reminders.tomorrow(event, dayInShort(event, at)) };
      case 'soon':
        return event.starts > at ? { blocks: reminders.soon(event) } : undefined;
      case 'agenda': {
        const files = take(reminders.agendaName(event), agenda);
        return { blocks: reminders.agenda(event), files };
      }
      case 'minutes': {
        const files = take(reminders.minutesName(event), minutes);
        return { blocks: reminders.minutes(event), files };
      }
    }
  }

  return { invitation, mailing, makers: { saveTheDate, invite, change, cancel } };
}
export type Letters = ReturnType<typeof createLetters>;
