import { z } from 'zod';
import { job, type Work } from '../chat/feature.ts';
import { setAlarm } from '../delivery/alarms.ts';
import { wordedBy } from '../delivery/makers.ts';
import { nextSlice } from '../delivery/slices.ts';
import { staffOf } from '../people/staff.ts';
import { stateOf } from '../places/lookup.ts';
import { dayIn } from '../time/zone.ts';
import { answersOf, circleOf } from './circle.ts';
import { type Desk, matterOf, type Party, peopleOf } from './desk.ts';
import { PURPOSE_KINDS, Purpose } from './purposes.ts';
import type { Reminders } from './reminders.ts';
import { type Answer, type Event, Events } from './rows.ts';
import { owes } from './standing.ts';

const OfMailing = z.object({
  event: z.string(),
  purpose: Purpose,
  /** Tells one mailing from the next for the same purpose. */
  run: z.string(),
  /** The last person who was dealt with. */
  after: z.string().nullable(),
});
type OfMailing = z.infer<typeof OfMailing>;

/** Whether a party is still to be asked; who said by when it knows is left in peace until then. */
export const isPressed = (answer: Answer | undefined, purpose: Purpose, today: string): boolean =>
  owes(answer) && (purpose === 'last' || (answer?.until ?? '') < today);

/** Writes to those who owe an answer, or who come: one person, one message. */
export function createMailing(desk: Desk, { reminder }: Reminders) {
  async function owing(work: Work, event: Event, purpose: Purpose): Promise<readonly Party[]> {
    const { towns, people } = await circleOf(desk, work.tx, event);
    const answers = await answersOf(work.tx, event.id);
    const today = dayIn(work.now, desk.zone).toString();
    const pressed = (one: (answer: Answer) => boolean) =>
      isPressed(answers.find(one), purpose, today);
    return [
      ...towns
        .filter((town) => pressed((answer) => answer.town === town))
        .map((town) => ({ town, person: null })),
      ...people
        .filter((person) => pressed((answer) => answer.town === null && answer.person === person))
        .map((person) => ({ town: null, person })),
    ];
  }

  async function wanted(work: Work, event: Event, purpose: Purpose): Promise<readonly Party[]> {
    if (purpose === 'owe' || purpose === 'last') return owing(work, event, purpose);
    return (await answersOf(work.tx, event.id)).filter(({ seat }) => seat === 'seat');
  }

  /** The last reminder goes to everybody in a town. */
  async function readersOf(work: Work, party: Party, purpose: Purpose) {
    if (purpose !== 'last' || party.town === null) return peopleOf(work, party);
    return (await staffOf(work.tx, party.town)).map(({ person }) => person);
  }

  async function recipients(work: Work, event: Event, purpose: Purpose) {
    const found = new Map<string, readonly Party[]>();
    for (const party of await wanted(work, event, purpose))
      for (const person of await readersOf(work, party, purpose))
        found.set(person, [...(found.get(person) ?? []), party]);
    return found;
  }

  const write = job('events.write', {
    args: OfMailing,
    async run(work, mailing) {
      const { purpose, run, after } = mailing;
      const event = await work.tx.get(Events, mailing.event);
      if (event?.state !== 'planned') return;
      const matter = matterOf(event.id);
      const all = await recipients(work, event, purpose);
      const { slice, last, more } = nextSlice(all, after);
      for (const [person, parties] of slice) {
        const kind = PURPOSE_KINDS[purpose];
        const state = stateOf(desk, parties[0]?.town ?? null);
        const towns = parties.flatMap(({ town }) => town ?? []);
        const args = { event: event.id, purpose };
        const worded = await wordedBy(work, reminder, { person, towns, args });
        const key = `events.${purpose}:${event.id}:${run}`;
        if (worded) await desk.post(work, { kind, key, person, state, matter, ...worded });
      }
      if (more) await next(work, { ...mailing, after: last });
    },
  });

  async function next(work: Work, args: OfMailing): Promise<void> {
    const key = `events.write:${args.event}:${args.purpose}`;
    await setAlarm(work, { key, job: write, args, at: work.now });
  }

  return {
    /** How many people it would go to. */
    countOf: async (work: Work, event: Event, purpose: Purpose): Promise<number> =>
      (await recipients(work, event, purpose)).size,
    async begin(work: Work, event: Event, purpose: Purpose): Promise<void> {
      await next(work, { event: event.id, purpose, run: String(work.now), after: null });
    },
    jobs: [write],
  };
}
export type Mailing = ReturnType<typeof createMailing>;
