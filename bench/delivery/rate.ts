import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshFolder, startChild } from '../../test/delivery/children.ts';
import { type Entry, isAccepted, lossOf } from '../../test/delivery/platform/ledger.ts';
import type { PlatformName } from '../../test/delivery/platform/letters.ts';
import { openPlatform } from '../../test/delivery/platform/server.ts';
import { slackSpeech } from '../../test/delivery/platform/slack.ts';
import { telegramSpeech } from '../../test/delivery/platform/telegram.ts';
import { askFor, quantile } from './questions.ts';

export type RateRun = {
  readonly platform: PlatformName;
  readonly perSecond: number;
  readonly roundTrip: number;
  readonly letters: number;
  /** Questions a second meanwhile. */
  readonly questions: number;
};

export type RateReport = {
  /** Shares of what was allowed: of all messages, and of the letters alone. */
  readonly share: number;
  readonly lettersShare: number;
  readonly refused: number;
  readonly lost: number;
  readonly double: number;
  /** Milliseconds until an answer, p95: before, and meanwhile. */
  readonly alone: number;
  readonly meanwhile: number;
};

const WARM_UP = 4_000;

/** What the platform tells whoever sends too much. */
export const RETRY_AFTER = 3;

/** From the first to the last: how much of what was allowed. */
export function shareOf(entries: readonly Entry[], perSecond: number): number {
  const span = (entries.at(-1)?.at ?? 0) - (entries[0]?.at ?? 0);
  return (entries.length - 1) / (span / 1000) / perSecond;
}

/** The whole hotline writes to so many people while others ask; the platform counts. */
export async function runRate(run: RateRun): Promise<RateReport> {
  const { platform, perSecond, roundTrip, letters } = run;
  const telegram = telegramSpeech();
  const server = await openPlatform({
    speech: ({ entries }) =>
      platform === 'slack' ? slackSpeech(() => entries).speech : telegram.speech,
    limit: { perSecond, burst: perSecond, told: RETRY_AFTER },
    roundTrip,
  });
  const { ledger } = server;
  const args = [platform, server.url, freshFolder(), String(perSecond)];
  const child = startChild(resolve(import.meta.dirname, 'hotline-child.ts'), args);
  await child.hears('ready');
  const questions = platform === 'telegram' ? run.questions : 0;
  const asked = (until: Promise<unknown>) =>
    questions > 0 ? askFor(ledger, telegram.ask, questions, until) : until.then(() => []);

  await asked(sleep(1_000));
  const alone = await asked(sleep(WARM_UP));
  const done = child.hears('done');
  child.send(letters);
  const meanwhile = await asked(done);
  await done;
  await child.kill();
  telegram.end();
  await server.stop();

  const arrived = ledger.entries.filter(isAccepted);
  const mine = arrived.filter(({ n }) => !Number.isNaN(n));
  const [from, to] = [mine[0]?.at ?? 0, mine.at(-1)?.at ?? 0];
  const within = arrived.filter(({ at }) => at >= from && at <= to);
  return {
    share: shareOf(within, perSecond),
    lettersShare: shareOf(mine, perSecond),
    refused: ledger.of('limited').length,
    ...lossOf(
      ledger,
      Array.from({ length: letters }, (_, n) => n),
    ),
    alone: quantile(alone, 0.95),
    meanwhile: quantile(meanwhile, 0.95),
  };
}
