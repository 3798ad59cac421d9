import { beside, finish, type Steps } from '../time/steps.ts';
import type { Knowledge } from './read.ts';

/** What is worked out from the whole knowledge, once for each state of it. */
export type Derived<T> = {
  /** Of the current knowledge; of the one before it while the new one is being worked out. */
  current(): T;
  /** Works it out beside everything else. */
  warmUp(): Promise<void>;
  /** The same, once it has been wanted at all. */
  renew(): Promise<void>;
};

export function createDerived<T extends object>(
  current: () => Knowledge,
  workOut: (knowledge: Knowledge) => Steps<T>,
): Derived<T> {
  const made = new WeakMap<Knowledge, T>();
  let latest: T | undefined;
  let making: { readonly of: Knowledge; readonly done: Promise<void> } | undefined;

  const keep = (knowledge: Knowledge, one: T): T => {
    made.set(knowledge, one);
    latest = one;
    return one;
  };
  async function make(knowledge: Knowledge): Promise<void> {
    const one = await beside(workOut(knowledge), () => current() === knowledge);
    if (one) keep(knowledge, one);
  }
  async function warmUp(): Promise<void> {
    const knowledge = current();
    if (made.has(knowledge)) return;
    if (making?.of !== knowledge) making = { of: knowledge, done: make(knowledge) };
    const mine = making;
    try {
      await mine.done;
    } catch (error) {
      // Whoever wants it next tries anew.
      if (making === mine) making = undefined;
      throw error;
    }
  }
  return {
    current() {
      const knowledge = current();
      return made.get(knowledge) ?? latest ?? keep(knowledge, finish(workOut(knowledge)));
    },
    warmUp,
    renew: async () => {
      if (latest) await warmUp();
    },
  };
}
