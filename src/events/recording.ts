import { action } from '../chat/feature.ts';
import { type Field, form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { sources } from '../people/texts-sources.ts';
import { nameOf } from '../places/lookup.ts';
import { type Answering, MOST_PEOPLE, OfParty } from './answering.ts';
import { noteWhoCame } from './circle.ts';
import type { Desk } from './desk.ts';
import { type Answer, type Event, Events } from './rows.ts';
import { answerInWords, texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';

/** The way to it, from letters too. */
export const RECORD_ANSWER = { name: 'events.record', args: OfParty } as const;
const LONGEST_NAMES = 200;
const SAID: readonly Answer['said'][] = ['yes', 'deputy', 'later', 'no'];

export const recordChoice = ({ id }: Event): Choice =>
  toAction(say.record, RECORD_ANSWER, { event: id, town: null });

/** Towns that answer by telephone or mail: the coordination records it. */
export function createRecording(desk: Desk, { take }: Answering) {
  async function mayRecord(turn: Turn, id: string): Promise<Event | undefined> {
    const event = await turn.tx.get(Events, id);
    if (!turn.roles.has('coordinator')) turn.say(texts.forCoordinators());
    else if (!event || event.state === 'draft' || event.state === 'proposed')
      turn.say(texts.gone());
    else if (event.state === 'cancelled') turn.say(texts.isCancelled(event));
    else return event;
    return undefined;
  }

  const recordForm = form(RECORD_ANSWER.name, {
    args: OfParty,
    async load(turn, { event: id, town }) {
      const event = await mayRecord(turn, id);
      if (!event) return undefined;
      const words = say.recordForm;
      const which: Field[] = town === null ? [{ id: 'town', kind: 'town', label: words.town }] : [];
      const options = SAID.map((said) => ({ id: said, label: texts.said(said) }));
      return {
        title: words.title,
        fields: [
          ...which,
          { id: 'said', kind: 'one', label: words.said, options },
          { id: 'source', kind: 'one', label: words.source, options: sources },
          {
            ...{ id: 'people', kind: 'number', label: words.people, hint: words.peopleHint },
            ...{ min: 1, max: MOST_PEOPLE, optional: true },
          },
          {
            ...{ id: 'names', kind: 'text', label: words.names },
            ...{ max: LONGEST_NAMES, optional: true },
          },
        ],
      };
    },
    async done(turn, values, { event: id, town: given }) {
      const event = await mayRecord(turn, id);
      const town = given ?? values['town'];
      const said = SAID.find((one) => one === values['said']);
      if (!event || typeof town !== 'string' || !said) return;
      const people = values['people'] === undefined ? 1 : Math.round(Number(values['people']));
      const names = typeof values['names'] === 'string' ? values['names'] : null;
      const source = String(values['source']);
      const party = { town, person: null };
      const taken = await take(turn, event, party, { said, people, names, source });
      await noteWhoCame(turn, event);
      const name = nameOf(desk, town);
      turn.say({
        blocks:
          taken.kind === 'taken'
            ? say.recorded(name, answerInWords(taken.answer))
            : say.noRoom(name, taken.free),
        choices: [[toAction(say.recordAgain, record, { event: id, town: null })]],
        to: 'person',
      });
    },
  });

  const record = action(RECORD_ANSWER.name, {
    for: 'coordinator',
    args: OfParty,
    run: (turn, args) => turn.fill(RECORD_ANSWER.name, args),
  });

  return {
    entryChoice: (event: Event, town: string): Choice =>
      toAction(say.recordFor(event.title), record, { event: event.id, town }),
    actions: [record],
    forms: [recordForm],
  };
}
export type Recording = ReturnType<typeof createRecording>;
