/** Long work that can be put down at each step, so that others have their turn in between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Long enough to get on, short enough that nobody notices. */
const SLICE = 8;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Beside everything else that goes on; undefined when it is no longer wanted. */
export async function beside<T>(
  steps: Steps<T>,
  isWanted: () => boolean = () => true,
): Promise<T | undefined> {
  while (isWanted()) {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise(setImmediate);
  }
  return undefined;
}

/** Makes something of each, in a step of its own. */
export function* eachInSteps<A, B>(all: readonly A[], make: (one: A) => B): Steps<readonly B[]> {
  const made: B[] = [];
  for (const one of all) {
    made.push(make(one));
    yield;
  }
  return made;
}
