import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { knowledgeStamp } from '../../src/cli/folder-stamp.ts';
import { openLiveKnowledge } from '../../src/cli/live-knowledge.ts';
import { silent } from '../../src/log.ts';
import { keepTowns } from '../../src/places/imported.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { faq, folderWith } from '../knowledge/folder.ts';
import { towns } from '../places/towns.ts';

let stop = () => {};
afterEach(() => stop());

const ids = (live: ReturnType<typeof openLiveKnowledge>) =>
  live.current().entries.map(({ id }) => id);

async function open() {
  const data = folderWith({});
  const knowledge = folderWith({ 'faq/a.yaml': faq('a') });
  const events: string[] = [];
  const note = (event: string) => void events.push(event);
  const timer = { after: (_: number, run: () => void) => systemTimer.after(5, run) };
  const log = { ...silent, info: note, warn: note };
  const live = openLiveKnowledge({ data, knowledge }, { timer, log });
  ({ stop } = live);
  await live.ready;
  const says = (event: string, times = 1) =>
    vi.waitFor(() => expect(events.filter((one) => one === event)).toHaveLength(times), 10_000);
  return { live, data, knowledge, events, says };
}

it('takes other towns over while it runs, and keeps them when the next are faulty', async () => {
  const { live, data, says } = await open();
  expect(live.current().towns).toEqual([]);
  await keepTowns(data, towns);
  await says('knowledge.taken');
  expect(live.current().towns).toEqual(towns);

  const draft = join(data, 'entwurf');
  writeFileSync(draft, 'quark');
  renameSync(draft, join(data, 'towns.csv'));
  await says('knowledge.refused');
  expect(live.current().towns).toEqual(towns);
});

it('takes other knowledge over while it runs; faulty files are named and change nothing', async () => {
  const { live, data, knowledge, says } = await open();
  expect(live.faults()).toEqual([]);
  writeFileSync(join(knowledge, 'faq/b.yaml'), faq('b'));
  await says('knowledge.taken');
  expect(ids(live)).toEqual(['a', 'b']);

  writeFileSync(join(knowledge, 'faq/c.yaml'), '- id: c\n  title: Ohne Antwort\n');
  await says('knowledge.refused');
  expect(live.faults()).toMatchObject([{ file: 'faq/c.yaml' }]);
  expect(ids(live)).toEqual(['a', 'b']);

  rmSync(join(knowledge, 'faq/c.yaml'));
  await says('knowledge.taken', 2);
  expect(live.faults()).toEqual([]);

  mkdirSync(join(data, 'knowledge/faq'), { recursive: true });
  writeFileSync(join(data, 'knowledge/faq/d.yaml'), faq('d'));
  await says('knowledge.taken', 3);
  expect(ids(live)).toEqual(['a', 'b', 'd']);
});

it('looks at what knowledge is read from, not at what the hotline itself writes beside it', () => {
  const folder = folderWith({ 'faq/a.yaml': faq('a') });
  const stamp = () => knowledgeStamp([folder, join(folder, 'fehlt')], join(folder, 'keine.csv'));
  const first = stamp();
  writeFileSync(join(folder, 'faq/chat-x.yaml'), faq('x'));
  writeFileSync(join(folder, 'faq/notizen.txt'), 'x');
  expect(stamp()).toBe(first);
  writeFileSync(join(folder, 'faq/a.yaml'), faq('a', '  short: Kurz\n'));
  const changed = stamp();
  expect(changed).not.toBe(first);
  mkdirSync(join(folder, 'contacts'));
  writeFileSync(join(folder, 'contacts/MV.yml'), '');
  expect(stamp()).not.toBe(changed);
});
