import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { audienceFaults, audienceIn, audienceInWords } from '../delivery/audience-field.ts';
import type { Desk } from './desk.ts';
import { OfEvent } from './due.ts';
import { eventFaults, eventFields, type Filled, filledIn, valuesOf } from './event-form.ts';
import { type Event, Events } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';

const OfMaking = z.object({ event: z.string().nullable() });

/** A new event, as somebody has filled it in. */
export const draftOf = (turn: Turn, filled: Filled, town: string | null): Event => ({
  ...{ id: turn.newId(), kind: 'dialogue', audience: { kind: 'all' }, places: null },
  ...filled,
  ...{ state: 'draft', minutes: null, reason: null, town, by: turn.person.id, sequence: 0 },
  ...{
    announced: null,
    invited: null,
    news: null,
    out: [],
    came: null,
    made: turn.now,
    changed: turn.now,
  },
});

type Parts = {
  /** It is planned from now on; what it was before. */
  plan(turn: Turn, event: Event, before: Event['state']): Promise<void>;
  /** It is planned already, and something is different now. */
  change(turn: Turn, before: Event, after: Event): Promise<void>;
};

/** A coordinator enters an event, looks at it, and changes it. */
export function createMaking(desk: Desk, { plan, change }: Parts) {
  async function current(turn: Turn, id: string): Promise<Event | undefined> {
    const event = await turn.tx.get(Events, id);
    if (event && event.state !== 'cancelled') return event;
    turn.say(event ? texts.isCancelled(event) : texts.gone());
    return undefined;
  }

  async function preview(turn: Turn, event: Event): Promise<void> {
    const of = { event: event.id };
    turn.say({
      blocks: say.preview(event, await audienceInWords(turn, event.audience)),
      choices: [
        [toAction(say.confirm, confirm, of)],
        [
          toAction(say.change, edit, of),
          ...(event.state === 'draft' ? [toAction(say.discard, discard, of)] : []),
        ],
      ],
      to: 'person',
    });
  }

  const making = form('events.make', {
    args: OfMaking,
    async load(turn, { event: id }) {
      if (!turn.roles.has('coordinator')) {
        turn.say(texts.forCoordinators());
        return undefined;
      }
      const event = id === null ? undefined : await current(turn, id);
      if (id !== null && !event) return undefined;
      const fields = await eventFields(turn, desk);
      if (!event) return { title: say.formTitle, fields };
      return { title: say.changeTitle, fields, values: valuesOf(event, desk), review: true };
    },
    check: (values) => ({ ...audienceFaults(values, desk), ...eventFaults(values) }),
    async done(turn, values, { event: id }) {
      if (!turn.roles.has('coordinator')) return turn.say(texts.forCoordinators());
      const facts = filledIn(values, desk.zone, turn.now);
      const filled = { ...facts, audience: await audienceIn(turn, values, desk) };
      if (filled.starts <= turn.now) return turn.say(say.isPast());
      if (filled.closes <= turn.now) return turn.say(say.closesPast());
      const before = id === null ? undefined : await current(turn, id);
      if (id !== null && !before) return;
      if (!before) {
        const event = draftOf(turn, filled, null);
        await turn.tx.insert(Events, event);
        return preview(turn, event);
      }
      const after: Event = { ...before, ...filled, changed: turn.now };
      if (before.state === 'planned') return change(turn, before, after);
      await turn.tx.put(Events, after);
      await preview(turn, after);
    },
  });

  const add = action('events.add', {
    for: 'coordinator',
    args: z.null(),
    run: (turn) => turn.fill('events.make', { event: null }),
  });

  const edit = action('events.edit', {
    for: 'coordinator',
    args: OfEvent,
    run: (turn, args) => turn.fill('events.make', args),
  });

  const confirm = action('events.confirm', {
    for: 'coordinator',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await current(turn, id);
      if (!event) return;
      if (event.starts <= turn.now) return turn.say(say.isPast());
      if (event.closes <= turn.now) return turn.say(say.closesPast());
      const planned: Event = { ...event, state: 'planned', changed: turn.now };
      if (event.state !== 'planned') await turn.tx.put(Events, planned);
      await plan(turn, event.state === 'planned' ? event : planned, event.state);
    },
  });

  const discard = action('events.discard', {
    for: 'coordinator',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await current(turn, id);
      if (!event) return;
      if (event.state !== 'draft') return turn.say(texts.gone());
      await turn.tx.delete(Events, id);
      turn.say(say.discarded());
    },
  });

  return {
    preview,
    addChoice: (): Choice => toAction(say.add, add, null),
    editChoice: (event: Event): Choice => toAction(say.change, edit, { event: event.id }),
    confirmChoice: (event: Event): Choice => toAction(say.confirm, confirm, { event: event.id }),
    actions: [add, edit, confirm, discard],
    forms: [making],
  };
}
export type Making = ReturnType<typeof createMaking>;
