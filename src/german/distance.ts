/**
 * Damerau-Levenshtein distance (neighbouring letters may be swapped), or `limit + 1` as soon as it
 * is certain to be above the limit.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let before: number[] = [];
  let last: number[] = [];
  let bestBefore = 0;
  for (let j = 0; j < width; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    // A swap reaches back two rows, so one row beyond the limit is not yet the end.
    if (best > limit && bestBefore >= limit) return limit + 1;
    bestBefore = best;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
