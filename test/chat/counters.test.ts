import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paragraph } from '../../src/chat/blocks.ts';
import {
  countForTown,
  countForTowns,
  countsOf,
  countToday,
  totalOf,
} from '../../src/chat/counters.ts';
import { writeNotice } from '../../src/chat/letters.ts';
import { endsOf } from '../../src/chat/outbox/ends.ts';
import { Counters } from '../../src/chat/rows.ts';
import { createIds } from '../../src/store/id.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { dayIn } from '../../src/time/zone.ts';
import { START } from '../support/clock.ts';
import { openHouse } from '../support/house.ts';

const ZONE = 'Europe/Berlin';
const dayAt = (now: number) => dayIn(now, ZONE).toString();

it('finds what was counted from one day to another, and nothing beside it', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          hours: fc.integer({ min: 0, max: 60 * 24 }),
          what: fc.constantFrom('a', 'a.b', 'b'),
          of: fc.constantFrom('', 'leerstand', 'mit Raum'),
        }),
        { maxLength: 60 },
      ),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 30 }),
      async (events, begin, length) => {
        const store = openMemoryStore({ tables: [Counters] });
        const at = (hours: number) => START + hours * HOUR;
        const [first, last] = [dayAt(at(begin * 24)), dayAt(at((begin + length) * 24))];
        await store.tx(async (tx) => {
          for (const { hours, what, of } of events)
            await countToday({ tx, now: at(hours) }, ZONE, what, of);
        });
        const counts = await store.tx((tx) => countsOf(tx, 'a', { first, last }));
        const within = events.filter(({ what, hours }) => {
          const day = dayAt(at(hours));
          return what === 'a' && day >= first && day <= last;
        });
        expect(totalOf(counts)).toBe(within.length);
        for (const [of, count] of counts)
          expect(count).toBe(within.filter((event) => event.of === of).length);
        await store.close();
      },
    ),
    { numRuns: 100 },
  ));

it('reads over more rows than one page holds', async () => {
  const store = openMemoryStore({ tables: [Counters] });
  await store.tx(async (tx) => {
    for (let i = 0; i < 1_200; i++) await countToday({ tx, now: START }, ZONE, 'a', `t${i}`);
  });
  const days = { first: dayAt(START), last: dayAt(START) };
  expect((await store.tx((tx) => countsOf(tx, 'a', days))).size).toBe(1_200);
  await store.close();
});

it('counts for a town by the month only', async () => {
  const store = openMemoryStore({ tables: [Counters] });
  await store.tx(async (tx) => {
    await countForTowns({ tx, now: START }, ZONE, 'fragen', ['1', '2']);
    await countForTowns({ tx, now: START + 90 * DAY }, ZONE, 'fragen', ['1']);
    await countForTowns({ tx, now: START + 91 * DAY }, ZONE, 'fragen', ['1']);
    const of = (first: string, last: string, town: string) =>
      countForTown(tx, 'fragen', { first, last }, town);
    expect(await of('2026-01-01', '2026-12-31', '1')).toBe(1);
    expect(await of('2027-01-01', '2027-12-31', '1')).toBe(2);
    expect(await of('2027-01-01', '2027-12-31', '2')).toBe(0);
    expect(await of('2026-01-01', '2026-10-31', '1')).toBe(0);
    const ids = (await tx.all(Counters)).map(({ id }) => id);
    expect(ids).toEqual(['fragen 2026-11 1', 'fragen 2026-11 2', 'fragen 2027-02 1']);
  });
  await store.close();
});

it('counts how what nobody asked for has ended, and no answers', async () => {
  const house = await openHouse({ bare: true });
  const reader = house.person('frau-k');
  await reader.says('hilfe');
  const ends = [
    undefined,
    { kind: 'refused', why: 'x' },
    { kind: 'unknown', why: 'x' },
    { kind: 'unreachable', why: 'x' },
  ] as const;
  for (const [i, end] of ends.entries()) {
    if (end) house.recorder.script.push(end);
    await house.store.tx(async (tx) => {
      const writer = { tx, newId: createIds(house.clock), now: house.clock.now() };
      await writeNotice(writer, {
        ...{ key: `n${i}`, person: 'p', place: reader.place, reply: { blocks: [paragraph('x')] } },
        ...{ due: house.clock.now(), doubt: 'never', matter: null },
      });
    });
    house.chat.wake();
    await house.chat.idle();
  }
  const days = { first: dayAt(START), last: dayAt(START) };
  const counted = await house.store.tx((tx) => endsOf(tx, days));
  expect(counted).toEqual({ sent: 1, failed: 2, unknown: 1 });
  await house.stop();
});
