import { z } from 'zod';
import type { Job, Work } from '../chat/feature.ts';
import { job } from '../chat/feature.ts';
import type { Json } from '../chat/json.ts';
import { lettersIn, NOT_BEGUN } from '../chat/letters.ts';
import { type Letter, Outbox } from '../chat/rows.ts';
import { addressed, type Reach, reach } from '../people/reach.ts';
import { townsOf } from '../people/staff.ts';
import type { Directory } from '../places/directory.ts';
import { stateOf } from '../places/lookup.ts';
import type { Tx } from '../store/store.ts';
import type { Instant } from '../time/instant.ts';
import { setAlarm } from './alarms.ts';
import type { Addressees } from './audience.ts';
import { wantedNow } from './groups.ts';
import { KINDS, type Kind } from './kinds.ts';
import { makerOf } from './makers.ts';
import { type Post, readAt, takeBack } from './post.ts';
import { type SendOut, SendOuts } from './rows.ts';
import { nextSlice } from './slices.ts';

type Draft = {
  readonly title: string;
  readonly audience: Addressees;
  readonly kind: Kind;
  readonly letter: string;
  readonly args: Json;
  readonly by: string | null;
  /** Goes to exactly those who got one of these; without any it goes to the audience. */
  readonly corrects?: readonly string[];
  /** From when on those say the same; without it that is so from its release on. */
  readonly since?: Instant;
};

export async function draftSendOut(
  { tx, newId, now }: Pick<Work, 'tx' | 'newId' | 'now'>,
  { corrects = [], ...draft }: Draft,
): Promise<SendOut> {
  const row: SendOut = {
    ...{ id: newId(), ...draft, corrects: [...corrects], state: 'draft', made: now },
    ...{ starts: null, released: null, written: 0, cursor: null, ended: null },
  };
  await tx.insert(SendOuts, row);
  return row;
}

/** The tag by which all letters of a send-out are found. */
const matterOf = (id: string) => `send-out:${id}`;

const STATES = ['planned', 'resting', 'held', 'sending', 'checking', 'sent', 'failed'] as const;
const ALL_STATES: readonly Letter['state'][] = [...STATES, 'unknown', 'dropped'];

const PERHAPS_READ: readonly Letter['state'][] = ['sent', 'unknown', 'sending', 'checking'];

/** Letters of a matter as they were before an instant, which somebody may have read. */
export const readBefore = async (
  tx: Tx,
  matter: string,
  instant: Instant,
): Promise<readonly Letter[]> =>
  (await lettersIn(tx, { matter }, PERHAPS_READ)).filter(({ began }) => (began ?? 0) <= instant);

export type Progress = Readonly<Record<Letter['state'], number>>;

export const lettersOf = (tx: Tx, id: string, states: readonly Letter['state'][]) =>
  lettersIn(tx, { matter: matterOf(id) }, states);

/** What has become of the letters of a send-out so far. */
export async function progressOf(tx: Tx, id: string): Promise<Progress> {
  const count = Object.fromEntries(ALL_STATES.map((state) => [state, 0]));
  for (const { state } of await lettersOf(tx, id, ALL_STATES))
    count[state] = (count[state] ?? 0) + 1;
  const of = (state: Letter['state']) => count[state] ?? 0;
  return {
    ...{ planned: of('planned'), resting: of('resting'), held: of('held'), sending: of('sending') },
    ...{ checking: of('checking'), sent: of('sent'), failed: of('failed') },
    ...{ unknown: of('unknown'), dropped: of('dropped') },
  };
}

/** What has not been begun waits, and nothing more is written, until it goes on. */
export async function rest(tx: Tx, sendOut: SendOut): Promise<SendOut> {
  for (const letter of await lettersOf(tx, sendOut.id, ['planned', 'held'])) {
    const rested = letter.due === null ? {} : { rested: letter.due };
    await tx.put(Outbox, { ...letter, state: 'resting', due: null, ...rested });
  }
  const resting: SendOut = { ...sendOut, state: 'paused', ended: null };
  await tx.put(SendOuts, resting);
  return resting;
}

/** What has not been begun is never sent. Resolves to how many that are. */
export async function callOff(tx: Tx, sendOut: SendOut, now: Instant): Promise<number> {
  const letters = await lettersOf(tx, sendOut.id, NOT_BEGUN);
  for (const letter of letters) await takeBack(tx, letter, now);
  await tx.put(SendOuts, { ...sendOut, state: 'called-off', ended: now });
  return letters.length;
}

