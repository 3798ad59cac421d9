/** For each term where it occurs and how much that counts, in flat arrays: small and fast. */
export type Postings = {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly values: Float32Array;
};

export type PostingsBuilder = {
  add(term: number, place: number, value: number): void;
  build(terms: number): Postings;
};

export function createPostingsBuilder(): PostingsBuilder {
  let room = 4096;
  let size = 0;
  let terms = new Int32Array(room);
  let places = new Int32Array(room);
  let values = new Float32Array(room);

  const grow = (): void => {
    room *= 2;
    const old = { terms, places, values };
    terms = new Int32Array(room);
    places = new Int32Array(room);
    values = new Float32Array(room);
    terms.set(old.terms);
    places.set(old.places);
    values.set(old.values);
  };

  return {
    add(term, place, value) {
      if (size === room) grow();
      terms[size] = term;
      places[size] = place;
      values[size] = value;
      size++;
    },
    build(count) {
      const starts = new Int32Array(count + 1);
      for (let i = 0; i < size; i++) {
        const next = (terms[i] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
      for (let t = 0; t < count; t++) starts[t + 1] = (starts[t + 1] ?? 0) + (starts[t] ?? 0);
      const free = starts.slice();
      const sortedPlaces = new Int32Array(size);
      const sortedValues = new Float32Array(size);
      for (let i = 0; i < size; i++) {
        const term = terms[i] ?? 0;
        const at = free[term] ?? 0;
        free[term] = at + 1;
        sortedPlaces[at] = places[i] ?? 0;
        sortedValues[at] = values[i] ?? 0;
      }
      return { starts, places: sortedPlaces, values: sortedValues };
    },
  };
}
