import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { digestsPlugin } from './src/build/digestsPlugin';
import { notFoundPage } from './src/build/notFoundPage';
import { plainHost } from './src/build/plainHost';
import { prerenderedPage } from './src/build/prerenderedPage';
import { securityPolicy } from './src/build/securityPolicy';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Search field, filters, charts and rail, without what only some readers open. */
const BAND =
  /src\/(views\/(charts|filters\/(?!AuthorField)|search\/(SearchBox|useOptions)|timeline\/(DaysRail|useDayInSight))|ui\/(useDraft|useHistoryStep|useCombobox))/;

export default defineConfig({
  base: process.env.BASE_PATH || '/',
  plugins: [
    react(),
    tailwindcss(),
    digestsPlugin(process.env.DIGESTS_DIR),
    prerenderedPage('src/app/prerender.tsx'),
    securityPolicy(),
    notFoundPage(),
    plainHost(),
  ],
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    // The policy allows no inline script and no data: font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // It stands in the page; no part of the script brings any of its own.
    cssCodeSplit: false,
    // What the first screen needs comes in one file, not in a dozen that others share with it; what
    // comes right behind it in a second one.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'] },
            { name: 'band', test: BAND },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    // Properties over real digests take seconds where other work shares the machine.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{unit,ranking}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          // Loading React and jsdom anew for each file takes three times as long as the tests.
          isolate: false,
          include: ['test/ui/**/*.test.tsx'],
          setupFiles: ['test/ui/setup.ts'],
        },
      },
    ],
  },
});
