import { writeSync } from 'node:fs';
import { StoreError } from '../../src/store/errors.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { notes } from './notes-store.ts';

const [job, dir = ''] = process.argv.slice(2);

/** Straight to the pipe: what is told must not wait in this process when it is killed. */
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

const WRITERS = 8;

try {
  const store = await openFileStore({ dir, tables: [notes], minJournal: 40_000 });
  tell('open');
  if (job === 'storm') {
    // Each writer counts up in a row of its own and tells what is safe.
    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        const id = `w${writer}`;
        // On from where an earlier process was killed, so that no old count hides a lost one.
        const before = await store.tx((tx) => tx.get(notes, id));
        for (let count = Number.parseInt(before?.text ?? '0', 10) + 1; ; count++) {
          const text = `${count} ${'x'.repeat(200)}`;
          await store.tx(async (tx) => {
            await tx.put(notes, { id, text });
            await tx.put(notes, { id: `${id}-twin`, text });
          });
          tell(`${writer} ${count}`);
        }
      }),
    );
  }
  // Held open until it is killed.
  setInterval(() => {}, 60_000);
} catch (error) {
  tell(error instanceof StoreError ? error.code : 'other');
}
