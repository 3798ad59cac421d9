import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultLine } from '../../src/knowledge/fault.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { shippedKnowledge } from '../../src/knowledge/shipped.ts';
import { damage } from './damage.ts';
import { ENGINES, makeOurs } from './engines.ts';
import { leaveOut, type Question, readQuestions } from './questions.ts';
import { add, falseAnswers, type Score, score, scoreLine } from './score.ts';
import { speedTable } from './speed.ts';

/** `--knowledge DIR`, `--sets DIR`, `--folds N` (0: no leave-one-out), `--no-speed`. */
const { values } = parseArgs({
  options: {
    knowledge: { type: 'string' },
    sets: { type: 'string' },
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
const { knowledge } = reading;
const asked = readQuestions(values.sets ?? fileURLToPath(new URL('.', import.meta.url)));
const inScope = asked.filter(({ right }) => right.length > 0);
const damaged = (questions: readonly Question[]): readonly Question[] =>
  questions.map((one, i) => ({ ...one, question: damage(one.question, i) }));

const HEAD = `  ${''.padEnd(42)}   first  among 3    MRR  given`;
const sets = new Map<string, Question[]>();
for (const one of inScope) sets.set(one.set, [...(sets.get(one.set) ?? []), one]);

say(`${knowledge.entries.length} entries`);
for (const [name, questions] of sets) {
  for (const [label, list] of [
    [name, questions],
    [`${name}, with a slip, ae/oe/ue, lower case`, damaged(questions)],
  ] as const) {
    say(`\n${label}: ${list.length} questions\n${HEAD}`);
    for (const make of ENGINES) {
      const engine = make(knowledge);
      say(scoreLine(engine.name, score(engine, list)));
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
