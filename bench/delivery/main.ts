import { runFaults } from '../../test/delivery/faults.ts';
import { runSenderKills } from '../../test/delivery/sender-kills.ts';
import { runTickKills } from '../../test/delivery/tick-kills.ts';
import { type RateRun, runRate } from './rate.ts';
import { runRival } from './rival.ts';
import { checkWallTimes, runOnTime } from './time.ts';

const [, , what = 'all', amount] = process.argv;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const wants = (...names: readonly string[]) => names.includes(what);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const misses: string[] = [];
const expect = (good: boolean, about: string) => void (good || misses.push(about));

const RIVAL_SECONDS = 10;
const SLOWER_AT_MOST = 200;

type Rival = Awaited<ReturnType<typeof runRival>>;

async function rate(run: RateRun, rival?: Rival) {
  const name = `${run.platform} ${run.perSecond}/s, ${run.roundTrip} ms`;
  const ours = await runRate(run);
  const slower = Math.round(ours.meanwhile - ours.alone);
  const asked = run.questions > 0 ? ` · questions p95 ${ours.alone} → ${ours.meanwhile} ms` : '';
  const beside = rival
    ? ` · grammY's loop with auto-retry ${percent(rival.share)}, 429: ${rival.refused}`
    : '';
  say(
    `${name.padEnd(24)} ${run.letters} letters: ${percent(ours.share)} of what is allowed` +
      ` (letters alone ${percent(ours.lettersShare)}), 429: ${ours.refused},` +
      ` lost ${ours.lost}, double ${ours.double}${asked}${beside}`,
  );
  expect(ours.share >= 0.98 && ours.refused === 0, `${name}: rate`);
  expect(ours.lost + ours.double === 0, `${name}: lost or double`);
  expect(run.questions === 0 || slower <= SLOWER_AT_MOST, `${name}: questions`);
}

/** Three round trips. Slow runs leave the machine idle, so that they can go beside each other. */
async function rates(perSecond: number, letters: number, together: boolean) {
  const runs = [30, 60, 120].map(
    (roundTrip): RateRun => ({ platform: 'telegram', perSecond, roundTrip, letters, questions: 2 }),
  );
  const rivals = await Promise.all(runs.map((run) => runRival(run, RIVAL_SECONDS)));
  const ours = runs.map((run, i) => () => rate(run, rivals[i]));
  if (together) await Promise.all(ours.map((go) => go()));
  else for (const go of ours) await go();
}

if (wants('all', 'rate', 'rate30')) await rates(30, wants('all') ? 450 : 1_000, true);
if (wants('all', 'rate', 'rate300')) await rates(300, wants('all') ? 2_400 : 10_000, false);
if (wants('rate', 'slack'))
  await rate({ platform: 'slack', perSecond: 300, roundTrip: 60, letters: 3_000, questions: 0 });

if (wants('all', 'faults')) {
  const letters = Number(amount ?? (wants('all') ? 250 : 1_000));
  const kinds = [
    ['telegram', 'never', 0, 'nothing accepted unseen'],
    ['slack', 'never', 0, 'nothing accepted unseen'],
    ['telegram', 'again', 0.02, 'cut after acceptance or 5xx, policy again'],
    ['telegram', 'never', 0.02, 'cut after acceptance or 5xx, policy never'],
    ['slack', 'again', 0.02, 'cut after acceptance or 5xx, looked up'],
  ] as const;
  for (const [platform, doubt, untold, about] of kinds) {
    const sum = { requests: 0, faults: 0, cuts: 0, vanished: 0, lost: 0, double: 0, unknown: 0 };
    let bad = 0;
    for (let seed = 0; seed < 10; seed++) {
      const rest = { letters, limited: 0.05, unconnected: 0.05 };
      const found = await runFaults({ platform, seed, doubt, untold, ...rest });
      for (const key of ['requests', 'faults', 'cuts', 'vanished'] as const) sum[key] += found[key];
      for (const key of ['lost', 'double', 'unknown'] as const) sum[key] += found[key];
      bad += found.wrong + found.unrecorded + found.lost;
    }
    const { requests, faults, cuts, vanished, lost, double, unknown } = sum;
    say(
      `${platform.padEnd(9)} ${about}: 10 × ${letters} letters, ${requests} requests,` +
        ` 429, 403 or no line ${faults}, cut ${cuts} + ${vanished}` +
        ` · lost ${lost}, double ${double}, in doubt ${unknown}`,
    );
    const doubles = platform === 'telegram' && doubt === 'again' ? cuts : 0;
    const doubts = platform === 'telegram' && doubt === 'never' ? cuts + vanished : 0;
    expect(bad === 0 && double <= doubles && unknown === doubts, `${platform}: ${about}`);
  }
}

if (wants('all', 'kill')) {
  const found = await runSenderKills(Number(amount ?? (wants('all') ? 20 : 200)), 1);
  say(
    `${found.kills} × kill -9 while sending: ${found.letters} letters · lost ${found.lost},` +
      ` double ${found.double} of ${found.inFlight} on their way; where a copy is worse than none:` +
      ` double ${found.doubleNever}, in doubt ${found.unknown} · requests without an attempt on` +
      ` record ${found.unrecorded}`,
  );
  const bad = found.lost + found.doubleNever + found.unrecorded + found.wrong;
  expect(bad === 0 && found.double <= found.inFlight, 'kills');
}

if (wants('all', 'time')) {
  const { first, last } = await runOnTime(1_000);
  say(`1,000 alarms due at once: first row after ${first} ms, last after ${last} ms`);
  expect(last <= 1_000, 'on time');
  const kills = Number(amount ?? (wants('all') ? 12 : 100));
  const ticks = await runTickKills(kills, 60);
  say(
    `${kills} × kill -9 at the tick (${ticks.amidst} amid it): ${ticks.alarms} alarms,` +
      ` ${ticks.wrong} without exactly one row`,
  );
  expect(ticks.wrong + ticks.left === 0, 'ticks');
  for (const zone of ['Europe/Berlin', 'Europe/Lisbon', 'Australia/Lord_Howe']) {
    const { changes, minutes, wrong } = checkWallTimes(zone, 2024, 2037);
    say(`${zone} 2024–2037: ${changes} changes, ${minutes} wall times, wrong ${wrong}`);
    expect(wrong === 0 && changes >= 27, zone);
  }
}

say(misses.length === 0 ? 'all as promised' : `MISSED: ${misses.join('; ')}`);
process.exit(misses.length > 0 ? 1 : 0);
