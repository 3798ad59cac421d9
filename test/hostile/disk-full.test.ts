import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tablesOf } from '../../src/hotline.ts';
import { explain } from '../../src/store/errors.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Files, OpenFile } from '../../src/store/files.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { makeTelegram, openTelegram } from '../adapters/telegram/open.ts';
import { createPerson } from '../platforms/telegram/people.ts';
import { openHotline, realFeatures } from '../support/house.ts';
import { Notes, sample } from '../support/sample.ts';

const tables = tablesOf([...realFeatures(), sample]);

/** The real disk, until it is full. */
function filling() {
  let full = false;
  const refuse = (path: string) =>
    explain(Object.assign(new Error('no space left'), { code: 'ENOSPC' }), path);
  const wrap = (file: OpenFile, path: string): OpenFile => ({
    ...file,
    async write(bytes) {
      if (full && path.includes('journal')) throw refuse(path);
      await file.write(bytes);
    },
  });
  const files: Files = {
    ...nodeFiles,
    create: async (path) => wrap(await nodeFiles.create(path), path),
    append: async (path) => wrap(await nodeFiles.append(path), path),
  };
  return {
    files,
    fill: () => {
      full = true;
    },
  };
}

it('with a full disk nothing is acknowledged; after a restart all of it is answered, once', async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'hotline-full-')), 'data');
  const disk = filling();
  const telegram = await openTelegram('polling');
  const person = createPerson(telegram.server, 17);
  const events: string[] = [];
  const note = (event: string, fields?: object) =>
    void events.push(`${event} ${JSON.stringify(fields)}`);
  const first = openHotline({
    store: await openFileStore({ dir, tables, files: disk.files, log: logTo(note) }),
    ...{ adapters: [telegram.adapter], features: [sample], bare: true, log: logTo(note) },
  });
  await first.chat.start();
  await person.writes('notiz vorher');
  await first.chat.idle();

  disk.fill();
  let acknowledged = 0;
  const waiting = ['eins', 'zwei'].map((text) =>
    person.writes(`notiz ${text}`).then(() => {
      acknowledged++;
    }),
  );
  await expect.poll(() => events.join('\n')).toContain('store.failed {"code":"full"}');
  expect(acknowledged).toBe(0);
  await telegram.adapter.stop();
  await first.stop();

  const adapter = makeTelegram({ apiRoot: telegram.server.url });
  const store = await openFileStore({ dir, tables });
  const again = openHotline({ store, adapters: [adapter], features: [sample], bare: true });
  await again.chat.start();
  await Promise.all(waiting);
  await again.chat.idle();
  const notes = await store.tx((tx) => tx.all(Notes));
  expect(notes.map(({ text }) => text).toSorted()).toEqual(['eins', 'vorher', 'zwei']);
  await adapter.stop();
  await again.stop();
  await telegram.stop();
}, 30_000);

function logTo(note: (event: string, fields?: object) => void) {
  return { debug: note, info: note, warn: note, error: note };
}
