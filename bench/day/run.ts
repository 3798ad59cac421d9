import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tablesOf } from '../../src/hotline.ts';
import { createHousekeeping } from '../../src/housekeeping.ts';
import { silent } from '../../src/log.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { HOUR, MINUTE } from '../../src/time/instant.ts';
import { createHandClock } from '../../test/support/clock.ts';
import { openHouse, realFeatures } from '../../test/support/house.ts';
import { createDice } from '../matching/dice.ts';

const PEOPLE = 60;
const SAID = [
  'Wer gibt Geld für ein neues Feuerwehrhaus?',
  'und in Brandenburg?',
  'Unser Marktplatz steht leer',
  'themen',
  'Xylophonzwirbel am Quastenweg',
  'hilfe',
  'offen',
  'termine',
  'kontakte Leerstand',
  'datenschutz',
];
const MEGABYTE = 1024 * 1024;

export type DayReport = {
  readonly messages: number;
  readonly unanswered: number;
  /** Megabytes after the first hour, and how much more at the end. */
  readonly heap: number;
  readonly heapGrown: number;
  /** Megabytes in the data folder at its largest; without the daily backups. */
  readonly files: number;
  readonly backups: number;
};

const sizeOf = (dir: string, of: (path: string) => boolean) =>
  readdirSync(dir, { recursive: true })
    .map(String)
    .filter(of)
    .map((path) => statSync(join(dir, path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0) / MEGABYTE;

function heapNow(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

/** A day of use on the file store, with all that runs by itself; only the clock is moved by hand. */
export async function runDay(hours: number, perHour: number, seed: number): Promise<DayReport> {
  const dir = join(mkdtempSync(join(tmpdir(), 'hotline-day-')), 'data');
  const clock = createHandClock();
  const tables = tablesOf(realFeatures());
  const store = await openFileStore({ dir, tables, clock });
  const house = await openHouse({ store, clock });
  const housekeeping = createHousekeeping({ store, tables, dir, clock, timer: clock, log: silent });
  housekeeping.start();
  const dice = createDice(seed);
  const people = Array.from({ length: PEOPLE }, (_, n) => house.person(`p${n}`));
  let messages = 0;
  let unanswered = 0;
  let files = 0;
  let first = 0;

  for (let hour = 0; hour < hours; hour++) {
    for (let i = 0; i < perHour; i++) {
      clock.pass(HOUR / perHour);
      const said = dice.pick(SAID) ?? '';
      messages++;
      if ((await dice.pick(people)?.says(said)) === '') unanswered++;
      // What a platform would keep.
      house.recorder.sent.splice(0);
      house.recorder.requests.splice(0);
    }
    clock.pass(MINUTE);
    await house.chat.idle();
    await sleep(20);
    files = Math.max(
      files,
      sizeOf(dir, (path) => !path.includes('backup')),
    );
    if (hour === 0) first = heapNow();
  }

  const last = heapNow();
  const backups = sizeOf(dir, (path) => path.includes('backup'));
  await housekeeping.stop();
  await house.stop();
  rmSync(dir, { recursive: true });
  return { messages, unanswered, heap: first, heapGrown: last - first, files, backups };
}
