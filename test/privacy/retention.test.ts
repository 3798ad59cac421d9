import { afterEach, describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/hotline.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { applyRetention } from '../../src/store/retention.ts';
import type { Store } from '../../src/store/store.ts';
import type { AnyRow, AnyTable, KeepRule } from '../../src/store/table.ts';
import { DAY } from '../../src/time/instant.ts';
import { START } from '../support/clock.ts';
import { fitting } from '../support/fitting.ts';
import { realFeatures } from '../support/house.ts';

const tables = tablesOf(realFeatures());
const MUCH_LATER = START + 100_000 * DAY;

type Case = { readonly table: AnyTable; readonly rule: KeepRule<AnyRow> };
const cases = tables.flatMap((table): Case[] =>
  'forever' in table.keep ? [] : table.keep.map((rule) => ({ table, rule })),
);

let store: Store;
afterEach(() => store.close());

/** A row whose period of this rule begins at START, and none other. */
function rowFor({ table, rule }: Case): AnyRow {
  const begins = (field: string) => (field === rule.after ? START : MUCH_LATER);
  const made = fitting(table.row, (field, type) => (type === 'number' ? begins(field) : 'x'), true);
  const row = { ...Object(made), id: 'row', [rule.after]: START };
  const read = table.row.safeParse(row);
  if (!read.success) throw new Error(`${table.name}: ${read.error.message}`);
  return read.data;
}

/** What is left of it a moment before a day, and from that day on. */
async function leftAfter(one: Case, days: number, moment: number): Promise<AnyRow | undefined> {
  store = openMemoryStore({ tables: [one.table] });
  await store.tx((tx) => tx.insert(one.table, rowFor(one)));
  await applyRetention(store, [one.table], START + days * DAY + moment);
  return store.tx((tx) => tx.get(one.table, 'row'));
}

/** Of the rules that begin with it, those that end earlier have done their work by then. */
const earlier = ({ table, rule }: Case) =>
  'forever' in table.keep
    ? []
    : table.keep.filter(({ after, days }) => after === rule.after && days < rule.days);

describe('what is kept for so many days', () => {
  it.each(cases.map((one) => [one.table.name, one.rule.days, one.rule.after, one] as const))(
    '%s, %i days after „%s“: there to the last moment, gone with the day',
    async (_name, days, _after, one) => {
      const { rule, table } = one;
      const whole = rowFor(one);
      const before = await leftAfter(one, days, -1);
      if (earlier(one).length === 0) expect(before).toEqual(whole);
      else expect(before).toBeDefined();
      const after = await leftAfter(one, days, 0);
      if (rule.do === 'delete') expect(after).toBeUndefined();
      else expect(after).toMatchObject(rule.do.blank);
      expect(table.row.safeParse(after ?? whole).success).toBe(true);
    },
  );
});
