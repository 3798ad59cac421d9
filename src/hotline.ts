import { type AnswersParts, createAnswers } from './answers/feature.ts';
import type { Adapter } from './chat/adapter.ts';
import { type Chat, createChat } from './chat/chat.ts';
import { createCoordinators } from './chat/coordinators.ts';
import type { Feature } from './chat/feature.ts';
import type { Option } from './chat/forms/form.ts';
import { chatTables } from './chat/rows.ts';
import { createHeartbeat, type Heartbeat } from './delivery/heartbeat.ts';
import { deliveryTables } from './delivery/rows.ts';
import type { DeskParts } from './desk/desk.ts';
import { createDesk } from './desk/feature.ts';
import type { EventsParts } from './events/desk.ts';
import { createEvents } from './events/feature.ts';
import { aboutError, type Logger } from './log.ts';
import type { PartnersParts } from './partners/desk.ts';
import { createPartners } from './partners/feature.ts';
import type { Account } from './people/address.ts';
import { peopleTables } from './people/rows.ts';
import type { Directory, Meant } from './places/directory.ts';
import { townLabel } from './places/label.ts';
import { createPrivacy, type PrivacyParts } from './privacy/feature.ts';
import type { ReportingParts } from './reporting/desk.ts';
import { createReporting } from './reporting/feature.ts';
import { createIds } from './store/id.ts';
import type { Store } from './store/store.ts';
import type { AnyTable } from './store/table.ts';
import type { SurveysParts } from './surveys/desk.ts';
import { createSurveys } from './surveys/feature.ts';
import type { Clock } from './time/clock.ts';
import type { Timer } from './time/timer.ts';
import type { TownBook } from './towns/by-hand.ts';
import { createTowns, type TownsParts } from './towns/feature.ts';
import { createWelcome, type WelcomeParts } from './welcome/feature.ts';

export type FeatureParts = {
  readonly answers: AnswersParts;
  readonly events: EventsParts;
  readonly desk: DeskParts;
  readonly partners: PartnersParts;
  readonly privacy: PrivacyParts;
  readonly reporting: ReportingParts;
  readonly surveys: SurveysParts;
  readonly towns: TownsParts;
  readonly welcome: WelcomeParts;
};

/** The features there are: each a folder, and a line here. */
export function createFeatures(parts: FeatureParts): readonly Feature[] {
  const features: readonly Feature[] = [
    createAnswers(parts.answers),
    createEvents(parts.events),
    createDesk(parts.desk),
    createPartners(parts.partners),
    createSurveys(parts.surveys),
    createTowns(parts.towns),
    createReporting(parts.reporting, () => features),
    createWelcome(parts.welcome),
    createPrivacy(parts.privacy, () => tablesOf(features)),
  ];
  return features;
}

export const tablesOf = (features: readonly Feature[]): readonly AnyTable[] => [
  ...peopleTables,
  ...chatTables,
  ...deliveryTables,
  ...features.flatMap(({ tables }) => tables),
];

export type HotlineParts = {
  readonly features: readonly Feature[];
  readonly store: Store;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly random: () => number;
  readonly log: Logger;
  readonly zone: string;
  /** Resolves when there is knowledge to answer from. */
  readonly ready: Promise<void>;
  readonly coordinators: readonly Account[];
  readonly adapters: readonly Adapter[];
  /** The municipalities there are. */
  readonly directory: () => Directory;
  /** Keeps the towns by hand in that directory up to date. */
  readonly townBook?: TownBook;
};

const townOptions = (meant: Meant): readonly Option[] => {
  if (meant.kind === 'none') return [];
  const towns = meant.kind === 'one' ? [meant.town] : meant.towns;
  return towns.map((town) => ({ id: town.key, label: townLabel(town, towns) }));
};

export type Hotline = Chat & Pick<Heartbeat, 'upToDate'>;

/** The hotline as a whole, on whatever platforms it is given. */
export function createHotline(parts: HotlineParts): Hotline {
  const tables = tablesOf(parts.features);
  const newId = createIds(parts.clock);
  const coordinators = createCoordinators(parts.coordinators, parts.adapters);
  const chat = createChat({
    ...parts,
    coordinators,
    tables,
    newId,
    towns: (text) => townOptions(parts.directory().meant(text)),
  });
  const heartbeat = createHeartbeat({ ...parts, coordinators, tables, newId, wake: chat.wake });
  const { townBook, store, timer, log } = parts;
  const failed = (error: unknown) => log.error('towns.failed', aboutError(error));
  let following: Awaited<ReturnType<TownBook['follow']>> | undefined;
  return {
    ...chat,
    async start() {
      following = await townBook?.follow({ store, timer, failed });
      await chat.start();
      heartbeat.start();
    },
    async idle() {
      await following?.idle();
      await heartbeat.idle();
      // Time may have passed since the outbox looked last.
      chat.wake();
      await chat.idle();
    },
    upToDate: heartbeat.upToDate,
    async stop() {
      await following?.stop();
      await heartbeat.stop();
      await chat.stop();
    },
  };
}
