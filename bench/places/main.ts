import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import { createTownSearch } from '../../src/places/search.ts';
import type { Town } from '../../src/places/town.ts';
import { readTownCsv } from '../../src/places/town-csv.ts';
import * as sets from './asked.ts';
import { madeTowns } from './made-towns.ts';

/** `--towns FILE`: the directory as CSV; else a made one. `--misses`: show what was not found. */
const { values } = parseArgs({
  options: { towns: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const OFFICIAL_SIZE = 10_752;

type Engine = {
  readonly name: string;
  find(text: string): readonly Town[];
};
type Right = (found: readonly Town[], town: Town) => boolean;

const startOfReading = performance.now();
const towns = values.towns
  ? readTownCsv(values.towns, readFileSync(values.towns, 'utf8')).towns
  : madeTowns(OFFICIAL_SIZE);
const read = performance.now() - startOfReading;
const search = createTownSearch(towns);
const built = performance.now() - startOfReading - read;
say(`${towns.length} towns: read in ${read.toFixed(0)} ms, laid out in ${built.toFixed(0)} ms\n`);

const ours: Engine = { name: 'ours', find: (text) => search(text).map(({ town }) => town) };
const index = new Fuse([...towns], { keys: ['name', 'state', 'district'] });
const fuse: Engine = {
  name: 'Fuse.js default',
  find: (text) => index.search(text, { limit: 10 }).map(({ item }) => item),
};

/** Towns of the same spelling count as one. */
const amongThree: Right = (found, town) =>
  [...new Set(found.map(({ name }) => name))].slice(0, 3).includes(town.name);
const first: Right = (found, town) => found[0]?.key === town.key;

function score(engine: Engine, sample: readonly sets.Asked[], right: Right): string {
  const times: number[] = [];
  let hits = 0;
  for (const { text, town } of sample) {
    const start = performance.now();
    const found = engine.find(text);
    times.push(performance.now() - start);
    if (right(found, town)) hits++;
    else if (values.misses && engine === ours) {
      const instead = found.slice(0, 3).map(({ name, state }) => `${name} ${state}`);
      say(`    ${text} → ${town.name} ${town.state} ${town.district}, not ${instead.join('; ')}`);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  const share = ((100 * hits) / sample.length).toFixed(2);
  return (
    `  ${engine.name.padEnd(18)}${share.padStart(6)} % of ${String(sample.length).padEnd(7)}` +
    `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`
  );
}

/** Fuse.js takes a tenth of a second for a name and up to two seconds for more words. */
for (const [label, make, right, every] of [
  [
    'one slip in names of six or more letters: among the first three',
    sets.withOneSlip,
    amongThree,
    100,
  ],
  ['whole name and state: first', sets.withState, first, 500],
  ['whole name and district: first', sets.withDistrict, first, 500],
  ['name without addition, and state: first', sets.shortWithState, first, 500],
  ['name without addition, and district: first', sets.shortWithDistrict, first, 500],
] as const) {
  const asked = make(towns);
  say(label);
  say(score(ours, asked, right));
  say(
    score(
      fuse,
      asked.filter((_, i) => i % every === 0),
      right,
    ),
  );
}
