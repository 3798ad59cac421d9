import type { Theme } from '../../knowledge/themes.ts';
import type { Leaning } from './leanings.ts';
import type { Meaning } from './meaning.ts';

/** One side of a request: the themes that people named, and what its text says. */
export type Side = {
  readonly named: readonly string[];
  readonly beside: ReadonlySet<string>;
  /** How much the side is about each theme: as named, else as its text lets one guess. */
  readonly leaning: Leaning;
  readonly meaning: Meaning;
};

export type Meeting = {
  readonly theme: string;
  readonly same: boolean;
  /** How probable it is that both mean it; 1 where both have named it and nothing else. */
  readonly sure: number;
};

/** Of several named themes the one counts fully that the text speaks of most. */
const ASIDE = 0.7;

const NONE: ReadonlySet<string> = new Set();

export function createThemes(themes: readonly Theme[]) {
  const place = new Map(themes.map(({ id }, i) => [id, i]));
  const beside = new Map(themes.map(({ id, neighbours = [] }) => [id, new Set(neighbours)]));
  for (const { id, neighbours = [] } of themes)
    for (const other of neighbours) beside.get(other)?.add(id);
  const around = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => [...(beside.get(id) ?? [])]));

  const weightIn = (leaning: Leaning, id: string): number => leaning[place.get(id) ?? -1] ?? 0;
  function sideOf(named: readonly string[], meaning: Meaning): Side {
    if (named.length === 0) return { named, beside: NONE, leaning: meaning.leaning, meaning };
    const leaning = new Float64Array(themes.length);
    const most = Math.max(...named.map((id) => weightIn(meaning.leaning, id)));
    for (const id of named) {
      const at = place.get(id);
      const part = most > 0 ? weightIn(meaning.leaning, id) / most : 1;
      if (at !== undefined) leaning[at] = ASIDE + (1 - ASIDE) * part;
    }
    return { named, beside: around(named), leaning, meaning };
  }

  function guessed(a: Side, b: Side): Meeting | undefined {
    let at = -1;
    let most = 0;
    let sum = 0;
    for (let i = 0; i < a.leaning.length; i++) {
      const both = (a.leaning[i] ?? 0) * (b.leaning[i] ?? 0);
      sum += both;
      if (both <= most) continue;
      at = i;
      most = both;
    }
    const theme = themes[at]?.id;
    return theme === undefined ? undefined : { theme, same: true, sure: sum };
  }

  /** A theme that no list knows counts as it is named. */
  const weightOf = ({ leaning }: Side, id: string): number =>
    place.has(id) ? weightIn(leaning, id) : 1;

  function named(a: Side, b: Side): Meeting | undefined {
    let best: Meeting | undefined;
    for (const theme of a.named) {
      if (!b.named.includes(theme)) continue;
      const sure = weightOf(a, theme) * weightOf(b, theme);
      if (!best || sure > best.sure) best = { theme, same: true, sure };
    }
    if (best) return best;
    const theme = b.named.find((id) => a.beside.has(id));
    return theme === undefined ? undefined : { theme, same: false, sure: 1 };
  }

  return {
    sideOf,
    /** The theme that two sides share, else one of the second that lies beside one of the first. */
    meet: (a: Side, b: Side): Meeting | undefined =>
      a.named.length > 0 && b.named.length > 0 ? named(a, b) : guessed(a, b),
  };
}
export type Themes = ReturnType<typeof createThemes>;
