import { z } from 'zod';
import { letterMaker, type Work } from '../chat/feature.ts';
import { postToCoordination } from '../delivery/post.ts';
import { reach } from '../people/reach.ts';
import { nameOf } from '../places/lookup.ts';
import { answersOf, isOver } from './circle.ts';
import { type Desk, matterOf, tellOfEvent } from './desk.ts';
import { type Answer, Answers, type Event, Events } from './rows.ts';
import { movedUp } from './seats.ts';
import { texts } from './texts.ts';
import { callTexts as say } from './texts-call.ts';

/** Who stands in line gets what is free, and is told; afterwards it is of no use. */
export function createMovingUp(desk: Desk) {
  const letter = letterMaker('events.moved-up', {
    args: z.object({ answer: z.string() }),
    async make({ tx, now }, _, { answer: id }) {
      const answer = await tx.get(Answers, id);
      const event = answer && (await tx.get(Events, answer.event));
      if (answer?.seat !== 'seat' || event?.state !== 'planned' || isOver(event, now))
        return undefined;
      const town = answer.town === null ? undefined : nameOf(desk, answer.town);
      return { blocks: texts.movedUp(event, town, answer.people) };
    },
  });

  /** A town that nobody here reads for is called. */
  async function haveItTold(work: Work, event: Event, { id, town, people }: Answer) {
    if (town === null) return;
    const { absent } = await reach(work.tx, { towns: [town], people: [] }, work.now, undefined);
    if (absent.length === 0) return;
    const blocks = say.movedUpUnreached(event, nameOf(desk, town), people);
    const key = `events.moved-up-unreached:${id}:${work.now}`;
    await postToCoordination(desk.post, work, key, { blocks }, { matter: matterOf(event.id) });
  }

  async function moveUp(work: Work, event: Event): Promise<void> {
    if (isOver(event, work.now)) return;
    const answers = await answersOf(work.tx, event.id);
    for (const answer of movedUp(answers, event.places)) {
      await work.tx.put(Answers, { ...answer, seat: 'seat' });
      const key = `events.moved-up:${answer.id}:${work.now}`;
      const worded = { maker: letter, args: { answer: answer.id } };
      await tellOfEvent(desk, work, answer, { kind: 'outcome', key, event: event.id, ...worded });
      await haveItTold(work, event, answer);
    }
  }

  return { moveUp, letter };
}
export type MovingUp = ReturnType<typeof createMovingUp>;
