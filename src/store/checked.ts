import { tablesOf } from './engine.ts';
import { StoreError } from './errors.ts';
import { deepFreeze } from './freeze.ts';
import type { RawTables } from './state.ts';
import type { AnyTable } from './table.ts';
import type { TableRows } from './table-rows.ts';

/** One step to a newer form of what is stored; it changes the rows in place. */
export type Migration = { readonly to: number; change(tables: RawTables): void };

/** What a program knows of its store. */
export type Plan = {
  readonly tables: readonly AnyTable[];
  /** Raised with every migration. */
  readonly version: number;
  readonly migrations: readonly Migration[];
};

/** Refuses what a newer program wrote. */
export function checkVersion(found: number, plan: Plan): void {
  if (found <= plan.version) return;
  throw new StoreError(
    'newer',
    `Der Speicher stammt von einer neueren Fassung der Hotline (Stand ${found}, diese kennt ${plan.version}). Bitte die neuere Fassung wieder einspielen oder eine Sicherung aus der Zeit davor mit „hotline restore DATEI“ zurückholen.`,
  );
}

/** Brings rows to the current form, checks each one and makes tables of them. */
export function checkedTables(raw: RawTables, found: number, plan: Plan): Map<string, TableRows> {
  checkVersion(found, plan);
  const steps = plan.migrations.filter(({ to }) => to > found && to <= plan.version);
  for (const step of steps.sort((a, b) => a.to - b.to)) step.change(raw);

  const tables = tablesOf(plan.tables);
  for (const [name, rows] of raw) {
    const table = tables.get(name);
    if (!table) {
      if (rows.size === 0) continue;
      throw new StoreError(
        'newer',
        `Der Speicher enthält „${name}“, das diese Fassung der Hotline nicht kennt. Bitte die neuere Fassung wieder einspielen oder eine Sicherung aus der Zeit davor mit „hotline restore DATEI“ zurückholen.`,
      );
    }
    for (const [id, row] of rows) {
      const parsed = table.table.row.safeParse(row);
      if (!parsed.success || parsed.data.id !== id) {
        const fields = parsed.error?.issues.map((issue) => issue.path.join('.')).join(', ');
        throw new StoreError(
          'damaged',
          `Im Speicher passt in „${name}“ die Zeile ${id} nicht (${fields || 'id'}).`,
        );
      }
      if (table.taken(parsed.data)) {
        throw new StoreError(
          'damaged',
          `Im Speicher steht in „${name}“ mit der Zeile ${id} etwas doppelt, das es nur einmal geben darf.`,
        );
      }
      table.set(deepFreeze(parsed.data));
    }
  }
  return tables;
}
