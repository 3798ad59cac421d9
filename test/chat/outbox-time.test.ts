import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/chat/adapter.ts';
import { createOutbox } from '../../src/chat/outbox/outbox.ts';
import { createPace } from '../../src/chat/outbox/pace.ts';
import { isTold } from '../../src/chat/outbox/settle.ts';
import { silent } from '../../src/log.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { openLetters, outboxTables, records, writeLetters } from '../delivery/platform/letters.ts';
import { createHandClock } from '../support/clock.ts';
import { createRecorder } from '../support/recorder.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

type Held = { readonly key: string; answer(outcome: Outcome): void };

/** An outbox on a platform that answers when the test says so. */
async function open({ lookUp }: { readonly lookUp: boolean }) {
  const clock = createHandClock();
  const store = openMemoryStore({ tables: outboxTables });
  const held: Held[] = [];
  const looks: ((found: string) => void)[] = [];
  const adapter = {
    ...createRecorder({ platform: 'telegram' }),
    send: (_to: unknown, _part: unknown, key: string) =>
      new Promise<Outcome>((answer) => held.push({ key, answer })),
    ...(lookUp && { lookUp: () => new Promise<string>((found) => looks.push(found)) }),
  };
  await writeLetters(store, clock, {
    ...{ platform: 'telegram', letters: [0] },
    doubt: () => 'never',
  });
  const outbox = createOutbox({
    ...{ store, clock, timer: clock, random: () => 0.5, log: silent },
    ...{ papers: new Map(), zone: 'Europe/Berlin', adapters: [adapter] },
  });
  await outbox.start();
  stops.push(outbox.stop);
  const requests = (count: number) => expect.poll(() => held.length).toBe(count);
  const state = async () => (await records(store)).get(0)?.state;
  return { clock, store, held, looks, outbox, requests, state };
}

/** Lets whatever could begin now begin. */
async function settle({ outbox, store }: Awaited<ReturnType<typeof open>>) {
  for (let round = 0; round < 20; round++) {
    outbox.wake();
    await openLetters(store, 'telegram');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('when the clock is set', () => {
  it('an hour forward, what is on its way is neither sent a second time nor given up', async () => {
    const house = await open({ lookUp: false });
    await house.requests(1);
    house.clock.pass(HOUR);
    await settle(house);
    expect(house.held).toHaveLength(1);
    house.held[0]?.answer({ kind: 'later' });
    await expect.poll(house.state).toBe('planned');
    await house.outbox.idle();
    house.clock.pass(2_000);
    await house.requests(2);
    house.held[1]?.answer({ kind: 'sent', receipt: '1' });
    await house.outbox.idle();
    expect((await records(house.store)).get(0)).toMatchObject({ state: 'sent', tries: 2 });
  });

  it('an hour forward while it looks up, a look-up that comes too late changes nothing', async () => {
    const house = await open({ lookUp: true });
    await house.requests(1);
    house.held[0]?.answer({ kind: 'unknown', why: 'reset' });
    await expect.poll(house.state).toBe('checking');
    await settle(house);
    house.clock.pass(31_000);
    await expect.poll(() => house.looks.length).toBe(1);
    house.clock.pass(HOUR);
    await expect.poll(() => house.looks.length).toBe(2);
    house.looks[0]?.('absent');
    await house.requests(2);
    house.held[1]?.answer({ kind: 'sent', receipt: '2' });
    await expect.poll(house.state).toBe('sent');
    house.looks[1]?.('absent');
    await house.outbox.idle();
    expect(house.held).toHaveLength(2);
    expect((await records(house.store)).get(0)).toMatchObject({ state: 'sent', tries: 2 });
  });

  it('an hour back, the pace goes on as before', () => {
    const pace = createPace({ perSecond: 30, inFlight: 9, chat: { burst: 1, pause: 1_000 } });
    const chat = { chat: 'c', place: { kind: 'direct' as const } };
    for (let n = 0; n < 3; n++) pace.started(chat, 2 * HOUR);
    pace.slowDown(chat, { now: 2 * HOUR, until: 2 * HOUR + MINUTE, told: true });
    expect(pace.room(HOUR)).toBe(0);
    expect(pace.room(HOUR + 100)).toBeGreaterThan(0);
    expect(pace.chatFree(chat, HOUR + 100)).toBe(HOUR + 100);
  });
});

describe('pauses', () => {
  const declared = { perSecond: 30, inFlight: 9, chat: { burst: 3, pause: 1_000 } };
  const chat = (n: number) => ({ chat: `c${n}`, place: { kind: 'direct' as const } });
  const freeAfter = (pace: ReturnType<typeof createPace>, now: number) => pace.roomAt(now) - now;

  it('grow while nothing is accepted, up to a minute, and begin anew after that', () => {
    const pace = createPace(declared);
    let now = 0;
    const pauses = Array.from({ length: 9 }, (_, n) => {
      pace.slowDown(chat(n), { now, until: now + 500, told: false });
      const pause = freeAfter(pace, now);
      now += pause;
      return pause;
    });
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1_000));
    pace.accepted();
    pace.slowDown(chat(99), { now, until: now + 500, told: false });
    expect(freeAfter(pace, now)).toBe(1_000);
  });

  it('count once however many were on their way when they began', () => {
    const [one, many] = [createPace(declared), createPace(declared)];
    one.slowDown(chat(0), { now: 0, until: 1_000, told: true });
    for (let n = 0; n < 9; n++) many.slowDown(chat(n), { now: n, until: 1_000, told: true });
    const begun = (pace: ReturnType<typeof createPace>) => {
      let count = 0;
      for (let now = 1_000; now < 3_000; now += 10)
        for (let room = pace.room(now); room > 0; room--) pace.started(chat(++count), now);
      return count;
    };
    expect(begun(many)).toBe(begun(one));
  });

  it.each([0, -5, Number.NaN, 901, 86_400, 1e9])('of %d s are not believed', (seconds) => {
    expect(isTold(seconds)).toBe(false);
  });

  it('of a busy moment are made up for; after a rest only a few go at once', () => {
    const pace = createPace(declared);
    pace.room(0);
    expect(pace.room(300)).toBeGreaterThan(6);
    expect(pace.room(10_000)).toBeLessThanOrEqual(3);
  });
});
