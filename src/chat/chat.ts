import { aboutError, type Logger } from '../log.ts';
import type { NewId } from '../store/id.ts';
import type { Store } from '../store/store.ts';
import type { AnyTable } from '../store/table.ts';
import type { Clock } from '../time/clock.ts';
import type { Timer } from '../time/timer.ts';
import type { Adapter, Taken } from './adapter.ts';
import { audited } from './audit.ts';
import { createCommandBook } from './commands.ts';
import type { Coordinators } from './coordinators.ts';
import { createDialogs } from './dialogs.ts';
import type { Feature } from './feature.ts';
import { createFetch } from './fetch.ts';
import { createBrake } from './flood.ts';
import type { FormDesk } from './forms/run.ts';
import { createHandler } from './handle.ts';
import { createInbox } from './inbox.ts';
import type { Incoming } from './incoming.ts';
import { createMenus } from './menus.ts';
import { createOutbox } from './outbox/outbox.ts';
import { COMMON_PAPERS } from './papers.ts';
import type { Router } from './router.ts';

export type ChatParts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly random: () => number;
  readonly log: Logger;
  readonly newId: NewId;
  readonly adapters: readonly Adapter[];
  readonly features: readonly Feature[];
  readonly tables: readonly AnyTable[];
  readonly coordinators: Coordinators;
  readonly zone: string;
  readonly ready: Promise<void>;
  readonly towns: FormDesk['towns'];
};

/** The seam as a whole: what comes in is taken once, what goes out is sent once. */
export type Chat = {
  start(): Promise<void>;
  receive(incoming: Incoming): Promise<Taken>;
  /** Something was written into the outbox. */
  wake(): void;
  /** Resolves when everything is handled, and sent as far as it can be now. */
  idle(): Promise<void>;
  stop(): Promise<void>;
};

export function createChat(parts: ChatParts): Chat {
  const { features, adapters, log } = parts;
  const byPlatform = new Map(adapters.map((adapter) => [adapter.platform, adapter]));
  const noted = audited(features);
  const router: Router = {
    book: createCommandBook(noted),
    actions: new Map(noted.flatMap(({ actions }) => actions).map((one) => [one.name, one])),
    desk: {
      forms: new Map(features.flatMap(({ forms }) => forms).map((form) => [form.id, form])),
      zone: parts.zone,
      towns: parts.towns,
    },
  };
  const openings = new Set<Promise<void>>();
  const ofFeatures = features.flatMap(({ papers = [] }) => papers);
  const papers = new Map([...COMMON_PAPERS, ...ofFeatures].map((one) => [one.id, one]));
  const outbox = createOutbox({ ...parts, papers });
  const dialogs = createDialogs({ ...parts, adapters: byPlatform, desk: router.desk });
  const menus = createMenus(features, log);
  const brake = createBrake(parts.clock, router.book);
  const inbox = createInbox({
    ...parts,
    ...createHandler({ ...parts, router, adapters: byPlatform }),
    brake: (incoming) =>
      byPlatform.get(incoming.place.platform)?.capabilities.strangers ? brake(incoming) : 'serve',
    fetch: createFetch({ ...parts, adapters: byPlatform }),
    handled(incoming, roles) {
      outbox.wake();
      const adapter = byPlatform.get(incoming.place.platform);
      if (adapter && roles.has('coordinator')) menus.coordinator(adapter, incoming.place);
      if (incoming.trigger === undefined) return;
      const opening = dialogs
        .open(incoming)
        .catch((error) => log.error('dialog.failed', aboutError(error)))
        .finally(() => {
          openings.delete(opening);
          outbox.wake();
        });
      openings.add(opening);
    },
  });
  async function receive(incoming: Incoming): Promise<Taken> {
    const faults = incoming.kind === 'form' ? await dialogs.faults(incoming) : undefined;
    return faults ? { faults } : inbox.take(incoming);
  }

  async function open(adapter: Adapter) {
    await adapter.start(receive);
    menus.everybody(adapter);
  }

  return {
    receive,
    wake: outbox.wake,
    async start() {
      await outbox.start();
      await dialogs.recover();
      await inbox.recover();
      outbox.wake();
      await Promise.all(adapters.map(open));
    },
    async idle() {
      await inbox.idle();
      await Promise.all(openings);
      await outbox.idle();
    },
    async stop() {
      await Promise.all(adapters.map((adapter) => adapter.stop()));
      await inbox.idle();
      await Promise.all(openings);
      await outbox.stop();
    },
  };
}
