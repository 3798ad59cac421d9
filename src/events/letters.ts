import { z } from 'zod';
import { letterMaker, type Work } from '../chat/feature.ts';
import type { Reply } from '../chat/reply.ts';
import { readBefore } from '../delivery/send-outs.ts';
import { townsOf } from '../people/staff.ts';
import { nameOf } from '../places/lookup.ts';
import type { Instant } from '../time/instant.ts';
import type { Answering } from './answering.ts';
import { answersOf, isOver, partiesFor } from './circle.ts';
import { type Desk, matterOf, type Party, speakersOf } from './desk.ts';
import { FOR_DESK } from './desk-letters.ts';
import { OfEvent } from './due.ts';
import type { Papers } from './papers.ts';
import { type Event, Events } from './rows.ts';
import { letterTexts as say } from './texts-letters.ts';

export const OfChange = z.object({ event: z.string(), changed: z.array(z.string()) });

/** Words the letters of send-outs. What has become pointless is not said. */
export function createLetters(desk: Desk, papers: Papers, answering: Answering) {
  const names = (parties: readonly Party[]) =>
    parties.flatMap(({ town }) => (town === null ? [] : [nameOf(desk, town)]));

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
      const parties = await partiesFor(desk, work, to, event);
      const files = [papers.calendarOf(event)];
      return { blocks: say.saveTheDate(event, names(parties)), files, until: event.starts };
    },
  });

  const invite = letterMaker('events.invite', {
    args: OfEvent,
    async make(work, to, { event: id }) {
      const event = await planned(work, id);
      if (!event) return undefined;
      return { ...invitation(event, await partiesFor(desk, work, to, event)), until: event.closes };
    },
  });

  /** Who has answered for a town, or read what went out without a send-out, knows of it as well. */
  async function others({ tx }: Work, { event }: { readonly event: string }, before: Instant) {
    const found = new Map(await speakersOf({ tx }, await answersOf(tx, event)));
    for (const { person, wording } of await readBefore(tx, matterOf(event), before)) {
      const toTowns = wording !== undefined && wording.letter !== FOR_DESK;
      if (!toTowns || person === null || found.has(person)) continue;
      const still = await townsOf(tx, person);
      found.set(
        person,
        wording.towns.filter((town) => still.includes(town)),
      );
    }
    return found;
  }

  const change = letterMaker('events.change', {
    args: OfChange,
    async make(work, to, { event: id, changed }) {
      const event = await planned(work, id);
      if (!event) return undefined;
      const parties = await partiesFor(desk, work, to, event);
      const choices = event.invited === null ? [] : answering.choices(event, parties);
      const files = [papers.calendarOf(event)];
      return { blocks: say.change(event, changed), choices, files };
    },
    also: others,
  });

  const cancel = letterMaker('events.cancel', {
    args: OfEvent,
    async make(work, _, { event: id }) {
      const event = await work.tx.get(Events, id);
      if (event?.state !== 'cancelled' || isOver(event, work.now)) return undefined;
      return { blocks: say.cancellation(event), files: [papers.calendarOf(event)] };
    },
    also: others,
  });

  return { invitation, makers: { saveTheDate, invite, change, cancel } };
}
export type Letters = ReturnType<typeof createLetters>;
