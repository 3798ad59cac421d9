import type { AnyTable } from '../store/table.ts';
import { texts } from './texts.ts';

/** What is kept of people and how long, straight from the tables' declarations. */
export function periods(tables: readonly AnyTable[]): (readonly [string, string])[] {
  return tables
    .filter((table) => table.person !== null || table.signed !== undefined)
    .map((table) => [table.about, period(table)] as const);
}

function period({ keep }: AnyTable): string {
  if ('forever' in keep) return keep.forever;
  return keep
    .map((rule) => texts.keptDays(rule.days, rule.do === 'delete' ? 'delete' : 'blank'))
    .join('; ');
}
