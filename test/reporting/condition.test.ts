import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Health } from '../../src/chat/adapter.ts';
import { chatTables, type Letter, Outbox } from '../../src/chat/rows.ts';
import { createPost } from '../../src/delivery/post.ts';
import { Alarms, deliveryTables } from '../../src/delivery/rows.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { conditionOf } from '../../src/reporting/condition.ts';
import { conditionTexts, sinceInWords } from '../../src/reporting/texts-condition.ts';
import { writeBackup } from '../../src/store/backup.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { storageOf } from '../../src/store/storage.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { folderWith } from '../knowledge/folder.ts';
import { START } from '../support/clock.ts';
import { directory } from '../support/house.ts';

const programme = (id: string, more: Partial<Extract<Entry, { kind: 'programme' }>>): Entry => ({
  ...{ kind: 'programme', id, title: id, summary: 'x' },
  ...more,
});

const ENTRIES: readonly Entry[] = [
  programme('alt', { checked: '2025-01' }),
  programme('vorbei', { checked: '2026-11', deadline: { kind: 'stichtag', date: '2026-11-01' } }),
  programme('bald', { deadline: { kind: 'stichtag', date: '2026-12-24' } }),
  programme('jährlich', { deadline: { kind: 'stichtag', yearly: '01-15' } }),
  programme('fern', { deadline: { kind: 'stichtag', date: '2027-06-01' } }),
];

const letter = (id: string, more: Partial<Letter>): Letter => ({
  ...{ id, key: id, platform: 'a', lane: 'notice', chat: id, person: null, matter: null },
  place: { platform: 'a', space: '', chat: id, kind: 'direct' },
  ...{ message: null, doubt: 'again', state: 'planned', due: START, tries: 0, out: [] },
  ...{ began: null, ended: null, why: null },
  ...more,
});

async function open(letters: readonly Letter[], alarms: readonly (readonly [number, number])[]) {
  const store = openMemoryStore({ tables: [...chatTables, ...deliveryTables] });
  const platforms = new Map<string, Health>([
    ['a', { ok: false, since: START - HOUR, what: 'kein Netz' }],
    ['b', { ok: true, since: START - 3 * DAY }],
    ['c', { ok: true, since: START - 3 * DAY }],
  ]);
  const knowledge = { entries: ENTRIES, origins: new Map(), themes: [], vocabulary: [], towns: [] };
  const desk = {
    ...{ zone: 'Europe/Berlin', directory, operator: undefined, features: () => [] },
    post: createPost('Europe/Berlin'),
    ...{ knowledge: () => knowledge, faults: () => [{ file: 'faq/a.yaml', text: 'Kaputt.' }] },
    storage: () => ({ bytes: 0, backup: undefined }),
  };
  return store.tx(async (tx) => {
    for (const one of letters) await tx.put(Outbox, one);
    for (const [i, [due, failed]] of alarms.entries())
      await tx.put(Alarms, { id: `${i}`, key: `${i}`, job: 'x', args: null, due, failed });
    return conditionOf(desk, { tx, now: START, platforms: () => platforms });
  });
}

it('says what waits, and what should be gone by now', async () => {
  const found = await open(
    [
      letter('1', { due: START - 12 * MINUTE }),
      letter('2', { state: 'held', due: START - 5 * MINUTE, lane: 'answer' }),
      letter('3', { due: START + DAY, platform: 'b' }),
      letter('5', { due: START + MINUTE, began: START - 3 * HOUR, tries: 9, platform: 'c' }),
      letter('4', { state: 'sent', due: null, ended: START }),
    ],
    [
      [START - HOUR, 2],
      [START + DAY, 0],
    ],
  );
  expect(found.connections).toMatchObject([
    { platform: 'a', waiting: 2, oldest: START - 12 * MINUTE },
    { platform: 'b', waiting: 1, oldest: undefined },
    { platform: 'c', waiting: 1, oldest: START - 3 * HOUR },
  ]);
  expect(found.jobs).toEqual({ waiting: 2, oldest: START - HOUR, failed: 1 });
  const text = JSON.stringify(conditionTexts.condition(found, START));
  expect(text).toContain('nicht verbunden seit 1 Stunde (kein Netz); 2 Nachrichten warten');
  expect(text).toContain('verbunden seit 3 Tagen; 1 Nachricht wartet, keine ist überfällig');
  expect(text).toContain('überfällig seit 1 Stunde; 1 Aufgabe ist gescheitert');
  expect(text).toContain('faq/a.yaml: Kaputt.');
});

it('takes what is due this very minute for no delay', async () => {
  const found = await open([letter('1', { due: START - 50_000 })], [[START - 50_000, 0]]);
  expect(found.connections[0]?.oldest).toBeUndefined();
  expect(found.jobs.oldest).toBeUndefined();
});

it('says what in the knowledge is to be looked at, and which deadlines are near', async () => {
  const { old, passed, soon, entries } = await open([], []);
  expect({ old, passed, entries }).toEqual({ old: 1, passed: 1, entries: 5 });
  expect(soon).toEqual([
    { title: 'bald', date: '2026-12-24' },
    { title: 'jährlich', date: '2027-01-15' },
  ]);
});

it.each([
  [0, '1 Minute'],
  [59 * MINUTE, '59 Minuten'],
  [2 * HOUR, '2 Stunden'],
  [5 * DAY, '5 Tagen'],
])('says how long: %i ms', (ms, words) => {
  expect(sinceInWords(START - ms, START)).toBe(words);
});

it('finds how much a data folder holds and when it was saved last', async () => {
  const dir = folderWith({});
  expect(storageOf(dir)).toEqual({ bytes: 0, backup: undefined });
  const store = await openFileStore({ dir, tables: chatTables });
  await store.tx((tx) => tx.put(Outbox, letter('1', {})));
  mkdirSync(join(dir, 'backups'));
  writeFileSync(join(dir, 'backups/9-merkzettel.txt'), 'x');
  await writeBackup(dir, join(dir, 'backups/2026-11-20.backup'));
  await writeBackup(dir, join(dir, 'backups/2026-11-21.backup'));
  const { bytes, backup } = storageOf(dir);
  expect(bytes).toBeGreaterThan(200);
  expect(backup).toBe('2026-11-21');
  await store.close();
});
