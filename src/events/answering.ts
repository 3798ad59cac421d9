import { z } from 'zod';
import { action, type Work } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { nameOf } from '../places/lookup.ts';
import { answerOf, answersOf, isClosed, isKnown, isOver, partiesOf } from './circle.ts';
import type { Desk, Party } from './desk.ts';
import type { Forwarding } from './forwarding.ts';
import type { MovingUp } from './moving-up.ts';
import { type Answer, Answers, type Event, Events } from './rows.ts';
import { freePlaces, seatFor } from './seats.ts';
import { texts } from './texts.ts';

export const OfParty = z.object({ event: z.string(), town: z.string().nullable() });
export type OfParty = z.infer<typeof OfParty>;
const Saying = OfParty.extend({ said: z.enum(['yes', 'deputy', 'no']) });
const Counting = OfParty.extend({ people: z.number() });

export const MOST_PEOPLE = 20;

export type Given = Pick<Answer, 'said' | 'people' | 'source'> &
  Partial<Pick<Answer, 'names' | 'until'>>;

export type Taken =
  | { readonly kind: 'taken'; readonly answer: Answer }
  /** `free`: besides those that this party has. */
  | { readonly kind: 'too-many'; readonly free: number; readonly answer: Answer };

/** Towns answer an invitation: the last answer counts, until the registration closes. */
export function createAnswering(desk: Desk, { forwardChoice }: Forwarding, { moveUp }: MovingUp) {
  /** Writes an answer down, whoever gives it. */
  async function take(work: Work, event: Event, party: Party, given: Given): Promise<Taken> {
    const { tx, now } = work;
    const answers = await answersOf(tx, event.id);
    const old = await answerOf(tx, event.id, party);
    const others = answers.filter(({ id }) => id !== old?.id);
    const coming = given.said === 'yes' || given.said === 'deputy';
    const seat = coming ? seatFor(others, event.places, given.people, old?.seat ?? null) : null;
    if (seat === 'too-many' && old) {
      const free = freePlaces(others, event.places) ?? 0;
      return { kind: 'too-many', free: Math.max(0, free - old.people), answer: old };
    }
    const inLine = old?.seat === 'queue' || old?.seat === 'seat';
    const answer: Answer = {
      ...{ id: old?.id ?? work.newId(), event: event.id, town: party.town, person: party.person },
      ...{ said: given.said, people: coming ? given.people : 0, source: given.source },
      ...{ names: coming ? (given.names ?? null) : null, until: given.until ?? null },
      seat: seat === 'too-many' ? 'queue' : seat,
      since: inLine && old ? old.since : now,
      ...{ at: now, ends: event.ends },
    };
    await tx.put(Answers, answer);
    await moveUp(work, event);
    return { kind: 'taken', answer: (await tx.get(Answers, answer.id)) ?? answer };
  }

  /** The event and the party, if this person may answer for it now; else a polite word. */
  async function mayAnswer(
    turn: Turn,
    { event: id, town }: OfParty,
  ): Promise<{ event: Event; party: Party } | undefined> {
    const event = await turn.tx.get(Events, id);
    const known = event && event.state !== 'draft' && (await isKnown(turn.tx, event));
    if (!event || !known) turn.say(texts.gone());
    else if (event.state === 'cancelled') turn.say(texts.isCancelled(event));
    else if (isOver(event, turn.now)) turn.say(texts.isOver());
    else {
      const parties = await partiesOf(desk, turn, turn.person.id, event);
      const party = parties.find((one) => one.town === town);
      if (!party) turn.say(texts.notYours());
      else if (isClosed(event, turn.now)) turn.say(texts.closed(event, desk.contact));
      else return { event, party };
    }
    return undefined;
  }

  const townName = ({ town }: Party) => (town === null ? undefined : nameOf(desk, town));

  function sayTaken(turn: Turn, event: Event, party: Party, taken: Taken): void {
    if (taken.kind === 'too-many') {
      turn.say(texts.tooMany(taken.free, taken.answer.people));
      return;
    }
    const of = { event: event.id, town: party.town };
    const { answer } = taken;
    const counts = [1, 2, 3].filter((people) => answer.seat !== null && people !== answer.people);
    turn.say({
      blocks: texts.accepted(event, townName(party), answer),
      choices: [
        counts.map((people) => toAction(texts.howMany(people), count, { ...of, people })),
        answer.seat === null ? [] : [toAction(texts.more, more, of)],
      ],
      to: 'person',
    });
  }

  const say = action('events.answer', {
    for: 'visitor',
    args: Saying,
    async run(turn, { said, ...of }) {
      const found = await mayAnswer(turn, of);
      if (!found) return;
      const { event, party } = found;
      const old = await answerOf(turn.tx, event.id, party);
      // Pressed twice, it stays as many.
      const people = Math.max(old?.people ?? 0, 1);
      const names = old?.names ?? null;
      const taken = await take(turn, event, party, { said, people, names, source: null });
      sayTaken(turn, event, party, taken);
    },
  });

  async function setCount(turn: Turn, of: OfParty, people: number, names?: string) {
    const found = await mayAnswer(turn, of);
    if (!found) return;
    const { event, party } = found;
    const old = await answerOf(turn.tx, event.id, party);
    const said = old?.said === 'deputy' ? 'deputy' : 'yes';
    const given = { said, people, names: names ?? old?.names ?? null, source: null } as const;
    sayTaken(turn, event, party, await take(turn, event, party, given));
  }

  const count = action('events.count', {
    for: 'visitor',
    args: Counting,
    run: (turn, { people, ...of }) => setCount(turn, of, people),
  });

  const more = action('events.more', {
    for: 'visitor',
    args: OfParty,
    run: (turn, of) => turn.fill('events.count', of),
  });

  const later = action('events.later', {
    for: 'visitor',
    args: OfParty,
    run: (turn, of) => turn.fill('events.later', of),
  });

  const other = action('events.other', {
    for: 'visitor',
    args: OfParty,
    async run(turn, of) {
      const found = await mayAnswer(turn, of);
      if (!found) return;
      const blocks = texts.forTown(townName(found.party) ?? '');
      turn.say({ blocks, choices: forOne(of), waits: true, to: 'person' });
    },
  });

  const forOne = (of: OfParty): Choice[][] => [
    [
      toAction(texts.accept, say, { ...of, said: 'yes' }, { words: ['ja', 'zusage'] }),
      toAction(texts.decline, say, { ...of, said: 'no' }, { words: ['nein', 'absage'] }),
    ],
    [
      toAction(texts.later, later, of),
      toAction(texts.deputy, say, { ...of, said: 'deputy' }, { words: ['vertretung'] }),
    ],
    [forwardChoice(of.event)],
  ];

  /** Under an invitation; who works for several towns answers for each. */
  function choices(event: Event, parties: readonly Party[]): Choice[][] {
    const [only, ...others] = parties;
    if (only && others.length === 0) return forOne({ event: event.id, town: only.town });
    const rows = parties.map(({ town }) => {
      const of = { event: event.id, town };
      const name = town === null ? '' : nameOf(desk, town);
      return [
        toAction(texts.acceptFor(name), say, { ...of, said: 'yes' }),
        toAction(texts.otherFor(name), other, of),
      ];
    });
    return rows.length > 0 ? [...rows, [forwardChoice(event.id)]] : [];
  }

  return {
    take,
    mayAnswer,
    setCount,
    choices,
    actions: [say, count, more, later, other],
  };
}
export type Answering = ReturnType<typeof createAnswering>;
