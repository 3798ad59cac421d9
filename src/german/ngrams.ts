/** The overlapping pieces of `size` letters of a folded word, with its borders marked. */
export function ngramsOf(folded: string, size = 4): readonly string[] {
  const marked = `_${folded}_`;
  if (marked.length <= size) return [marked];
  const pieces: string[] = [];
  for (let i = 0; i + size <= marked.length; i++) pieces.push(marked.slice(i, i + size));
  return pieces;
}
