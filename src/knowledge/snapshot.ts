import { Worker } from 'node:worker_threads';
import type { Fault } from './fault.ts';
import type { Knowledge, Reading } from './read.ts';

/** The running hotline's knowledge. Ask for `current()` on every turn and never hold on to it. */
export type Snapshots = {
  current(): Knowledge;
  /**
   * Reads the folders again. With faults the knowledge stays as it is. Calls that come while one
   * is running share the next one, so that what was written last is always read.
   */
  renew(): Promise<readonly Fault[]>;
};

export type Opened =
  | { readonly ok: true; readonly snapshots: Snapshots }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export type Sources = {
  readonly folder: string;
  /** Laid over it by id: what was added by hand. */
  readonly over?: string | undefined;
  /** Stands in for the folder's towns as long as there is such a file: what was imported. */
  readonly towns?: string | undefined;
};

/** Run from source (tests, benches) the worker first needs the loader that runs TypeScript. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const BUILT = new URL('./read-worker.js', import.meta.url);
const SOURCE = new URL('./read-worker.ts', import.meta.url);
const LOADED = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(SOURCE.href)});
});`;

function readBeside(sources: Sources): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const options = { workerData: sources };
    const worker = FROM_SOURCE
      ? new Worker(LOADED, { ...options, eval: true })
      : new Worker(BUILT, options);
    worker.once('message', (reading: Reading) => resolve(reading));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`reading knowledge ended with ${code}`)));
  });
}

export async function openSnapshots(sources: Sources): Promise<Opened> {
  const first = await readBeside(sources);
  if (!first.ok) return first;
  let knowledge = first.knowledge;
  let running: Promise<readonly Fault[]> | undefined;
  let next: Promise<readonly Fault[]> | undefined;

  const run = async (): Promise<readonly Fault[]> => {
    const reading = await readBeside(sources);
    if (!reading.ok) return reading.faults;
    knowledge = reading.knowledge;
    return [];
  };
  const start = (): Promise<readonly Fault[]> => {
    next = undefined;
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  };
  const snapshots: Snapshots = {
    current: () => knowledge,
    renew() {
      if (!running) return start();
      next ??= running.then(start, start);
      return next;
    },
  };
  return { ok: true, snapshots };
}
