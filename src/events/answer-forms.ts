import { Temporal } from 'temporal-polyfill';
import type { Work } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { nameOf } from '../places/lookup.ts';
import { dayIn } from '../time/zone.ts';
import { type Answering, MOST_PEOPLE, OfParty } from './answering.ts';
import { answerOf } from './circle.ts';
import type { Desk } from './desk.ts';
import type { Answer, Event } from './rows.ts';
import { texts } from './texts.ts';

const LONGEST_NAMES = 200;

/** The answers that need more than a tap. */
export function createAnswerForms(
  desk: Desk,
  { take, mayAnswer, setCount }: Answering,
  remindOf: (work: Work, event: Event, answer: Answer) => Promise<void>,
) {
  const countForm = form('events.count', {
    args: OfParty,
    async load(turn, of) {
      const found = await mayAnswer(turn, of);
      if (!found) return undefined;
      const old = await answerOf(turn.tx, of.event, found.party);
      const { title, people, names, namesHint } = texts.countForm;
      return {
        title,
        fields: [
          { id: 'people', kind: 'number', label: people, min: 1, max: MOST_PEOPLE },
          {
            ...{ id: 'names', kind: 'text', label: names, hint: namesHint },
            ...{ max: LONGEST_NAMES, optional: true },
          },
        ],
        values: {
          ...(old && old.people > 0 && { people: String(old.people) }),
          ...(old?.names && { names: old.names }),
        },
      };
    },
    async done(turn, { people, names }, of) {
      const given = typeof names === 'string' ? names : undefined;
      await setCount(turn, of, Math.round(Number(people)), given);
    },
  });

  /** Not before tomorrow, and not after the registration has closed. */
  function dayWithin(wanted: string, event: Event, now: number): string {
    const tomorrow = dayIn(now, desk.zone).add({ days: 1 });
    const last = Temporal.PlainDate.from(event.closesOn);
    const day = Temporal.PlainDate.from(wanted);
    const early = Temporal.PlainDate.compare(day, tomorrow) < 0 ? tomorrow : day;
    return (Temporal.PlainDate.compare(early, last) > 0 ? last : early).toString();
  }

  const laterForm = form('events.later', {
    args: OfParty,
    async load(turn, of) {
      const found = await mayAnswer(turn, of);
      if (!found) return undefined;
      const { title, day, hint } = texts.laterForm;
      return {
        title,
        fields: [
          {
            ...{ id: 'day', kind: 'date', label: day, hint: hint(found.event.closesOn) },
            ...{ time: false, ahead: true },
          },
        ],
      };
    },
    async done(turn, { day }, of) {
      const found = await mayAnswer(turn, of);
      if (!found || typeof day !== 'string') return;
      const { event, party } = found;
      const until = dayWithin(day, event, turn.now);
      const given = { said: 'later', people: 0, until, source: null } as const;
      const { answer } = await take(turn, event, party, given);
      await remindOf(turn, event, answer);
      turn.say(texts.asksAgain(party.town === null ? undefined : nameOf(desk, party.town), until));
    },
  });

  return { forms: [countForm, laterForm] };
}
