import { beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/errors.ts';
import { frame } from '../../src/store/line.ts';
import type { ModelFiles } from './model-files.ts';
import { emptyDisk, listening, openOn, texts, write } from './notes-store.ts';

const WORDS = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];
const JOURNAL = '/data/journal.3';
const SNAPSHOT = '/data/snapshot.3';
/** The generation before, the way back. */
const BEFORE = ['/data/journal.2', '/data/snapshot.2'];

let disk: ModelFiles;
/** As a running store leaves its files; `closed` is the same after a clean stop. */
let journal: Buffer;
let closed: Buffer;
let snapshot: Buffer;

beforeEach(async () => {
  disk = emptyDisk();
  const store = await openOn(disk);
  await write(store, 'alt', 'älter');
  await store.scrub();
  await write(store, ...WORDS);
  journal = bytesOf(JOURNAL);
  snapshot = bytesOf(SNAPSHOT);
  await store.close();
  closed = bytesOf(JOURNAL);
});

function bytesOf(path: string): Buffer {
  const bytes = disk.peek(path);
  if (!bytes) throw new Error(`${path} is missing`);
  return Buffer.from(bytes);
}

function sorted(...words: readonly string[]): string {
  return [...words].sort().join(' ');
}

async function refusal(): Promise<StoreError> {
  const error: unknown = await openOn(disk).then(
    () => new Error('The store was opened.'),
    (refused: unknown) => refused,
  );
  if (!(error instanceof StoreError)) throw error;
  return error;
}

describe('a journal cut short', () => {
  it('at any byte of its last entries keeps what stands before, and says what was dropped', async () => {
    const ends = [...journal.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1);
    const header = ends[0] ?? 0;
    for (let size = header; size <= journal.length; size++) {
      disk.poke(JOURNAL, journal.subarray(0, size));
      const { log, events } = listening();
      const store = await openOn(disk, { log });
      const whole = ends.filter((end) => end <= size).length - 1;
      expect(await texts(store)).toBe(sorted('alt', 'älter', ...WORDS.slice(0, whole)));
      expect(events.includes('store.torn')).toBe(!ends.includes(size));
      await store.close();
    }
  });

  it('goes on behind the cut, and is whole after that', async () => {
    disk.poke(JOURNAL, journal.subarray(0, journal.length - 3));
    const store = await openOn(disk);
    await write(store, 'neu');
    await store.close();
    const { log, events } = listening();
    const again = await openOn(disk, { log });
    expect(await texts(again)).toBe(sorted('alt', 'älter', ...WORDS.slice(0, 5), 'neu'));
    expect(events).not.toContain('store.torn');
  });

  it('within its first line is refused, since that line was safe before anything followed', async () => {
    disk.poke(JOURNAL, journal.subarray(0, 20));
    expect(await refusal()).toMatchObject({ code: 'damaged' });
  });
});

describe('a flipped bit', () => {
  it('anywhere in a journal that was closed cleanly is refused or lies in its end marks', async () => {
    for (let at = 0; at < closed.length; at++) {
      const hurt = Buffer.from(closed);
      hurt[at] = (hurt[at] ?? 0) ^ (1 << (at % 8));
      disk.poke(JOURNAL, hurt);
      const outcome = await openOn(disk).then(texts, (error: unknown) => error);
      const whole = at >= journal.length && outcome === sorted('alt', 'älter', ...WORDS);
      if (!whole) expect(outcome, `byte ${at}`).toMatchObject({ code: 'damaged' });
    }
  });

  it('in the last entry after a crash looks like one that was not written to its end', async () => {
    const lastLine = journal.lastIndexOf(10, journal.length - 2) + 1;
    for (let at = lastLine; at < journal.length; at++) {
      const hurt = Buffer.from(journal);
      hurt[at] = (hurt[at] ?? 0) ^ (1 << (at % 8));
      disk.poke(JOURNAL, hurt);
      const store = await openOn(disk);
      expect(await texts(store)).toBe(sorted('alt', 'älter', ...WORDS.slice(0, 5)));
    }
  });

  it('anywhere in the snapshot is refused', async () => {
    for (let at = 0; at < snapshot.length; at++) {
      const hurt = Buffer.from(snapshot);
      hurt[at] = (hurt[at] ?? 0) ^ (1 << (at % 8));
      disk.poke(SNAPSHOT, hurt);
      expect(await refusal(), `byte ${at}`).toMatchObject({ code: 'damaged' });
    }
  });
});

