import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { paragraph } from '../../src/chat/blocks.ts';
import { type Feature, letterMaker } from '../../src/chat/feature.ts';
import type { Letter } from '../../src/chat/rows.ts';
import { createPost } from '../../src/delivery/post.ts';
import { type SendOut, SendOuts, UnaskedLetters } from '../../src/delivery/rows.ts';
import {
  callOff,
  createSendOuts,
  draftSendOut,
  progressOf,
  rest,
} from '../../src/delivery/send-outs.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { addPerson, openList } from '../../src/people/lists.ts';
import { Accounts, Persons } from '../../src/people/rows.ts';
import { createIds } from '../../src/store/id.ts';
import type { Tx } from '../../src/store/store.ts';
import { HOUR } from '../../src/time/instant.ts';
import { directory, type House, openHouse } from '../support/house.ts';

const post = createPost('Europe/Berlin');
const sendOuts = createSendOuts({ directory, zone: 'Europe/Berlin' }, post);
const letter = letterMaker('test.letter', {
  args: z.object({ text: z.string() }),
  make: async (_, __, { text }) => ({ blocks: [paragraph(text)] }),
});
const sending: Feature = {
  ...{ name: 'sending', tables: [], commands: [], actions: [], forms: [] },
  letters: [letter],
  jobs: sendOuts.jobs,
};

const COUNT = 250;
let house: House;
afterEach(() => house.stop());

type Work = Parameters<typeof sendOuts.begin>[0];

const inTx = <T>(deed: (work: Work) => Promise<T>): Promise<T> =>
  house.store.tx((tx: Tx) => {
    const base = { tx, newId: createIds(house.clock), now: house.clock.now(), tables: [] };
    const nobody = { platforms: () => new Map(), coordinators: async () => [] };
    return deed({ ...base, ...nobody, features: house.features });
  });

/** Somebody who has written before and agreed to be written to. */
async function subscriber(work: Work, n: number, list: string) {
  const { tx, now } = work;
  const id = `p${String(n).padStart(4, '0')}`;
  const place = { platform: 'test', space: '', chat: `c${n}`, kind: 'direct' as const };
  await tx.insert(Persons, {
    id,
    created: now,
    seen: now,
    asked: null,
    formerly: [],
    noticed: now,
    stopped: null,
  });
  const account = { id: `test//${n}`, person: id, place, used: now, unreachable: null };
  await tx.insert(Accounts, account);
  await giveConsent(work, id, 'network');
  await addPerson(work, list, id);
}

async function open(): Promise<SendOut> {
  house = await openHouse({ bare: true, features: [sending] });
  return inTx(async (work) => {
    const list = await openList(work, 'Forum');
    for (let n = 0; n < COUNT; n++) await subscriber(work, n, list.id);
    const audience = { kind: 'list' as const, list: list.id };
    const args = { text: 'Liebe Städte' };
    const base = { title: 'Brief', audience, kind: 'circular' as const, by: null };
    return draftSendOut(work, { ...base, letter: 'test.letter', args });
  });
}

const begin = (sendOut: SendOut) => inTx((work) => sendOuts.begin(work, sendOut, work.now));
const counts = (id: string) => inTx(({ tx }) => progressOf(tx, id));
const state = (id: string) => inTx(async ({ tx }) => (await tx.get(SendOuts, id))?.state);

async function pass(seconds: number) {
  for (let i = 0; i < seconds; i++) {
    house.clock.pass(1_000);
    await house.chat.idle();
  }
}
/** All of it is written, and nothing sent yet. */
async function restsInTheEvening(sendOut: SendOut): Promise<SendOut> {
  house.clock.pass(12 * HOUR);
  const running = await begin(sendOut);
  await pass(10);
  const { written } = (await inTx(({ tx }) => tx.get(SendOuts, sendOut.id))) ?? running;
  return inTx(({ tx }) => rest(tx, { ...running, written }));
}
const chats = () => house.recorder.sent.map(({ to }) => to.chat);
const left = ({ planned, resting, held }: Record<Letter['state'], number>) =>
  planned + resting + held;

