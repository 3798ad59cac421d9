import {
  contentOf,
  createFeatures,
  createRarity,
  type Features,
  weighed,
} from '../../german/text-features.ts';
import type { Knowledge } from '../../knowledge/read.ts';

const ALIKE = 0.4;

type Weights = ReadonlyMap<string, number>;
export type Alike = {
  /** The texts in groups of those that ask the like, the largest group first. */
  group<T extends { readonly text: string }>(all: readonly T[]): readonly (readonly T[])[];
  /** Which of them ask for what one of these says. */
  like<T extends { readonly text: string }>(
    all: readonly T[],
    said: readonly string[],
  ): readonly T[];
};

function similarity(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [name, weight] of a) sum += weight * (b.get(name) ?? 0);
  return sum;
}

/** Compares questions by the rare among their words, with the meanings that the knowledge has. */
function createAlike({ entries, vocabulary }: Pick<Knowledge, 'entries' | 'vocabulary'>): Alike {
  const documents = entries.map(({ title, short = '' }) => contentOf(`${title} ${short}`));
  const featuresOf = createFeatures(new Set(documents.flat()), vocabulary);
  const rarity = createRarity(documents.map(featuresOf));
  const weigh = (text: string): Weights => {
    const features: Features = featuresOf(contentOf(text));
    return weighed(features, rarity);
  };

  return {
    group(all) {
      const groups: { readonly weights: Weights; readonly members: (typeof all)[number][] }[] = [];
      for (const one of all) {
        const weights = weigh(one.text);
        const near = groups
          .map((group) => ({ group, near: similarity(weights, group.weights) }))
          .reduce<{ group: (typeof groups)[number]; near: number } | undefined>(
            (best, next) => (next.near > (best?.near ?? ALIKE) ? next : best),
            undefined,
          );
        if (near) near.group.members.push(one);
        else groups.push({ weights, members: [one] });
      }
      return groups.map(({ members }) => members).sort((a, b) => b.length - a.length);
    },
    like(all, said) {
      const meant = said.map(weigh);
      return all.filter(({ text }) => {
        const weights = weigh(text);
        return meant.some((one) => similarity(weights, one) > ALIKE);
      });
    },
  };
}

/** Made once for each vocabulary: what the desk adds changes next to nothing about it. */
export function createAlikes(knowledge: () => Knowledge): () => Alike {
  let made: { readonly of: Knowledge['vocabulary']; readonly alike: Alike } | undefined;
  return () => {
    const now = knowledge();
    if (made?.of !== now.vocabulary) made = { of: now.vocabulary, alike: createAlike(now) };
    return made.alike;
  };
}
