import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { StoreError } from '../../src/store/errors.ts';
import type { Files, OpenFile } from '../../src/store/files.ts';

/** A disk writes whole sectors; which of them it has written when the power goes is anybody's guess. */
const SECTOR = 512;

type Inode = { safe: Buffer; now: Buffer };
type Step = { readonly dir: string; readonly apply: (names: Map<string, Inode>) => void };

export type ModelFiles = Files & {
  /** The bytes of a file as programs see it; undefined where there is none. */
  peek(path: string): Buffer | undefined;
  poke(path: string, bytes: Uint8Array): void;
  /** Lets the power go during the operation with this number, counted from now. */
  crashAfter(operations: number): void;
  readonly crashed: boolean;
  /** What a new start finds: what was synced, and of the rest what chance left. */
  survivors(): ModelFiles;
};

/** A file system in memory that keeps for sure only what was synced, names and contents each. */
export function modelFiles(random: () => number, from = new Map<string, Inode>()): ModelFiles {
  const names = new Map(from);
  const safeNames = new Map(from);
  let steps: Step[] = [];
  let left = Infinity;
  let crashed = false;

  /** True where the operation is the one during which the power goes. */
  async function operate(): Promise<boolean> {
    await setImmediate();
    if (crashed) throw new Error('no power');
    left--;
    if (left > 0) return false;
    crashed = true;
    return true;
  }

  async function step(dir: string, apply: Step['apply']): Promise<void> {
    const last = await operate();
    steps.push({ dir, apply });
    apply(names);
    if (last) throw new Error('no power');
  }

  function inodeOf(path: string): Inode {
    const inode = names.get(path);
    if (!inode) throw new StoreError('missing', `${path} ist nicht da.`);
    return inode;
  }

  function writer(inode: Inode): OpenFile {
    return {
      async write(bytes) {
        const last = await operate();
        inode.now = Buffer.concat([inode.now, bytes]);
        if (last) throw new Error('no power');
      },
      async sync() {
        const last = await operate();
        // The disk may have finished although nobody was told.
        if (!last || random() < 0.5) inode.safe = inode.now;
        if (last) throw new Error('no power');
      },
      async truncate(size) {
        const last = await operate();
        inode.now = inode.now.subarray(0, size);
        if (last) throw new Error('no power');
      },
      async close() {},
    };
  }

  return {
    async list(dir) {
      await operate();
      return [...names.keys()]
        .filter((path) => dirname(path) === dir)
        .map((path) => basename(path));
    },
    async read(path) {
      await operate();
      return inodeOf(path).now;
    },
    async create(path) {
      if (names.has(path)) throw new StoreError('exists', `${path} gibt es schon.`);
      const inode = { safe: Buffer.alloc(0), now: Buffer.alloc(0) };
      await step(dirname(path), (all) => all.set(path, inode));
      return writer(inode);
    },
    async append(path) {
      await operate();
      return writer(inodeOf(path));
    },
    async rename(from_, to) {
      const inode = inodeOf(from_);
      await step(dirname(to), (all) => {
        all.delete(from_);
        all.set(to, inode);
      });
    },
    async place(from_, to) {
      if (names.has(to)) throw new StoreError('exists', `${to} gibt es schon.`);
      await this.rename(from_, to);
    },
    async touch(path) {
      inodeOf(path);
    },
    async touched() {
      return 0;
    },
    async remove(path) {
      await step(dirname(path), (all) => all.delete(path));
    },
    async syncDir(dir) {
      const last = await operate();
      if (last) throw new Error('no power');
      for (const one of steps) if (one.dir === dir) one.apply(safeNames);
      steps = steps.filter((one) => one.dir !== dir);
    },
    async makeDir() {},
    peek: (path) => names.get(path)?.now,
    poke(path, bytes) {
      const inode = { safe: Buffer.from(bytes), now: Buffer.from(bytes) };
      names.set(path, inode);
      safeNames.set(path, inode);
    },
    crashAfter(operations) {
      left = operations;
    },
    get crashed() {
      return crashed;
    },
    survivors() {
      // Now and then nothing unsynced survives, now and then all of it, else any part.
      const luck = [0, 1, random()][Math.floor(random() * 3)] ?? 0;
      const kept = new Map(safeNames);
      for (const one of steps) if (random() < luck) one.apply(kept);
      const fresh = new Map<Inode, Inode>();
      for (const inode of kept.values()) {
        const bytes = remains(inode, luck, random);
        fresh.set(inode, { safe: bytes, now: bytes });
      }
      const found = [...kept].map(([path, inode]): [string, Inode] => [
        path,
        fresh.get(inode) ?? inode,
      ]);
      return modelFiles(random, new Map(found));
    },
  };
}

function remains({ safe, now }: Inode, luck: number, random: () => number): Buffer {
  if (luck === 1) return now;
  if (luck === 0) return safe;
  const shortest = Math.min(safe.length, now.length);
  const size = shortest + Math.floor(random() * (Math.max(safe.length, now.length) - shortest + 1));
  const bytes = Buffer.alloc(size);
  safe.copy(bytes);
  for (let start = 0; start < now.length && start < size; start += SECTOR) {
    const end = Math.min(start + SECTOR, size, now.length);
    const same = end <= safe.length && now.subarray(start, end).equals(safe.subarray(start, end));
    if (same || random() >= luck) continue;
    now.copy(bytes, start, start, end);
  }
  return bytes;
}

/** Chance that can be repeated (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
