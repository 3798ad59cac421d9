import { runKills } from '../../test/chat/kill-runs.ts';

const KILLS = 100;

/** 100 × kill -9 between receipt and answer: every update answered, effects once. */
const report = await runKills(KILLS, Math.random);
const rows = [
  ['kill -9 between receipt and answer', report.kills],
  ['updates brought (unacknowledged ones again, some twice)', report.updates],
  ['updates without an answer', report.unanswered],
  ['updates set aside with an apology (killed twice while handled)', report.setAside],
  ['effects lost', report.lostEffects],
  ['effects doubled', report.doubledEffects],
  ['answers on their way at a kill', report.inDoubt],
  ['answers doubled', report.doubledAnswers],
  ['answers doubled whose outcome was known', report.doubledWithoutDoubt],
] as const;
for (const [what, figure] of rows)
  process.stdout.write(`${what.padEnd(64)} ${String(figure).padStart(6)}\n`);
const bad = report.unanswered + report.lostEffects + report.doubledEffects;
process.exitCode = bad + report.doubledWithoutDoubt > 0 ? 1 : 0;
