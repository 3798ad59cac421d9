import type { Features } from '../../german/text-features.ts';
import type { Steps } from '../../time/steps.ts';

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

/** Features by number, as all that follows goes over them again and again. */
function* numbered(all: readonly Features[]) {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const texts: { readonly ids: Int32Array; readonly weights: Float64Array }[] = [];
  for (const features of all) {
    const ids = new Int32Array(features.size);
    const weights = new Float64Array(features.size);
    let i = 0;
    for (const [name, weight] of features) {
      let id = numbers.get(name);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(name, id);
      }
      spread[id] = (spread[id] ?? 0) + 1;
      ids[i] = id;
      weights[i++] = Math.log(1 + weight);
    }
    texts.push({ ids, weights });
    yield;
  }
  return { numbers, spread, texts };
}

/**
 * Learns from examples which features speak for which theme (naive Bayes against the background).
 * `expected`: so much of a theme's features is expected from any text; what was seen once proves
 * little.
 */
export function* learnEvidence(
  themes: readonly string[],
  examples: readonly Example[],
  expected: number,
): Steps<Evidence> {
  const place = new Map(themes.map((id, i) => [id, i]));
  const { numbers, spread, texts } = yield* numbered(examples.map(({ features }) => features));
  const rarity = spread.map((count) => Math.log(1 + texts.length / (1 + count)));
  const width = themes.length;
  const counts = new Float32Array(numbers.size * width);
  const sums = new Float64Array(width);

  for (const [e, { themes: ids, weight, mainFirst }] of examples.entries()) {
    yield;
    const text = texts[e];
    if (!text) continue;
    const values = text.weights.map((value, i) => value * (rarity[text.ids[i] ?? 0] ?? 0));
    const length = Math.hypot(...values) || 1;
    const shares = ids.map((_, i) => (mainFirst ? 1 / (1 + i) : 1));
    const whole = shares.reduce((a, b) => a + b, 0) * length;
    for (const [i, id] of ids.entries()) {
      const at = place.get(id);
      if (at === undefined) continue;
      const part = (weight * (shares[i] ?? 0)) / whole;
      for (const [k, value] of values.entries()) {
        const cell = (text.ids[k] ?? 0) * width + at;
        counts[cell] = (counts[cell] ?? 0) + part * value;
        sums[at] = (sums[at] ?? 0) + part * value;
      }
    }
  }

  const total = sums.reduce((a, b) => a + b, 0);
  const background = expected * numbers.size;
  for (let from = 0; from < counts.length; from += width) {
    yield;
    const own = counts.subarray(from, from + width);
    const usual = own.reduce((a, b) => a + b, 0) / total;
    for (const [at, count] of own.entries())
      own[at] = Math.log((count + background * usual) / ((sums[at] ?? 0) + background) / usual);
  }

  return (features) => {
    const evidence = new Float64Array(width);
    let known = 0;
    for (const [name, weight] of features) {
      const number = numbers.get(name);
      if (number === undefined) continue;
      known++;
      for (let at = 0; at < width; at++)
        evidence[at] =
          (evidence[at] ?? 0) + Math.log(1 + weight) * (counts[number * width + at] ?? 0);
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
