import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Adapter } from '../chat/adapter.ts';
import { type Block, paragraph } from '../chat/blocks.ts';
import { createShelf } from '../desk/curating/shelf.ts';
import { followShelf } from '../desk/curating/shelf-files.ts';
import { createFeatures, createHotline, type Hotline, tablesOf } from '../hotline.ts';
import { createHousekeeping } from '../housekeeping.ts';
import { aboutError, type Logger } from '../log.ts';
import { createLog } from '../log-sink.ts';
import { MIGRATIONS, STORE_VERSION } from '../migrations.ts';
import { ATTRIBUTION } from '../places/attribution.ts';
import { followDirectory } from '../places/directory.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import type { StoreError } from '../store/errors.ts';
import { openFileStore } from '../store/file-store.ts';
import { createIds } from '../store/id.ts';
import { storageOf } from '../store/storage.ts';
import type { Store } from '../store/store.ts';
import { systemClock } from '../time/clock.ts';
import { SECOND } from '../time/instant.ts';
import { systemTimer } from '../time/timer.ts';
import { createTownBook } from '../towns/by-hand.ts';
import { readNotice } from '../welcome/notice.ts';
import { openLiveKnowledge } from './live-knowledge.ts';
import { deskFolder } from './load-knowledge.ts';
import { type Program, UsageError } from './program.ts';
import { texts } from './texts.ts';

/** The project's own folder, both from its sources and from `dist`. */
const SAMPLE_NOTICES = [
  '../../docs/datenschutz-hinweis.md',
  '../../../docs/datenschutz-hinweis.md',
];

/** Whoever only looks in briefly does not wait for it. */
const WARM_UP_AFTER = 3 * SECOND;

export function settingsOf(program: Program): Settings {
  const { path, state } = program.envFile;
  if (state === 'unreadable') throw new UsageError(texts.unreadableEnv(path));
  const read = readSettings(program.env);
  if ('faults' in read) throw new UsageError(texts.badSettings(read.faults));
  return read.settings;
}

async function readFirst(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}

async function noticeOf(settings: Settings): Promise<Block[]> {
  const shipped = SAMPLE_NOTICES.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const paths = settings.notice === undefined ? shipped : [settings.notice];
  const text = await readFirst(paths);
  if (text === undefined) throw new UsageError(texts.unreadableFile(paths.join(', ')));
  return [...readNotice(text, settings), paragraph(ATTRIBUTION)];
}

export type Opened = {
  readonly store: Store;
  readonly log: Logger;
  /** Rejects when the knowledge has faults. */
  readonly ready: Promise<void>;
  /** Rejects when nothing can be written any more. */
  readonly broken: Promise<never>;
  hotline(adapters: readonly Adapter[]): Hotline;
  close(): Promise<void>;
};

/** Opens the memory and makes everything ready that does not depend on the platforms. */
export async function open(program: Program, settings: Settings): Promise<Opened> {
  const { telegram, slack } = settings;
  const secrets = [
    telegram?.token,
    telegram?.webhook?.secret,
    slack?.botToken,
    slack?.way.kind === 'socket' ? slack.way.appToken : slack?.way.signingSecret,
  ].filter((secret) => secret !== undefined);
  const log = createLog(settings.logLevel, program.stderr, secrets);
  const time = { clock: systemClock, timer: systemTimer };
  const live = openLiveKnowledge(settings, { ...time, log });
  const shelf = createShelf();
  const knowledge = () => shelf.over(live.current());
  const townBook = createTownBook();
  const directory = followDirectory(() => townBook.beside(live.current().towns));
  const notice = await noticeOf(settings);
  const answers = { knowledge, isDoubted: shelf.isDoubted, zone: settings.zone };
  const partners = { ...settings, knowledge, directory };
  const towns = { ...settings, directory, themes: () => live.current().themes };
  const welcome = { ...settings, notice };
  const features = createFeatures({
    answers,
    desk: { ...settings, directory, knowledge, shelf },
    events: { ...settings, directory },
    surveys: { ...settings, directory },
    reporting: {
      ...{ ...settings, directory, knowledge, faults: live.faults },
      storage: () => storageOf(settings.data),
    },
    partners,
    privacy: settings,
    towns,
    welcome,
  });
  const tables = tablesOf(features);
  const plan = { tables, version: STORE_VERSION, migrations: MIGRATIONS };
  let failed = (_: StoreError) => {};
  const broken = new Promise<never>((_, reject) => {
    failed = reject;
  });
  // Who waits for it hears of it; nobody may be waiting yet.
  broken.catch(() => {});
  const store = await openFileStore({ dir: settings.data, ...plan, ...time, log, failed });
  const housekeeping = createHousekeeping({ store, tables, dir: settings.data, ...time, log });
  housekeeping.start();
  const over = deskFolder(settings.data);
  const files = await followShelf({ store, over, newId: createIds(systemClock), ...time, log });
  const warmUp = () => {
    const failed = (error: unknown) => log.error('warm-up.failed', aboutError(error));
    for (const feature of features) feature.warmUp?.().catch(failed);
  };
  let closed = false;
  let forget = () => {};
  // A question that comes sooner does it by itself; faults are heard of by who waits for `ready`.
  live.ready.then(
    () => {
      if (!closed) forget = systemTimer.after(WARM_UP_AFTER, warmUp);
    },
    () => {},
  );
  return {
    store,
    log,
    ready: live.ready,
    broken,
    async close() {
      closed = true;
      forget();
      live.stop();
      await files.stop();
      await housekeeping.stop();
      await store.close();
    },
    hotline: (adapters) =>
      createHotline({
        ...settings,
        features,
        directory,
        townBook,
        ready: live.ready,
        store,
        log,
        adapters,
        ...time,
        random: Math.random,
      }),
  };
}