describe('a send-out', () => {
  it('reaches everybody on the list once, slice by slice', async () => {
    const { id, ...sendOut } = await open();
    await begin({ id, ...sendOut });
    await pass(60);
    expect(await counts(id)).toMatchObject({ sent: COUNT, failed: 0, unknown: 0 });
    expect(new Set(chats()).size).toBe(COUNT);
    expect(chats()).toHaveLength(COUNT);
    expect(await state(id)).toBe('done');
  });

  it('begun twice is sent once', async () => {
    const sendOut = await open();
    await begin(sendOut);
    await begin(sendOut);
    await pass(60);
    expect(chats()).toHaveLength(COUNT);
  });

  it('rests, and goes on where it stopped', async () => {
    const sendOut = await open();
    await begin(sendOut);
    await house.chat.idle();
    await inTx(({ tx }) => rest(tx, sendOut));
    await pass(5);
    const before = chats().length;
    await pass(60);
    expect(chats()).toHaveLength(before);
    await inTx((work) => sendOuts.goOn(work, sendOut));
    await pass(60);
    expect(new Set(chats()).size).toBe(COUNT);
    expect(chats()).toHaveLength(COUNT);
  });

  it('called off, it begins no more', async () => {
    const sendOut = await open();
    await begin(sendOut);
    await house.chat.idle();
    await inTx(({ tx, now }) => callOff(tx, sendOut, now));
    const after = chats().length;
    await pass(60);
    expect(chats().length - after).toBeLessThanOrEqual(1);
    expect(left(await counts(sendOut.id))).toBe(0);
  });

  it('leaves out who has said „stopp“ meanwhile', async () => {
    const sendOut = await open();
    await inTx(async ({ tx, now }) => {
      const person = await tx.get(Persons, 'p0007');
      if (person) await tx.put(Persons, { ...person, stopped: now });
    });
    await begin(sendOut);
    await pass(60);
    expect(chats()).toHaveLength(COUNT - 1);
    expect(chats()).not.toContain('c7');
  });

  it('that rests before its time still waits for it', async () => {
    const sendOut = await open();
    const running = await inTx((work) => sendOuts.begin(work, sendOut, work.now + 2 * HOUR));
    const resting = await inTx(({ tx }) => rest(tx, running));
    await inTx((work) => sendOuts.goOn(work, resting));
    await pass(60);
    expect(chats()).toHaveLength(0);
    house.clock.pass(2 * HOUR);
    await pass(60);
    expect(chats()).toHaveLength(COUNT);
  });

  it('goes on in office hours, and not before what a person may get in a week', async () => {
    const sendOut = await open();
    await inTx(async ({ tx, newId, now }) => {
      for (let n = 0; n < 2; n++)
        await tx.insert(UnaskedLetters, { id: newId(), person: 'p0000', at: now });
    });
    const resting = await restsInTheEvening(sendOut);
    await inTx((work) => sendOuts.goOn(work, resting));
    await pass(60);
    expect(chats()).toHaveLength(0);
    house.clock.pass(12 * HOUR);
    await pass(60);
    expect(chats()).toHaveLength(COUNT - 1);
    expect(chats()).not.toContain('c0');
    house.clock.pass(6 * 24 * HOUR);
    await pass(5);
    expect(chats()).toContain('c0');
  });

  it('that goes on leaves out who has said „stopp“ while it rested', async () => {
    const sendOut = await open();
    const resting = await restsInTheEvening(sendOut);
    await house.person('7').says('stopp');
    await inTx((work) => sendOuts.goOn(work, resting));
    house.clock.pass(12 * HOUR);
    await pass(60);
    const told = house.recorder.sent.filter(({ text }) => text.includes('Liebe Städte'));
    expect(told).toHaveLength(COUNT - 1);
    expect(told.map(({ to }) => to.chat)).not.toContain('c7');
  });
});

describe('a correction', () => {
  /** Some have read it as it was; the others wait. */
  async function halfWay() {
    const sendOut = await open();
    await begin(sendOut);
    await house.chat.idle();
    await inTx(({ tx }) => rest(tx, sendOut));
    await pass(5);
    const readers = new Set(chats());
    expect(readers.size).toBeGreaterThan(0);
    expect(readers.size).toBeLessThan(COUNT);
    const correct = (more: { since?: number }) =>
      inTx((work) =>
        draftSendOut(work, {
          ...{ title: 'Berichtigung', kind: 'correction', letter: 'test.letter', by: null },
          ...{ audience: sendOut.audience, args: { text: 'Richtig' }, corrects: [sendOut.id] },
          ...more,
        }),
      );
    const othersRead = async () => {
      await inTx((work) => sendOuts.goOn(work, sendOut));
      await pass(60);
      expect(new Set(chats()).size).toBe(COUNT);
    };
    return { readers, correct, othersRead };
  }

  it('goes to those who read what was wrong, not to who read it put right before', async () => {
    const { readers, correct, othersRead } = await halfWay();
    const correction = await correct({ since: house.clock.now() });
    await pass(1);
    await othersRead();
    const before = chats().length;
    await begin(correction);
    await pass(60);
    expect(new Set(chats().slice(before))).toEqual(readers);
  });

  it('whose writing rests after its release goes to no more than at its release', async () => {
    const { readers, correct, othersRead } = await halfWay();
    const correction = await correct({});
    const resting = await inTx(async (work) =>
      rest(work.tx, await sendOuts.begin(work, correction, work.now)),
    );
    await pass(1);
    await othersRead();
    const before = chats().length;
    await inTx((work) => sendOuts.goOn(work, resting));
    await pass(60);
    expect(new Set(chats().slice(before))).toEqual(readers);
  });
});
