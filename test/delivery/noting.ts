import { z } from 'zod';
import { paragraph } from '../../src/chat/blocks.ts';
import { createCoordinators } from '../../src/chat/coordinators.ts';
import { type Feature, job } from '../../src/chat/feature.ts';
import { writeNotice } from '../../src/chat/letters.ts';
import { chatTables, Outbox } from '../../src/chat/rows.ts';
import { setAlarm } from '../../src/delivery/alarms.ts';
import { createHeartbeat } from '../../src/delivery/heartbeat.ts';
import { Alarms, deliveryTables } from '../../src/delivery/rows.ts';
import { type Logger, silent } from '../../src/log.ts';
import { peopleTables } from '../../src/people/rows.ts';
import { createIds } from '../../src/store/id.ts';
import type { Store } from '../../src/store/store.ts';
import type { Clock } from '../../src/time/clock.ts';
import type { Timer } from '../../src/time/timer.ts';

/** Writes a row of its own each time it runs, so that running twice shows. */
const note = job('test.note', {
  args: z.object({ n: z.number() }),
  async run(work, { n }) {
    const place = { platform: 'test', space: '', chat: `c${n}`, kind: 'direct' } as const;
    await writeNotice(work, {
      ...{ key: `${n}:${work.newId()}`, person: `p${n}`, place, due: work.now, matter: null },
      ...{ reply: { blocks: [paragraph(`Nummer ${n}`)] }, doubt: 'again' },
    });
  },
});

const noting: Feature = {
  ...{ name: 'noting', tables: [], commands: [], actions: [], forms: [] },
  jobs: [note],
};
export const notingTables = [...peopleTables, ...chatTables, ...deliveryTables];

export function notingHeartbeat(
  store: Store,
  clock: Clock,
  timer: Timer,
  more: Partial<Feature> = {},
  log: Logger = silent,
) {
  return createHeartbeat({
    ...{ store, clock, timer, log, newId: createIds(clock), wake() {} },
    ...{
      features: [{ ...noting, ...more }],
      tables: notingTables,
      coordinators: createCoordinators([], []),
      adapters: [],
    },
  });
}

/** Sets alarms by number; one that is set or has gone off already is left alone. */
export async function setNotes(store: Store, clock: Clock, at: ReadonlyMap<number, number>) {
  const newId = createIds(clock);
  await store.tx(async (tx) => {
    for (const [n, due] of at)
      await setAlarm({ tx, newId }, { key: `note:${n}`, job: note, args: { n }, at: due });
  });
}

/** How many rows each alarm has written, and how many alarms are still set. */
export const notesIn = (store: Store) =>
  store.tx(async (tx) => {
    const times = new Map<number, number>();
    for (const { key } of await tx.all(Outbox)) {
      const n = Number(key.split(':')[0]);
      times.set(n, (times.get(n) ?? 0) + 1);
    }
    return { times, left: (await tx.all(Alarms)).length };
  });

/** Numbers that did not write exactly one row. */
export async function notOnce(store: Store, numbers: Iterable<number>): Promise<number[]> {
  const { times } = await notesIn(store);
  return [...numbers].filter((n) => times.get(n) !== 1);
}
