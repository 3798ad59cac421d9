import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const ALL = 'test/**/*.test.ts';
/** Those that put another module in the place of one: nobody else may see it. */
const MOCKING = ['test/adapters/watched-lines.test.ts'];

export default defineConfig({
  test: {
    // Far beyond what any takes: only one that hangs shall fail by it, on a busy machine, too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One more than there are cores: some tests wait for programs that they have started.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        // Modules are loaded once for each worker: for every file anew it took a third of the time.
        test: { name: 'together', include: [ALL], exclude: MOCKING, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: MOCKING } },
    ],
  },
});
