import { createRarity, type Features, weighed } from './features.ts';

/** A text that is known to be about these themes. */
export type Example = {
  readonly features: Features;
  readonly themes: readonly string[];
  readonly weight: number;
  /** The first theme counts most; else all count alike. */
  readonly mainFirst: boolean;
};
/** How probable each theme is, by its place in the list of themes; all zero where nobody knows. */
export type Leaning = Float64Array;

/** So much of a theme's words is expected from any text: a word seen once proves little. */
const EXPECTED = 1;
/** How far words are trusted: the less, the fewer proposals are made on texts alone, and the surer. */
const TRUST = 1.5;

/** Learns from examples which words speak for which theme (naive Bayes against the background). */
export function createLeanings(themes: readonly string[], examples: readonly Example[]) {
  const place = new Map(themes.map((id, i) => [id, i]));
  const rarity = createRarity(examples.map(({ features }) => features));
  const counts = new Map<string, Float64Array>();
  const sums = new Float64Array(themes.length);
  for (const { features, themes: ids, weight, mainFirst } of examples) {
    const shares = ids.map((_, i) => (mainFirst ? 1 / (1 + i) : 1));
    const whole = shares.reduce((a, b) => a + b, 0);
    const words = weighed(features, rarity);
    for (const [i, id] of ids.entries()) {
      const at = place.get(id);
      if (at === undefined) continue;
      const part = (weight * (shares[i] ?? 0)) / whole;
      for (const [name, value] of words) {
        const own = counts.get(name) ?? new Float64Array(themes.length);
        own[at] = (own[at] ?? 0) + part * value;
        counts.set(name, own);
        sums[at] = (sums[at] ?? 0) + part * value;
      }
    }
  }
  const total = sums.reduce((a, b) => a + b, 0);
  const spread = EXPECTED * counts.size;
  for (const own of counts.values()) {
    const usual = own.reduce((a, b) => a + b, 0) / total;
    for (const [at, count] of own.entries())
      own[at] = Math.log((count + spread * usual) / ((sums[at] ?? 0) + spread) / usual);
  }

  return (features: Features): Leaning => {
    const leaning = new Float64Array(themes.length);
    let known = 0;
    for (const [name, weight] of features) {
      const speaks = counts.get(name);
      if (!speaks) continue;
      known++;
      for (let at = 0; at < leaning.length; at++)
        leaning[at] = (leaning[at] ?? 0) + TRUST * Math.log(1 + weight) * (speaks[at] ?? 0);
    }
    if (known === 0) return leaning;
    const most = leaning.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const powers = leaning.map((value) => Math.exp(value - most));
    const sum = powers.reduce((a, b) => a + b, 0);
    return powers.map((value) => value / sum);
  };
}
