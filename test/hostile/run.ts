import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { createDice, type Dice } from '../../bench/matching/dice.ts';
import { Updates } from '../../src/chat/rows.ts';
import { tablesOf } from '../../src/hotline.ts';
import type { Logger } from '../../src/log.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import { joinTown } from '../../src/people/staff.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { createIds } from '../../src/store/id.ts';
import { createHandClock } from '../support/clock.ts';
import { openHotline, realFeatures } from '../support/house.ts';
import { openSlackTarget } from './slack.ts';
import { CLERKS, type Target } from './target.ts';
import { openTelegramTarget } from './telegram.ts';
import { hostileText } from './texts.ts';

export type Spread = { readonly p50: number; readonly p99: number; readonly max: number };

export type HostileReport = {
  readonly inputs: ReadonlyMap<string, number>;
  readonly replies: number;
  /** Messages after one input. */
  readonly mostAnswers: number;
  /** Errors in the log, acknowledgements that failed: a bug each. */
  readonly crashes: readonly string[];
  readonly rejections: number;
  /** Tokens and secrets that stand in a log line or in the data folder. */
  readonly leaked: number;
  readonly refused: number;
  readonly acting: readonly string[];
  /** Milliseconds from the platform's request until the update is done and written down. */
  readonly times: Spread;
  /** The same as work of the processor, the local platform's included: others do not slow it. */
  readonly work: Spread;
  readonly slowest: string;
  /** An echo without care, on as many of the same texts. */
  readonly naive: { readonly refused: number; readonly acting: number };
};

const TARGETS = { Telegram: openTelegramTarget, Slack: openSlackTarget };
export type TargetName = keyof typeof TARGETS;

const TOWNS = ['13075039', '12068052', '14522090'];
const BETWEEN = 5_000;

function listening() {
  const errors: string[] = [];
  const lines: string[] = [];
  const note = (event: string, fields?: object) => {
    lines.push(`${event} ${JSON.stringify(fields)}`);
  };
  const log: Logger = {
    debug: note,
    info: note,
    warn: (event, fields) => {
      note(event, fields);
      if (fields?.['kind'] === 'refused') errors.push(`${event} ${JSON.stringify(fields)}`);
    },
    error: (event, fields) => {
      note(event, fields);
      errors.push(`${event} ${JSON.stringify(fields)}`);
    },
  };
  return { log, errors, lines };
}

const everythingIn = (dir: string): string =>
  readdirSync(dir, { recursive: true })
    .map((name) => join(dir, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const spread = (sorted: readonly number[]): Spread => ({
  p50: at(sorted, 0.5),
  p99: at(sorted, 0.99),
  max: at(sorted, 1),
});

/** Brings so many hostile inputs, one after the other, to a hotline in use. */
export async function runHostile(
  name: TargetName,
  count: number,
  seed: number,
): Promise<HostileReport> {
  const words = realFeatures().flatMap(({ commands }) => commands.map(({ word }) => word));
  const target = await TARGETS[name](words);
  const dir = mkdtempSync(join(tmpdir(), 'hotline-hostile-'));
  const { log, errors, lines } = listening();
  const clock = createHandClock();
  const store = await openFileStore({
    dir: join(dir, 'data'),
    tables: tablesOf(realFeatures()),
    clock,
  });
  const hotline = openHotline({
    adapters: [target.adapter],
    coordinators: target.accounts.slice(0, 1),
    ...{ store, clock, log },
  });
  const { chat } = hotline;
  let rejections = 0;
  const onRejection = () => void rejections++;
  process.on('unhandledRejection', onRejection);

  async function settled() {
    let idle = false;
    const done = chat.idle().then(() => {
      idle = true;
    });
    while (!idle) {
      await sleep(1);
      if (!idle) clock.pass(100);
    }
    await done;
  }

  const handled = async () => {
    const open = () => store.tx((tx) => tx.find(Updates, { state: 'new' }, { limit: 1 }));
    while ((await open()).length > 0) await setImmediate();
  };

  await chat.start();
  await target.connected();
  await welcome(target, settled, store, clock);

  const dice = createDice(seed);
  const inputs = new Map<string, number>();
  const times: { ms: number; cpu: number; what: string }[] = [];
  let answered = target.sent().length;
  let mostAnswers = 0;
  for (let i = 0; i < count; i++) {
    clock.pass(BETWEEN);
    const began = performance.now();
    const worked = process.cpuUsage();
    const what = await target.attack(dice).catch((error) => {
      errors.push(`not acknowledged: ${error}`);
      return 'failed';
    });
    await handled();
    const { user, system } = process.cpuUsage(worked);
    const cpu = (user + system) / 1_000;
    times.push({ ms: performance.now() - began, cpu, what: `${what} (${i})` });
    const kind = /^\d/.test(what) ? 'malformed' : what;
    inputs.set(kind, (inputs.get(kind) ?? 0) + 1);
    const before = answered;
    await settled();
    answered = target.sent().length;
    mostAnswers = Math.max(mostAnswers, answered - before);
  }

  const verdicts = target.sent().map((payload) => ({ ...target.judge(payload), payload }));
  await hotline.stop();
  await target.stop();
  process.off('unhandledRejection', onRejection);
  const written = `${everythingIn(dir)}${lines.join('')}`;
  const leaked = target.secrets.filter((secret) => written.includes(secret)).length;
  // What was written can be read again.
  await (await openFileStore({ dir: join(dir, 'data'), tables: tablesOf(realFeatures()) })).close();
  rmSync(dir, { recursive: true });

  const sorted = times.toSorted((a, b) => a.ms - b.ms);
  const ms = sorted.map((one) => one.ms);
  const cpu = times.map((one) => one.cpu).toSorted((a, b) => a - b);
  return {
    inputs,
    replies: verdicts.length,
    mostAnswers,
    crashes: errors,
    rejections,
    leaked,
    refused: verdicts.filter(({ refused }) => refused).length,
    acting: verdicts.flatMap(({ acts, payload }) =>
      acts.length > 0 ? [`${acts.join(', ')}: ${JSON.stringify(payload).slice(0, 400)}`] : [],
    ),
    times: spread(ms),
    work: spread(cpu),
    slowest: sorted
      .slice(-5)
      .map((one) => `${one.what} ${one.ms.toFixed(0)} ms`)
      .join(', '),
    naive: runNaive(target, createDice(seed), verdicts.length),
  };
}

/** Everybody has written, and some work for a town. */
async function welcome(
  target: Target,
  settled: () => Promise<void>,
  store: Awaited<ReturnType<typeof openFileStore>>,
  clock: ReturnType<typeof createHandClock>,
) {
  await target.greet();
  await settled();
  await store.tx(async (tx) => {
    const writer = { tx, newId: createIds(clock), now: clock.now() };
    for (const [i, account] of target.accounts.slice(1, 1 + CLERKS).entries()) {
      const person = (await tx.get(Accounts, accountKey(account)))?.person;
      const town = TOWNS[i % TOWNS.length];
      if (person && town) await joinTown(writer, person, town);
    }
  });
}

function runNaive({ judge, naive }: Target, dice: Dice, count: number) {
  const verdicts = Array.from({ length: count }, () => judge(naive(hostileText(dice))));
  return {
    refused: verdicts.filter(({ refused }) => refused).length,
    acting: verdicts.filter(({ acts }) => acts.length > 0).length,
  };
}
