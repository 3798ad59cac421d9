import { plainText } from '../chat/blocks.ts';
import { action, type Work } from '../chat/feature.ts';
import type { FileRef } from '../chat/files.ts';
import { textToTake } from '../chat/papers.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import { reach } from '../people/reach.ts';
import { nameOf } from '../places/lookup.ts';
import { answersOf, circleOf } from './circle.ts';
import type { Desk } from './desk.ts';
import { OfEvent } from './due.ts';
import type { Papers } from './papers.ts';
import { recordChoice } from './recording.ts';
import { type Event, Events } from './rows.ts';
import { owes } from './standing.ts';
import { texts } from './texts.ts';
import { callTexts as say } from './texts-call.ts';

/** What Outlook and the telephone need for towns that cannot be reached here. */
export function createOutlook(desk: Desk, papers: Papers) {
  /** Towns of the audience that nobody here writes for and that have not answered yet. */
  async function toCall(work: Work, event: Event): Promise<readonly string[]> {
    const { towns } = await circleOf(desk, work.tx, event);
    const answers = await answersOf(work.tx, event.id);
    const owing = towns.filter((town) => owes(answers.find((answer) => answer.town === town)));
    return unreached(work, owing);
  }

  /** Who comes and gets nothing here. */
  async function comingUnreached(work: Work, event: Event): Promise<readonly string[]> {
    const answers = await answersOf(work.tx, event.id);
    const coming = answers.filter(({ seat }) => seat === 'seat');
    return unreached(
      work,
      coming.flatMap(({ town }) => town ?? []),
    );
  }

  async function unreached(work: Work, towns: readonly string[]): Promise<readonly string[]> {
    const { absent } = await reach(work.tx, { towns, people: [] }, work.now, 'network');
    return namesOf(absent.map(({ town }) => town));
  }

  const namesOf = (towns: readonly string[]): string[] =>
    towns.map((town) => nameOf(desk, town)).toSorted((a, b) => a.localeCompare(b, 'de'));

  /** A mail to copy, the towns it goes to, and the calendar file. */
  function filesFor(
    event: Event,
    towns: readonly string[],
    mail: keyof typeof say.mails = 'invitation',
  ): FileRef[] {
    const about = texts.event(event).map(plainText).join('\n\n');
    const cancelled = event.state === 'cancelled';
    const text = say.mails[cancelled ? 'cancellation' : mail](event, about, desk.contact);
    const whole = [text, ...say.addressees(towns)].join('\n\n');
    return [textToTake(say.mailName(event.title), whole), papers.calendarOf(event)];
  }

  const outlook = action('events.outlook', {
    for: 'coordinator',
    args: OfEvent,
    async run(turn, { event: id }) {
      const event = await turn.tx.get(Events, id);
      if (!event || event.state === 'draft') return turn.say(texts.gone());
      const towns = await toCall(turn, event);
      const choices = towns.length > 0 ? [[recordChoice(event)]] : [];
      const files = filesFor(event, towns);
      turn.say({ blocks: say.callList(towns), choices, files, to: 'person' });
    },
  });

  return {
    toCall,
    comingUnreached,
    filesFor,
    namesOf,
    choice: (event: Event): Choice => toAction(say.button, outlook, { event: event.id }),
    actions: [outlook],
  };
}
export type Outlook = ReturnType<typeof createOutlook>;
