import { z } from 'zod';
import type { Logger } from '../../src/log.ts';
import { type FileStoreOptions, openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { table } from '../../src/store/table.ts';
import { type ModelFiles, modelFiles, seeded } from './model-files.ts';

export const Note = z.object({ id: z.string(), text: z.string() });
export const notes = table('notes', Note, {
  about: 'Notizen',
  person: null,
  keep: { forever: 'Muster' },
});

export const PLAN = { tables: [notes], version: 1, migrations: [] };
export const DIR = '/data';

/** Opens on a file system in memory, where there is only one process. */
export function openOn(files: ModelFiles, more: Partial<FileStoreOptions> = {}): Promise<Store> {
  const lock = async () => ({ isOurs: async () => {}, release: async () => {} });
  return openFileStore({ dir: DIR, tables: [notes], files, lock, ...more });
}

export function emptyDisk(): ModelFiles {
  return modelFiles(seeded(1));
}

export async function write(store: Store, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await store.tx((tx) => tx.put(notes, { id: text, text }));
}

export async function texts(store: Store): Promise<string> {
  return (await store.tx((tx) => tx.all(notes))).map((row) => row.text).join(' ');
}

/** A log that is kept, to look at what was said. */
export function listening(): { readonly log: Logger; readonly events: string[] } {
  const events: string[] = [];
  const say = (event: string) => {
    events.push(event);
  };
  return { events, log: { debug: say, info: say, warn: say, error: say } };
}
