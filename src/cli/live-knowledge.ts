import type { Fault } from '../knowledge/fault.ts';
import type { Knowledge } from '../knowledge/read.ts';
import { shippedKnowledge } from '../knowledge/shipped.ts';
import { openSnapshots, type Snapshots } from '../knowledge/snapshot.ts';
import { aboutError, type Logger } from '../log.ts';
import { importedTowns } from '../places/imported.ts';
import type { Settings } from '../settings/settings.ts';
import type { Timer } from '../time/timer.ts';
import { knowledgeStamp } from './folder-stamp.ts';
import { deskFolder, faultLines } from './load-knowledge.ts';
import { KnowledgeError } from './program.ts';

/** The running hotline's knowledge. */
export type LiveKnowledge = {
  /** Rejects when the knowledge has faults. */
  readonly ready: Promise<void>;
  current(): Knowledge;
  /** In files that were put in place since: until they are mended, what was read before counts. */
  faults(): readonly Fault[];
  stop(): void;
};

const LOOK_EVERY = 2000;

/** Reads while everything else begins, and again when other files were put in place. */
export function openLiveKnowledge(
  { knowledge, data }: Pick<Settings, 'knowledge' | 'data'>,
  { timer, log }: { readonly timer: Timer; readonly log: Logger },
): LiveKnowledge {
  const towns = importedTowns(data);
  const folder = knowledge ?? shippedKnowledge();
  const over = deskFolder(data);
  const stampNow = () => knowledgeStamp([folder, over], towns);
  let [taken, seen] = [stampNow(), ''];
  let faults: readonly Fault[] = [];
  let snapshots: Snapshots | undefined;
  let stopped = false;
  let cancel = () => {};

  async function renew({ renew: read, current }: Snapshots) {
    faults = await read();
    if (faults.length > 0) return log.warn('knowledge.refused', { faults: faults.length });
    const { entries, towns: known } = current();
    log.info('knowledge.taken', { entries: entries.length, towns: known.length });
  }
  function look(opened: Snapshots) {
    if (stopped) return;
    const now = stampNow();
    // Files that are just being copied are left alone until they stay as they are.
    if (now !== taken && now === seen) {
      taken = now;
      renew(opened).catch((error) => log.error('knowledge.failed', aboutError(error)));
    }
    seen = now;
    cancel = timer.after(LOOK_EVERY, () => look(opened));
  }

  const ready = openSnapshots({ folder, over, towns }).then((opened) => {
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
    faults: () => faults,
    stop() {
      stopped = true;
      cancel();
    },
  };
}
