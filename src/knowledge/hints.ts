import { stem } from '../german/stem.ts';
import { wordsOf } from '../german/words.ts';
import type { Entry } from './entry.ts';
import { byPlace, type Fault } from './fault.ts';
import { nearDuplicates } from './near-duplicates.ts';
import type { Knowledge } from './read.ts';

const MONTHS_FRESH = 12;

/** Year, month or day as the last day it may mean: „2026“ is not old on the second of January. */
function monthsOld(checked: string, today: Date): number {
  const [year = '', month] = checked.split('-');
  const months = Number(year) * 12 + Number(month ?? 12) - 1;
  return today.getUTCFullYear() * 12 + today.getUTCMonth() - months;
}

/** Nobody has looked at its source for more than a year. */
export const isOld = ({ checked }: Entry, today: Date): boolean =>
  checked !== undefined && monthsOld(checked, today) > MONTHS_FRESH;

/** Names a deadline that lies behind. */
export const isPassed = (entry: Entry, day: string): boolean =>
  entry.kind === 'programme' && entry.deadline?.date !== undefined && entry.deadline.date < day;

function entryHints(entry: Entry, today: Date): readonly string[] {
  const hints: string[] = [];
  const day = today.toISOString().slice(0, 10);
  if (isOld(entry, today)) {
    hints.push(`Stand ${entry.checked} ist über ein Jahr alt – Quelle neu ansehen.`);
  }
  // What we wrote ourselves (methods, templates, faq) may name a report only.
  const outside =
    entry.kind === 'programme' || entry.kind === 'practice' || entry.kind === 'contact';
  if (outside && !entry.source?.url && !(entry.kind === 'contact' && entry.website)) {
    hints.push('Es fehlt eine Adresse, unter der man nachsehen kann („source.url“).');
  }
  if (entry.kind === 'contact' && !entry.phone) {
    hints.push('Die Telefonnummer fehlt („phone“).');
  }
  if (entry.kind === 'programme' && isPassed(entry, day)) {
    hints.push(
      `Die Frist ${entry.deadline?.date} ist vorbei – neue eintragen oder „last“ daraus machen.`,
    );
  }
  return hints;
}

/** Words that curators grouped and that no entry has are either slips or gaps. */
function vocabularyHints({ entries, vocabulary }: Knowledge): readonly string[] {
  if (vocabulary.length === 0) return [];
  const all = ` ${entries.map((entry) => everyText(entry)).join(' ')} `;
  return vocabulary
    .filter((group) => !group.some((phrase) => all.includes(` ${keyOf(phrase)} `)))
    .map((group) => `Kein Eintrag enthält ein Wort aus [${group.join(', ')}].`);
}

const keyOf = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => stem(folded))
    .join(' ');

const everyText = (entry: Entry): string => keyOf(JSON.stringify(Object.values(entry)));

/** What is worth a look and no fault: the hotline runs on with it. */
export function hintsOf(knowledge: Knowledge, today: Date): readonly Fault[] {
  const hints = knowledge.entries.flatMap((entry): Fault[] => {
    const origin = knowledge.origins.get(entry.id) ?? { file: entry.id, line: 1 };
    return entryHints(entry, today).map((text) => ({ ...origin, entry: entry.id, text }));
  });
  const doubles = nearDuplicates(knowledge.entries).map(({ id, text }): Fault => {
    const origin = knowledge.origins.get(id) ?? { file: id, line: 1 };
    return { ...origin, entry: id, text };
  });
  const words = vocabularyHints(knowledge).map(
    (text): Fault => ({ file: 'vocabulary.yaml', text }),
  );
  return [...hints, ...doubles, ...words].sort(byPlace);
}
