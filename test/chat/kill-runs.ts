import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Incoming } from '../../src/chat/incoming.ts';
import { Outbox } from '../../src/chat/rows.ts';
import { tablesOf } from '../../src/hotline.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Tx } from '../../src/store/store.ts';
import { realFeatures } from '../support/house.ts';
import { Notes, sample } from '../support/sample.ts';

const CHILD = resolve(import.meta.dirname, 'kill-child.ts');
const CHATS = 5;

export type KillReport = {
  readonly kills: number;
  readonly updates: number;
  readonly unanswered: number;
  readonly setAside: number;
  readonly lostEffects: number;
  readonly doubledEffects: number;
  readonly doubledAnswers: number;
  /** Answers on their way at a kill: only these may come twice. */
  readonly inDoubt: number;
  readonly doubledWithoutDoubt: number;
};

const update = (n: number): Incoming => {
  const user = `k${n % CHATS}`;
  return {
    id: String(n),
    at: 0,
    from: { platform: 'test', space: '', user },
    place: { platform: 'test', space: '', chat: user, kind: 'direct' },
    kind: 'text',
    text: `notiz Nummer-${n}-`,
  };
};

const numberIn = (text: string) => Number(/Nummer-(\d+)-/.exec(text)?.[1]);

/**
 * Brings updates to a hotline that is killed over and over: what was not acknowledged is brought
 * again, as platforms do. `chance` decides when it dies.
 */
export async function runKills(kills: number, chance: () => number): Promise<KillReport> {
  const dir = join(mkdtempSync(join(tmpdir(), 'hotline-kill-')), 'data');
  const acknowledged = new Set<string>();
  const accepted = new Map<string, { text: string; times: number }>();
  const doubts = new Set<string>();
  let brought = 0;
  let setAside = 0;

  async function life(last: boolean) {
    const child = fork(CHILD, [dir], { execArgv: ['--import', 'tsx'] });
    const fresh = Array.from({ length: 10 }, () => update(brought++));
    const due = [...Array(brought).keys()].filter((n) => !acknowledged.has(String(n)));
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    await new Promise<void>((done) => {
      child.on(
        'message',
        (message: { ready?: true; acknowledged?: string; key?: string; text?: string }) => {
          if (message.ready) {
            for (const n of due) child.send({ update: update(n) });
            // Redelivered although it was taken: it must have no second effect.
            if (fresh[0]) child.send({ update: fresh[0] });
            if (!last) setTimeout(() => die(child), chance() * 60);
          }
          if (message.acknowledged) acknowledged.add(message.acknowledged);
          if (message.key) accept(child, message.key, message.text ?? '');
          if (last && answered().size >= brought) done();
        },
      );
      gone.then(done);
    });
    die(child);
    await gone;
    for (const key of await sending(dir)) doubts.add(key);
  }

  function accept(child: ChildProcess, key: string, text: string) {
    const one = accepted.get(key) ?? { text, times: 0 };
    accepted.set(key, { text, times: one.times + 1 });
    if (one.times === 0 && text.includes('nicht bearbeiten')) setAside++;
    if (child.connected) child.send({ accepted: key }, () => {});
  }

  const answered = () =>
    new Set([
      ...[...accepted.values()].map(({ text }) => numberIn(text)).filter((n) => !Number.isNaN(n)),
      ...Array.from({ length: setAside }, (_, i) => -1 - i),
    ]);

  for (let i = 0; i < kills; i++) await life(false);
  await life(true);

  const notes = await look(dir, (tx) => tx.all(Notes));
  const effects = new Map<number, number>();
  for (const { text } of notes) effects.set(numberIn(text), (effects.get(numberIn(text)) ?? 0) + 1);
  const doubled = [...accepted].filter(([, { times }]) => times > 1);
  return {
    kills,
    updates: brought,
    unanswered: brought - answered().size,
    setAside,
    lostEffects: brought - setAside - effects.size,
    doubledEffects: [...effects.values()].filter((times) => times > 1).length,
    doubledAnswers: doubled.length,
    inDoubt: doubts.size,
    doubledWithoutDoubt: doubled.filter(([key]) => !doubts.has(key)).length,
  };
}

async function look<T>(dir: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const store = await openFileStore({ dir, tables: tablesOf([...realFeatures(), sample]) });
  const found = await store.tx(work);
  await store.close();
  return found;
}

/** What the dead process had begun and not recorded as out: nobody can know about these. */
async function sending(dir: string): Promise<string[]> {
  const letters = await look(dir, (tx) => tx.find(Outbox, { platform: 'test', state: 'sending' }));
  return letters.map(({ id, out }) => `${id}.${out.length}`);
}

function die(child: ChildProcess) {
  child.kill('SIGKILL');
}
