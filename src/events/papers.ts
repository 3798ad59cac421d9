import { z } from 'zod';
import { type FileRef, fileOf, paper } from '../chat/files.ts';
import { eventFile } from '../papers/calendar-event.ts';
import { csvFile } from '../papers/csv.ts';
import { fileName } from '../papers/text.ts';
import { sourceInWords } from '../people/texts-sources.ts';
import { nameOf, stateOf } from '../places/lookup.ts';
import { answersOf, circleOf } from './circle.ts';
import type { Desk } from './desk.ts';
import { type Answer, type Event, Events } from './rows.ts';
import { texts } from './texts.ts';
import { paperTexts as say } from './texts-papers.ts';

const OfEvent = z.object({ event: z.string() });
const RINGS = [24 * 60, 15];

/** What people take away of an event, made from how it stands when it is sent. */
export function createPapers(desk: Desk) {
  const calendar = paper('events.calendar', {
    type: 'text/calendar; charset=utf-8',
    args: OfEvent,
    async make(tx, { event: id }) {
      const event = await tx.get(Events, id);
      if (!event) throw new Error('the event is gone');
      const { sequence, starts, ends, zone, place, link, agenda } = event;
      return eventFile(
        {
          uid: `${id}@kleinstadt-hotline`,
          ...{ sequence, starts, ends, zone, place, link },
          title: texts.title(event),
          text: [link, agenda].filter((part) => part !== null).join('\n\n'),
          cancelled: event.state === 'cancelled',
          organizer: desk.contact,
          ringMinutesBefore: RINGS,
        },
        event.changed,
      );
    },
  });

  function row(town: string | null, answer: Answer | undefined): (string | number)[] {
    return [
      town === null ? say.guest : nameOf(desk, town),
      stateOf(desk, town) ?? '',
      answer === undefined ? say.none : texts.said(answer.said),
      answer?.people ?? '',
      answer?.seat === 'queue' ? say.queue : '',
      answer?.names ?? '',
      answer === undefined ? '' : answer.source === null ? say.here : sourceInWords(answer.source),
    ];
  }

  const participants = paper('events.participants', {
    type: 'text/csv; charset=utf-8',
    args: OfEvent,
    async make(tx, { event: id }) {
      const event = await tx.get(Events, id);
      if (!event) throw new Error('the event is gone');
      const answers = await answersOf(tx, id);
      const { towns } = await circleOf(desk, tx, event);
      const answered = answers.flatMap(({ town }) => town ?? []);
      const all = [...new Set([...towns, ...answered])].toSorted((a, b) =>
        nameOf(desk, a).localeCompare(nameOf(desk, b), 'de'),
      );
      const of = (town: string) => answers.find((answer) => answer.town === town);
      const guests = answers.filter(({ town }) => town === null);
      return csvFile([
        say.columns,
        ...all.map((town) => row(town, of(town))),
        ...guests.map((answer) => row(null, answer)),
      ]);
    },
  });

  return {
    calendarOf: (event: Event): FileRef =>
      fileOf(calendar, { event: event.id }, fileName(event.title, 'ics')),
    participantsOf: (event: Event): FileRef =>
      fileOf(participants, { event: event.id }, fileName(say.listOf(event.title), 'csv')),
    papers: [calendar, participants],
  };
}
export type Papers = ReturnType<typeof createPapers>;
