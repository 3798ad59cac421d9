/** A vector of length 1 that is mostly zeros: places in rising order, and what stands there. */
export type Sparse = { readonly places: Int32Array; readonly weights: Float64Array };

export function sparse(entries: Iterable<readonly [place: number, weight: number]>): Sparse {
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  const length = Math.hypot(...sorted.map(([, weight]) => weight)) || 1;
  return {
    places: Int32Array.from(sorted, ([place]) => place),
    weights: Float64Array.from(sorted, ([, weight]) => weight / length),
  };
}

/** A place for a name; that two names share one hardly ever happens and then does no harm. */
export function placeOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash | 0;
}

export function cosine(a: Sparse, b: Sparse): number {
  let i = 0;
  let k = 0;
  let sum = 0;
  while (i < a.places.length && k < b.places.length) {
    const apart = (a.places[i] ?? 0) - (b.places[k] ?? 0);
    if (apart === 0) sum += (a.weights[i] ?? 0) * (b.weights[k] ?? 0);
    if (apart <= 0) i++;
    if (apart >= 0) k++;
  }
  return sum;
}
