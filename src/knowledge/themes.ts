import { z } from 'zod';
import type { Fault } from './fault.ts';
import { faultsOf, withoutBlanks } from './issues.ts';
import * as v from './values.ts';
import { yamlRows } from './yaml-rows.ts';

const schema = z.strictObject({
  id: v.id,
  name: v.text,
  synonyms: v.list.optional(),
  neighbours: v.list.optional(),
});

export type Theme = Readonly<z.output<typeof schema>>;
export type Themes = { readonly themes: readonly Theme[]; readonly faults: readonly Fault[] };

/** themes.yaml: what the fields of work are called, and which lie beside each other. */
export function readThemes(file: string, text: string): Themes {
  const { rows, faults } = yamlRows(file, text);
  const themes: Theme[] = [];
  const all: Fault[] = [...faults];
  for (const row of rows) {
    const result = schema.safeParse(withoutBlanks(row.value));
    if (!result.success) all.push(...faultsOf(file, row, result.error.issues));
    else if (themes.some(({ id }) => id === result.data.id)) {
      const words = `Das Thema „${result.data.id}“ steht doppelt – eines löschen.`;
      all.push({ file, line: row.line, text: words });
    } else themes.push(result.data);
  }
  for (const row of rows) {
    const result = schema.safeParse(withoutBlanks(row.value));
    for (const near of (result.success && result.data.neighbours) || []) {
      if (themes.some(({ id }) => id === near)) continue;
      const line = row.lineOf(['neighbours']);
      all.push({ file, line, text: `Das Nachbarthema „${near}“ gibt es nicht – Kennung prüfen.` });
    }
  }
  return { themes, faults: all };
}
