import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Logger } from '../log.ts';
import type { Clock } from '../time/clock.ts';
import type { Engine } from './engine.ts';
import type { Files } from './files.ts';
import { createJournal, type Journal } from './journal.ts';
import { draftsOf, journalName, numbersOf, snapshotName } from './names.ts';
import { type Snapshot, snapshotAdapter } from './snapshot.ts';
import type { Tables } from './transaction.ts';

export type Home = {
  readonly files: Files;
  readonly dir: string;
  readonly version: number;
  readonly clock: Clock;
  readonly log: Logger;
};

export function emptySnapshot(home: Home): Snapshot {
  const at = home.clock.now();
  return { generation: 0, version: home.version, seq: 0, at, tables: new Map() };
}

/** Writes the next generation while transactions go on. Answers with its size in bytes. */
export async function writeGeneration(
  home: Home,
  generation: number,
  engine: Engine,
  journal: Journal,
): Promise<number> {
  const { files, dir, version, clock } = home;
  const begun = await createJournal(files, dir, generation, version);
  // Between two transactions, so that the copy ends exactly where the new journal begins.
  const copy = await engine.turns(async () => {
    const turned = journal.turn(generation, begun);
    return { ...turned, tables: copyOf(engine.tables) };
  });
  await copy.done;
  const { seq, tables } = copy;
  return writeShot(home, { generation, version, seq, at: clock.now(), tables }, engine);
}

/** lowdb holds the rows only while it writes them: a copy kept would be memory for nothing. */
export async function writeShot(
  home: Pick<Home, 'files' | 'dir'>,
  snapshot: Snapshot,
  { breathe }: Pick<Engine, 'breathe'>,
): Promise<number> {
  let size = 0;
  const adapter = snapshotAdapter(home.files, home.dir, breathe, (bytes) => {
    size = bytes;
  });
  const low = new Low<Snapshot>(adapter, snapshot);
  await low.write();
  return size;
}

export function copyOf(tables: Tables): Snapshot['tables'] {
  return new Map([...tables].map(([name, rows]) => [name, rows.copy()]));
}

/** Removes generations before `from` and what was never finished. */
export async function removeOlder({ files, dir }: Home, from: number): Promise<void> {
  const names = await files.list(dir);
  const old = [
    ...numbersOf('snapshot', names)
      .filter((n) => n < from)
      .map(snapshotName),
    ...numbersOf('journal', names)
      .filter((n) => n < from)
      .map(journalName),
    ...draftsOf(names),
  ];
  for (const name of old) await files.remove(join(dir, name));
  if (old.length > 0) await files.syncDir(dir);
}
