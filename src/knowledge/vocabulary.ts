import { z } from 'zod';
import type { Fault } from './fault.ts';
import { text as word } from './values.ts';
import { yamlRows } from './yaml-rows.ts';

/** Words and short phrases that mean the same to those who ask. */
export type WordGroup = readonly string[];
export type Vocabulary = {
  readonly groups: readonly WordGroup[];
  readonly faults: readonly Fault[];
};

const group = z.array(word).min(2);
/** A group may stand alone or under `words`. */
const row = z.union([group, z.strictObject({ words: group }).transform(({ words }) => words)]);

const SHAPE =
  'Jede Zeile muss mindestens zwei Wörter nennen, z. B. - words: [Kneipe, Gasthof] – ergänzen.';

/** vocabulary.yaml: a list of groups. */
export function readVocabulary(file: string, text: string): Vocabulary {
  const { rows, faults } = yamlRows(file, text);
  const groups: WordGroup[] = [];
  const all: Fault[] = [...faults];
  for (const { value, line } of rows) {
    const read = row.safeParse(value);
    if (read.success) groups.push(read.data);
    else all.push({ file, line, text: SHAPE });
  }
  return { groups, faults: all };
}
