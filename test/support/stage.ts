import type { Adapter } from '../../src/chat/adapter.ts';
import type { Hotline } from '../../src/hotline.ts';
import type { Account } from '../../src/people/address.ts';
import type { Store } from '../../src/store/store.ts';
import type { HandClock } from './clock.ts';
import { isQuestion, openHotline } from './house.ts';
import type { Hall, Seat, Settled } from './seats/seat.ts';
import { openSlackHall } from './seats/slack.ts';
import { openTelegramHall } from './seats/telegram.ts';
import { openTerminalHall } from './seats/terminal.ts';
import { settled as untilSettled } from './settled.ts';

/** A person in a conversation, told in the same words on every platform. */
export type Guest = {
  readonly account: Account;
  told(): readonly string[];
  last(): string;
  labels(): readonly string[];
  /** Resolves to what came back. */
  says(text: string): Promise<string>;
  presses(label: string): Promise<string>;
  sendsNoText(): Promise<string>;
  /** Answers the form in front of them by its questions, leaves out the others, sends it off. */
  fills(answers: Readonly<Record<string, string | readonly string[]>>): Promise<string>;
};

export type Stage = {
  readonly chat: Hotline;
  readonly store: Store;
  readonly clock: HandClock;
  /** Of the first platform, or of the one that is named. */
  person(name: string, on?: StageName): Guest;
  /** Resolves when nothing more happens until time passes. */
  settled(): Promise<void>;
  /** The platform cannot be reached until the returned function is called. */
  breaks(on: StageName): Promise<() => Promise<void>>;
  stop(): Promise<void>;
};

export type StageName = keyof typeof HALLS;

const HALLS = {
  terminal: (settled: Settled) => openTerminalHall(settled),
  'Telegram (polling)': () => openTelegramHall('polling'),
  'Telegram (webhook)': () => openTelegramHall('webhook'),
  'Slack (socket)': () => openSlackHall('socket'),
  'Slack (http)': () => openSlackHall('http'),
};

/** Every platform, by every way. */
export const STAGES: readonly StageName[] = [
  'terminal',
  'Telegram (polling)',
  'Telegram (webhook)',
  'Slack (socket)',
  'Slack (http)',
];
/** Those on which more than one person can meet. */
export const SHARED = STAGES.filter((name) => name !== 'terminal');
/** One way to each platform, for long conversations: how updates come is proved by shorter ones. */
export const PLATFORMS: readonly StageName[] = ['Telegram (polling)', 'Slack (http)'];

/** The whole hotline on platforms: their real libraries, against servers that enforce their rules. */
export async function openStage(
  where: StageName | readonly StageName[],
  { coordinators = [] }: { readonly coordinators?: readonly string[] } = {},
): Promise<Stage> {
  let settled: Settled = async () => {};
  const names = [where].flat();
  const halls = new Map<StageName, Hall>();
  for (const name of names) halls.set(name, await HALLS[name](() => settled()));
  const adapters: Adapter[] = [...halls.values()].map(({ adapter }) => adapter);
  const house = openHotline({
    adapters,
    coordinators: [...halls.values()].flatMap(({ account }) => coordinators.map(account)),
  });
  const { chat } = house;

  settled = () => untilSettled(house);

  await chat.start();
  for (const hall of halls.values()) await hall.connected();
  return {
    ...house,
    settled: () => settled(),
    person(guest, on = names[0]) {
      const hall = on && halls.get(on);
      if (!hall) throw new Error(`no stage ${on}`);
      return createGuest(hall, hall.seat(guest), guest, chat, () => settled());
    },
    async breaks(on) {
      const hall = halls.get(on);
      if (!hall?.outage) throw new Error(`no outage on ${on}`);
      const { outage, adapter, connected } = hall;
      await outage.begins();
      while (adapter.health().ok) await new Promise((resolve) => setTimeout(resolve, 2));
      return async () => {
        await outage.ends();
        await connected();
      };
    },
    async stop() {
      for (const hall of halls.values()) await hall.stop();
      await house.stop();
    },
  };
}

const RECEIVED = 5_000;

function createGuest(hall: Hall, seat: Seat, name: string, chat: Hotline, settled: Settled): Guest {
  const texts = () => seat.shown().map(({ text }) => text);

  /** What is new or reads differently afterwards. */
  async function after(deed: () => Promise<unknown>): Promise<string> {
    const before = texts();
    await deed();
    await settled();
    // A window has no word for „handed over“: what is typed is taken as soon as it is read.
    const patience = Date.now() + RECEIVED;
    const changed = () => texts().filter((text, i) => text !== before[i]);
    const mayAnswerLater = hall.adapter.platform === 'terminal';
    while (mayAnswerLater && changed().length === 0 && Date.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      await settled();
    }
    return changed().join('\n---\n');
  }

  const guest: Guest = {
    account: hall.account(name),
    told: texts,
    last: () => texts().at(-1) ?? '',
    labels: () => seat.shown().at(-1)?.labels ?? [],
    async says(text) {
      if (isQuestion(text)) await chat.upToDate();
      return after(() => seat.writes(text));
    },
    presses: (label) => after(() => seat.presses(label)),
    sendsNoText() {
      const { sendsNoText } = seat;
      if (!sendsNoText) throw new Error(`only text on ${hall.adapter.platform}`);
      return after(sendsNoText);
    },
    async fills(answers) {
      const dialog = seat.dialog?.();
      if (dialog) {
        const values = dialog.questions.map(({ id, label }) => [id, answers[label] ?? ''] as const);
        return after(async () => {
          const faults = await dialog.submits(Object.fromEntries(values));
          if (faults) throw new Error(`stuck at: ${JSON.stringify(faults)}`);
        });
      }
      return fillStepByStep(guest, answers);
    },
  };
  return guest;
}

async function fillStepByStep(
  guest: Guest,
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<string> {
  const asked = () => /Frage (\d+) von \d+/.exec(guest.last())?.[1];
  for (let step = asked(); step !== undefined; step = asked()) {
    const question = Object.keys(answers).find((label) => guest.last().includes(label));
    const answer = question === undefined ? undefined : answers[question];
    if (answer === undefined) await guest.presses('Überspringen');
    else await guest.says([answer].flat().join(', '));
    if (asked() === step) throw new Error(`stuck at: ${guest.last()}`);
  }
  return guest.presses('Absenden');
}
