import { resolve } from 'node:path';
import { openFileStore } from '../../src/store/file-store.ts';
import { systemClock } from '../../src/time/clock.ts';
import { createNursery, freshFolder } from './children.ts';
import { notesIn, notingTables, setNotes } from './noting.ts';
import { createDice } from './platform/dice.ts';

const CHILD = resolve(import.meta.dirname, 'tick-child.ts');

export type TickReport = {
  readonly alarms: number;
  /** Kills that fell between the first and the last row of a tick. */
  readonly amidst: number;
  /** Alarms that did not write exactly one row. */
  readonly wrong: number;
  readonly left: number;
};

/** Kills a process again and again while alarms go off, so many set for each life. */
export async function runTickKills(kills: number, alarmsALife: number): Promise<TickReport> {
  const dir = freshFolder();
  const dice = createDice(5);
  const nursery = createNursery(CHILD, [dir]);
  let alarms = 0;
  let amidst = 0;
  let left = 0;

  async function look<T>(work: (store: Awaited<ReturnType<typeof openFileStore>>) => Promise<T>) {
    const store = await openFileStore({ dir, tables: notingTables });
    const found = await work(store);
    await store.close();
    return found;
  }

  for (let life = 0; life <= kills; life++) {
    await look(async (store) => {
      // In the past: they go off as soon as the process lives.
      const now = systemClock.now();
      const set = Array.from({ length: alarmsALife }, (_, n) => [alarms + n, now] as const);
      await setNotes(store, systemClock, new Map(set));
    });
    alarms += alarmsALife;
    const child = nursery.next();
    const last = life === kills;
    child.send(last ? 0 : 1 + Math.floor(dice() * (left + alarmsALife)));
    await (last ? child.hears('done') : child.gone);
    await child.kill();
    const set = left + alarmsALife;
    left = await look(async (store) => (await notesIn(store)).left);
    if (left > 0 && left < set) amidst++;
  }
  await nursery.close();
  const { times } = await look(notesIn);
  const all = Array.from({ length: alarms }, (_, n) => times.get(n));
  return { alarms, amidst, wrong: all.filter((count) => count !== 1).length, left };
}
