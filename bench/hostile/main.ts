import { runHostile, type Spread, type TargetName } from '../../test/hostile/run.ts';

const [, , amount = '10000', seed = '1'] = process.argv;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const P99 = 50;
const MAX = 200;
let bad = 0;
const inWords = ({ p50, p99, max }: Spread) =>
  `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, max ${max.toFixed(1)} ms`;

say(
  `${amount} hostile inputs each, seed ${seed}; wanted: 0, 0, 0, 0, p99 ≤ ${P99} ms, max ≤ ${MAX} ms`,
);
for (const name of ['Telegram', 'Slack'] satisfies TargetName[]) {
  const found = await runHostile(name, Number(amount), Number(seed));
  const { crashes, rejections, refused, acting, times, naive } = found;
  bad += crashes.length + rejections + refused + acting.length + found.leaked;
  if (times.p99 > P99 || times.max > MAX) bad++;
  const inputs = [...found.inputs].map(([kind, count]) => `${kind} ${count}`).join(', ');
  say(`${name}: ${inputs}`);
  say(
    `  ${found.replies} replies (at most ${found.mostAnswers} at once) · crashes ${crashes.length} · unhandled ${rejections}` +
      ` · over the limits ${refused} · user text acts ${acting.length}` +
      ` · secrets in files or log ${found.leaked}` +
      ` · handled in ${inWords(times)}, of the processor ${inWords(found.work)}`,
  );
  say(`  slowest: ${found.slowest}`);
  say(
    `  an echo without escaping: over the limits ${naive.refused} · user text acts ${naive.acting}`,
  );
  for (const line of [...new Set([...crashes, ...acting])].slice(0, 20)) say(`  ! ${line}`);
}
process.exit(bad > 0 ? 1 : 0);
