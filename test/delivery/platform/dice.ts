/** Chance that is the same in every run. */
export function createDice(seed: number): () => number {
  let state = ((seed + 1) * 7_919) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
