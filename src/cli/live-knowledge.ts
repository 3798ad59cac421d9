import { statSync } from 'node:fs';
import type { Knowledge } from '../knowledge/read.ts';
import { shippedKnowledge } from '../knowledge/shipped.ts';
import { openSnapshots, type Snapshots } from '../knowledge/snapshot.ts';
import { aboutError, type Logger } from '../log.ts';
import { importedTowns } from '../places/imported.ts';
import type { Settings } from '../settings/settings.ts';
import type { Timer } from '../time/timer.ts';
import { faultLines, overlayOf } from './load-knowledge.ts';
import { KnowledgeError } from './program.ts';

/** The running hotline's knowledge. */
export type LiveKnowledge = {
  /** Rejects when the knowledge has faults. */
  readonly ready: Promise<void>;
  current(): Knowledge;
  stop(): void;
};

const LOOK_EVERY = 4000;

/** Changes whenever another file was put in its place. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}

/** Reads while everything else begins, and again when other towns were imported. */
export function openLiveKnowledge(
  { knowledge, data }: Pick<Settings, 'knowledge' | 'data'>,
  { timer, log }: { readonly timer: Timer; readonly log: Logger },
): LiveKnowledge {
  const towns = importedTowns(data);
  const folder = knowledge ?? shippedKnowledge();
  let stamp = stampOf(towns);
  let snapshots: Snapshots | undefined;
  let stopped = false;
  let cancel = () => {};

  async function renew({ renew: read, current }: Snapshots) {
    const faults = await read();
    if (faults.length > 0) log.warn('towns.refused', { faults: faults.length });
    else log.info('towns.taken', { towns: current().towns.length });
  }
  function look(opened: Snapshots) {
    if (stopped) return;
    const now = stampOf(towns);
    if (now !== stamp) {
      stamp = now;
      renew(opened).catch((error) => log.error('towns.failed', aboutError(error)));
    }
    cancel = timer.after(LOOK_EVERY, () => look(opened));
  }

  const ready = openSnapshots({ folder, over: overlayOf(data), towns }).then((opened) => {
    // Faulty knowledge is named whole, and nothing is answered from it.
    if (!opened.ok) throw new KnowledgeError(faultLines(opened.faults));
    snapshots = opened.snapshots;
    look(snapshots);
  });
  // Who waits for it hears of faults; nobody may be waiting yet.
  ready.catch(() => {});
  return {
    ready,
    current() {
      if (!snapshots) throw new Error('knowledge asked for before it was read');
      return snapshots.current();
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}
