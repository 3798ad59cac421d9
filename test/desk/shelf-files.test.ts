import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { openLiveKnowledge } from '../../src/cli/live-knowledge.ts';
import { curatingTables, type Shelved, ShelvedEntries } from '../../src/desk/curating/rows.ts';
import { createShelf, markShelf } from '../../src/desk/curating/shelf.ts';
import { followShelf } from '../../src/desk/curating/shelf-files.ts';
import { exportKnowledge } from '../../src/knowledge/export.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { silent } from '../../src/log.ts';
import { createIds } from '../../src/store/id.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { faq, folderWith } from '../knowledge/folder.ts';
import { createHandClock } from '../support/clock.ts';

const clock = createHandClock();
const newId = createIds(clock);
const timer = { after: (_: number, run: () => void) => systemTimer.after(5, run) };

const shelved = (id: string, title: string, withdrawn: number | null = null): Shelved => ({
  ...{ id, folder: 'faq', row: { id, title, answer: `Antwort: ${title}` } },
  ...{ person: null, at: clock.now(), withdrawn },
});

const put = (store: Store, row: Shelved) =>
  store.tx(async (tx) => {
    await tx.put(ShelvedEntries, row);
    await markShelf({ tx, newId });
  });

const open = () => openMemoryStore({ tables: curatingTables });
const follow = (store: Store, over: string, log = silent) =>
  followShelf({ store, over, newId, clock, timer, log });

function entriesIn(folder: string, over: string) {
  const reading = readKnowledge(folder, over);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return new Map(reading.knowledge.entries.map((entry) => [entry.id, entry.title]));
}

it('released entries stand in files of their own, also when the program ended before', async () => {
  const folder = folderWith({ 'faq/a.yaml': faq('a') });
  const over = join(folderWith({}), 'knowledge');
  const store = open();
  // Released, and the power went before any file was written.
  await put(store, shelved('neu', 'Ein neuer Eintrag'));
  const first = await follow(store, over);
  const file = join(over, 'faq/chat-neu.yaml');
  await vi.waitFor(() => expect(existsSync(file)).toBe(true));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(entriesIn(folder, over).get('neu')).toBe('Ein neuer Eintrag');

  // A shipped entry is laid over, changed, and comes back when that is withdrawn.
  await put(store, shelved('a', 'Titel a, berichtigt'));
  await vi.waitFor(() => expect(entriesIn(folder, over).get('a')).toBe('Titel a, berichtigt'));
  await put(store, shelved('a', 'Titel a, berichtigt', clock.now()));
  await vi.waitFor(() => expect(entriesIn(folder, over).get('a')).toBe('Titel a'));
  await first.stop();
});

it('is exported with everything else and can be read again', async () => {
  const folder = folderWith({ 'faq/a.yaml': faq('a') });
  const over = join(folderWith({}), 'knowledge');
  const store = open();
  await put(store, shelved('neu', 'Doppelpunkt: „Zitat“ – und # Raute'));
  const following = await follow(store, over);
  await vi.waitFor(() => expect(existsSync(join(over, 'faq/chat-neu.yaml'))).toBe(true));
  const reading = readKnowledge(folder, over);
  if (!reading.ok) throw new Error('faulty');
  const target = join(folderWith({}), 'alles');
  expect(exportKnowledge(reading.knowledge, target).ok).toBe(true);
  const again = readKnowledge(target);
  expect(again.ok && again.knowledge.entries.map(({ title }) => title)).toEqual([
    'Titel a',
    'Doppelpunkt: „Zitat“ – und # Raute',
  ]);
  await following.stop();
});

it('files that an older store does not know stay in the knowledge; faulty ones are left alone', async () => {
  const over = folderWith({
    'faq/chat-alt.yaml': faq('alt'),
    'faq/chat-kaputt.yaml': '- id: kaputt\n  titel: falsch',
    'faq/von-hand.yaml': faq('von-hand'),
  });
  const store = open();
  const following = await follow(store, over);
  const shelf = createShelf();
  await store.tx((tx) => shelf.keepUp(tx));
  const base = { entries: [], origins: new Map(), themes: [], vocabulary: [], towns: [] };
  expect(shelf.over(base).entries.map(({ id }) => id)).toEqual(['alt']);
  await following.stop();
  expect(readFileSync(join(over, 'faq/chat-kaputt.yaml'), 'utf8')).toContain('falsch');
  expect(readFileSync(join(over, 'faq/von-hand.yaml'), 'utf8')).toContain('von-hand');
});

it('a folder that cannot be written is reported, and the entry holds all the same', async () => {
  const data = folderWith({});
  writeFileSync(join(data, 'knowledge'), 'keine Ordner');
  const store = open();
  await put(store, shelved('neu', 'Ein neuer Eintrag'));
  const events: string[] = [];
  const log = { ...silent, error: (event: string) => void events.push(event) };
  const following = await follow(store, join(data, 'knowledge'), log);
  await vi.waitFor(() => expect(events).toContain('shelf.failed'));
  const shelf = createShelf();
  await store.tx((tx) => shelf.keepUp(tx));
  const base = { entries: [], origins: new Map(), themes: [], vocabulary: [], towns: [] };
  expect(shelf.over(base).entries.map(({ id }) => id)).toEqual(['neu']);
  await following.stop();
});

it('a faulty file by hand beside it takes nothing from what the chat brings', async () => {
  const data = folderWith({ 'knowledge/faq/b.yaml': faq('b') });
  const knowledge = folderWith({ 'faq/a.yaml': faq('a') });
  const live = openLiveKnowledge({ data, knowledge }, { timer, log: silent });
  await live.ready;
  writeFileSync(join(data, 'knowledge/faq/b.yaml'), '- id: b\n  titel: falsch\n');
  await vi.waitFor(() => expect(live.faults()).not.toEqual([]), 10_000);
  const store = open();
  await put(store, shelved('neu', 'Ein neuer Eintrag'));
  const shelf = createShelf();
  await store.tx((tx) => shelf.keepUp(tx));
  expect(shelf.over(live.current()).entries.map(({ id }) => id)).toEqual(['a', 'b', 'neu']);
  const following = await follow(store, join(data, 'knowledge'));
  await vi.waitFor(() => expect(existsSync(join(data, 'knowledge/faq/chat-neu.yaml'))).toBe(true));
  await following.stop();
  live.stop();
});

it('whatever a curator writes comes out of the file as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
        .filter((text) => /\p{L}/u.test(text)),
      async (title) => {
        const folder = folderWith({ 'faq/a.yaml': faq('a') });
        const over = join(folderWith({}), 'knowledge');
        const store = open();
        await put(store, shelved('neu', title));
        const following = await follow(store, over);
        await following.stop();
        expect(entriesIn(folder, over).get('neu')).toBe(title);
      },
    ),
    { numRuns: 40 },
  );
});
