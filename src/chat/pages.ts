/** One page of many; a page that is not there (any more) is the nearest one. */
export function pageOf<T>(all: readonly T[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(0, Math.trunc(page)), pages - 1);
  return { rows: all.slice(at * size, (at + 1) * size), at, pages };
}
