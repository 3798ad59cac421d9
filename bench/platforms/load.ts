import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteIn, openCrowd } from '../../test/platforms/crowd.ts';
import { freePort, startHotline, type Way } from '../../test/platforms/hotline-process.ts';
import { notesIn } from '../../test/platforms/kills.ts';

const PEOPLE = 2_000;
const MEGABYTE = 1024 * 1024;

export type LoadReport = {
  readonly updates: number;
  readonly lostEffects: number;
  readonly doubledEffects: number;
  readonly unanswered: number;
  readonly doubledAnswers: number;
  /** Milliseconds until the platform had its acknowledgement. */
  readonly ack: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly drainedAfter: number;
  readonly heapGrown: number;
  readonly rejections: number;
};

const at = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** So many updates a second, some brought up to three times, from people who write in turns. */
export async function runLoad(way: Way, perSecond: number, seconds: number): Promise<LoadReport> {
  const dir = join(mkdtempSync(join(tmpdir(), 'hotline-load-')), 'data');
  const port = await freePort();
  const crowd = await openCrowd(way, port);
  const hotline = startHotline(way, crowd.root, dir, port);
  await hotline.ready;
  const before = await hotline.weigh();
  const updates = perSecond * seconds;
  const times: number[] = [];
  const brought: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; n < updates; n++) {
    const wait = began + (n / perSecond) * 1000 - performance.now();
    if (wait > 1) await sleep(wait);
    const sent = performance.now();
    const person = (n * 7_919) % PEOPLE;
    brought.push(
      crowd.note(n, person, n % 3).then(() => {
        times.push((performance.now() - sent) / ((n % 3) + 1));
      }),
    );
  }
  await Promise.all(brought);
  const over = performance.now();
  await hotline.idle();
  const drainedAfter = Math.round(performance.now() - over);
  const after = await hotline.weigh();
  hotline.kill();
  await hotline.gone;
  const effects = await notesIn(dir);
  const answers = new Map<number, number>();
  for (const text of crowd.texts()) answers.set(noteIn(text), (answers.get(noteIn(text)) ?? 0) + 1);
  answers.delete(Number.NaN);
  await crowd.stop();
  const sorted = times.toSorted((a, b) => a - b);
  const more = (counts: ReadonlyMap<number, number>) =>
    [...counts.values()].filter((count) => count > 1).length;
  return {
    updates,
    lostEffects: updates - effects.size,
    doubledEffects: more(effects),
    unanswered: updates - answers.size,
    doubledAnswers: more(answers),
    ack: { p50: at(sorted, 0.5), p99: at(sorted, 0.99), max: at(sorted, 1) },
    drainedAfter,
    heapGrown: Math.round(((after?.heap ?? 0) - (before?.heap ?? 0)) / MEGABYTE),
    rejections: after?.rejections ?? Number.NaN,
  };
}
