import { defineConfig } from 'vitest/config';

/** The scripts go where the jar of the intake is made from. */
export default defineConfig({
  build: {
    outDir: '../target/classes/nl/rotterdam/lezenvandestad/ingest/form',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { melden: 'src/melden.ts', wacht: 'src/wacht.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
  test: { include: ['test/**/*.test.ts'] },
});
