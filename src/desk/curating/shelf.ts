import { checkEntry, type Entry } from '../../knowledge/entry.ts';
import type { Knowledge } from '../../knowledge/read.ts';
import type { NewId } from '../../store/id.ts';
import type { Tx } from '../../store/store.ts';
import { Reports, ShelfMarks, type Shelved, ShelvedEntries } from './rows.ts';

const ONLY = 'now';

/** What the desk has put into the knowledge, at hand where nobody can wait for the store. */
export type Shelf = {
  /** The knowledge with the desk's entries in it; the same value as long as nothing has changed. */
  over(base: Knowledge): Knowledge;
  /** Whether there is such an entry without the desk's. */
  isBelow(entry: string): boolean;
  /** Whether what this entry says is being checked. */
  isDoubted(entry: string): boolean;
  keepUp(tx: Tx): Promise<void>;
};

/** Everybody who has the shelf in memory reads it again. */
export const markShelf = async ({ tx, newId }: { tx: Tx; newId: NewId }): Promise<void> => {
  await tx.put(ShelfMarks, { id: ONLY, version: newId() });
};

export const shelfVersion = async (tx: Tx): Promise<string | undefined> =>
  (await tx.get(ShelfMarks, ONLY))?.version;

export function entryOf({ folder, row }: Pick<Shelved, 'folder' | 'row'>): Entry | undefined {
  const checked = checkEntry(folder, row);
  return checked.ok ? checked.entry : undefined;
}

export function createShelf(): Shelf {
  let version: string | undefined;
  let own: readonly Entry[] = [];
  let doubted: ReadonlySet<string> = new Set();
  let below: Knowledge | undefined;
  let joined: { base: Knowledge; own: readonly Entry[]; all: Knowledge } | undefined;

  return {
    over(base) {
      below = base;
      if (own.length === 0) return base;
      if (joined?.base !== base || joined.own !== own) {
        const entries = new Map([...base.entries, ...own].map((entry) => [entry.id, entry]));
        joined = { base, own, all: { ...base, entries: [...entries.values()] } };
      }
      return joined.all;
    },
    isBelow: (entry) => below?.entries.some(({ id }) => id === entry) ?? false,
    isDoubted: (entry) => doubted.has(entry),
    async keepUp(tx) {
      const now = await shelfVersion(tx);
      if (now === version) return;
      const rows = (await tx.all(ShelvedEntries)).filter(({ withdrawn }) => withdrawn === null);
      const confirmed = await tx.find(Reports, { state: 'confirmed' });
      const entries = rows.flatMap((row) => entryOf(row) ?? []);
      if (JSON.stringify(entries) !== JSON.stringify(own)) own = entries;
      doubted = new Set(confirmed.map(({ entry }) => entry));
      version = now;
    },
  };
}
