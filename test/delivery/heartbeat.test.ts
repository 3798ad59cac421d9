import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/store/memory.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { createHandClock, START } from '../support/clock.ts';
import { notesIn, notingHeartbeat, notingTables, notOnce, setNotes } from './noting.ts';
import { runTickKills } from './tick-kills.ts';

const every = (count: number, at: (n: number) => number) =>
  new Map(Array.from({ length: count }, (_, n) => [n, at(n)]));

function open() {
  const clock = createHandClock();
  const store = openMemoryStore({ tables: notingTables });
  return { clock, store, heartbeat: () => notingHeartbeat(store, clock, clock) };
}

describe('the heartbeat', () => {
  it('meets the instant that is due, and not the next beat after it', async () => {
    const { clock, store, heartbeat } = open();
    await setNotes(store, clock, new Map([[1, START + 777]]));
    const beats = heartbeat();
    beats.start();
    await beats.idle();
    clock.pass(500);
    await beats.idle();
    clock.pass(276);
    await beats.idle();
    expect((await notesIn(store)).times.size).toBe(0);
    clock.pass(1);
    await beats.idle();
    expect((await notesIn(store)).times.size).toBe(1);
    await beats.stop();
  });

  it('writes all that is due in one second at one beat, one row each', async () => {
    const { clock, store, heartbeat } = open();
    const alarms = every(1_000, () => START + MINUTE);
    await setNotes(store, clock, alarms);
    const beats = heartbeat();
    beats.start();
    await beats.idle();
    clock.pass(MINUTE);
    await beats.idle();
    expect(await notOnce(store, alarms.keys())).toEqual([]);
    await beats.stop();
  });

  it.each([MINUTE, HOUR, DAY, 14 * DAY])('makes up for %i ms in which it was off', async (off) => {
    const { clock, store, heartbeat } = open();
    const alarms = every(100, (n) => START + (off * n) / 100);
    await setNotes(store, clock, alarms);
    const before = heartbeat();
    before.start();
    await before.idle();
    await before.stop();
    clock.pass(off);
    const after = heartbeat();
    after.start();
    await after.idle();
    expect(await notOnce(store, alarms.keys())).toEqual([]);
    await after.stop();
  });

  it.each([
    ['forward', [HOUR]],
    ['back', [-HOUR, HOUR]],
    ['to and fro', [HOUR, -HOUR, -HOUR, HOUR]],
  ])('writes one row each while the clock is set %s', async (_, steps) => {
    const { clock, store, heartbeat } = open();
    const alarms = every(120, (n) => START + n * MINUTE);
    await setNotes(store, clock, alarms);
    const beats = heartbeat();
    beats.start();
    for (const step of [30 * MINUTE, ...steps, 2 * HOUR]) {
      await beats.idle();
      clock.pass(step);
    }
    await beats.idle();
    expect(await notOnce(store, alarms.keys())).toEqual([]);
    await beats.stop();
  });

  it('writes one row each although the process is killed at the tick', async () => {
    expect(await runTickKills(3, 60)).toMatchObject({ wrong: 0, left: 0 });
  }, 60_000);
});
