import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOOK_UP_AFTER } from '../../src/chat/outbox/settle.ts';
import { tablesOf } from '../../src/hotline.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { realFeatures } from '../support/house.ts';
import { Notes, sample } from '../support/sample.ts';
import { noteIn, openCrowd } from './crowd.ts';
import { freePort, startHotline, type Way } from './hotline-process.ts';

export type KillReport = {
  readonly kills: number;
  readonly updates: number;
  readonly unanswered: number;
  readonly setAside: number;
  readonly lostEffects: number;
  readonly doubledEffects: number;
};

const NOTES_A_LIFE = 8;
const PEOPLE = 5;

/** How often each note stands in the memory of a hotline that has ended. */
export async function notesIn(dir: string): Promise<Map<number, number>> {
  const store = await openFileStore({ dir, tables: tablesOf([...realFeatures(), sample]) });
  const notes = await store.tx((tx) => tx.all(Notes));
  await store.close();
  const counts = new Map<number, number>();
  for (const { text } of notes) counts.set(noteIn(text), (counts.get(noteIn(text)) ?? 0) + 1);
  return counts;
}

/** Kills the hotline over and over while people write; the platform brings again what it must. */
export async function runKills(way: Way, kills: number, chance: () => number): Promise<KillReport> {
  const dir = join(mkdtempSync(join(tmpdir(), 'hotline-platform-')), 'data');
  const port = await freePort();
  const crowd = await openCrowd(way, port);
  const acknowledged: Promise<void>[] = [];
  let updates = 0;

  /** Until it is acknowledged, as platforms do with what they bring again and again. */
  async function insist(n: number): Promise<void> {
    for (;;) {
      const done = await crowd.note(n, n % PEOPLE).then(
        () => true,
        () => false,
      );
      if (done) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  const answered = () => {
    const texts = crowd.texts();
    const setAside = texts.filter((text) => text.includes('nicht bearbeiten')).length;
    const notes = new Set(texts.map(noteIn).filter((n) => !Number.isNaN(n)));
    return { setAside, unanswered: updates - notes.size - setAside };
  };

  /** An answer that was on its way at a kill is looked up before it is sent again. */
  async function allAnswered() {
    const patience = Date.now() + LOOK_UP_AFTER + 15_000;
    while (answered().unanswered > 0 && Date.now() < patience)
      await new Promise((resolve) => setTimeout(resolve, 100));
  }

  async function life(last: boolean) {
    const hotline = startHotline(way, crowd.root, dir, port);
    await hotline.ready;
    for (let i = 0; i < NOTES_A_LIFE; i++) acknowledged.push(insist(updates++));
    if (last) {
      await Promise.all(acknowledged);
      await allAnswered();
    } else await new Promise((resolve) => setTimeout(resolve, chance() * 80));
    hotline.kill();
    await hotline.gone;
  }

  for (let i = 0; i < kills; i++) await life(false);
  await life(true);

  const effects = await notesIn(dir);
  const { setAside, unanswered } = answered();
  await crowd.stop();
  return {
    kills,
    updates,
    setAside,
    unanswered,
    lostEffects: updates - effects.size - setAside,
    doubledEffects: [...effects.values()].filter((times) => times > 1).length,
  };
}
