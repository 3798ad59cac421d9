import type { Engine } from './engines.ts';
import type { Question } from './questions.ts';

export type Score = {
  readonly asked: number;
  readonly first: number;
  readonly amongThree: number;
  readonly reciprocal: number;
  /** Of the right ones, how many were given as the answer. */
  readonly given: number | undefined;
};

export function score(engine: Engine, all: readonly Question[]): Score {
  const step = Math.max(1, Math.ceil(all.length / (engine.most ?? all.length)));
  const questions = all.filter((_, i) => i % step === 0);
  let [first, amongThree, reciprocal, given] = [0, 0, 0, 0];
  let says = false;
  for (const question of questions) {
    const { ids, answered } = engine.ask(question);
    const at = ids.findIndex((id) => question.right.includes(id));
    if (answered !== undefined) says = true;
    if (at === 0) first++;
    if (at === 0 && answered) given++;
    if (at >= 0 && at < 3) amongThree++;
    if (at >= 0) reciprocal += 1 / (at + 1);
  }
  const asked = questions.length;
  return { asked, first, amongThree, reciprocal, given: says ? given : undefined };
}

export const add = (a: Score, b: Score): Score => ({
  asked: a.asked + b.asked,
  first: a.first + b.first,
  amongThree: a.amongThree + b.amongThree,
  reciprocal: a.reciprocal + b.reciprocal,
  given: a.given === undefined ? b.given : a.given + (b.given ?? 0),
});

const percent = (part: number, of: number): string =>
  `${((100 * part) / Math.max(1, of)).toFixed(1)} %`.padStart(8);

export function scoreLine(name: string, s: Score): string {
  const given = s.given === undefined ? '' : percent(s.given, s.first);
  const mrr = (s.reciprocal / Math.max(1, s.asked)).toFixed(3).padStart(7);
  return `  ${name.padEnd(42)}${percent(s.first, s.asked)}${percent(s.amongThree, s.asked)}${mrr}${given}`;
}

/** The share of questions that get an answer though no entry answers them. */
export function falseAnswers(engine: Engine, questions: readonly Question[]): string {
  const given = questions.filter((question) => engine.ask(question).answered).length;
  return percent(given, questions.length);
}