describe('nonsense in the place of', () => {
  const snapshotHead = { format: 'hotline-snapshot', generation: 2, version: 1, seq: 2, at: 1 };
  const wrongs: readonly (readonly [string, (whole: Buffer) => Buffer])[] = [
    ['nothing at all', () => Buffer.alloc(0)],
    ['null', () => Buffer.from('null')],
    ['nought', () => Buffer.from('0')],
    ['an empty object', () => Buffer.from('{}')],
    ['a byte order mark before it', (whole) => Buffer.concat([Buffer.from('\uFEFF'), whole])],
    ['a line end before it', (whole) => Buffer.concat([Buffer.from('\n'), whole])],
    ['Windows line ends', (whole) => Buffer.from(whole.toString('utf8').replaceAll('\n', '\r\n'))],
    ['other text', () => Buffer.from('Sehr geehrte Damen und Herren\n')],
    ['noughts', (whole) => Buffer.alloc(whole.length)],
    ['null with a right checksum', () => Buffer.from(frame('null'))],
    ['a list with a right checksum', () => Buffer.from(frame('[]'))],
    ['another kind of file', () => Buffer.from(frame('{"format":"other","generation":2}'))],
  ];

  it.each(wrongs)('the snapshot: %s', async (_, make) => {
    disk.poke(SNAPSHOT, make(snapshot));
    expect(await refusal()).toMatchObject({ code: 'damaged' });
  });

  it.each(wrongs)('the journal: %s', async (_, make) => {
    disk.poke(JOURNAL, make(closed));
    expect(await refusal()).toMatchObject({ code: 'damaged' });
  });

  it.each([
    ['rows that are no list', ['notes', { id: 'a' }]],
    ['a row without an id', ['notes', [{ text: 'a' }]]],
    ['a row that is null', ['notes', [null]]],
    ['a row that does not fit its schema', ['notes', [{ id: 'a', text: 7 }]]],
    [
      'the same id twice',
      [
        'notes',
        [
          { id: 'a', text: '' },
          { id: 'a', text: '' },
        ],
      ],
    ],
    ['a table without a name', [7, []]],
  ])('what a snapshot holds: %s', async (_, line) => {
    const [, rows] = line;
    const count = Array.isArray(rows) ? rows.length : 1;
    const lines = [snapshotHead, line, { rows: count }].map((one) => frame(JSON.stringify(one)));
    disk.poke(SNAPSHOT, Buffer.from(lines.join('')));
    expect(await refusal()).toMatchObject({ code: 'damaged' });
  });

  it.each([
    ['a number left out', [10, 10, 1, []]],
    ['a change that is none', [10, 10, 1, [7]]],
    ['a row under another id', [10, 10, 1, [['notes', 'a', { id: 'b', text: '' }]]]],
    ['a row that does not fit', [9, 9, 1, [['notes', 'a', { id: 'a', text: 7 }]]]],
  ])('what a journal holds: %s', async (_, line) => {
    disk.poke(JOURNAL, Buffer.concat([journal, Buffer.from(frame(JSON.stringify(line)))]));
    disk.poke(JOURNAL, Buffer.concat([bytesOf(JOURNAL), Buffer.from(frame('[99,99,1,[]]'))]));
    expect(await refusal()).toMatchObject({ code: 'damaged' });
  });
});

describe('files that are gone', () => {
  it.each([
    ['the journal', [JOURNAL]],
    ['the snapshot', [SNAPSHOT]],
  ])('refuses to start without %s', async (_, gone) => {
    for (const path of [...BEFORE, ...gone]) await disk.remove(path);
    expect(await refusal()).toMatchObject({ code: 'damaged' });
  });

  it('loses nothing without the newest snapshot, as long as the one before and both journals are there', async () => {
    await disk.remove(SNAPSHOT);
    expect(await texts(await openOn(disk))).toBe(sorted('alt', 'älter', ...WORDS));
  });

  it('refuses to go back to an earlier generation by itself', async () => {
    const store = await openOn(disk, { minJournal: 1 });
    await write(store, 'x');
    await store.close();
    const names = await disk.list('/data');
    expect(names).toEqual(expect.arrayContaining(['snapshot.3', 'journal.3', 'snapshot.4']));
    await disk.remove('/data/snapshot.4');
    await disk.remove('/data/journal.4');
    expect(await refusal()).toMatchObject({ code: 'damaged' });
  });

  it('begins anew where only the first start was interrupted', async () => {
    const fresh = emptyDisk();
    await openOn(fresh);
    await fresh.remove('/data/snapshot.1');
    const store = await openOn(fresh);
    expect(await texts(store)).toBe('');
  });

  it('does not begin anew where backups lie', async () => {
    const fresh = emptyDisk();
    fresh.poke('/data/backups/2026-11-20.backup', snapshot);
    await expect(openOn(fresh)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('the refusal', () => {
  it('names the newest intact generation and how to go back to it', async () => {
    const store = await openOn(disk, { minJournal: 1 });
    await write(store, 'x');
    await store.close();
    disk.poke('/data/snapshot.4', Buffer.from('null'));
    const { message } = await refusal();
    expect(message).toMatch(/snapshot\.4 .*beschädigt.*startet so nicht/);
    expect(message).toMatch(/unversehrte Fassung ist \/data\/snapshot\.3 .*Uhr/);
    expect(message).toContain('„hotline restore /data/snapshot.3“');
  });

  it('names one also where everything was written anew to leave out what was erased', async () => {
    disk.poke(SNAPSHOT, Buffer.from('null'));
    expect((await refusal()).message).toContain('„hotline restore /data/snapshot.2“');
  });

  it('names a backup where that is all there is', async () => {
    for (const path of BEFORE) await disk.remove(path);
    disk.poke('/data/backups/2026-11-19.backup', Buffer.from('broken'));
    disk.poke('/data/backups/2026-11-18.backup', snapshot);
    disk.poke(SNAPSHOT, Buffer.from('null'));
    expect((await refusal()).message).toContain(
      '„hotline restore /data/backups/2026-11-18.backup“',
    );
  });

  it('says so where nothing is intact', async () => {
    for (const path of BEFORE) await disk.remove(path);
    disk.poke(SNAPSHOT, Buffer.from('null'));
    expect((await refusal()).message).toContain('Eine unversehrte Fassung ist nicht da');
  });

  it('changes nothing in the folder', async () => {
    disk.poke(SNAPSHOT, Buffer.from('null'));
    const before = [...(await disk.list('/data'))].sort();
    await refusal();
    expect([...(await disk.list('/data'))].sort()).toEqual(before);
    expect(disk.peek(JOURNAL)).toEqual(closed);
  });
});
