import { defineConfig } from 'vitest/config';

/** Journeys through the running system, in a browser: `LEZEN=http://... npm run journey`. */
export default defineConfig({
  test: {
    include: ['journey/**/*.journey.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
