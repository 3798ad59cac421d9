import { killRun } from '../../test/store/kill-runs.ts';
import { plainLowdb as lowdb, ourStore as ours, powerRun } from '../../test/store/power-runs.ts';
import { reopen } from './reopen.ts';
import { newFolder } from './rows.ts';
import { ourStore, plainLowdb } from './speed.ts';

const KILLS = 200;
const POWER_CUTS = 60;

const print = (...cells: readonly (string | number)[]) =>
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(14)).join('')}\n`);
const whole = (figure: number) => Math.round(figure).toLocaleString('en');

async function speed() {
  print('', 'writers', 'acked/s', '× lowdb', 'hold max ms');
  for (const writers of [1, 32]) {
    const plain = await plainLowdb(1, writers);
    const small = await ourStore(1, writers);
    const large = await ourStore(50, writers);
    const line = (name: string, one: typeof plain) =>
      print(
        name,
        writers,
        whole(one.perSecond),
        (one.perSecond / plain.perSecond).toFixed(1),
        one.longestHold.toFixed(1),
      );
    line('lowdb 1 MB', plain);
    line('ours 1 MB', small);
    line('ours 50 MB', large);
    print('50 : 1 MB', writers, '', (large.perSecond / small.perSecond).toFixed(2));
  }
}

async function kill() {
  const dir = newFolder();
  const sum = { acknowledged: 0, lost: 0, unreadable: 0 };
  for (let i = 0; i < KILLS; i++) {
    const one = await killRun(dir, 1 + Math.floor(Math.random() * 600));
    sum.acknowledged += one.acknowledged;
    sum.lost += one.lost;
    sum.unreadable += one.unreadable;
  }
  print('kill -9', 'acked', 'lost', 'unreadable');
  print(KILLS, whole(sum.acknowledged), sum.lost, sum.unreadable);
}

async function power() {
  print('power cuts', 'acked', 'lost', 'unreadable');
  for (const [name, open] of [
    ['ours', ours],
    ['lowdb', lowdb],
  ] as const) {
    const sum = { acknowledged: 0, lost: 0, unreadable: 0 };
    for (let seed = 1; seed <= POWER_CUTS; seed++) {
      const one = await powerRun(seed, open);
      sum.acknowledged += one.acknowledged;
      sum.lost += one.lost;
      sum.unreadable += one.unreadable;
    }
    print(`${name} × ${POWER_CUTS}`, whole(sum.acknowledged), sum.lost, sum.unreadable);
  }
}

async function reopening() {
  const { snapshot, journal, times } = await reopen(50, 5);
  const sorted = times.toSorted((a, b) => a - b);
  print('reopen', 'snapshot MB', 'journal MB', 'median ms', 'max ms');
  print(
    '',
    whole(snapshot / 1e6),
    whole(journal / 1e6),
    whole(sorted[2] ?? 0),
    whole(sorted.at(-1) ?? 0),
  );
}

const parts = new Map([
  ['speed', speed],
  ['reopen', reopening],
  ['power', power],
  ['kill', kill],
]);
const wanted = process.argv.slice(2);
for (const [name, run] of parts) if (wanted.length === 0 || wanted.includes(name)) await run();
