import type { Entry } from '../../knowledge/entry.ts';

/** How near each entry stands to what a question is about, by the curators' own links. */
export type Companions = (scores: Float32Array) => Float32Array;

/** Sharing a theme is much weaker than being named. */
const SAME_THEME = 0.25;
const LEADERS = 5;

/**
 * For „wer hilft mir dabei?“: the office seldom has the words of the problem, but the programme
 * that does is linked to it. From 0 to 1: linked to, or of the themes of, the best entries.
 */
export function createCompanions(entries: readonly Entry[]): Companions {
  const placeOf = new Map(entries.map(({ id }, at) => [id, at]));
  const links = entries.map(({ seeAlso }) =>
    (seeAlso ?? []).flatMap((id) => {
      const at = placeOf.get(id);
      return at === undefined ? [] : [at];
    }),
  );
  return (scores) => {
    const leaders = [...scores.keys()]
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .slice(0, LEADERS);
    const best = scores[leaders[0] ?? 0] ?? 0;
    const near = new Float32Array(scores.length);
    if (best <= 0) return near;
    const raise = (at: number, value: number): void => {
      if (value > (near[at] ?? 0)) near[at] = value;
    };
    for (const leader of leaders) {
      const share = (scores[leader] ?? 0) / best;
      const themes = new Set(entries[leader]?.themes ?? []);
      for (const at of links[leader] ?? []) raise(at, share);
      for (const [at, entry] of entries.entries()) {
        if (links[at]?.includes(leader)) raise(at, share);
        else if (entry.themes?.some((theme) => themes.has(theme))) raise(at, share * SAME_THEME);
      }
    }
    return near;
  };
}
