import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StoreError } from '../../src/store/errors.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { notes } from './notes-store.ts';

const CHILD = join(import.meta.dirname, 'child.ts');

export type KillResult = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly unreadable: number;
};

/** Lets a process write, kills it (-9) after so many acknowledgements, and looks what is there. */
export async function killRun(dir: string, after: number): Promise<KillResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, 'storm', dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const safe = new Map<string, number>();
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [writer, count] = line.split(' ');
    // A line cut by the kill ends in no number that was told.
    if (writer === undefined || count === undefined) continue;
    safe.set(`w${writer}`, Number(count));
    acknowledged++;
    if (acknowledged === after) child.kill('SIGKILL');
  }
  await exit;

  try {
    const store = await openFileStore({ dir, tables: [notes] });
    let lost = 0;
    for (const [id, count] of safe) {
      const [one, twin] = await store.tx(async (tx) => [
        await tx.get(notes, id),
        await tx.get(notes, `${id}-twin`),
      ]);
      if (one === undefined || one.text !== twin?.text || Number.parseInt(one.text, 10) < count)
        lost++;
    }
    await store.close();
    return { acknowledged, lost, unreadable: 0 };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { acknowledged, lost: 0, unreadable: 1 };
  }
}
