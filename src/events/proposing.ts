import { z } from 'zod';
import { action, letterMaker } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { postToCoordination } from '../delivery/post.ts';
import { worksFor } from '../people/staff.ts';
import { nameOf } from '../places/lookup.ts';
import { type Desk, tellOfEvent, tellParty } from './desk.ts';
import { OfEvent } from './due.ts';
import { eventFaults, filledIn, proposalFields } from './event-form.ts';
import { draftOf, type Making } from './making.ts';
import { type Event, Events } from './rows.ts';
import { texts } from './texts.ts';
import { proposalTexts as say } from './texts-proposals.ts';

const OfTown = z.object({ town: z.string() });
const MOST_OPEN = 3;

/** A town proposes its own dialogue; the coordination confirms it with one tap. */
export function createProposing(desk: Desk, { confirmChoice, editChoice }: Making) {
  async function mayPropose(turn: Turn, town: string): Promise<boolean> {
    if (!(await worksFor(turn.tx, turn.person.id, town))) {
      turn.say(texts.notYours());
      return false;
    }
    const open = await turn.tx.find(Events, { state: 'proposed' });
    if (open.filter((event) => event.town === town).length < MOST_OPEN) return true;
    turn.say(say.tooMany());
    return false;
  }

  const choicesFor = (event: Event): Choice[][] => [
    [confirmChoice(event)],
    [editChoice(event), toAction(say.decline, decline, { event: event.id })],
  ];

  const proposal = form('events.propose', {
    args: OfTown,
    async load(turn, { town }) {
      if (!(await mayPropose(turn, town))) return undefined;
      return { title: say.formTitle, intro: say.intro(), fields: proposalFields() };
    },
    check: eventFaults,
    async done(turn, values, { town }) {
      if (!(await mayPropose(turn, town))) return;
      const filled = filledIn(values, desk.zone, turn.now);
      if (filled.starts <= turn.now) return turn.say(say.isPast());
      const event: Event = { ...draftOf(turn, filled, town), state: 'proposed' };
      await turn.tx.insert(Events, event);
      const blocks = say.toConfirm(event, nameOf(desk, town));
      const reply = { blocks, choices: choicesFor(event), waits: true };
      await postToCoordination(desk.post, turn, `events.proposed:${event.id}`, reply);
      turn.say(say.proposed());
    },
  });

  const propose = action('events.propose', {
    for: 'visitor',
    args: OfTown,
    run: (turn, args) => turn.fill('events.propose', args),
  });

  const decline = action('events.decline-proposal', {
    for: 'coordinator',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await turn.tx.get(Events, id);
      if (event?.state !== 'proposed') return turn.say(texts.gone());
      await turn.tx.delete(Events, id);
      await tellProposer(turn, event, 'declined');
      turn.say(say.declined());
    },
  });

  /** What became of it. */
  async function tellProposer(turn: Turn, event: Event, what: 'confirmed' | 'declined') {
    if (event.town === null) return;
    const { id } = event;
    const party = { town: event.town, person: event.by };
    const told = { kind: 'outcome', key: `events.${what}:${id}` } as const;
    if (what === 'declined')
      return tellParty(desk, turn, party, { ...told, reply: { blocks: say.wasDeclined(event) } });
    const args = { event: id };
    await tellOfEvent(desk, turn, party, { ...told, event: id, maker: confirmed, args });
  }

  const confirmed = letterMaker('events.confirmed', {
    args: OfEvent,
    async make({ tx }, _, { event: id }) {
      const event = await tx.get(Events, id);
      return event?.state === 'planned' ? { blocks: say.wasConfirmed(event) } : undefined;
    },
  });

  return {
    choicesFor,
    blocksFor: (event: Event) => say.toConfirm(event, nameOf(desk, event.town ?? '')),
    tellProposer,
    confirmed,
    proposeChoices: (towns: readonly string[]): Choice[][] =>
      towns.map((town) => {
        const label = towns.length === 1 ? say.button : say.buttonFor(nameOf(desk, town));
        return [toAction(label, propose, { town })];
      }),
    actions: [propose, decline],
    forms: [proposal],
  };
}
export type Proposing = ReturnType<typeof createProposing>;
