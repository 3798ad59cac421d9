import type { Town } from './town.ts';

export type Changed = { readonly before: Town; readonly after: Town };

/** What another edition of the directory brings. */
export type Changes = {
  readonly came: readonly Town[];
  readonly changed: readonly Changed[];
  /** Gone and named nowhere. */
  readonly vanished: readonly Town[];
  /** Gone, but people or requests still name them: they stay in the list. */
  readonly kept: readonly Town[];
};

export type Edition = { readonly towns: readonly Town[]; readonly changes: Changes };

const NAMED = ['name', 'kind', 'district', 'state'] as const;
const FIGURES = ['population', 'postcode'] as const;

/** More than its figures: the town is called otherwise, or lies in another district. */
export const isRenamed = ({ before, after }: Changed): boolean =>
  NAMED.some((field) => before[field] !== after[field]);

const isChanged = (changed: Changed): boolean => {
  const { before, after } = changed;
  return (
    isRenamed(changed) ||
    FIGURES.some((field) => before[field] !== after[field]) ||
    before.point?.lat !== after.point?.lat ||
    before.point?.lon !== after.point?.lon
  );
};

/** The new list, with those of the old one that are still `inUse`, and what is different in it. */
export function nextEdition(
  old: readonly Town[],
  fresh: readonly Town[],
  inUse: ReadonlySet<string>,
): Edition {
  const before = new Map(old.map((town) => [town.key, town]));
  const now = new Set(fresh.map(({ key }) => key));
  const gone = old.filter(({ key }) => !now.has(key));
  const kept = gone.filter(({ key }) => inUse.has(key));
  const changed = fresh.flatMap((after) => {
    const was = before.get(after.key);
    return was && isChanged({ before: was, after }) ? [{ before: was, after }] : [];
  });
  return {
    towns: [...fresh, ...kept],
    changes: {
      came: fresh.filter(({ key }) => !before.has(key)),
      changed,
      vanished: gone.filter(({ key }) => !inUse.has(key)),
      kept,
    },
  };
}
