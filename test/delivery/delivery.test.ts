import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { paragraph } from '../../src/chat/blocks.ts';
import { type Feature, job } from '../../src/chat/feature.ts';
import { Outbox } from '../../src/chat/rows.ts';
import { dropAlarm, setAlarm } from '../../src/delivery/alarms.ts';
import type { Kind } from '../../src/delivery/kinds.ts';
import { createPost } from '../../src/delivery/post.ts';
import { Alarms } from '../../src/delivery/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { giveConsent } from '../../src/people/consents.ts';
import { Accounts } from '../../src/people/rows.ts';
import { createIds } from '../../src/store/id.ts';
import type { Tx } from '../../src/store/store.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { START } from '../support/clock.ts';
import { type Actor, type House, openHouse } from '../support/house.ts';

const post = createPost('Europe/Berlin');
let broken = false;

/** Writes to whom it is told, however late it is. */
const remind = job('test.remind', {
  args: z.object({ person: z.string(), key: z.string() }),
  async run(work, { person, key }) {
    const reply = { blocks: [paragraph(`Erinnerung ${key}`)] };
    await post(work, { kind: 'outcome', key, person, state: 'SN', reply });
    if (broken) throw new Error('on purpose');
  },
});
const reminding: Feature = {
  ...{ name: 'reminding', tables: [], commands: [], actions: [], forms: [] },
  jobs: [remind],
};

let house: House;
afterEach(async () => {
  broken = false;
  await house.stop();
});

async function open(): Promise<Actor> {
  house = await openHouse({ bare: true, features: [reminding] });
  const actor = house.person('frau-k');
  await actor.says('hilfe');
  return actor;
}

type Writer = { tx: Tx; newId: () => string; now: number };

const inTx = <T>(actor: Actor, work: (writer: Writer, person: string) => Promise<T>) =>
  house.store.tx(async (tx) => {
    const person = (await tx.get(Accounts, accountKey(actor.account)))?.person ?? '';
    return work({ tx, newId: createIds(house.clock), now: house.clock.now() }, person);
  });

async function pass(ms: number) {
  house.clock.pass(ms);
  await house.chat.idle();
}

const written = (actor: Actor, kind: Kind, key: string) =>
  inTx(actor, (writer, person) =>
    post(writer, { kind, key, person, state: 'SN', reply: { blocks: [paragraph(key)] } }),
  );

describe('an alarm', () => {
  const set = (actor: Actor, key: string, at: number) =>
    inTx(actor, (writer, person) =>
      setAlarm(writer, { key, job: remind, args: { person, key }, at }),
    );

  it('goes off when it is due, once', async () => {
    const actor = await open();
    await set(actor, 'a', START + HOUR);
    await pass(HOUR - MINUTE);
    expect(actor.last()).not.toContain('Erinnerung');
    await pass(2 * MINUTE);
    await pass(DAY);
    expect(actor.told().filter((text) => text.includes('Erinnerung a'))).toHaveLength(1);
  });

  it('set again is moved, and can be dropped', async () => {
    const actor = await open();
    await set(actor, 'a', START + HOUR);
    await set(actor, 'a', START + 3 * HOUR);
    await set(actor, 'b', START + HOUR);
    await inTx(actor, ({ tx }) => dropAlarm(tx, 'b'));
    await pass(2 * HOUR);
    expect(actor.last()).not.toContain('Erinnerung');
    await pass(2 * HOUR);
    expect(actor.last()).toContain('Erinnerung a');
  });

  it('whose job fails writes nothing, goes off again later, and does not hold up others', async () => {
    const actor = await open();
    broken = true;
    await set(actor, 'a', START + HOUR);
    await pass(HOUR);
    expect(await house.store.tx((tx) => tx.all(Alarms))).toMatchObject([{ failed: 1 }]);
    expect(actor.last()).not.toContain('Erinnerung');
    broken = false;
    await set(actor, 'b', START + HOUR);
    await pass(MINUTE);
    expect(actor.last()).toContain('Erinnerung b');
    await pass(HOUR);
    expect(actor.last()).toContain('Erinnerung a');
  });
});

describe('what the hotline writes of itself', () => {
  it('goes only to who agreed, and once', async () => {
    const actor = await open();
    expect(await written(actor, 'question', 'a')).toBe('silent');
    await inTx(actor, (writer, person) => giveConsent(writer, person, 'network'));
    expect(await written(actor, 'question', 'a')).toBe('written');
    expect(await written(actor, 'question', 'a')).toBe('known');
    house.chat.wake();
    await house.chat.idle();
    expect(actor.told().filter((text) => text === 'a')).toHaveLength(1);
  });

  it('is nothing at all after „stopp“', async () => {
    const actor = await open();
    await actor.says('stopp');
    expect(await written(actor, 'outcome', 'a')).toBe('silent');
  });

  it('waits for the town hall to open', async () => {
    const actor = await open();
    await pass(12 * HOUR);
    await written(actor, 'outcome', 'a');
    await pass(MINUTE);
    expect(actor.last()).not.toBe('a');
    await pass(11 * HOUR);
    expect(actor.last()).toBe('a');
  });

  it('is not more than two unasked messages in a week; the third waits', async () => {
    const actor = await open();
    await inTx(actor, (writer, person) => giveConsent(writer, person, 'network'));
    for (const key of ['a', 'b', 'c', 'd']) await written(actor, 'question', key);
    const letters = await house.store.tx((tx) => tx.all(Outbox));
    const due = letters.filter(({ lane }) => lane === 'notice').map((letter) => letter.due);
    expect(due.toSorted()).toEqual([START, START, START + 7 * DAY, START + 7 * DAY]);
  });
});
