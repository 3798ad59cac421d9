import type { z } from 'zod';
import type { Fault } from './fault.ts';
import type { YamlRow } from './yaml-rows.ts';

/** zod's findings about one row as faults that say in German where and what to do. */
export function faultsOf(
  file: string,
  row: YamlRow,
  issues: readonly z.core.$ZodIssue[],
): readonly Fault[] {
  const entry = idOf(row.value);
  return issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        line: row.lineOf([...issue.path, key]),
        entry,
        text: `„${[...issue.path, key].join('.')}“ ist kein bekannter Schlüssel – Schreibweise prüfen oder löschen.`,
      }));
    }
    const name = issue.path.length > 0 ? `„${issue.path.join('.')}“` : 'Der Eintrag';
    const text = issue.path.length > 0 ? issue.message : 'muss Schlüssel und Werte enthalten';
    return [{ file, line: row.lineOf(issue.path), entry, text: `${name} ${text}.` }];
  });
}

export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

/** A key without a value („aliases:“) counts as one that is not there. */
export function withoutBlanks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
