import type { Adapter } from '../../src/chat/adapter.ts';
import { paragraph } from '../../src/chat/blocks.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { Incoming } from '../../src/chat/incoming.ts';
import { createShelf } from '../../src/desk/curating/shelf.ts';
import { createFeatures, createHotline, type Hotline, tablesOf } from '../../src/hotline.ts';
import { faultLine } from '../../src/knowledge/fault.ts';
import { type Knowledge, readKnowledge } from '../../src/knowledge/read.ts';
import { shippedKnowledge } from '../../src/knowledge/shipped.ts';
import type { Logger } from '../../src/log.ts';
import { silent } from '../../src/log.ts';
import type { Account, Place } from '../../src/people/address.ts';
import { followDirectory } from '../../src/places/directory.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { createTownBook } from '../../src/towns/by-hand.ts';
import { createHandClock, type HandClock } from './clock.ts';
import { createRecorder, type Recorder, type RecorderOptions } from './recorder.ts';

export const operator = {
  operator: 'Planungsverband Muster',
  contact: 'hotline@example.org',
  dpo: undefined,
};

const shipped = readKnowledge(shippedKnowledge());

const shelf = createShelf();

function knowledge(): Knowledge {
  if (!shipped.ok) throw new Error(shipped.faults.map(faultLine).join('\n'));
  return shelf.over(shipped.knowledge);
}

const townBook = createTownBook();
export const directory = followDirectory(() => townBook.beside(knowledge().towns));

/** One set for all houses of a test file: what they keep in memory follows the store. */
const zone = 'Europe/Berlin';
const features = createFeatures({
  answers: { knowledge, isDoubted: shelf.isDoubted, zone },
  events: { directory, zone, contact: operator.contact },
  surveys: { directory, zone },
  reporting: {
    ...{ directory, zone, operator: operator.operator, knowledge },
    faults: () => [],
    storage: () => ({ bytes: 1_234_567, backup: '2026-11-22' }),
  },
  desk: { directory, knowledge, shelf, zone, operator: operator.operator },
  partners: { knowledge, directory, zone, contact: operator.contact },
  privacy: { zone },
  towns: { directory, themes: () => knowledge().themes, zone, contact: operator.contact },
  welcome: { ...operator, notice: [paragraph('Der ganze Hinweis.')] },
});
export const realFeatures = () => features;

export type HouseOptions = RecorderOptions & {
  /** Only the first words and what the test brings: a house that knows nothing. */
  readonly bare?: boolean;
  /** Beside the real ones. */
  readonly features?: readonly Feature[];
  readonly coordinators?: readonly Account[];
  readonly log?: Logger;
  readonly store?: Store;
  readonly clock?: HandClock;
};

/** One person, on one account, in the direct chat. */
export type Actor = {
  readonly account: Account;
  readonly place: Place;
  /** All that this person has been told, oldest first. */
  told(): readonly string[];
  last(): string;
  labels(): readonly string[];
  says(text: string): Promise<string>;
  /** Presses the button with this label on the newest message that has it. */
  presses(label: string): Promise<string>;
  brings(what: Partial<Incoming> & { readonly kind: Incoming['kind'] }): Promise<string>;
};

export type House = {
  readonly chat: Hotline;
  readonly store: Store;
  readonly clock: HandClock;
  readonly recorder: Recorder;
  readonly features: readonly Feature[];
  person(name: string, platform?: string): Actor;
  stop(): Promise<void>;
};

let updates = 0;

type HotlineOptions = Omit<HouseOptions, keyof RecorderOptions> & {
  readonly adapters: readonly Adapter[];
};

/** The hotline on whatever platforms, with a memory store and time standing still. */
export function openHotline({ adapters, ...options }: HotlineOptions) {
  const clock = options.clock ?? createHandClock();
  const real = realFeatures().filter(({ name }) => !options.bare || name === 'welcome');
  const features = [...real, ...(options.features ?? [])];
  const store = options.store ?? openMemoryStore({ tables: tablesOf(features) });
  const chat = createHotline({
    features,
    store,
    clock,
    timer: clock,
    random: () => 0.5,
    log: options.log ?? silent,
    zone: 'Europe/Berlin',
    ready: Promise.resolve(),
    coordinators: options.coordinators ?? [],
    adapters,
    directory,
    ...(!options.bare && { townBook }),
  });
  return {
    chat,
    store,
    clock,
    features,
    async stop() {
      await chat.stop();
      await store.close();
    },
  };
}

/** The same on an adapter that remembers what it was told to send. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const recorder = createRecorder(options);
  const hotline = openHotline({ ...options, adapters: [recorder] });
  const { chat, clock } = hotline;
  await chat.start();
  return {
    ...hotline,
    recorder,
    person: (name) => createActor(name, recorder, chat, clock),
  };
}

export const accountOf = (user: string, platform = 'test'): Account => ({
  platform,
  space: '',
  user,
});

/** Who asks something comes when what was put into the knowledge before has been taken up. */
export const isQuestion = (text: string): boolean => text.endsWith('?');

function createActor(name: string, recorder: Recorder, chat: Hotline, clock: HandClock): Actor {
  const account = accountOf(name, recorder.platform);
  const place: Place = { platform: recorder.platform, space: '', chat: name, kind: 'direct' };
  const mine = () => recorder.sent.filter(({ to }) => to.chat === name);
  const buttons = () => mine().flatMap(({ part }) => part.choices.flat());

  async function brings(what: Partial<Incoming> & { readonly kind: Incoming['kind'] }) {
    const before = mine().length;
    const base = { id: `u${++updates}`, at: clock.now(), from: account, place };
    await recorder.bring({ ...base, ...what } as Incoming);
    await chat.idle();
    return mine()
      .slice(before)
      .map(({ text }) => text)
      .join('\n---\n');
  }

  return {
    account,
    place,
    told: () => mine().map(({ text }) => text),
    last: () => mine().at(-1)?.text ?? '',
    labels: () =>
      mine()
        .at(-1)
        ?.part.choices.flat()
        .map(({ label }) => label) ?? [],
    async says(text) {
      if (isQuestion(text)) await chat.upToDate();
      return brings({ kind: 'text', text });
    },
    async presses(label) {
      const button = buttons().findLast((one) => one.label === label);
      if (!button) throw new Error(`no button „${label}“ for ${name}`);
      return brings({ kind: 'press', choice: button.wire });
    },
    brings,
  };
}
