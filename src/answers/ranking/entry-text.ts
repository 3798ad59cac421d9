import type { Entry } from '../../knowledge/entry.ts';

/** A text of an entry and how much a word in it counts. */
export type Field = { readonly text: string; readonly weight: number };

const join = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('. ');

/** The same order for every kind: the length of a field is compared with its like. */
export function fieldsOf(entry: Entry): readonly Field[] {
  return [
    { text: entry.title, weight: 3 },
    { text: entry.short ?? '', weight: 2 },
    { text: join(entry.aliases ?? []), weight: 2 },
    { text: join(entry.questions ?? []), weight: 1 },
    { text: entry.summary ?? '', weight: 1.2 },
    { text: entry.kind === 'faq' ? entry.answer : '', weight: 1 },
    { text: join(detailsOf(entry)), weight: 0.5 },
  ];
}

/** Every single way in which the entry may be asked for. */
export function waysOf(entry: Entry): readonly string[] {
  const ways = [entry.title, entry.short, ...(entry.aliases ?? []), ...(entry.questions ?? [])];
  return ways.filter((way) => way !== undefined);
}

function detailsOf(entry: Entry): readonly (string | undefined)[] {
  switch (entry.kind) {
    case 'programme':
      return [entry.who, entry.funder, entry.manager];
    case 'practice':
      return [
        ...(entry.towns ?? []),
        entry.problem,
        entry.solution,
        entry.result,
        ...(entry.lessons ?? []),
      ];
    case 'contact':
      return [entry.for, entry.sort];
    case 'method':
      return [entry.goal, ...(entry.steps ?? [])];
    case 'template':
      return [entry.for, entry.body];
    case 'faq':
      return [];
  }
}
