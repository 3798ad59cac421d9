import type { AnyRow, AnyTable, KeepRule } from '../../src/store/table.ts';

/** The fields that start a period, in the words of the register. */
const STARTS: Readonly<Record<string, string>> = {
  at: 'ab dem Eintrag',
  closed: 'nach dem Abschluss',
  ended: 'nach dem Ende',
  farewell: 'nach „löschen“',
  ends: 'nach der Veranstaltung',
  given: 'ab der Freigabe',
  last: 'nach dem letzten Mal',
  made: 'ab der Erstellung',
  pending: 'ohne Entscheidung',
  since: 'seit dem Beginn',
  until: 'nach der Frist',
  withdrawn: 'nach der Rücknahme',
};

/** What is emptied besides the person it was. */
const EMPTIED = new Map([
  ['agenda', 'Tagesordnung'],
  ['by', 'Bezug zur Person'],
  ['contact', 'Kontaktdaten'],
  ['minutes', 'Protokoll'],
  ['person', 'Bezug zur Person'],
]);

function startOf(field: string): string {
  const word = STARTS[field];
  if (word) return word;
  throw new Error(`test/docs/periods.ts has no German words for a period from „${field}“`);
}

function without(blank: object): string {
  const words = Object.keys(blank).flatMap((field) => EMPTIED.get(field) ?? []);
  return `ohne ${words.length > 0 ? words.join(', ') : 'Einzelheiten'}`;
}

const ruleInWords = ({ days, after, do: then }: KeepRule<AnyRow>): string =>
  `${days} ${days === 1 ? 'Tag' : 'Tage'} ${startOf(after)}, dann ` +
  (then === 'delete' ? 'gelöscht' : without(then.blank));

function periodOf({ keep }: AnyTable): string {
  if ('forever' in keep) return keep.forever;
  if (keep.length === 0) return 'solange es ansteht';
  return keep.map(ruleInWords).join('; ');
}

function whenErased(table: AnyTable): string {
  if (table.person === null) return 'bleibt bis zum Ablauf der Frist';
  return table.erase === 'delete' ? 'gelöscht' : 'bleibt ohne Bezug zur Person';
}

/** What is kept how long, from the tables' own declarations: the table of the register. */
export function periodsTable(tables: readonly AnyTable[]): string {
  return [
    '| Angaben | wie lange | wenn die Person „löschen“ schreibt |',
    '| --- | --- | --- |',
    ...tables.map((one) => `| ${one.about} | ${periodOf(one)} | ${whenErased(one)} |`),
  ].join('\n');
}
