import { seeded } from '../places/random.ts';

export type Dice = {
  /** A whole number below. */
  below(count: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T | undefined;
};

export function createDice(seed: number): Dice {
  const below = seeded(seed);
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (list) => list[below(Math.max(1, list.length))],
  };
}
