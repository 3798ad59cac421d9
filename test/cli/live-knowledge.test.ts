import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openLiveKnowledge } from '../../src/cli/live-knowledge.ts';
import { silent } from '../../src/log.ts';
import { keepTowns } from '../../src/places/imported.ts';
import { systemTimer } from '../../src/time/timer.ts';
import { faq, folderWith } from '../knowledge/folder.ts';
import { towns } from '../places/towns.ts';

it('takes other towns over while it runs, and keeps them when the next are faulty', async () => {
  const data = folderWith({});
  const knowledge = folderWith({ 'faq/a.yaml': faq('a') });
  const events: string[] = [];
  const note = (event: string) => void events.push(event);
  const timer = { after: (_: number, run: () => void) => systemTimer.after(5, run) };
  const log = { ...silent, info: note, warn: note };
  const live = openLiveKnowledge({ data, knowledge }, { timer, log });
  await live.ready;
  expect(live.current().towns).toEqual([]);

  await keepTowns(data, towns);
  await vi.waitFor(() => expect(events).toContain('towns.taken'), 10_000);
  expect(live.current().towns).toEqual(towns);

  const draft = join(data, 'entwurf');
  writeFileSync(draft, 'quark');
  renameSync(draft, join(data, 'towns.csv'));
  await vi.waitFor(() => expect(events).toContain('towns.refused'), 10_000);
  expect(live.current().towns).toEqual(towns);
  live.stop();
});
