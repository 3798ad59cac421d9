import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/chat/adapter.ts';
import { createOutbox } from '../../src/chat/outbox/outbox.ts';
import { silent } from '../../src/log.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { outboxTables, records, writeLetters } from '../delivery/platform/letters.ts';
import { createHandClock } from '../support/clock.ts';
import { createRecorder } from '../support/recorder.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const stop of stops.splice(0)) await stop();
});

type Held = { readonly signal: AbortSignal; answer(outcome: Outcome): void };

/** An outbox over a disk that is as slow, or as faulty, as the test says. */
async function open() {
  const clock = createHandClock();
  const memory = openMemoryStore({ tables: outboxTables });
  let flush = async () => {};
  const store: Store = {
    ...memory,
    async tx(work) {
      const done = await memory.tx(work);
      await flush();
      return done;
    },
  };
  const held: Held[] = [];
  const adapter = {
    ...createRecorder({ platform: 'telegram' }),
    send: (_to: unknown, _part: unknown, _key: string, signal: AbortSignal) =>
      new Promise<Outcome>((answer) => held.push({ signal, answer })),
  };
  const outbox = createOutbox({
    ...{ store, clock, timer: clock, random: () => 0.5, log: silent },
    ...{ papers: new Map(), zone: 'Europe/Berlin', adapters: [adapter] },
  });
  await outbox.start();
  await outbox.idle();
  stops.push(outbox.stop);
  const write = (...letters: number[]) =>
    writeLetters(memory, clock, { platform: 'telegram', letters, doubt: () => 'again' });
  return {
    ...{ clock, memory, outbox, held, write },
    requests: (count: number) => expect.poll(() => held.length).toBe(count),
    state: async (n: number) => (await records(memory)).get(n)?.state,
    slowed(by: () => Promise<void>) {
      flush = by;
    },
  };
}

describe('the outbox', () => {
  it('waits at its stop also for what was just about to begin', async () => {
    const house = await open();
    await house.write(0);
    let flushed = () => {};
    const flushing = new Promise<void>((begun) => {
      house.slowed(() => {
        begun();
        return new Promise((resolve) => {
          flushed = resolve;
        });
      });
    });
    house.outbox.wake();
    await flushing;
    let stopped = false;
    const stopping = house.outbox.stop().then(() => {
      stopped = true;
    });
    house.slowed(async () => {});
    flushed();
    await house.requests(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stopped).toBe(false);
    house.held[0]?.answer({ kind: 'sent', receipt: '1' });
    await stopping;
    expect(await house.state(0)).toBe('sent');
  });

  it('takes up a chat again after what came of a letter could not be recorded', async () => {
    const house = await open();
    await house.write(0);
    house.outbox.wake();
    await house.requests(1);
    house.slowed(async () => {
      house.slowed(async () => {});
      throw new Error('a fault that passes');
    });
    house.held[0]?.answer({ kind: 'later', seconds: 1 });
    await expect.poll(() => house.state(0)).toBe('planned');
    house.clock.pass(2_000);
    house.outbox.wake();
    await house.requests(2);
    house.held[1]?.answer({ kind: 'sent', receipt: '1' });
    await expect.poll(() => house.state(0)).toBe('sent');
  });

  it('gives a request up after twenty seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const house = await open();
    await house.write(0);
    house.outbox.wake();
    await house.requests(1);
    vi.advanceTimersByTime(20_000);
    expect(house.held[0]?.signal.aborted).toBe(true);
    house.held[0]?.answer({ kind: 'unknown', why: 'given up' });
    await expect.poll(() => house.state(0)).toBe('planned');
    expect(vi.getTimerCount()).toBe(0);
  });
});
