import { z } from 'zod';
import { action, type Waiting } from '../chat/feature.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { townsOf } from '../people/staff.ts';
import { nameOf } from '../places/lookup.ts';
import type { Answering } from './answering.ts';
import {
  answerOf,
  circleOf,
  isClosed,
  isKnown,
  isOut,
  isOver,
  isRecent,
  partiesOf,
} from './circle.ts';
import type { Desk, Party } from './desk.ts';
import type { DeskView } from './desk-view.ts';
import { OfEvent } from './due.ts';
import type { Papers } from './papers.ts';
import type { Proposing } from './proposing.ts';
import type { Recording } from './recording.ts';
import { type Answer, type Event, Events } from './rows.ts';
import { owes } from './standing.ts';
import { texts } from './texts.ts';

const MOST_SHOWN = 8;

type Mine = { readonly event: Event; readonly parties: readonly Party[] };

const hasMinutes = (event: Event, now: number) => event.minutes !== null && isRecent(event, now);

/** What is coming for this person and its towns. */
export function createOverview(
  desk: Desk,
  answering: Answering,
  papers: Papers,
  deskView: DeskView,
  proposing: Proposing,
  recording: Recording,
) {
  const townName = ({ town }: Party) => (town === null ? undefined : nameOf(desk, town));

  async function mine(turn: Turn): Promise<readonly Mine[]> {
    const rows = [
      ...(await turn.tx.find(Events, { state: 'planned' })),
      ...(await turn.tx.find(Events, { state: 'cancelled' })),
    ].filter((event) => !isOver(event, turn.now) || hasMinutes(event, turn.now));
    const found: Mine[] = [];
    for (const event of rows.toSorted((a, b) => a.starts - b.starts)) {
      if (!(await isKnown(turn.tx, event))) continue;
      const parties = await partiesOf(desk, turn, turn.person.id, event);
      if (parties.length > 0) found.push({ event, parties });
    }
    return found;
  }

  async function answerLines(turn: Turn, { event, parties }: Mine): Promise<string[]> {
    const lines: string[] = [];
    for (const party of parties)
      lines.push(texts.myAnswer(townName(party), await answerOf(turn.tx, event.id, party)));
    return lines;
  }

  const open = action('events.open', {
    for: 'visitor',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await turn.tx.get(Events, id);
      if (!event) return turn.say(texts.gone());
      if (turn.roles.has('coordinator')) await deskView.show(turn, event);
      await showMine(turn, event);
    },
  });

  /** The event with the own answers, as a town reads it. */
  async function showMine(turn: Turn, event: Event): Promise<void> {
    const parties = await partiesOf(desk, turn, turn.person.id, event);
    const known = event.state !== 'draft' && (await isKnown(turn.tx, event));
    if (!known || parties.length === 0)
      return turn.roles.has('coordinator') ? undefined : turn.say(texts.gone());
    const open = event.state === 'planned' && !isClosed(event, turn.now);
    turn.say({
      blocks: [
        ...texts.event(event),
        texts.answersOfMine(await answerLines(turn, { event, parties })),
      ],
      choices: [
        ...(open ? answering.choices(event, parties) : []),
        [toAction(texts.calendar, calendar, { event: event.id })],
      ],
      to: 'person',
    });
  }

  const calendar = action('events.calendar', {
    for: 'visitor',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await turn.tx.get(Events, id);
      const parties = event ? await partiesOf(desk, turn, turn.person.id, event) : [];
      const may = turn.roles.has('coordinator') || parties.length > 0;
      if (!event || !may || event.state === 'draft') return turn.say(texts.gone());
      turn.say({ blocks: texts.calendarHere(), files: [papers.calendarOf(event)], to: 'person' });
    },
  });

  async function show(turn: Turn, page: number): Promise<void> {
    const towns = await townsOf(turn.tx, turn.person.id);
    const { rows: forDesk, next } = turn.roles.has('coordinator')
      ? await deskView.rows(turn, page)
      : { rows: [], next: undefined };
    const own = page === 0 ? await mine(turn) : [];
    if (towns.length === 0 && own.length === 0 && !turn.roles.has('coordinator'))
      return turn.say({
        blocks: texts.noTown(),
        choices: [[toCommand(texts.toTown, 'stadt')]],
        to: 'person',
      });
    const lines = forDesk.map(({ line }) => line);
    const events = new Map(forDesk.map(({ event }) => [event.id, event]));
    for (const one of own.slice(0, MOST_SHOWN)) {
      if (!events.has(one.event.id)) lines.push(texts.line(one.event));
      events.set(one.event.id, one.event);
      lines.push(...(await answerLines(turn, one)));
    }
    for (const event of await turn.tx.find(Events, { state: 'proposed' }))
      if (towns.includes(event.town ?? '') && !events.has(event.id))
        lines.push(texts.proposedLine(event));
    turn.say({
      blocks: [
        ...texts.overview(lines),
        ...(turn.roles.has('coordinator') ? await deskView.planNote(turn) : []),
      ],
      choices: [
        ...(turn.roles.has('coordinator') ? deskView.topChoices(turn) : []),
        ...[...events.values()].map((event) => [
          toAction(texts.open(event), open, { event: event.id }),
        ]),
        next === undefined ? [] : [toAction(texts.next, further, { page: next })],
        ...proposing.proposeChoices(towns),
      ],
      to: 'person',
    });
  }

  const further = action('events.next', {
    for: 'coordinator',
    args: z.object({ page: z.number() }),
    run: (turn, { page }) => show(turn, page),
  });

  /** Whether this answer is still wanted: of an invitation that is out, until it closes. */
  const isOwed = (event: Event, answer: Answer | undefined, now: number) =>
    event.state === 'planned' && !isClosed(event, now) && owes(answer);

  async function waiting(turn: Turn): Promise<readonly Waiting[]> {
    const found: Waiting[] = [];
    const add = (text: string, town: string | null) =>
      found.push({ text, command: 'termine', rest: '', ...(town !== null && { town }) });
    for (const { event, parties } of await mine(turn)) {
      if (!(await isOut(turn.tx, event, 'invited'))) continue;
      for (const party of parties)
        if (isOwed(event, await answerOf(turn.tx, event.id, party), turn.now))
          add(texts.waiting(event, townName(party)), party.town);
    }
    if (turn.roles.has('coordinator'))
      for (const text of await deskView.waiting(turn)) add(text, null);
    return found;
  }

  /** What the coordination can record for a town. */
  async function entries(turn: Turn, town: string): Promise<readonly Choice[]> {
    const planned = await turn.tx.find(Events, { state: 'planned' });
    const open: Choice[] = [];
    for (const event of planned.filter((one) => !isOver(one, turn.now)))
      if ((await circleOf(desk, turn.tx, event)).towns.includes(town))
        open.push(recording.entryChoice(event, town));
    return open;
  }

  return {
    show: (turn: Turn) => show(turn, 0),
    waiting,
    entries,
    actions: [open, calendar, further],
  };
}
export type Overview = ReturnType<typeof createOverview>;
