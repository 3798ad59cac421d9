import { parseArgs } from 'node:util';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { shippedKnowledge } from '../../src/knowledge/shipped.ts';
import { match, type Proposals, townsByKey } from '../../src/partners/matching/match.ts';
import { createReader } from '../../src/partners/matching/meaning.ts';
import type { Request } from '../../src/partners/matching/request.ts';
import { readTownFile } from '../../src/places/town-file.ts';
import { madeTowns } from '../places/made-towns.ts';
import { generate } from './generate.ts';
import { measure, suitableFor } from './measure.ts';
import { filterOnly, themeOverlap } from './rivals.ts';
import { HALVES, readSubjects } from './sentences.ts';
import { speedLine } from './speed.ts';
import { figuresLine, HEAD, reasonsLine, WHAT_IT_MEANS } from './table.ts';
import { TODAY } from './writer.ts';

/**
 * `--towns FILE`: a directory, else made towns, `--town-count N` of them (as many as requests);
 * `--seeds 1,2`; `--sizes 2100,11000`: how many requests; `--full`: every table for large sizes too.
 */
const { values } = parseArgs({
  options: {
    towns: { type: 'string' },
    'town-count': { type: 'string' },
    seeds: { type: 'string', default: '1' },
    full: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '2100,11000' },
  },
});
const numbers = (list: string): readonly number[] => list.split(',').map(Number);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const reading = readKnowledge(shippedKnowledge());
if (!reading.ok) throw new Error('the shipped knowledge has faults');
const { themes } = reading.knowledge;
const reader = createReader(reading.knowledge);
const listed = values.towns === undefined ? undefined : await readTownFile(values.towns);
/** Of more requests only the themes and the speed are measured, as the rest takes minutes. */
const COMPARED = 3000;

const withoutThemes = (request: Request): Request => ({ ...request, themes: [] });
/** Every fifth names a neighbouring theme before its own: only its text tells which is meant. */
const withSecond = (request: Request, i: number): Request => {
  const [own = ''] = request.themes;
  const near = themes.find(({ id }) => id === own)?.neighbours ?? [];
  const second = near[i % near.length];
  return i % 5 === 0 && second ? { ...request, themes: [second, own] } : request;
};

function run(size: number, seed: number, half: (typeof HALVES)[number]): void {
  const towns = listed?.towns ?? madeTowns(Number(values['town-count'] ?? size));
  const townOf = townsByKey(towns);
  const world = { towns: townOf, themes, reader, today: TODAY };
  const subjects = readSubjects(new URL('sentences.yaml', import.meta.url), half);
  const cases = generate({ size, seed, towns, townOf, themes, subjects });
  const requests = cases.map(({ request }) => request);
  const bare = requests.map(withoutThemes);
  const truth = suitableFor(cases, townOf);
  const suited = [...truth.values()].filter((others) => others.length > 0).length;
  say(`\n${size} requests (${suited} suited, ${truth.size - suited} not), ${towns.length} towns,`);
  say(`seed ${seed}, subjects: ${half}\n${HEAD}`);
  const show = (name: string, proposals: readonly Proposals[], reasons = false) => {
    const figures = measure(proposals, cases, truth, townOf, themes);
    say(figuresLine(name, figures));
    if (reasons) say(reasonsLine(figures));
  };
  show('themes on both sides', match(requests, world), true);
  if (size < COMPARED || values.full) {
    show('texts only', match(bare, world), true);
    show('a fifth with a second theme', match(requests.map(withSecond), world));
  }
  if (half !== 'all') return;
  if (size < COMPARED || values.full) {
    show('rival: theme overlap', themeOverlap(requests, townOf));
    show('rival: filters only, nearest', filterOnly(requests, townOf));
  }
  say(speedLine('themes on both sides', requests, world));
  say(speedLine('texts only', bare, world));
}

say(WHAT_IT_MEANS);
for (const size of numbers(values.sizes))
  for (const seed of numbers(values.seeds))
    for (const half of HALVES) if (half === 'all' || size < COMPARED) run(size, seed, half);
