import { defineConfig } from 'vitest/config';

/** The script and the style sheet go where the jar of the dashboard is made from. */
export default defineConfig({
  base: '/statisch/',
  build: {
    outDir: '../target/classes/nl/rotterdam/lezenvandestad/dashboard/page',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { app: 'src/main.tsx' },
      output: { entryFileNames: '[name].js', assetFileNames: 'app[extname]' },
    },
  },
  test: { include: ['test/**/*.test.ts'] },
});
