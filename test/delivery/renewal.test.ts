import { expect, it } from 'vitest';
import type { Feature } from '../../src/chat/feature.ts';
import { createDerived } from '../../src/knowledge/derived.ts';
import type { Knowledge } from '../../src/knowledge/read.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { MINUTE } from '../../src/time/instant.ts';
import { sample } from '../answers/ranking/knowledge.ts';
import { createHandClock } from '../support/clock.ts';
import { notingHeartbeat, notingTables } from './noting.ts';

/** Beats for so many seconds, with what a feature does, and notes what the log says. */
async function beating(more: Partial<Feature>) {
  const clock = createHandClock();
  const store = openMemoryStore({ tables: notingTables });
  const said: string[] = [];
  const note = (event: string) => void said.push(event);
  const log = { debug() {}, info: note, warn: note, error: note };
  const beats = notingHeartbeat(store, clock, clock, more, log);
  beats.start();
  await beats.idle();
  return {
    ...{ said, beats },
    async pass(ms: number) {
      for (let left = ms; left > 0; left -= 500) {
        clock.pass(500);
        await beats.idle();
        await new Promise(setImmediate);
      }
    },
  };
}

it('a renewal that fails is said once, tried again ever more rarely, and said to be well', async () => {
  let tries = 0;
  let fault: Error | undefined = new TypeError('broken');
  const { said, beats, pass } = await beating({
    async renew() {
      tries++;
      if (fault) throw fault;
    },
  });
  await pass(10 * MINUTE);
  expect(said).toEqual(['renewal.failed']);
  expect(tries).toBeGreaterThan(10);
  expect(tries).toBeLessThan(25);
  fault = new RangeError('otherwise');
  await pass(2 * MINUTE);
  expect(said).toEqual(['renewal.failed', 'renewal.failed']);
  fault = undefined;
  await pass(2 * MINUTE);
  expect(said).toEqual(['renewal.failed', 'renewal.failed', 'renewal.well']);
  await beats.stop();
});

it('what must follow the store and cannot is said once, too', async () => {
  let fails = true;
  const { said, beats, pass } = await beating({
    async keepUp() {
      if (fails) throw new TypeError('broken');
    },
  });
  await pass(5 * MINUTE);
  expect(said).toEqual(['heartbeat.failed']);
  fails = false;
  await pass(MINUTE);
  expect(said).toEqual(['heartbeat.failed', 'heartbeat.well']);
  await beats.stop();
});

it('what is worked out from the knowledge is tried anew after it failed', async () => {
  let knowledge: Knowledge = { ...sample, themes: [], origins: new Map() };
  let fails = false;
  const derived = createDerived(
    () => knowledge,
    function* ({ entries }) {
      yield;
      if (fails) throw new TypeError('broken');
      return { entries };
    },
  );
  derived.current();
  knowledge = { ...knowledge, entries: [] };
  fails = true;
  await expect(derived.renew()).rejects.toThrow('broken');
  fails = false;
  await derived.renew();
  expect(derived.current().entries).toEqual([]);
});
