import type { Directory } from './directory.ts';

type Towns = { directory(): Directory };

/** A town that no list knows (any more) still has its key. */
export const nameOf = ({ directory }: Towns, key: string): string =>
  directory().get(key)?.name ?? key;

/** Undefined: no town, or one whose state nobody knows. */
export const stateOf = ({ directory }: Towns, key: string | null): string | undefined =>
  (key === null ? undefined : directory().get(key)?.state) || undefined;
