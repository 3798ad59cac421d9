import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Instant } from '../time/instant.ts';
import { explain, type StoreError } from './errors.ts';
import type { Files, OpenFile } from './files.ts';
import { JOURNAL_FORMAT } from './journal-read.ts';
import { frame } from './line.ts';
import { journalName } from './names.ts';

/** More than this is not put together at one go, so that the event loop stays free. */
const GROUP = 1024 * 1024;

type Part = { readonly seq: number; readonly body: string };
type Begun = { readonly file: OpenFile; readonly bytes: number };
type Turn = Begun & { readonly generation: number; readonly done: () => void };
type Waiter = {
  readonly seq: number;
  readonly resolve: () => void;
  readonly reject: (error: StoreError) => void;
};

export type Journal = {
  /** Adds one transaction (the changes as JSON). Throws once the journal has failed. */
  append(changes: readonly string[]): void;
  /** Resolves when everything added so far is safe; undefined where it is already. */
  safe(): Promise<void> | undefined;
  /** Ends this file; what is added from now on goes into the given one. Answers with the last number. */
  turn(generation: number, next: Begun): { readonly seq: number; readonly done: Promise<void> };
  /** Of the present file, with its first line. */
  readonly bytes: number;
  close(): Promise<void>;
};

export type JournalStart = {
  readonly file: OpenFile;
  readonly dir: string;
  readonly generation: number;
  readonly bytes: number;
  readonly seq: number;
  readonly now: () => Instant;
  /** Rejects where the folder belongs to somebody else by now. */
  readonly mayWrite: () => Promise<void>;
  readonly failed: (error: StoreError) => void;
  /** Called after each group. */
  readonly grown: () => void;
};

/** A journal with its first line, safe under its name before anything relies on it. */
export async function createJournal(
  files: Files,
  dir: string,
  generation: number,
  version: number,
): Promise<Begun> {
  const path = join(dir, journalName(generation));
  const draft = `${path}.${randomUUID()}.tmp`;
  const file = await files.create(draft);
  const head = Buffer.from(frame(JSON.stringify({ format: JOURNAL_FORMAT, generation, version })));
  try {
    await file.write(head);
    await file.sync();
    await files.rename(draft, path);
    await files.syncDir(dir);
  } catch (error) {
    await file.close().catch(() => {});
    await files.remove(draft).catch(() => {});
    throw error;
  }
  return { file, bytes: head.length };
}

/** Writes transactions in groups: all that came while the last group was written go together. */
export function openJournal(start: JournalStart): Journal {
  let { file, bytes, seq, generation } = start;
  let safeSeq = seq;
  let failure: StoreError | undefined;
  let queue: (Part | Turn)[] = [];
  let waiters: Waiter[] = [];
  let running: Promise<void> | undefined;

  function add(item: Part | Turn): void {
    if (failure) throw failure;
    queue.push(item);
    running ??= run();
  }

  async function run(): Promise<void> {
    // Everyone who is about to commit gets into the first group.
    await setImmediate();
    try {
      while (queue.length > 0) {
        const items = queue;
        queue = [];
        await write(items);
      }
    } catch (error) {
      await fail(explain(error, join(start.dir, journalName(generation))));
    }
    running = undefined;
  }

  async function write(items: readonly (Part | Turn)[]): Promise<void> {
    let group: Part[] = [];
    let size = 0;
    for (const item of items) {
      if ('file' in item) {
        await flush(group);
        await file.close();
        ({ file, generation, bytes } = item);
        group = [];
        size = 0;
        item.done();
        continue;
      }
      group.push(item);
      size += item.body.length;
      if (size < GROUP) continue;
      await flush(group);
      group = [];
      size = 0;
    }
    await flush(group);
  }

  async function flush(group: readonly Part[]): Promise<void> {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return;
    await start.mayWrite();
    const at = start.now();
    const text = group.map((part) => frame(`[${part.seq},${first.seq},${at},${part.body}]`));
    const chunk = Buffer.from(text.join(''));
    await file.write(chunk);
    await file.sync();
    bytes += chunk.length;
    safeSeq = last.seq;
    const free = waiters.findIndex((waiter) => waiter.seq > safeSeq);
    const served = free < 0 ? waiters.splice(0) : waiters.splice(0, free);
    for (const waiter of served) waiter.resolve();
    start.grown();
  }

  async function fail(error: StoreError): Promise<void> {
    failure = error;
    start.failed(error);
    // Best effort: what was refused is not to come back after the next start. Another's is left alone.
    if (error.code !== 'locked') {
      await file.truncate(bytes).catch(() => {});
      await file.sync().catch(() => {});
    }
    queue = [];
    const refused = waiters;
    waiters = [];
    for (const waiter of refused) waiter.reject(error);
  }

  return {
    append(changes) {
      add({ seq: seq + 1, body: `[${changes.join(',')}]` });
      seq++;
    },
    safe() {
      if (failure) throw failure;
      if (safeSeq === seq) return undefined;
      return new Promise((resolve, reject) => {
        waiters.push({ seq, resolve, reject });
      });
    },
    turn(next, begun) {
      add({ seq: seq + 1, body: JSON.stringify({ next }) });
      seq++;
      const done = new Promise<void>((resolve, reject) => {
        waiters.push({ seq, resolve: () => {}, reject });
        add({ ...begun, generation: next, done: resolve });
      });
      return { seq, done };
    },
    get bytes() {
      return bytes;
    },
    async close() {
      while (running) await running;
      await file.close().catch(() => {});
    },
  };
}
