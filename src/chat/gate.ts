type Enter = () => void;

/** Lets so many in at once. Of those who have to wait, some go first; else all go in order. */
export function createGate(most: number) {
  const ahead: Enter[] = [];
  const behind: Enter[] = [];
  let inside = 0;

  function leave() {
    const next = ahead.shift() ?? behind.shift();
    // Who comes in takes the place of who leaves.
    if (next) next();
    else inside--;
  }

  return {
    /** `goesFirst` is asked only where there is no room. */
    async pass<T>(goesFirst: () => Promise<boolean>, work: () => Promise<T>): Promise<T> {
      const queue = inside >= most && (await goesFirst()) ? ahead : behind;
      if (inside < most) inside++;
      else await new Promise<void>((enter) => queue.push(enter));
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
