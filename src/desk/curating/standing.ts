import type { Field, Values } from '../../chat/forms/form.ts';
import type { Turn } from '../../chat/turn.ts';
import { shortly } from '../shortly.ts';
import { type Report, Reports } from './rows.ts';
import { markShelf } from './shelf.ts';
import { reportTexts as texts } from './texts-reports.ts';

const FIELD = 'settles';
const NONE = 'none';

/** Hints that nobody has dealt with yet. */
export const standing = async ({ tx }: Turn): Promise<readonly Report[]> => [
  ...(await tx.find(Reports, { state: 'open' })),
  ...(await tx.find(Reports, { state: 'confirmed' })),
];

/** Those to one entry, in the order in which they came. */
export const standingFor = async (turn: Turn, entry: string): Promise<readonly Report[]> =>
  (await standing(turn))
    .filter((report) => report.entry === entry)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const saidIn = (reports: readonly Report[]): string[] =>
  reports.map(
    ({ sentence, phone }) => sentence ?? (phone === null ? texts.noWords : texts.phone(phone)),
  );

export const isConfirmed = (reports: readonly Report[]): boolean =>
  reports.some(({ state }) => state === 'confirmed');

export async function close(turn: Turn, reports: readonly Report[]): Promise<void> {
  for (const report of reports)
    await turn.tx.put(Reports, { ...report, state: 'closed', closed: turn.now });
  await markShelf(turn);
}

type Settling = { readonly fields: readonly Field[]; readonly values: Values };

/** Which hints a change deals with, asked where there are several; chosen are all, or those before. */
export function settlingOf(
  reports: readonly Report[],
  { mayBeNone, before }: { readonly mayBeNone: boolean; readonly before?: readonly string[] },
): Settling {
  if (reports.length < 2) return { fields: [], values: {} };
  const said = saidIn(reports);
  const options = reports.map(({ id }, i) => ({
    id,
    label: texts.settlesOne(i + 1, shortly(said[i] ?? '')),
  }));
  const all = mayBeNone ? [...options, { id: NONE, label: texts.settlesNone }] : options;
  const { settles: label, settlesHint: hint } = texts;
  const chosen = reports.map(({ id }) => id).filter((id) => before?.includes(id) ?? true);
  return {
    fields: [{ id: FIELD, kind: 'several', label, hint, options: all, max: all.length }],
    values: { [FIELD]: chosen.length > 0 ? chosen : [NONE] },
  };
}

/** Where nothing was asked there was one: what came in meanwhile waits. */
export function settledBy(reports: readonly Report[], values: Values): string[] {
  const chosen = values[FIELD];
  if (chosen === undefined) return reports.slice(0, 1).map(({ id }) => id);
  return reports.map(({ id }) => id).filter((id) => chosen.includes(id));
}