type Parts = { directory(): Directory; readonly zone: string };

/** Writes the letters of send-outs, slice by slice, each exactly once. */
export function createSendOuts({ directory, zone }: Parts, post: Post) {
  const wanted = (work: Work, { audience }: SendOut) => wantedNow(work, audience, directory);

  /** Of a correction exactly those who got the first as it was, and who knows it by another way. */
  async function corrected(
    work: Work,
    { corrects, letter, args, since, released }: SendOut,
    all: Reach['recipients'],
  ): Promise<Reach['recipients']> {
    const found = new Map(corrects.length === 0 ? all : []);
    const right = since ?? released ?? work.now;
    for (const id of corrects)
      for (const { person } of await readBefore(work.tx, matterOf(id), right))
        if (person !== null) found.set(person, all.get(person) ?? []);
    for (const [person, towns] of (await makerOf(work, letter)?.also?.(work, args, right)) ?? [])
      if (!found.has(person)) found.set(person, towns);
    return found;
  }

  /** Who gets it, as things stand, and who does not. */
  async function reachOf(work: Work, sendOut: SendOut): Promise<Reach> {
    const { consent } = KINDS[sendOut.kind];
    const all = await reach(work.tx, await wanted(work, sendOut), work.now, consent);
    return { ...all, recipients: await corrected(work, sendOut, all.recipients) };
  }

  const write: Job<{ sendOut: string }> = job('delivery.write', {
    args: z.object({ sendOut: z.string() }),
    async run(work, { sendOut: id }) {
      const { tx, now } = work;
      const sendOut = await tx.get(SendOuts, id);
      const maker = sendOut && makerOf(work, sendOut.letter);
      if (sendOut?.state !== 'running' || !maker) return;
      // Who can be reached is looked at with each letter, not for everybody with each slice.
      const { byPerson } = await addressed(tx, await wanted(work, sendOut), now);
      const { cursor } = sendOut;
      const all = await corrected(work, sendOut, byPerson);
      const { slice, last, more } = nextSlice(all, cursor);
      let written = 0;
      for (const [person, towns] of slice) {
        const reply = await maker.make(work, { person, towns }, sendOut.args);
        if (!reply) continue;
        const { kind } = sendOut;
        const state = stateOf({ directory }, towns[0] ?? null);
        const matter = matterOf(id);
        const notice = { kind, key: matter, person, state, reply, matter, until: reply.until };
        if ((await post(work, notice)) === 'written') written++;
      }
      await tx.put(SendOuts, {
        ...sendOut,
        written: sendOut.written + written,
        cursor: last,
        state: more ? 'running' : 'done',
        ended: more ? null : now,
      });
      if (more)
        await setAlarm(work, { key: matterOf(id), job: write, args: { sendOut: id }, at: now });
    },
  });

  /** From now on, or from a moment on, it is written and sent. */
  async function begin(work: Work, sendOut: SendOut, at: Instant): Promise<SendOut> {
    const released = sendOut.released ?? work.now;
    const running: SendOut = { ...sendOut, state: 'running', starts: at, released };
    await work.tx.put(SendOuts, running);
    const args = { sendOut: sendOut.id };
    await setAlarm(work, { key: matterOf(sendOut.id), job: write, args, at });
    return running;
  }

  /** When a letter that rested is due again: not before it was, and in office hours. */
  async function dueAgain({ tx, now }: Work, kind: Kind, person: string | null, was = now) {
    const [town = null] = person === null ? [] : await townsOf(tx, person);
    return readAt(kind, Math.max(was, now), zone, stateOf({ directory }, town));
  }

  /** After a rest, from where it stopped. */
  async function goOn(work: Work, sendOut: SendOut): Promise<SendOut> {
    for (const { rested, ...letter } of await lettersOf(work.tx, sendOut.id, ['resting'])) {
      const due = await dueAgain(work, sendOut.kind, letter.person, rested);
      await work.tx.put(Outbox, { ...letter, state: 'planned', due });
    }
    return begin(work, sendOut, Math.max(work.now, sendOut.starts ?? work.now));
  }

  return { reachOf, begin, goOn, jobs: [write] };
}
export type SendOutDesk = ReturnType<typeof createSendOuts>;
