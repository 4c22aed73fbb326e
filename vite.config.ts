import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { ConfigEnv } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { cacheFolder } from './src/build/cacheFolder';
import { chunkStylesPlugin } from './src/build/chunkStyles/chunkStylesPlugin';
import { classNamesPlugin } from './src/build/classNamesPlugin';
import { digestsPlugin } from './src/build/digestsPlugin';
import { parseFeedId } from './src/build/feedTag';
import { foldPropertiesPlugin } from './src/build/foldPropertiesPlugin';
import { importsAtOncePlugin } from './src/build/importsAtOncePlugin';
import { licencesPlugin } from './src/build/licencesPlugin';
import { pagesPlugin } from './src/build/pagesPlugin';
import { parseBase } from './src/build/parseBase';
import { parseOrigin } from './src/build/parseOrigin';
import { parsePages } from './src/build/parsePages';
import { plainHost } from './src/build/plainHost';
import { precompressPlugin } from './src/build/precompressPlugin';
import { readSiteSettings } from './src/build/readSiteSettings';
import { devSecurityPolicy } from './src/build/securityPolicy';
import { serviceWorkerPlugin } from './src/build/serviceWorkerPlugin';
import { SITE_LANGUAGE_ALIAS, siteConstants } from './src/build/siteConstants';
import { sitePlugin } from './src/build/sitePlugin';
import { stopOnInputError } from './src/build/stopOnInputError';
import { unusedParts } from './src/build/unusedParts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const PORT = 4173;

const STYLE = 'src/app/style.css';

/** Files of scripts that the rendered front page is made of. What they import can bring its own style. */
const FIRST_PAGE = ['shared', 'day', 'DayScreen', 'afterFirstPaint', 'Glance'];

/** Modules of several lazy files: else one would load another for them, or each of them be a file. */
const SHARED = [
  'addresses',
  'addStyle',
  'archiveFiles',
  'Bar',
  'beginVisit',
  'cacheCoverageQuery',
  'catalogue',
  'chatText',
  'cleanText',
  'CopyState',
  'createMomentFormat',
  'credits',
  'dayAnchor',
  'dayNumber',
  'escapeMarkdown',
  'followFinger',
  'glanceDigestQuery',
  'groupName',
  'keepRead',
  'keywords',
  'languageOf',
  'links',
  'ListActions',
  'listenButtons',
  'listQueries',
  'listText',
  'megabytes',
  'moveBy',
  'name',
  'NameRow',
  'oneDay',
  'packs',
  'Page',
  'PaneColumns',
  'paperSource',
  'paperSummary',
  'periodName',
  'RelatedReasons',
  'resultsQuery',
  'sayFound',
  'Section',
  'SourceCredit',
  'SourcesContext',
  'splitLead',
  'useChartSize',
  'useClosePaper',
  'useCopy',
  'useCredits',
  'usePageHead',
  'usePaperLink',
  'usePressToCheck',
  'useResults',
  'useSlowLine',
  'useSourceOf',
];

/**
 * Tests that need a process of their own: idb knows for good the classes of IndexedDB that it meets first, and what
 * some objects take in memory is told by collections, which take long where others have left a large heap.
 */
const ALONE = [
  'test/unit/archive/offline/snapshotStore.test.ts',
  'test/unit/search/indexing/{numberQueue,postingsBuilder}.test.ts',
  'test/unit/search/text/doc.test.ts',
];

/** Screens with a pane next to the list: what they load, others would show as well. */
const WIDE_SCREEN = ['test/ui/{daySidebar,glance,rising}.test.tsx'];

export default defineConfig((env) => stopOnInputError(() => configOf(env)));

