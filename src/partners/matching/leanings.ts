import { createRarity, type Features, weighed } from '../../german/text-features.ts';

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

/** What the features of a text say for each theme, as logarithms; undefined: nothing. */
export type Evidence = (features: Features) => Float64Array | undefined;

/**
 * Learns from examples which features speak for which theme (naive Bayes against the background).
 * `expected`: so much of a theme's features is expected from any text; what was seen once proves
 * little.
 */
export function createEvidence(
  themes: readonly string[],
  examples: readonly Example[],
  expected: number,
): Evidence {
  const place = new Map(themes.map((id, i) => [id, i]));
  const rarity = createRarity(examples.map(({ features }) => features));
  const counts = new Map<string, Float32Array>();
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
        let own = counts.get(name);
        if (!own) {
          own = new Float32Array(themes.length);
          counts.set(name, own);
        }
        own[at] = (own[at] ?? 0) + part * value;
        sums[at] = (sums[at] ?? 0) + part * value;
      }
    }
  }
  const total = sums.reduce((a, b) => a + b, 0);
  const spread = expected * counts.size;
  for (const own of counts.values()) {
    const usual = own.reduce((a, b) => a + b, 0) / total;
    for (const [at, count] of own.entries())
      own[at] = Math.log((count + spread * usual) / ((sums[at] ?? 0) + spread) / usual);
  }

  return (features) => {
    const evidence = new Float64Array(themes.length);
    let known = 0;
    for (const [name, weight] of features) {
      const speaks = counts.get(name);
      if (!speaks) continue;
      known++;
      for (let at = 0; at < evidence.length; at++)
        evidence[at] = (evidence[at] ?? 0) + Math.log(1 + weight) * (speaks[at] ?? 0);
    }
    return known === 0 ? undefined : evidence;
  };
}

/** Probabilities from what each theme has for it. */
export function probable(evidence: readonly number[]): Leaning {
  const most = Math.max(...evidence);
  const powers = evidence.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return Float64Array.from(powers, (value) => value / sum);
}
