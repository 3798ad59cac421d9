import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // One for each core: left alone, vitest keeps one of two idle.
    maxWorkers: '100%',
  },
});
