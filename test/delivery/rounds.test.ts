import { describe, expect, it } from 'vitest';
import { paragraph } from '../../src/chat/blocks.ts';
import type { Round } from '../../src/chat/feature.ts';
import { writeNotice } from '../../src/chat/letters.ts';
import { Outbox } from '../../src/chat/rows.ts';
import { Rounds } from '../../src/delivery/rows.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { createHandClock, START } from '../support/clock.ts';
import { notingHeartbeat, notingTables } from './noting.ts';

/** Every hour on the hour; of no use when more than half an hour late. */
const hourly = (fails = 0): Round => {
  let left = fails;
  return {
    name: 'test.hourly',
    patience: HOUR / 2,
    next: (after) => (Math.floor(after / HOUR) + 1) * HOUR,
    async run(work, due) {
      const place = { platform: 'test', space: '', chat: 'c', kind: 'direct' } as const;
      await writeNotice(work, {
        ...{ key: `${due}:${work.newId()}`, person: 'p', place, due: work.now, matter: null },
        ...{ reply: { blocks: [paragraph('Stunde')] }, doubt: 'again' },
      });
      if (left-- > 0) throw new Error('the disk is full');
    },
  };
};

function open(round = hourly()) {
  const clock = createHandClock();
  const store = openMemoryStore({ tables: notingTables });
  const heartbeat = () => notingHeartbeat(store, clock, clock, { rounds: [round] });
  const seen = () =>
    store.tx(async (tx) => ({
      written: (await tx.all(Outbox)).map(({ key }) => Number(key.split(':')[0])).sort(),
      missed: (await tx.all(Rounds)).filter(({ missed }) => missed).map(({ due }) => due),
    }));
  return { clock, heartbeat, seen };
}

const hours = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => START + (from + n) * HOUR);

describe('what comes round by itself', () => {
  it('is written at each of its turns, once', async () => {
    const { clock, heartbeat, seen } = open();
    const beats = heartbeat();
    beats.start();
    for (let n = 0; n < 10; n++) {
      await beats.idle();
      clock.pass(HOUR / 2);
    }
    await beats.idle();
    await beats.stop();
    expect(await seen()).toEqual({ written: hours(1, 5), missed: [] });
  });

  it.each([MINUTE, 20 * MINUTE, HOUR, DAY, 14 * DAY])(
    'is recorded as missed where it is pointless after %i ms of being off',
    async (off) => {
      const { clock, heartbeat, seen } = open();
      const before = heartbeat();
      before.start();
      await before.idle();
      await before.stop();
      // Off from one minute before the first turn.
      clock.pass(HOUR - MINUTE + off);
      const after = heartbeat();
      after.start();
      await after.idle();
      await after.stop();
      const turns = hours(1, Math.floor((HOUR - MINUTE + off) / HOUR));
      const late = clock.now() - (turns.at(-1) ?? Number.NaN);
      const written = late > HOUR / 2 ? [] : turns.slice(-1);
      const missed = turns.slice(0, turns.length - written.length);
      expect(await seen()).toEqual({ written, missed });
    },
  );

  it.each([
    ['forward', [HOUR, HOUR / 2, HOUR / 2]],
    ['back', [HOUR, -HOUR, HOUR / 2, HOUR / 2, HOUR / 2]],
  ])('comes once although the clock is set %s', async (_, steps) => {
    const { clock, heartbeat, seen } = open();
    const beats = heartbeat();
    beats.start();
    for (const step of steps) {
      await beats.idle();
      clock.pass(step);
    }
    await beats.idle();
    await beats.stop();
    const { written } = await seen();
    expect(new Set(written).size).toBe(written.length);
    expect(written.length).toBeGreaterThan(0);
  });

  it('that fails is tried again, and leaves nothing of the attempt behind', async () => {
    const { clock, heartbeat, seen } = open(hourly(2));
    const beats = heartbeat();
    beats.start();
    for (let n = 0; n < 90; n++) {
      await beats.idle();
      clock.pass(MINUTE);
    }
    await beats.stop();
    expect(await seen()).toEqual({ written: hours(1, 1), missed: [] });
  });
});
