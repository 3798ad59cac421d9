const MOST = 50_000;

/** The same word comes again and again: what was made of it is kept, up to a limit. */
export function remember<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    if (made.size >= MOST) made.clear();
    const fresh = make(word);
    made.set(word, fresh);
    return fresh;
  };
}
