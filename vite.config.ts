import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { digestsPlugin } from './src/build/digestsPlugin';
import { licencesPlugin } from './src/build/licencesPlugin';
import { pagesPlugin } from './src/build/pagesPlugin';
import { parseOrigin } from './src/build/parseOrigin';
import { plainHost } from './src/build/plainHost';
import { devSecurityPolicy } from './src/build/securityPolicy';
import { serviceWorkerPlugin } from './src/build/serviceWorkerPlugin';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Search field, filters, charts, rail and what reference managers read, without what only some readers open. */
const BAND =
  /src\/(views\/(charts|filters\/(?!AuthorField)|commands\/(SearchBox\.|useOptions)|browse\/(DaySidebar|useVisibleDay|list\/CoinsSpan))|ui\/(useDraft|useHistoryStep|useCombobox))/;

const PORT = 4173;

export default defineConfig(({ mode }) => {
  // Where the site will stand, which nothing in the files tells; `npm start` knows: on this machine.
  const local = mode === 'here' ? `http://127.0.0.1:${PORT}` : undefined;
  const origin = parseOrigin(process.env.SITE_ORIGIN || local);
  return {
    base: process.env.BASE_PATH || '/',
    plugins: [
      react(),
      tailwindcss(),
      digestsPlugin(process.env.DIGESTS_DIR),
      pagesPlugin('src/app/prerender.tsx', origin, process.env.PAGES !== 'none'),
      serviceWorkerPlugin('src/archive/offline/serviceWorker.ts'),
      licencesPlugin(),
      devSecurityPolicy(),
      plainHost(),
    ],
    define: { __VERSION__: JSON.stringify(version), __SITE_ORIGIN__: JSON.stringify(origin) },
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
        // Most of a build's time goes into the pages, as it should.
        checks: { bundlerTimings: false },
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
    preview: { port: PORT },
    test: {
      // Properties over real digests take seconds where other work shares the machine.
      testTimeout: 30_000,
      // One less than there are cores otherwise, and all else would wait for the minute of fuzzing.
      maxWorkers: 2,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            isolate: false,
            include: ['test/{unit,ranking,fuzz}/**/*.test.ts', 'test/*.test.ts'],
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
  };
});
