import { z } from 'zod';
import type { Migration } from './store/checked.ts';
import type { RawTables } from './store/state.ts';
import type { AnyRow } from './store/table.ts';

const Buttons = z.array(z.object({ careful: z.boolean(), effect: z.unknown() }));

/** The form of what is stored. It rises by one with each step added below. */
export const STORE_VERSION = 8;

const BY_YEAR = new Set([
  'answers.question-of-town',
  'answers.programme-for-town',
  'desk.example-of-town',
]);

/** Rows of a table, with fields that have come in since. */
function widen(tables: RawTables, name: string, fields: (row: AnyRow) => object): void {
  const rows = tables.get(name);
  for (const [id, row] of rows ?? []) rows?.set(id, { ...fields(row), ...row });
}

/** Rows of a table, with fields in another form. */
function reshape(tables: RawTables, name: string, fields: (row: AnyRow) => object): void {
  const rows = tables.get(name);
  for (const [id, row] of rows ?? []) rows?.set(id, { ...row, ...fields(row) });
}

export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    change(tables) {
      widen(tables, 'outbox', () => ({ matter: null }));
      widen(tables, 'staff', ({ since }) => ({
        ...{ addressee: true, confirmed: since, resting: null, away: null },
      }));
    },
  },
  {
    to: 3,
    change(tables) {
      widen(tables, 'follows', () => ({ weekly: null }));
    },
  },
  {
    to: 4,
    change(tables) {
      // Counted by day since; what was said to be wrong waits at the desk.
      const wrong = [...(tables.get('remarks') ?? [])].filter(
        ([, row]) => row['reason'] === 'wrong',
      );
      tables.delete('remarks');
      const reports = wrong.map(([id, { entry, text, person, at }]) => {
        const waits = { state: 'open', phone: null, closed: null };
        return [id, { id, entry, sentence: text, person, at, ...waits }] as const;
      });
      if (reports.length > 0) tables.set('reports', new Map(reports));
    },
  },
  {
    to: 5,
    change(tables) {
      reshape(tables, 'send-outs', ({ corrects }) => ({ corrects: [corrects ?? []].flat() }));
      widen(tables, 'surveys', () => ({ announced: null }));
    },
  },
  {
    to: 6,
    change(tables) {
      widen(tables, 'persons', () => ({ asked: null }));
    },
  },
  {
    to: 7,
    change(tables) {
      // Buttons of before are still pressed, but no longer typed.
      reshape(tables, 'choices', ({ choices }) => ({
        title: '',
        choices: Buttons.parse(choices).map((choice) => ({ ...choice, said: [] })),
      }));
    },
  },
  {
    to: 8,
    change(tables) {
      widen(tables, 'persons', () => ({ formerly: [] }));
      // Hashes of accounts, which anybody could have guessed.
      tables.delete('erasures');
      // Counted for a town by the month since.
      const counters = [...(tables.get('counters') ?? [])].map(([id, row]) => {
        const now = BY_YEAR.has(id.split(' ')[0] ?? '') ? id.replace(/ (\d{4}) /, ' $1-01 ') : id;
        return [now, { ...row, id: now }] as const;
      });
      if (counters.length > 0) tables.set('counters', new Map(counters));
    },
  },
];
