import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Entry } from '../../src/knowledge/entry.ts';

const Row = z.object({
  question: z.string(),
  /** The ids of the entries that answer it; none: out of scope. */
  right: z.array(z.string()),
  set: z.string(),
  state: z.string().optional(),
  /** The question before. */
  after: z.string().optional(),
});
export type Question = z.output<typeof Row>;

/** Every `*.jsonl` beside this file. Nobody who writes entries writes these. */
export function readQuestions(folder: string): readonly Question[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => Row.parse(JSON.parse(line))),
    );
}

export type Fold = { readonly entries: readonly Entry[]; readonly questions: readonly Question[] };

/**
 * Leave one out: the entries without their n-th way of asking, and those ways as questions. What
 * is asked was never seen, so this is the measure to develop on.
 */
export function leaveOut(entries: readonly Entry[], nth: number): Fold {
  const asked = entries.flatMap(({ id, questions }): Question[] => {
    const question = questions?.[nth];
    return question === undefined ? [] : [{ question, right: [id], set: 'leave one out' }];
  });
  const left = entries.map((entry): Entry => {
    const questions = entry.questions?.filter((_, i) => i !== nth);
    return questions ? { ...entry, questions } : entry;
  });
  return { entries: left, questions: asked };
}
