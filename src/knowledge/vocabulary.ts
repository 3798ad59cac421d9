import type { Fault } from './fault.ts';
import { yamlRows } from './yaml-rows.ts';

/** Words and short phrases that mean the same to those who ask. */
export type WordGroup = readonly string[];
export type Vocabulary = {
  readonly groups: readonly WordGroup[];
  readonly faults: readonly Fault[];
};

const SHAPE =
  'Jede Zeile muss eine Liste von mindestens zwei Wörtern sein, z. B. - [Kneipe, Gasthof].';

/** vocabulary.yaml: a list of groups. */
export function readVocabulary(file: string, text: string): Vocabulary {
  const { rows, faults } = yamlRows(file, text);
  const groups: WordGroup[] = [];
  const all: Fault[] = [...faults];
  for (const { value, line } of rows) {
    const words: unknown[] = Array.isArray(value) ? value : [];
    const group = words.filter((word) => typeof word === 'string' && word.trim() !== '');
    if (group.length < 2 || group.length < words.length) all.push({ file, line, text: SHAPE });
    else groups.push(group.filter((word) => typeof word === 'string'));
  }
  return { groups, faults: all };
}
