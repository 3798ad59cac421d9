import { createHash } from 'node:crypto';
import type { Health } from '../chat/adapter.ts';
import type { Work } from '../chat/feature.ts';
import { type Choice, toCommand } from '../chat/reply.ts';
import { postToCoordination } from '../delivery/post.ts';
import { withdrawLetters } from '../delivery/waiting.ts';
import { momentInShort } from '../german/moments.ts';
import { faultLine } from '../knowledge/fault.ts';
import { type Instant, MINUTE } from '../time/instant.ts';
import type { Desk } from './desk.ts';
import { Watches } from './rows.ts';
import { conditionTexts } from './texts-condition.ts';
import { watchTexts as texts } from './texts-watch.ts';

/** A connection that comes back within this time is no news. */
const PATIENCE = 5 * MINUTE;

const choices: Choice[][] = [[toCommand(conditionTexts.button, 'zustand')]];

/** Tells the coordination when a platform is down, when it is back, and when knowledge is faulty. */
export function createWatch(desk: Desk) {
  const inWords = (at: Instant) => momentInShort(at, desk.zone);
  const matterOf = (platform: string) => `watch:${platform}`;

  async function tellDown(work: Work, platform: string, since: number, why?: string) {
    const down = [...work.platforms()]
      .filter(([, { ok, sends }]) => !ok && !sends)
      .map(([name]) => name);
    const reply = { blocks: texts.down(platform, inWords(since), why), choices };
    const more = { matter: matterOf(platform), avoid: new Set(down) };
    await postToCoordination(desk.post, work, `reporting.down:${platform}:${since}`, reply, more);
  }

  /** Who has not read yet that it was down reads only that it is back. */
  async function tellBack(work: Work, platform: string, since: number): Promise<void> {
    await withdrawLetters(work, matterOf(platform));
    const reply = { blocks: texts.back(platform, inWords(since), inWords(work.now)), choices };
    await postToCoordination(desk.post, work, `reporting.back:${platform}:${since}`, reply);
  }

  async function watchPlatform(work: Work, platform: string, { ok, what }: Health) {
    const { tx, now } = work;
    const id = `platform:${platform}`;
    const row = await tx.get(Watches, id);
    if (!row)
      return ok ? undefined : void (await tx.insert(Watches, { id, since: now, told: null }));
    const long = now - row.since >= PATIENCE;
    if (ok) {
      await tx.delete(Watches, id);
      if (long) await tellBack(work, platform, row.since);
    } else if (long && row.told === null) {
      await tx.put(Watches, { ...row, told: 'down' });
      await tellDown(work, platform, row.since, what);
    }
  }

  async function watchKnowledge(work: Work): Promise<void> {
    const { tx, now } = work;
    const id = 'knowledge';
    const faults = desk.faults();
    const row = await tx.get(Watches, id);
    if (faults.length === 0) return row && tx.delete(Watches, id);
    const told = createHash('sha256').update(faults.map(faultLine).join('\n')).digest('hex');
    if (row?.told === told) return;
    await tx.put(Watches, { id, since: row?.since ?? now, told });
    const reply = { blocks: conditionTexts.faulty(faults), choices };
    await postToCoordination(desk.post, work, `reporting.faults:${told}:${now}`, reply);
  }

  return async (work: Work): Promise<void> => {
    for (const [platform, health] of work.platforms()) await watchPlatform(work, platform, health);
    await watchKnowledge(work);
  };
}
