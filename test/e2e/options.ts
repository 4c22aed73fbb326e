import { join } from 'node:path';
import type { PlaywrightTestConfig } from '@playwright/test';
import { type Browser, findBrowser } from './browser';

/** Names the browser to the processes that run the tests, so that only the first one looks for it. */
const FOUND = 'HARU_TEST_BROWSER';

const browser: Browser = JSON.parse(process.env[FOUND] ?? 'null') ?? (await findBrowser());
process.env[FOUND] = JSON.stringify(browser);

/** The project's own folder. */
export const PROJECT = join(import.meta.dirname, '../..');

/**
 * A page is left before optimised code has paid for its making, which takes a core from the pages: without it a run
 * costs 6 to 9 % less. What a script does is the same. The benches measure with it.
 */
const WITHOUT_OPTIMISATION = ['--js-flags=--no-opt,--no-maglev'];

/** What all runs in the browser share, with builds or without. */
export const OPTIONS: PlaywrightTestConfig = {
  testDir: './',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One more than the cores of the smallest machine: a page that is waited for leaves its core to another.
  workers: 3,
  // On a busy machine a second may become ten. A test that passes waits for neither limit.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: join(PROJECT, 'test-results/e2e.json') }]],
  use: {
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    screenshot: 'only-on-failure',
    // Each test is a first visit, and would keep the whole app on the device for nothing.
    serviceWorkers: 'block',
    // Filters in their band, one paper or list at a time; tests of the split view ask for more.
    viewport: { width: 1060, height: 720 },
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args, ...WITHOUT_OPTIMISATION],
      env: { ...process.env, ...browser.env },
    },
  },
};