function configOf({ mode }: ConfigEnv): ViteUserConfig {
  // Nothing in the files tells where the site will be hosted; `npm start` hosts it on this machine.
  const local = mode === 'here' ? `http://127.0.0.1:${PORT}` : undefined;
  const origin = parseOrigin(process.env.SITE_ORIGIN || local);
  const folder = process.env.DIGESTS_DIR;
  const site = readSiteSettings(folder || 'public/digests');
  const { settings } = site;
  const cache = cacheFolder(process.env.BUILD_CACHE, folder || 'public/digests');
  return {
    base: parseBase(process.env.BASE_PATH),
    plugins: [
      react(),
      tailwindcss(),
      foldPropertiesPlugin(STYLE),
      classNamesPlugin(STYLE),
      chunkStylesPlugin(STYLE, FIRST_PAGE),
      digestsPlugin({
        folder,
        site,
        allowEmpty: process.env.ALLOW_EMPTY === '1',
        cache,
      }),
      sitePlugin(settings),
      pagesPlugin({
        module: 'src/app/prerender.tsx',
        startModules: {
          question: 'src/app/start/startQuestion.ts',
          page: 'src/app/start/startPage.ts',
        },
        origin,
        limit: parsePages(process.env.PAGES),
        cache,
        feedId: parseFeedId(process.env.FEED_ID),
        settings,
      }),
      serviceWorkerPlugin('src/archive/offline/serviceWorker.ts'),
      licencesPlugin(),
      process.env.PRECOMPRESS === '1' && precompressPlugin(),
      unusedParts(),
      devSecurityPolicy(settings.mediaHosts),
      plainHost(),
    ],
    resolve: {
      alias: {
        // React 19 has the hook itself; the shim is for the ones before 18.
        'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
        [SITE_LANGUAGE_ALIAS]: fileURLToPath(
          new URL(`src/i18n/${settings.language}`, import.meta.url),
        ),
      },
    },
    define: {
      __VERSION__: JSON.stringify(version),
      __SITE_ORIGIN__: JSON.stringify(origin),
      ...siteConstants(settings),
    },
    build: {
      // The policy allows no inline script and no data: font.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2023',
      // One sheet for all pages; `chunkStylesPlugin` gives scripts what the front page leaves out.
      cssCodeSplit: false,
      rolldownOptions: {
        // Rendering the pages takes most of a build, which is no fault of a plugin.
        checks: { bundlerTimings: false },
        output: {
          codeSplitting: {
            groups: [
              // One file each, not a dozen that other chunks share with them: the first script, the
              // module of what comes right after first paint, and the keys, with all they import.
              { name: 'app', tags: ['$initial'], priority: 2 },
              { name: 'afterFirstPaint', test: /\/views\/afterFirstPaint\.ts$/ },
              { name: 'answers', test: /\/views\/browse\/answers\.ts$|\/comlink\.mjs$/ },
              { name: 'shared', test: RegExp(`/(${SHARED.join('|')})\\.tsx?$`), priority: 1 },
              // What reads a day and what lists it: the front page asks for both at once.
              { name: 'day', test: /\/(readDay|BrowseList)\.tsx?$/, priority: 1 },
              { name: 'queries', test: /\/(queriesObserver|useQueries)\.js$/, priority: 1 },
              { name: 'keys', test: /\/(Keys|KeptFields|droppedFiles|notedImports)\.tsx?$/ },
              // What several screens of topics share, and what saves files: each file has its name in the first script.
              {
                name: 'topics',
                test: /\/(topics\/trends|topicsPage|RisingTopics|topicNames|quarter|Choices|Hatching)\.tsx?$/,
              },
              // What calendars of days, weeks and months share.
              { name: 'calendarParts', test: /\/(dayTone|YearLink|YearTabs|usePlaceBelow)\.tsx?$/ },
              { name: 'files', test: /\/(writeTable|downloadFile)\.ts$/ },
              { name: 'listedPapers', test: /\/(numbersQuery|listedPaperQuery)\.ts$/ },
              // What rows and the page of a paper need once both are there, and what reads the topics of the archive for them.
              {
                name: 'paperParts',
                test: /\/(RowTopics|CoinsSpan|usePaperTopics|SaveButton|readTopics|topicList)\.tsx?$/,
              },
            ],
          },
        },
      },
    },
    worker: {
      format: 'es',
      plugins: () => [importsAtOncePlugin()],
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // What the worker begins with is one file, also what later ones have use for.
              { name: 'start', tags: ['$initial'], priority: 2 },
              // The table of terms in a file of its own: it changes without the code, and the code without it.
              { name: 'terms', test: /\/topics\/terms\.txt/ },
              // All that looks into texts is one file, since what indexes, corrects and completes shares most of it.
              // `inSlices` is of those alone, and would be a file for each reader to ask for.
              { name: 'textModule', test: /\/(textModule|inSlices)\.ts$/ },
            ],
          },
          // licences.txt has the notices of all packages.
          comments: { legal: false },
        },
      },
    },
    preview: { port: PORT },
    test: {
      // Property tests and builds take seconds, on a busy machine ten times as many. A test that passes waits for none.
      testTimeout: 120_000,
      // The default, one less than there are cores, lets every other test wait for the fuzzing.
      maxWorkers: 2,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            isolate: false,
            include: ['test/{unit,ranking,fuzz}/**/*.test.ts', 'test/*.test.ts'],
            exclude: ALONE,
          },
        },
        {
          extends: true,
          test: { name: 'alone', environment: 'node', include: ALONE },
        },
        {
          extends: true,
          test: {
            name: 'ui',
            environment: 'jsdom',
            // Loading React and jsdom for each file takes three times as long as the tests.
            isolate: false,
            include: ['test/ui/**/*.test.tsx'],
            exclude: WIDE_SCREEN,
            setupFiles: ['test/ui/setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'wide-screen',
            environment: 'jsdom',
            isolate: false,
            include: WIDE_SCREEN,
            setupFiles: ['test/ui/setup.ts'],
          },
        },
      ],
    },
  };
}
