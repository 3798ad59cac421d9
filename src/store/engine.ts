import { type Breathe, createBreath } from './breath.ts';
import { StoreError } from './errors.ts';
import type { Store } from './store.ts';
import type { AnyTable } from './table.ts';
import { TableRows } from './table-rows.ts';
import { begin, type Change, type Tables } from './transaction.ts';
import { createTurns, type Turns } from './turns.ts';

/** What an engine does with the changes of a transaction. */
export type Keeper = {
  /** Called in the order of transactions; throws where nothing may be written any more. */
  keep(changes: readonly Change[]): Promise<void> | undefined;
};

export type Engine = {
  readonly tables: Tables;
  readonly turns: Turns;
  readonly breathe: Breathe;
  /** The port's `tx`, for as long as the engine is not shut. */
  readonly tx: Store['tx'];
  /** Lets the transactions that were asked for end, and refuses later ones. */
  shut(): Promise<void>;
};

export function tablesOf(tables: readonly AnyTable[]): Map<string, TableRows> {
  const byName = new Map<string, TableRows>();
  for (const table of tables) {
    if (byName.has(table.name)) throw new Error(`Two tables are called '${table.name}'.`);
    byName.set(table.name, new TableRows(table));
  }
  return byName;
}

/** Serial transactions over tables in memory; `keeper` decides when they are safe. */
export function createEngine(tables: Tables, keeper: Keeper): Engine {
  const breathe = createBreath();
  const turns = createTurns(breathe);
  let shut = false;

  return {
    tables,
    turns,
    breathe,
    async tx(work) {
      if (shut) throw closed();
      const done = await turns(async () => {
        const transaction = begin(tables, breathe);
        try {
          const value = await work(transaction.tx);
          transaction.end();
          return { value, safe: keeper.keep(transaction.changes()) };
        } catch (error) {
          transaction.end();
          transaction.undo();
          throw error;
        }
      });
      await done.safe;
      return done.value;
    },
    async shut() {
      shut = true;
      await turns(async () => {});
    },
  };
}

function closed(): StoreError {
  return new StoreError(
    'closed',
    'Der Speicher ist schon geschlossen: Die Hotline wird gerade beendet. Bitte neu starten.',
  );
}
