import type { Entry } from '../../knowledge/entry.ts';

/** Texts of an entry that count alike, and how much a word in them counts. */
export type Field = { readonly texts: readonly string[]; readonly weight: number };

const given = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** The same order for every kind: the length of a field is compared with its like. */
export function fieldsOf(entry: Entry): readonly Field[] {
  return [
    { texts: [entry.title], weight: 3 },
    { texts: given([entry.short]), weight: 2 },
    { texts: entry.aliases ?? [], weight: 2 },
    { texts: entry.questions ?? [], weight: 1 },
    { texts: given([entry.summary]), weight: 1.2 },
    { texts: entry.kind === 'faq' ? [entry.answer] : [], weight: 1 },
    { texts: given(detailsOf(entry)), weight: 0.5 },
  ];
}

/** Every single way in which the entry may be asked for. */
export function waysOf(entry: Entry): readonly string[] {
  return given([entry.title, entry.short, ...(entry.aliases ?? []), ...(entry.questions ?? [])]);
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
