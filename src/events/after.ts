import { action } from '../chat/feature.ts';
import { type Field, form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { OfEvent } from './due.ts';
import type { Mailing } from './mailing.ts';
import type { Outlook } from './outlook.ts';
import { type Event, Events } from './rows.ts';
import { texts } from './texts.ts';
import { callTexts } from './texts-call.ts';
import { paperTexts as say } from './texts-papers.ts';
import { reminderTexts as reminders } from './texts-reminders.ts';

const LONGEST = 3_000;
type Text = 'agenda' | 'minutes';

/** The agenda before, the minutes after: to those who come or came, as text and file. */
export function createAfter(mailing: Mailing, outlook: Outlook) {
  async function current(turn: Turn, id: string): Promise<Event | undefined> {
    const event = await turn.tx.get(Events, id);
    if (!turn.roles.has('coordinator')) turn.say(texts.forCoordinators());
    else if (event?.state === 'planned') return event;
    else turn.say(event?.state === 'cancelled' ? texts.isCancelled(event) : texts.gone());
    return undefined;
  }

  const blocksOf = { agenda: reminders.agenda, minutes: reminders.minutes };

  const room = (which: Text) => {
    const field: Field = { id: which, kind: 'long', label: say[which].label, max: LONGEST };
    const writing = form(`events.${which}`, {
      args: OfEvent,
      async load(turn, { event: id }) {
        const event = await current(turn, id);
        const before = event?.[which] ?? null;
        if (!event) return undefined;
        const { title } = say[which];
        return before === null
          ? { title, fields: [field] }
          : { title, fields: [field], values: { [which]: before }, review: true };
      },
      async done(turn, values, { event: id }) {
        const event = await current(turn, id);
        const text = values[which];
        if (!event || typeof text !== 'string') return;
        const written: Event = { ...event, [which]: text, changed: turn.now };
        await turn.tx.put(Events, written);
        const people = await mailing.countOf(turn, written, which);
        turn.say({
          blocks: [...blocksOf[which](written), ...say.goesTo(people)],
          choices: people > 0 ? [[toAction(say[which].send, send, { event: id })]] : [],
          to: 'person',
        });
        const towns = await outlook.comingUnreached(turn, written);
        if (towns.length === 0) return;
        const files = outlook.filesFor(written, towns, which === 'agenda' ? 'reminder' : 'minutes');
        turn.say({ blocks: callTexts.comeUnreached(written, towns), files, to: 'person' });
      },
    });
    const write = action(`events.${which}`, {
      for: 'coordinator',
      args: OfEvent,
      run: (turn, args) => turn.fill(`events.${which}`, args),
    });
    const send = action(`events.send-${which}`, {
      for: 'coordinator',
      args: OfEvent,
      async run(turn, { event: id }) {
        const event = await current(turn, id);
        if (!event || event[which] === null) return;
        await mailing.begin(turn, event, which);
        turn.say(say.onTheWay());
      },
    });
    return { writing, write, send };
  };
  const agenda = room('agenda');
  const minutes = room('minutes');

  return {
    /** Before it begins the agenda, then the minutes. */
    choice: (event: Event, now: number): Choice =>
      event.starts > now
        ? toAction(say.agenda.button, agenda.write, { event: event.id })
        : toAction(say.minutes.button, minutes.write, { event: event.id }),
    actions: [agenda.write, agenda.send, minutes.write, minutes.send],
    forms: [agenda.writing, minutes.writing],
  };
}
export type After = ReturnType<typeof createAfter>;
