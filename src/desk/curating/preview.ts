import { z } from 'zod';
import type { Block } from '../../chat/blocks.ts';
import type { Turn } from '../../chat/turn.ts';
import { bare } from '../../german/bare.ts';
import { hasPersonal } from '../../german/personal.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Draft } from './rows.ts';
import { readsAs } from './telling.ts';
import { curatingTexts as texts } from './texts.ts';
import { rowIn } from './wording.ts';

/** The entry as people will read it, with what should be looked at before. */
export const previewOf = (
  turn: Turn,
  known: readonly Entry[],
  { row, wrong }: Draft,
  entry: Entry,
): readonly Block[] => [
  ...(hasTwin(entry, known) ? [texts.twin(entry.title)] : []),
  ...(pointsToPeople(entry) ? [texts.personal()] : []),
  texts.preview(),
  ...readsAs(turn, entry),
  ...texts.ways(z.array(z.string()).catch([]).parse(rowIn(row)['questions']), wrong),
];

const hasTwin = ({ id, title }: Entry, known: readonly Entry[]): boolean =>
  known.some((one) => one.id !== id && bare(one.title) === bare(title));

/** The number of an office has a field of its own; elsewhere it may be somebody's. */
function pointsToPeople(entry: Entry): boolean {
  const said = [entry.title, entry.summary, entry.kind === 'faq' ? entry.answer : undefined];
  return [...said, ...(entry.questions ?? [])].some(
    (text) => text !== undefined && hasPersonal(text),
  );
}
