import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultLine } from '../../src/knowledge/fault.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { shippedKnowledge } from '../../src/knowledge/shipped.ts';
import { readTownFile } from '../../src/places/town-file.ts';
import { damage } from './damage.ts';
import { ENGINES, makeOurs } from './engines.ts';
import { leaveOut, type Question, readQuestions } from './questions.ts';
import { add, falseAnswers, type Score, score, scoreLine } from './score.ts';
import { speedTable } from './speed.ts';

/**
 * `--knowledge DIR`, `--sets DIR`, `--towns FILE`, `--folds N` (0: no leave-one-out), `--no-speed`,
 * `--write` (keeps the figures for the command „qualitaet“).
 */
const { values } = parseArgs({
  options: {
    knowledge: { type: 'string' },
    sets: { type: 'string' },
    towns: { type: 'string' },
    write: { type: 'boolean', default: false },
    folds: { type: 'string', default: '2' },
    'no-speed': { type: 'boolean', default: false },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const reading = readKnowledge(values.knowledge ?? shippedKnowledge());
if (!reading.ok) {
  for (const fault of reading.faults) say(faultLine(fault));
  process.exit(1);
}
const towns = values.towns === undefined ? undefined : await readTownFile(values.towns);
const knowledge = { ...reading.knowledge, ...(towns && { towns: towns.towns }) };
const asked = readQuestions(values.sets ?? fileURLToPath(new URL('.', import.meta.url)));
const inScope = asked.filter(({ right }) => right.length > 0);
const damaged = (questions: readonly Question[]): readonly Question[] =>
  questions.map((one, i) => ({ ...one, question: damage(one.question, i) }));

const HEAD = `  ${''.padEnd(42)}   first  among 3    MRR  given`;
const sets = new Map<string, Question[]>();
for (const one of inScope) sets.set(one.set, [...(sets.get(one.set) ?? []), one]);

/** The set that the figures in chat and README speak of. */
const OWN = 'own';
const figures: [string, Score][] = [];

say(`${knowledge.entries.length} entries, ${knowledge.towns.length} towns`);
for (const [name, questions] of sets) {
  for (const [label, list] of [
    [name, questions],
    [`${name}, with a slip, ae/oe/ue, lower case`, damaged(questions)],
  ] as const) {
    say(`\n${label}: ${list.length} questions\n${HEAD}`);
    for (const make of ENGINES) {
      const engine = make(knowledge);
      const found = score(engine, list);
      if (label === OWN) figures.push([engine.name, found]);
      say(scoreLine(engine.name, found));
    }
  }
}

const outside = asked.filter(({ right }) => right.length === 0);
if (outside.length > 0) {
  const engine = makeOurs(knowledge);
  say('\nout of scope, answered all the same');
  for (const set of new Set(outside.map((one) => one.set))) {
    const list = outside.filter((one) => one.set === set);
    say(`  ${set.padEnd(42)}${falseAnswers(engine, list)}   of ${list.length}`);
  }
}

const folds = Number(values.folds);
for (const wrong of folds > 0 ? [false, true] : []) {
  const total = new Map<string, Score>();
  for (let nth = 0; nth < folds; nth++) {
    const { entries, questions } = leaveOut(knowledge.entries, nth * 4 + 1);
    // Fuse.js takes minutes on this; it has its line above.
    for (const make of ENGINES.slice(0, 2)) {
      const engine = make({ ...knowledge, entries });
      const got = score(engine, wrong ? damaged(questions) : questions);
      const old = total.get(engine.name);
      total.set(engine.name, old ? add(old, got) : got);
    }
  }
  say(
    `\nown ways of asking, each left out${wrong ? ', with a slip, ae/oe/ue, lower case' : ''}\n${HEAD}`,
  );
  for (const [name, got] of total) say(scoreLine(name, got));
}

if (!values['no-speed']) {
  say('\nspeed');
  for (const line of speedTable(knowledge)) say(line);
}

const [ours, plain] = figures;
if (values.write && ours && plain) {
  const file = fileURLToPath(new URL('../../src/answers/quality.json', import.meta.url));
  const share = (part: number, of: number) => Math.round((1000 * part) / of) / 10;
  const [, own] = ours;
  const [, other] = plain;
  const kept = {
    measured: new Date().toISOString().slice(0, 10),
    entries: knowledge.entries.length,
    questions: own.asked,
    first: share(own.first, own.asked),
    amongThree: share(own.amongThree, own.asked),
    given: share(own.given ?? 0, own.first),
    comparedFirst: share(other.first, other.asked),
    comparedAmongThree: share(other.amongThree, other.asked),
  };
  writeFileSync(file, `${JSON.stringify(kept, undefined, 2)}\n`);
}
