import { WAYS } from '../../test/platforms/hotline-process.ts';
import { runKills } from '../../test/platforms/kills.ts';
import { runLoad } from './load.ts';

const [, , what = 'all', amount] = process.argv;
const say = (line: string) => void process.stdout.write(`${line}\n`);
let bad = 0;

if (what === 'all' || what === 'load') {
  const seconds = Number(amount ?? 60);
  say(`200 updates a second for ${seconds} s from 2,000 people, each brought one to three times`);
  for (const way of WAYS) {
    const found = await runLoad(way, 200, seconds);
    const { ack, updates, lostEffects, doubledEffects, unanswered, doubledAnswers } = found;
    bad += lostEffects + doubledEffects + unanswered + doubledAnswers + found.rejections;
    say(
      `${way.padEnd(18)} updates ${updates} · effects lost ${lostEffects}, doubled ${doubledEffects}` +
        ` · unanswered ${unanswered}, answered twice ${doubledAnswers}` +
        ` · ack p50 ${ack.p50}, p99 ${ack.p99}, max ${ack.max} ms` +
        ` · drained after ${found.drainedAfter} ms · heap +${found.heapGrown} MB` +
        ` · unhandled ${found.rejections}`,
    );
  }
}

if (what === 'all' || what === 'kill') {
  const kills = Number(amount ?? 50);
  say(`${kills} × kill -9 while people write`);
  for (const way of WAYS) {
    const found = await runKills(way, kills, Math.random);
    bad += found.unanswered + found.lostEffects + found.doubledEffects;
    say(
      `${way.padEnd(18)} updates ${found.updates} · unanswered ${found.unanswered}` +
        ` · set aside with an apology ${found.setAside}` +
        ` · effects lost ${found.lostEffects}, doubled ${found.doubledEffects}`,
    );
  }
}
process.exit(bad > 0 ? 1 : 0);
